/**
 * Fitting of the rules' weights, used by `npm run calibrate` only: logistic regression on what each rule showed, with
 * the expert weights as prior and no weight below zero, so that a sign of fraud never speaks for a message.
 */
import type { Combination } from '../rule.js'

/** What one message showed: for each sign, how much of its weight its best hit earned (grade × what guards left). */
export interface Shown {
  grades: ReadonlyMap<string, number>
  fraud: boolean
}

export interface WeightPrior {
  id: string
  weight: number
  group: string
  amplifier: boolean
}

const STEPS = 600
const RATE = 0.6
/** Strength of the prior: about this many messages' worth of belief in the expert. */
const BELIEF = 400

/** Log-odds that all signs of a message add, with the strongest of each group and the combinations that hold. */
function totalOf(
  shown: Shown,
  weights: ReadonlyMap<string, number>,
  priors: readonly WeightPrior[],
  combinations: readonly Combination[],
  share: number,
) {
  const best = new Map<string, { id: string; value: number; grade: number }>()
  for (const { id, group } of priors) {
    const grade = shown.grades.get(id)
    if (grade === undefined) continue
    const value = grade * weights.get(id)!
    const rival = best.get(group)
    if (rival === undefined || value > rival.value) best.set(group, { id, value, grade })
  }
  let total = share
  for (const { value } of best.values()) total += value
  for (const one of combinations) if (holds(one, shown)) total += one.bonus * weights.get('combinations')!
  return { total, best }
}

const holds = (one: Combination, { grades }: Shown): boolean => {
  const has = (id: string) => (grades.get(id) ?? 0) >= 0.4
  return one.all.every(has) && (one.anyOf === undefined || one.anyOf.some(has))
}

/** The fitted weights by sign, and `combinations`: the factor on all bonuses. Signs in `fixed` keep their weight. */
export function fitWeights(
  messages: readonly Shown[],
  priors: readonly WeightPrior[],
  combinations: readonly Combination[],
  fixed: ReadonlySet<string>,
): Map<string, number> {
  const share = messages.filter((one) => one.fraud).length / messages.length
  const base = Math.log(share / (1 - share))
  const weights = new Map<string, number>([
    ...priors.map((one): [string, number] => [one.id, one.weight]),
    ['combinations', 1],
  ])
  const expert = new Map(weights)
  const squares = new Map<string, number>()
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>()
    const add = (id: string, by: number) => slope.set(id, (slope.get(id) ?? 0) + by)
    for (const shown of messages) {
      const { total, best } = totalOf(shown, weights, priors, combinations, base)
      const error = 1 / (1 + Math.exp(-total)) - (shown.fraud ? 1 : 0)
      for (const { id, grade } of best.values()) add(id, error * grade)
      for (const one of combinations) if (holds(one, shown)) add('combinations', error * one.bonus)
    }
    for (const [id, weight] of weights) {
      if (fixed.has(id)) continue
      const total = (slope.get(id) ?? 0) + (BELIEF * (weight - expert.get(id)!)) / Math.max(1, expert.get(id)! ** 2)
      const square = (squares.get(id) ?? 1e-6) + total * total
      squares.set(id, square)
      weights.set(id, Math.max(0, weight - (RATE * total) / Math.sqrt(square)))
    }
  }
  return weights
}

/**
 * Log-odds of fraud for a message that shows no sign, at even odds: what makes the scores of `logOdds` claim as much
 * fraud as there is (maximum likelihood of the one parameter, by Newton's method in bounded steps).
 */
export function fitIntercept(logOdds: readonly number[], fraud: readonly boolean[]): number {
  const share = fraud.filter(Boolean).length / fraud.length
  const base = Math.log(share / (1 - share))
  let intercept = 0
  for (let step = 0; step < 50; step++) {
    let slope = 0
    let curvature = 0
    logOdds.forEach((one, i) => {
      const claimed = 1 / (1 + Math.exp(-(base + intercept + one)))
      slope += (fraud[i] ? 1 : 0) - claimed
      curvature += claimed * (1 - claimed)
    })
    intercept += Math.max(-0.5, Math.min(0.5, slope / curvature))
  }
  return intercept
}

/** The log-odds of a message under fitted weights, at the share of fraud 1/2. */
export const logOddsOfMessage = (
  shown: Shown,
  weights: ReadonlyMap<string, number>,
  priors: readonly WeightPrior[],
  combinations: readonly Combination[],
): number => totalOf(shown, weights, priors, combinations, 0).total
