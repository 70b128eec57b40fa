import type { FoundSign } from '../signals.js'

/** Guards of the engine itself, which no rule set lists. */
export type OutsideGuard =
  | 'verified-sender'
  | 'official-host'
  | 'established-sender'
  | 'invoice'
  | 'relay'
  | 'forwarded'
  | 'quotation'
  | 'reported'
  | 'told'
  | 'outside-already'
  | 'only-a-link'
  | 'foreign-mail'
  | 'asks-nothing'
  | 'ordinary-wording'
  | 'same-words'

/** A guard of the engine and what it leaves of a sign, 0..1. */
export interface OutsideDamping {
  guard: OutsideGuard
  factor: number
}

/** Leaves `factor` of a sign, in place, and records why. */
export function damp<Id extends string>(sign: FoundSign<Id>, by: OutsideDamping): void {
  if (by.factor === 1) return
  sign.grade *= by.factor
  sign.left *= by.factor
  sign.dampings = [...sign.dampings, by]
}
