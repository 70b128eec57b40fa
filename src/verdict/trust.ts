/** What lowers signs from outside the words: an authenticated official sender, a mail passed on by a user. */
import type { Facts, SenderFact } from '../facts/fact.js'
import type { FoundSign } from '../signals.js'
import type { Evidence } from '../text/evidence.js'

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
])

/** Guards of the engine itself, which no rule set lists. */
export type OutsideGuard =
  | 'verified-sender'
  | 'official-host'
  | 'forwarded'
  | 'quotation'
  | 'relay'
  | 'established-sender'
  | 'asks-nothing'
  | 'ordinary-wording'
  | 'same-words'

interface OutsideDamping {
  guard: OutsideGuard
  factor: number
}

const VERIFIED: OutsideDamping = { guard: 'verified-sender', factor: 0.1 }
/** The brand's own host, but nobody checked the sender. */
const UNVERIFIED: OutsideDamping = { guard: 'official-host', factor: 0.3 }
const FORWARDED: OutsideDamping = { guard: 'forwarded', factor: 0.1 }
const QUOTED: OutsideDamping = { guard: 'quotation', factor: 0.15 }
/** What a relay says of itself is the platform speaking; what it carries is judged. */
const RELAYED: OutsideDamping = { guard: 'relay', factor: 0 }

/** A notice of a known body or of an authenticated organisation: its wording proves little, what it asks still counts. */
const ESTABLISHED: OutsideDamping = { guard: 'established-sender', factor: 0.5 }
/** An SMS that names the brand but holds no link, number, address or request. */
const ASKS_NOTHING: OutsideDamping = { guard: 'asks-nothing', factor: 0.4 }

/** Every sign that the wording goes with was refused, denied or told: so was the wording. */
const SAME_WORDS: OutsideDamping = { guard: 'same-words', factor: 0.3 }

const isRefused = <Id extends string>(signs: readonly FoundSign<Id>[]): boolean => {
  const meant = signs.filter(({ rule }) => rule.group !== 'wording' && rule.amplifier !== true)
  return meant.length > 0 && meant.every(({ dampings }) => dampings.some(({ factor }) => factor < 0.5))
}

const isEstablished = (sender: SenderFact | undefined): boolean =>
  sender !== undefined &&
  sender.field !== 'sender' &&
  !sender.claimsBrand &&
  sender.provider === 'other' &&
  sender.lookalike === undefined &&
  sender.authentication !== 'fail' &&
  (sender.owner === 'well-known' || sender.authentication === 'pass')

/** Parts of a mail that its sender only passes on. */
export interface PassedOn {
  /** From here to the end of the field the words are those of a forwarded mail. */
  forwarded: { field: string; start: number } | undefined
  /** Quoted lines of earlier mails. */
  quoted: readonly { field: string; start: number; end: number }[]
}

/** True when an evidence lies in what was forwarded, inline or as an attached message, with its subject. */
export const isForwarded = (one: { field: string; start: number }, forwarded: PassedOn['forwarded']): boolean =>
  one.field.startsWith('message[') ||
  (forwarded !== undefined &&
    (one.field === 'subject' || (one.field === forwarded.field && one.start >= forwarded.start)))

/** Applies trust and forwarding to the signs, in place. */
export function dampOutside<Id extends string>(signs: FoundSign<Id>[], facts: Facts, passedOn: PassedOn): void {
  const { sender, bankAccounts, attachments } = facts
  const { forwarded, quoted } = passedOn
  const handsOverAccount = bankAccounts.length > 0 || attachments.length > 0
  const trusted = isTrusted(sender)
  const claimed = sender?.owner === 'official' && sender.authentication === 'unverified' && sender.traits.length === 0
  const relay = sender?.owner === 'official' && sender.traits.includes('relay') && sender.authentication === 'pass'
  const established = isEstablished(sender)
  const asksNothing =
    sender?.field === 'sender' &&
    facts.links.length + facts.phones.length + facts.emails.length === 0 &&
    !signs.some((sign) => sign.rule.group !== 'claim' && sign.rule.group !== 'wording' && sign.grade >= 0.5)
  const refused = isRefused(signs)
  for (const sign of signs) {
    const { group } = sign.rule
    if (refused && group === 'wording') damp(sign, SAME_WORDS)
    if (established && group === 'wording') damp(sign, ESTABLISHED)
    if (asksNothing && group === 'claim') damp(sign, ASKS_NOTHING)
    if (trusted && !NEVER_LOWERED.has(group)) damp(sign, VERIFIED)
    else if (trusted && group.startsWith('bank') && !handsOverAccount) damp(sign, VERIFIED)
    else if (trusted && sign.grade < 1) damp(sign, { ...VERIFIED, factor: 0.5 })
    else if (claimed && !NEVER_LOWERED.has(group)) damp(sign, UNVERIFIED)
    if (relay && group === 'claim' && sign.grade < 1) damp(sign, RELAYED)
    if (sign.evidence.length === 0 || sender?.claimsBrand) continue
    const isQuoted = (one: Evidence) =>
      quoted.some((part) => part.field === one.field && part.start <= one.start && one.end <= part.end)
    if (mostly(sign.evidence, (one) => isForwarded(one, forwarded))) damp(sign, FORWARDED)
    else if (mostly(sign.evidence, isQuoted)) damp(sign, QUOTED)
  }
}

/** No wording makes these ordinary: nobody honest asks for a secret, and hosts and numbers are not words. */
const NEVER_ORDINARY = new Set(['asks-for-a-secret', 'card', 'surcharged', 'sender', 'wording'])

/** True when ordinary wording lowers a sign of the group. */
export const lowersOrdinary = (group: string): boolean => !NEVER_ORDINARY.has(group)

/** Lowers signs by what ordinary wording leaves of them, in place. */
export function dampOrdinary<Id extends string>(signs: readonly FoundSign<Id>[], factor: number): void {
  if (factor === 1) return
  for (const sign of signs) if (lowersOrdinary(sign.rule.group)) damp(sign, { guard: 'ordinary-wording', factor })
}

const mostly = (list: readonly Evidence[], holds: (one: Evidence) => boolean): boolean =>
  2 * list.filter(holds).length > list.length

function damp<Id extends string>(sign: FoundSign<Id>, by: OutsideDamping): void {
  sign.grade *= by.factor
  sign.left *= by.factor
  sign.dampings = [...sign.dampings, by]
}
