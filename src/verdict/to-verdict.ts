/** Signals → Verdict: the score, the level, what to do, and what could not be read. */
import type { ConversationState } from '../conversation/state.js'
import type { Facts } from '../facts/fact.js'
import type { PassedOn } from '../passed-on.js'
import type { Thresholds } from '../policy.js'
import type { RuleSet, SignalRule } from '../rule.js'
import type { FoundSign } from '../signals.js'
import type { Language } from '../text/language.js'
import { explain } from './explain.js'
import { ACTION, levelOf } from './level.js'
import { addUp, type Weighed } from './score.js'
import { maskedWhenSerialised, toPublic } from './serialise.js'
import { type Report, SCHEMA_VERSION, type Signal, type TrustMarker, type Verdict } from './verdict.js'

/** A sign of an earlier message of the same author. */
export interface Carried<Id extends string> {
  rule: SignalRule<Id>
  strength: number
  /** How many of the author's messages ago. */
  ago: number
}

export interface Judgement<Id extends string> {
  signs: readonly FoundSign<Id>[]
  carried: readonly Carried<Id>[]
  facts: Facts
  /** Log-odds of fraud when no sign is shown. */
  prior: number
  thresholds: Thresholds
  rules: RuleSet<Id>
  ruleset: string
  conversation: ConversationState
  passedOn: PassedOn
  trusted: boolean
  language: Language
  verifiedIndicator: boolean
  /** Fields that were longer than the limit. */
  cut: readonly string[]
}

/** Adds up what was found. */
export function toVerdict<Id extends string>(one: Judgement<Id>): Verdict<Id> {
  const { prior, thresholds, facts } = one
  const carried = one.carried.filter(({ rule }) => !one.signs.some((sign) => sign.rule.id === rule.id))
  const signs = [
    ...one.signs.map((sign) =>
      weigh(
        sign,
        one.carried.find(({ rule }) => rule.id === sign.rule.id),
      ),
    ),
    ...carried.map(({ rule, strength }) => weighed(rule, strength, 1)),
  ]
  const { score, held } = addUp(signs, one.rules.combinations, prior, thresholds)
  const level = levelOf(score, thresholds)
  const verdict: Verdict<Id> = {
    schemaVersion: SCHEMA_VERSION,
    level,
    score,
    action: ACTION[level],
    signals: signs
      .map((sign, i) => toSignal(sign, one.signs[i], i < one.signs.length ? undefined : carried[i - one.signs.length]))
      .sort((a, b) => b.contribution - a.contribution),
    prior,
    combinations: held.map((combination) => combination.id),
    trust: trustOf(one),
    language: one.language,
    facts: maskedWhenSerialised(facts),
    unread: unreadOf(one),
    report: reportOf(facts, one.passedOn),
    conversation: one.conversation,
    reviewRequired: level === 'fraud' || (level === 'suspicious' && facts.unread.length > 0),
    ruleset: one.ruleset,
    explain: (audience, locale = 'fr') => explain(verdict, audience, locale, one.rules),
    toJSON: () => toPublic(verdict),
  }
  return hideFromConsole(verdict)
}

/** `console.log(verdict)` shows what `JSON.stringify` writes: logs are where personal data leaks first. */
const hideFromConsole = <Id extends string>(verdict: Verdict<Id>): Verdict<Id> =>
  Object.defineProperty(verdict, INSPECT, { value: verdict.toJSON })

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** A sign counts as strongly as it was ever shown in the conversation, faded with time. */
const weigh = <Id extends string>(
  { rule, grade, left }: FoundSign<Id>,
  earlier: Carried<Id> | undefined,
): Weighed<Id> =>
  earlier === undefined
    ? weighed(rule, rule.weight * grade, left)
    : weighed(rule, Math.max(rule.weight * grade, earlier.strength), 1)

const weighed = <Id extends string>(rule: SignalRule<Id>, strength: number, left: number): Weighed<Id> => ({
  id: rule.id,
  group: rule.group,
  amplifier: rule.amplifier ?? false,
  neverAlone: rule.neverAlone ?? false,
  strength,
  left,
  contribution: 0,
})

function toSignal<Id extends string>(
  sign: Weighed<Id>,
  found: FoundSign<Id> | undefined,
  carried: Carried<Id> | undefined,
): Signal<Id> {
  const rule = (found ?? carried)!.rule
  return {
    id: sign.id,
    title: rule.title.fr,
    section: rule.section,
    contribution: sign.contribution,
    damping: found?.dampings ?? [],
    evidence: found?.evidence ?? [],
    ...(carried === undefined ? {} : { messagesAgo: carried.ago }),
  }
}

function trustOf({ trusted, verifiedIndicator }: { trusted: boolean; verifiedIndicator: boolean }): TrustMarker[] {
  if (!trusted) return []
  const sender: TrustMarker = { id: 'verified-sender', title: 'Adresse authentifiée du site' }
  return verifiedIndicator ? [sender, { id: 'verified-indicator', title: 'Pictogramme vérifié (BIMI)' }] : [sender]
}

const UNREAD: Readonly<Record<Facts['unread'][number]['reason'], string>> = {
  encrypted: 'est chiffré',
  truncated: 'est tronqué',
  'image-only': 'ne contient qu’une image',
  limit: 'dépasse ce qui est lu',
  unsupported: 'est d’un format non lu',
  'missing-reader': 'demande un lecteur qui n’est pas installé',
  malformed: 'est mal formé',
  timeout: 'a demandé trop de temps',
}

/** Of which facts there were more than are looked at. */
const AT_LIMIT: Readonly<Record<string, string>> = {
  ...{ links: ' (trop de liens)', phones: ' (trop de numéros)', bankAccounts: ' (trop de comptes)' },
  ...{ cards: ' (trop de cartes)', emails: ' (trop d’adresses)', handles: ' (trop de comptes ailleurs)' },
  ...{ amounts: ' (trop de montants)' },
}

const unreadOf = ({ facts, cut }: { facts: Facts; cut: readonly string[] }): string[] => [
  ...facts.unread.map(({ field, reason, detail }) => `${field} ${UNREAD[reason]}${AT_LIMIT[detail] ?? ''}`),
  ...cut.map((field) => `${field} a été lu jusqu’à la limite seulement`),
]

/** Sites of strangers only: a link to the marketplace or to a known site is nobody's fraud. */
function reportOf(facts: Facts, passedOn: PassedOn): Report {
  const sites = facts.links.filter((link) => link.owner === 'stranger' && link.host !== '').map((link) => link.host)
  return { sender: suspectOf(facts, passedOn), sites: [...new Set(sites)].slice(0, 16) }
}

/** Of a report, who wrote what is reported: as its header says, else the first stranger's address that is named. */
function suspectOf({ sender, emails }: Facts, { forwarded, reported }: PassedOn): string | undefined {
  if (!reported) return sender?.address === '' ? undefined : sender?.address
  const named = emails.find((one) => one.owner !== 'ours' && one.address !== sender?.address)
  return forwarded?.from?.address ?? named?.address
}
