/** What lowers signs from outside the words: an authenticated official sender, a known body. */
import type { Facts, SenderFact, SenderTrait } from '../facts/fact.js'
import { speaksForItself } from '../facts/hosts.js'
import { isQuotedIn } from '../guards/quotes.js'
import type { FoundSign } from '../signals.js'
import type { View } from '../text/fold.js'
import { damp, type OutsideDamping } from './damp.js'

/** The brand's own authenticated sender; a relay carries other people's words and lends them no trust. */
export const isTrusted = (sender: SenderFact | undefined): boolean =>
  sender?.owner === 'official' &&
  sender.authentication === 'pass' &&
  !sender.traits.includes('relay') &&
  !sender.traits.includes('multiple-from') &&
  !sender.traits.includes('forged-authentication-results')

/** A hijacked mailbox is authentic too: these groups are never lowered by trust (the help centre says "never"). */
const NEVER_LOWERED = new Set([
  'bank',
  'bank-attachment',
  'asks-for-a-secret',
  'card',
  'surcharged',
  'support-phone',
  'sender',
  'file',
])

const VERIFIED: OutsideDamping = { guard: 'verified-sender', factor: 0.1 }
/** The brand's own host, but nobody checked the sender. */
const UNVERIFIED: OutsideDamping = { guard: 'official-host', factor: 0.3 }
/** What a relay says of itself is the platform speaking; what it carries is judged. */
const RELAYED: OutsideDamping = { guard: 'relay', factor: 0 }

/**
 * A known body or an authenticated organisation that claims to be nobody else: schools, shops and agencies ask for
 * papers, fees and cards in the words of frauds. Secrets, bank details and odd links weigh as ever.
 */
const ESTABLISHED: OutsideDamping = { guard: 'established-sender', factor: 0.5 }
/**
 * A known body that the gateway authenticated, where nobody else has a word or what he wrote leads nowhere: who takes
 * such a body over has better ways to steal.
 */
const KNOWN_BODY: OutsideDamping = { guard: 'established-sender', factor: 0.25 }
/** An account that is said to be a business's, in the mail of one: an invoice. */
const INVOICE: OutsideDamping = { guard: 'invoice', factor: 0.3 }
/** An SMS that names the brand but holds no link, number, address or request. */
const ASKS_NOTHING: OutsideDamping = { guard: 'asks-nothing', factor: 0.4 }

/** The signs that the wording goes with were refused, denied or told: so was the wording. */
const SAME_WORDS: OutsideDamping = { guard: 'same-words', factor: 0.3 }
/** Many signs of one story must not add up to an accusation. */
const ALL_TOLD: OutsideDamping = { guard: 'told', factor: 0.5 }

/** Share of what the signs would weigh that somebody else must have said. */
const MOSTLY = 0.75

const isDamped = <Id extends string>({ dampings }: FoundSign<Id>): boolean =>
  dampings.some(({ guard, factor }) => guard !== 'ordinary-wording' && factor < 0.5)

const isReported = <Id extends string>({ dampings }: FoundSign<Id>): boolean =>
  dampings.some(({ guard }) => guard === 'reported-speech')

/**
 * True when the author refuses or tells whatever he shows signs of, or when most of it stands between quotation marks
 * as another's words: a warning or a story above a request is what frauds begin with.
 */
export function isTold<Id extends string>(signs: readonly FoundSign<Id>[], views: readonly View[]): boolean {
  const meant = signs.filter(({ rule }) => rule.group !== 'wording' && rule.amplifier !== true)
  if (meant.length === 0 || meant.every(isDamped)) return meant.length > 0
  const others = meant.filter((sign) => isReported(sign) || (isDamped(sign) && isQuoted(sign, views)))
  return weightOf(others) > MOSTLY * weightOf(meant)
}

/** What signs would weigh if no guard reached them. */
const weightOf = <Id extends string>(signs: readonly FoundSign<Id>[]): number =>
  signs.reduce((sum, { rule, grade, left }) => sum + (left > 0 ? (rule.weight * grade) / left : 0), 0)

/** True when all that shows a sign stands between quotation marks: the site's own letters quote what swindlers write. */
const isQuoted = <Id extends string>({ evidence }: FoundSign<Id>, views: readonly View[]): boolean =>
  evidence.length > 0 &&
  evidence.every(({ field, start, end }) => {
    const view = views.find((one) => one.field === field)
    return view !== undefined && isQuotedIn(view.raw, start, end)
  })

/** What an organisation that writes for itself does not do. */
const UNSETTLING: ReadonlySet<SenderTrait> = new Set([
  'relay',
  'known-name',
  'confusable-name',
  'address-in-name',
  'multiple-from',
  'reply-to-free-mail',
  'forged-authentication-results',
])

