/** What is left of signs in words that a mail's sender only passes on. */
import type { SenderFact } from '../facts/fact.js'
import { isForwarded, type PassedOn, type Stretch } from '../passed-on.js'
import type { FoundSign } from '../signals.js'
import type { Evidence } from '../text/evidence.js'
import { damp, type OutsideDamping } from './damp.js'

/** Evidence handed to the marketplace; a mail that shows many signs must not add up to an accusation. */
const REPORTED: OutsideDamping = { guard: 'reported', factor: 0.02 }
/** The reporter's own account of it. */
const TOLD: OutsideDamping = { guard: 'told', factor: 0.05 }
/** Passed on to somebody else, and called a fraud. */
const DENOUNCED: OutsideDamping = { guard: 'forwarded', factor: 0.1 }
/** Passed on to somebody else without a word of doubt. */
const FORWARDED: OutsideDamping = { guard: 'forwarded', factor: 0.6 }
/** Quoted below an answer: as in a report, many signs of one quotation must not add up. */
const QUOTED: OutsideDamping = { guard: 'quotation', factor: 0.05 }

/** Damps signs in what is passed on, in place. Who writes under the brand's name passes nothing on. */
export function dampPassedOn<Id extends string>(
  signs: readonly FoundSign<Id>[],
  sender: SenderFact | undefined,
  { forwarded, quoted, reported, denounced, forwards, named, answered }: PassedOn,
): void {
  if (sender === undefined || sender.claimsBrand) return
  const isIn = (parts: readonly Stretch[], one: Evidence) =>
    parts.some((part) => part.field === one.field && part.start <= one.start && one.end <= part.end)
  const isQuoted = (one: Evidence) => isIn(quoted, one)
  const isPassedOn = (one: Evidence) => isForwarded(one, forwarded) || (forwards && isQuoted(one)) || isIn(named, one)
  for (const sign of signs) {
    if (sign.evidence.every((one) => one.field.startsWith('from.'))) continue
    const passedOn = mostly(sign.evidence, isPassedOn)
    if (reported) damp(sign, passedOn || sign.rule.group === 'wording' ? REPORTED : TOLD)
    else if (answered && mostly(sign.evidence, isQuoted)) damp(sign, QUOTED)
    else if (passedOn) damp(sign, denounced ? DENOUNCED : FORWARDED)
  }
}

const mostly = (list: readonly Evidence[], holds: (one: Evidence) => boolean): boolean =>
  2 * list.filter(holds).length > list.length
