/**
 * Dictated numbers → digits. `quatre vingt dix huit` may be 98, 4 20 10 8 or 80 18: the right reading is the most natural
 * one that has as many digits as a telephone number.
 */
import type { Atom } from './digit-atoms.js'
import { type Step, stepsAt } from './spoken-steps.js'

/** A way to read atoms as a number: its digits and the index after the last atom. */
export interface Reading {
  digits: string
  next: number
  /** Digits in each group as it was said. */
  groups: number[]
}

/** Atoms that one number can take: 14 digits said one by one, with doubles and hundreds. */
const MAX_ATOMS = 26

/**
 * Reads atoms `from`..`stop` (exclusive) as a number of exactly `size` digits, using all of them when that is possible.
 * Among the readings that fit, the one with the fewest oddities wins. Undefined when nothing fits.
 */
export function readSpoken(atoms: readonly Atom[], from: number, stop: number, size: number): Reading | undefined {
  const end = Math.min(stop, from + MAX_ATOMS)
  const steps: Step[][] = []
  for (let at = from; at < end; at++)
    steps.push(stepsAt(atoms, at, end).map((step) => ({ ...step, next: step.next - from })))
  const best = cheapest(steps, size, true) ?? cheapest(steps, size, false)
  if (best === undefined) return undefined
  return {
    digits: best.map((step) => step.digits).join(''),
    next: from + best.at(-1)!.next,
    groups: best.map((step) => step.digits.length),
  }
}

/** Price of a group that straddles two of the pairs that numbers are said in. */
const STRADDLING = 2
const NEVER = 1e6

/** The cheapest path through the steps to `size` digits; `whole` when it must use every atom. Atoms × digits states. */
function cheapest(steps: readonly (readonly Step[])[], size: number, whole: boolean): Step[] | undefined {
  const count = steps.length
  const width = size + 1
  const cost = new Int32Array((count + 1) * width).fill(NEVER)
  const chosen: (Step | undefined)[] = []
  for (let at = count; at >= 0; at--) {
    if (!whole || at === count) cost[at * width + size] = 0
    for (let length = 0; at < count && length < size; length++) {
      for (const step of steps[at]!) {
        const total = length + step.digits.length
        if (total > size) continue
        const price =
          cost[step.next * width + total]! + step.cost + (straddles(length, step.digits.length) ? STRADDLING : 0)
        if (price >= cost[at * width + length]!) continue
        cost[at * width + length] = price
        chosen[at * width + length] = step
      }
    }
  }
  if (cost[0]! >= NEVER) return undefined
  const path: Step[] = []
  for (let at = 0, length = 0; length < size; ) {
    const step = chosen[at * width + length]!
    path.push(step)
    at = step.next
    length += step.digits.length
  }
  return path
}

const straddles = (length: number, size: number): boolean => size > 1 && (length % 2 === 1 || size % 2 === 1)

/** Reads atoms `from`..`stop` (exclusive) aloud, longest compounds first: the digits of a fragment of a number. */
export function readAll(atoms: readonly Atom[], from: number, stop: number): string | undefined {
  let digits = ''
  for (let at = from; at < stop; ) {
    const step = stepsAt(atoms, at, stop)[0]
    if (step === undefined) return undefined
    digits += step.digits
    at = step.next
  }
  return digits
}