/** True for the mail of a known body, or of an authenticated organisation that claims to be nobody else. */
export const isEstablished = (sender: SenderFact | undefined): boolean =>
  sender !== undefined &&
  sender.field !== 'sender' &&
  !sender.claimsBrand &&
  sender.provider === 'other' &&
  sender.lookalike === undefined &&
  !sender.traits.some((trait) => UNSETTLING.has(trait)) &&
  sender.authentication !== 'fail' &&
  (sender.owner === 'well-known' || sender.authentication === 'pass')

const isKnownBody = (facts: Facts): boolean =>
  isEstablished(facts.sender) &&
  facts.sender?.owner === 'well-known' &&
  facts.sender.authentication === 'pass' &&
  (speaksForItself(facts.sender.host) || !leadsElsewhere(facts))

/** True when the text holds a way to reach somebody or to pay him. */
const leadsElsewhere = ({ links, phones, emails, handles, bankAccounts }: Facts): boolean =>
  links.some(({ owner }) => owner === 'stranger') ||
  phones.length + emails.length + handles.length + bankAccounts.length > 0

/** Applies trust, and what `isTold` says of them, to the signs, in place. */
export function dampByTrust<Id extends string>(
  signs: readonly FoundSign<Id>[],
  facts: Facts,
  views: readonly View[],
  told: boolean,
): void {
  const { sender, bankAccounts, attachments } = facts
  const handsOverAccount = bankAccounts.length > 0 || attachments.length > 0
  const trusted = isTrusted(sender)
  const claimed = sender?.owner === 'official' && sender.authentication === 'unverified' && sender.traits.length === 0
  const relay = sender?.owner === 'official' && sender.traits.includes('relay') && sender.authentication === 'pass'
  const established = isEstablished(sender)
  const known = isKnownBody(facts)
  const invoice = bankAccounts.length > 0 && bankAccounts.every((account) => account.payee === 'business')
  const asksNothing =
    sender?.field === 'sender' &&
    facts.links.length + facts.phones.length + facts.emails.length === 0 &&
    !signs.some((sign) => sign.rule.group !== 'claim' && sign.rule.group !== 'wording' && sign.grade >= 0.5)
  for (const sign of signs) {
    const { group } = sign.rule
    if (told) damp(sign, group === 'wording' ? SAME_WORDS : ALL_TOLD)
    if (established && (group === 'card' || !NEVER_LOWERED.has(group)) && group !== 'insecure-link')
      damp(sign, known ? KNOWN_BODY : ESTABLISHED)
    if (known && group === 'surcharged') damp(sign, ESTABLISHED)
    if (established && invoice && group.startsWith('bank')) damp(sign, INVOICE)
    if (asksNothing && group === 'claim') damp(sign, ASKS_NOTHING)
    if (trusted && !NEVER_LOWERED.has(group)) damp(sign, VERIFIED)
    else if (trusted && group.startsWith('bank') && !handsOverAccount) damp(sign, VERIFIED)
    else if (trusted && isQuoted(sign, views)) damp(sign, VERIFIED)
    else if (trusted && sign.grade < 1) damp(sign, { ...VERIFIED, factor: 0.5 })
    else if (claimed && !NEVER_LOWERED.has(group)) damp(sign, UNVERIFIED)
    if (relay && group === 'claim' && sign.grade < 1) damp(sign, RELAYED)
  }
}

/** Hosts, numbers and files are not words: no wording makes them ordinary. */
const NOT_WORDS = new Set(['surcharged', 'sender', 'wording', 'file'])
/**
 * Nobody honest asks for secrets, but many tell of somebody who did; a price is a fact that words judge in
 * part: wording never lowers these by more than half, or three quarters where an organisation writes that explains how
 * its cards and passwords work.
 */
const HALF_WORDS = new Set(['asks-for-a-secret', 'card', 'price'])
const HALF = 0.5
const QUARTER = 0.25

/** What is left of a sign of the group where the wording leaves `left` of what is only words. */
export const leftOfGroup = (group: string, left: number, least = HALF): number =>
  NOT_WORDS.has(group) ? 1 : HALF_WORDS.has(group) ? Math.max(least, left) : left

/** Lowers signs by what the wording leaves of them, in place. */
export function dampOrdinary<Id extends string>(
  signs: readonly FoundSign<Id>[],
  left: number,
  sender: SenderFact | undefined,
): void {
  const least = isEstablished(sender) ? QUARTER : HALF
  for (const sign of signs) damp(sign, { guard: 'ordinary-wording', factor: leftOfGroup(sign.rule.group, left, least) })
}
