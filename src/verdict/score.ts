/**
 * Additive log-odds: `score = sigmoid(prior + Σ contributions)`. One contribution a group of synonyms (the strongest),
 * amplifiers only on top of something, and a bonus for combinations that the help centre calls certain, shared out
 * among their members so that the contributions shown add up to the score. Signs that never decide alone complete what
 * the others add.
 */
import type { Thresholds } from '../policy.js'
import type { Combination } from '../rule.js'

/** A sign as the score sees it. */
export interface Weighed<Id extends string> {
  id: Id
  group: string
  amplifier: boolean
  neverAlone: boolean
  /** Weight × grade × what the guards left, in log-odds. */
  strength: number
  /** What the guards left of the best hit, 0..1. */
  left: number
  /** Filled by `addUp`. */
  contribution: number
}

export const logit = (p: number): number => Math.log(p / (1 - p))
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** A member takes part in a combination only when guards left at least this much of it, and it adds this much. */
const UNDAMPED = 0.5
const SOLID = 0.3

/** By so much a sign that never decides alone stays below `suspicious`, and for each unit of others it may add so many. */
const BELOW = 1
const WITH_OTHERS = 2.5

/** Fills the contributions, and returns the combinations that held and the score. */
export function addUp<Id extends string>(
  signs: readonly Weighed<Id>[],
  combinations: readonly Combination<Id>[],
  prior: number,
  { caution, suspicious }: Pick<Thresholds, 'caution' | 'suspicious'>,
): { score: number; held: Combination<Id>[] } {
  if (signs.length === 0) return { score: sigmoid(prior), held: [] }
  for (const sign of signs) sign.contribution = 0
  const amplifiers = signs.filter((one) => one.amplifier)
  const others = contribute(
    signs.filter((one) => !one.amplifier && !one.neverAlone),
    0,
  )
  const room = Math.max(0, logit(suspicious) - BELOW - prior) + WITH_OTHERS * others
  let sum = contribute(
    signs.filter((one) => one.neverAlone && !one.amplifier),
    prior + others,
    room,
  )
  const held = combinations.filter((one) => holds(one, signs))
  for (const one of held) sum += shareOut(one, signs)
  if (sigmoid(sum) >= caution) sum = contribute(amplifiers, sum)
  return { score: sigmoid(sum), held }
}

/** Adds the strongest sign of each group, `most` of it at the most, to a sum. */
function contribute<Id extends string>(
  signs: readonly Weighed<Id>[],
  to: number,
  most = Number.POSITIVE_INFINITY,
): number {
  let sum = to
  for (const sign of strongest(signs)) {
    const added = Math.min(sign.strength, most)
    sign.contribution += added
    sum += added
  }
  return sum
}

/** The strongest sign of each group. */
function strongest<Id extends string>(signs: readonly Weighed<Id>[]): Iterable<Weighed<Id>> {
  const best = new Map<string, Weighed<Id>>()
  for (const sign of signs) {
    const rival = best.get(sign.group)
    if (rival === undefined || sign.strength > rival.strength) best.set(sign.group, sign)
  }
  return best.values()
}

function holds<Id extends string>(one: Combination<Id>, signs: readonly Weighed<Id>[]): boolean {
  const has = (id: Id) => signs.some((sign) => sign.id === id && sign.left >= UNDAMPED && sign.strength >= SOLID)
  return one.all.every(has) && (one.anyOf === undefined || one.anyOf.some((id) => !one.all.includes(id) && has(id)))
}

function shareOut<Id extends string>(one: Combination<Id>, signs: readonly Weighed<Id>[]): number {
  const members = signs.filter((sign) => one.all.includes(sign.id))
  for (const sign of members) sign.contribution += one.bonus / members.length
  return one.bonus
}
