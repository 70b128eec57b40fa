/**
 * The straight line: Message → Document → Facts → Signals → Verdict. Pure: same input, same verdict; time, policy,
 * rules and conversation are arguments.
 */
import { authorKey, authorOf, type ConversationState, faded, nextState, partsSaid } from './conversation/state.js'
import { type Document, type ExtraText, toDocument } from './document.js'
import type { Engine } from './engine.js'
import { toAttachmentFacts } from './facts/attachments.js'
import { extractFacts } from './facts/extract.js'
import type { AttachmentFact, Facts, FormSecret, LinkFact, UnreadFact } from './facts/fact.js'
import { brandWords, toFactSpans } from './facts/fact-spans.js'
import { toFormFacts } from './facts/forms.js'
import { domainOf, providerOf } from './facts/hosts.js'
import { linksOfHtml } from './facts/html-links.js'
import { digitFragment, joinDigitPieces } from './facts/phones.js'
import { redirectTargets } from './facts/redirect-target.js'
import { type SenderFindings, toSender } from './facts/sender.js'
import type { Guarded } from './guards/damping.js'
import { leftByOrdinary, logOddsOf, NO_WORDING, type Wording, wordingOf, worstPassage } from './learned/model.js'
import type { Limits } from './limits.js'
import type { Message } from './message/message.js'
import { type Forwarded, isForwarded, type PassedOn, passedOnIn } from './passed-on.js'
import type { FactSpans, Matching } from './pattern/matcher.js'
import { givePad, takePad } from './pattern/pad.js'
import { type Reading, readWords } from './pattern/read-words.js'
import type { Policy, Thresholds } from './policy.js'
import { resemblingSigns } from './resembling.js'
import type { Case } from './rule.js'
import { type FoundSign, findSigns, partsMet } from './signals.js'
import { type DetectLanguage, guessLanguage, mayBeFrench } from './text/language.js'
import { tokenize } from './text/tokens.js'
import type { VisibleHtml } from './text/visible-html.js'
import { dampMailWords, isForeignMail } from './verdict/mail-words.js'
import { dampPassedOn } from './verdict/passed-on-signs.js'
import { startWatch } from './verdict/timings.js'
import { type Carried, toVerdict } from './verdict/to-verdict.js'
import { dampByTrust, dampOrdinary, isEstablished, isTold, isTrusted } from './verdict/trust.js'
import type { Verdict } from './verdict/verdict.js'

/** What a gateway knows beyond the message. */
export interface Extra {
  texts?: readonly ExtraText[]
  attachments?: readonly AttachmentFact[]
  links?: readonly LinkFact[]
  /** Forms outside the body that ask for secrets. */
  forms?: readonly { field: string; secrets: readonly FormSecret[] }[]
  unread?: readonly UnreadFact[]
  sender?: SenderFindings
  /** Start of what a user only passes on, in the field it stands in; `none` when it was looked for. */
  forwarded?: Forwarded | 'none'
  /** The HTML body, read already. */
  page?: VisibleHtml
  verifiedIndicator?: boolean
}

export interface Setting<Id extends string> {
  engine: Engine<Id>
  policy: Policy
  detectLanguage?: DetectLanguage
  limits: Limits
  /** Log-odds of a message that shows no sign, at the policy's base rate. */
  prior: number
  thresholds: Thresholds
  ruleset: string
  /** Milliseconds; verdicts then carry `timings`. */
  clock?: () => number
}

/** Judges one message. */
export function scan<Id extends string>(
  { engine, policy, limits, ruleset, detectLanguage, prior, thresholds, clock }: Setting<Id>,
  message: Message,
  state: ConversationState,
  extra: Extra = {},
): Verdict<Id> {
  const watch = clock && startWatch(clock)
  const document = toDocument(message, limits, extra.texts, extra.page)
  watch?.lap('text')
  const author = authorKey(message.channel === 'chat' ? message.from?.id : undefined)
  const facts = toFacts(document, message, policy, extra, authorOf(state, author).digits)
  watch?.lap('facts')

  const tokens = tokenize(document.views, limits.words)
  const language = guessLanguage(tokens.words, detectLanguage)
  const pad = takePad(engine.spare, engine.lexicon.size, engine.joins)
  const reading = readWords(tokens, engine.lexicon, mayBeFrench(language), pad.hits)
  watch?.lap('words')
  facts.obfuscations.push(...reading.tricks)
  const factSpans = toFactSpans(
    facts,
    tokens,
    policy,
    message.channel === 'email' ? ownDomainOf(message.from.address) : undefined,
  )
  const passedOn = passedOnIn(document, message, policy, extra.forwarded)
  facts.sender = toSender(message, policy, speaksAsBrand(reading, factSpans, passedOn), extra.sender)
  watch?.lap('facts')

  const matching: Matching = {
    reading,
    facts: factSpans,
    acceptedMeans: policy.acceptedMeans,
    pad,
  }
  const foreign =
    message.channel === 'email' &&
    isForeignMail({
      language,
      words: tokens.words,
      namesBrand: facts.sender?.claimsBrand === true || brandWords(tokens, policy).length > 0,
    })
  const guarded: Guarded = { matching, guards: engine.guards }
  const trusted = isTrusted(facts.sender)
  const one: Case = {
    message,
    channel: message.channel,
    policy,
    facts,
    reading,
    factSpans,
    views: document.views,
    foreign,
    wording: foreign ? NO_WORDING : wordingOf(reading),
    earlierWording: authorOf(state, author).wording,
  }
  const signs = findSigns(engine, guarded, one, partsSaid(state, author, ruleset))
  if (policy.learnedWording && !foreign && signs.length > 0) {
    dampOrdinary(signs, leftByWording(one), facts.sender)
    signs.push(...resemblingSigns(engine, signs, guarded, one, language))
  }
  const told = isTold(signs, document.views)
  dampByTrust(signs, facts, document.views, told)
  if (message.channel === 'email' && signs.length > 0)
    dampMailWords(signs, facts, { foreign, words: tokens.words.length })
  dampPassedOn(signs, facts.sender, passedOn)
  watch?.lap('signs')

  const conversation = nextState(state, {
    author,
    rules: ruleset,
    digits: digitsOf(document),
    wording: told ? [...one.earlierWording] : addWording(one.earlierWording, one.wording),
    signs: signs
      .map((sign) => ({ id: sign.rule.id, strength: sign.grade * sign.rule.weight }))
      .filter((sign) => sign.strength >= REMEMBERED),
    parts: message.channel === 'chat' && message.from !== undefined ? partsMet(engine, guarded) : [],
  })
  givePad(engine.spare, pad)
  const verdict = toVerdict({
    signs,
    carried: carriedOver(engine, state, author, signs),
    facts,
    prior,
    thresholds,
    rules: engine.rules,
    ruleset,
    conversation,
    passedOn,
    trusted,
    language,
    cut: [...document.cut, ...(tokens.words.length >= limits.words ? ['…'] : [])],
    verifiedIndicator: extra.verifiedIndicator ?? false,
  })
  return watch === undefined ? verdict : Object.assign(verdict, { timings: watch.stop('verdict') })
}

