/** What lowers signs from outside the words: an authenticated official sender, a mail passed on by a user. */
import type { SenderFact } from '../facts/fact.js'
import type { FoundSign } from '../signals.js'

/** The brand's own authenticated sender; a relay carries other people's words and lends them no trust. */
export const isTrusted = (sender: SenderFact | undefined): boolean =>
  sender?.owner === 'official' && sender.authentication === 'pass' && !sender.traits.includes('relay') && !sender.traits.includes('multiple-from') && !sender.traits.includes('forged-authentication-results')

/** A hijacked mailbox is authentic too: these groups are never lowered by trust (the help centre says "never"). */
const NEVER_LOWERED = new Set(['bank', 'bank-attachment', 'asks-for-a-secret', 'card', 'surcharged', 'support-phone', 'sender'])

const VERIFIED = { guard: 'verified-sender', factor: 0.1 }
/** The brand's own host, but nobody checked the sender. */
const UNVERIFIED = { guard: 'official-host', factor: 0.3 }
const FORWARDED = { guard: 'forwarded', factor: 0.25 }
/** What a relay says of itself is the platform speaking; what it carries is judged. */
const RELAYED = { guard: 'relay', factor: 0 }

/** Applies trust and forwarding to the signs, in place. */
export function dampOutside<Id extends string>(signs: FoundSign<Id>[], sender: SenderFact | undefined, forwarded: { field: string; start: number } | undefined): void {
  const trusted = isTrusted(sender)
  const claimed = sender?.owner === 'official' && sender.authentication === 'unverified' && sender.traits.length === 0
  const relay = sender?.owner === 'official' && sender.traits.includes('relay') && sender.authentication === 'pass'
  for (const sign of signs) {
    const { group } = sign.rule
    if (trusted && !NEVER_LOWERED.has(group)) damp(sign, VERIFIED)
    else if (trusted && group !== 'bank' && sign.grade < 1) damp(sign, { ...VERIFIED, factor: 0.5 })
    else if (claimed && !NEVER_LOWERED.has(group)) damp(sign, UNVERIFIED)
    if (sign.evidence.length > 0 && sign.evidence.every((one) => one.field.startsWith('message['))) damp(sign, FORWARDED)
    if (relay && group === 'claim' && sign.grade < 1) damp(sign, RELAYED)
    if (forwarded !== undefined && !sender?.claimsBrand && sign.evidence.length > 0 && sign.evidence.every((one) => one.field !== forwarded.field || one.start >= forwarded.start)) damp(sign, FORWARDED)
  }
}

function damp<Id extends string>(sign: FoundSign<Id>, by: { guard: string; factor: number }): void {
  sign.grade *= by.factor
  sign.left *= by.factor
  sign.dampings = [...sign.dampings, by]
}