/** Log-odds: of the many passages of an organisation's letter, one always reads like a fraud. */
const ALLOWED_IN_LETTERS = 6

/** What wording leaves of the signs: each passage must be unlike a fraud, and all that the author wrote before. */
function leftByWording({ reading, wording, earlierWording: [sum, features], facts }: Case): number {
  const [all, count] = [sum + wording.sum, features + wording.features]
  const allowed = isEstablished(facts.sender) ? ALLOWED_IN_LETTERS : 0
  return leftByOrdinary(Math.max(worstPassage(wording, reading) - allowed, logOddsOf(all, count)), count)
}

/** Rounded, so that the state stays small. */
function addWording([sum, features]: readonly [number, number], now: Wording): [number, number] {
  return [Math.round((sum + now.sum) * 100) / 100, Math.min(4000, features + now.features)]
}

/** Registrable domain of an address, unless it is a public mail provider. */
function ownDomainOf(address: string): string | undefined {
  const host = address.slice(address.lastIndexOf('@') + 1)
  return providerOf(host) === 'other' ? domainOf(host) : undefined
}

/** True when the sender's own words, not those he passes on, speak as the brand. */
function speaksAsBrand({ tokens }: Reading, spans: FactSpans, { forwarded, reported }: PassedOn): boolean {
  if (reported) return false
  const voice = spans['brand-voice'] ?? []
  for (let k = 0; k < voice.length; k += 2) {
    const view = tokens.views[tokens.view[voice[k]!]!]!
    if (!isForwarded({ field: view.field, start: view.starts[tokens.start[voice[k]!]!]! }, forwarded)) return true
  }
  return false
}

function toFacts(document: Document, message: Message, policy: Policy, extra: Extra, digits: readonly string[]): Facts {
  const facts = extractFacts(document.views, policy)
  const marked = linksOfHtml(document, policy, facts.links)
  facts.links.push(...marked.links, ...(extra.links ?? []))
  facts.links.push(...redirectTargets(facts.links, policy))
  facts.forms.push(...toFormFacts(document.html, extra.forms))
  facts.attachments.push(...(extra.attachments ?? toAttachmentFacts(message)))
  facts.unread.push(...marked.unread, ...(extra.unread ?? []))
  const body = document.views[0]
  if (digits.length > 0 && body !== undefined) {
    const joined = joinDigitPieces([...digits], body)
    if (joined !== undefined) facts.phones.push(joined)
  }
  return facts
}

const digitsOf = ({ views }: Document): string | undefined =>
  views[0] === undefined || views[0].text.length > 60 ? undefined : digitFragment(views[0])?.slice(0, 12)

/** Log-odds from which a sign is remembered for the messages that follow, and below which it is forgotten. */
const REMEMBERED = 0.2
const FADED = 0.12

/** Signs of the author's earlier messages, faded, that this message does not show again. */
function carriedOver<Id extends string>(
  engine: Engine<Id>,
  state: ConversationState,
  author: string,
  signs: readonly FoundSign<Id>[],
): Carried<Id>[] {
  const { n, signs: earlier } = authorOf(state, author)
  if (n === 0) return []
  return engine.rules.signals.flatMap((rule): Carried<Id>[] => {
    const seen = earlier[rule.id]
    if (seen === undefined) return []
    const strength = faded(seen, n + 1)
    const now = signs.find((sign) => sign.rule.id === rule.id)
    return strength < FADED || (now !== undefined && now.grade * rule.weight >= strength)
      ? []
      : [{ rule, strength, ago: n + 1 - seen[1] }]
  })
}
