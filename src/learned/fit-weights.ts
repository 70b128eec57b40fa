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

/** A weight and what moves it while it is fitted. */
interface Weight {
  value: number
  expert: number
  slope: number
  squares: number
}

interface Hit {
  of: Weight
  grade: number
}

/** What a message showed, ready to be added up: the signs of each group, and the bonuses of the combinations that hold. */
interface Row {
  groups: readonly (readonly Hit[])[]
  bonuses: readonly number[]
  fraud: boolean
}

const beforeFit = (value: number): Weight => ({ value, expert: value, slope: 0, squares: 1e-6 })

function rowOf(
  { grades, fraud }: Shown,
  weights: ReadonlyMap<string, Weight>,
  priors: readonly WeightPrior[],
  combinations: readonly Combination[],
): Row {
  const groups = new Map<string, Hit[]>()
  for (const { id, group } of priors) {
    const grade = grades.get(id)
    if (grade === undefined) continue
    const hit = { of: weights.get(id)!, grade }
    const others = groups.get(group)
    if (others === undefined) groups.set(group, [hit])
    else others.push(hit)
  }
  const bonuses = combinations.filter((one) => holds(one, grades)).map((one) => one.bonus)
  return { groups: [...groups.values()], bonuses, fraud }
}

const holds = (one: Combination, grades: Shown['grades']): boolean => {
  const has = (id: string) => (grades.get(id) ?? 0) >= 0.4
  return one.all.every(has) && (one.anyOf === undefined || one.anyOf.some(has))
}

/** The hit of a group that counts. */
function strongest(group: readonly Hit[]): Hit {
  let best = group[0]!
  for (const hit of group) if (hit.grade * hit.of.value > best.grade * best.of.value) best = hit
  return best
}

/** Log-odds that all signs of a message add to `base`, with the strongest of each group and the combinations that hold. */
function totalOf({ groups, bonuses }: Row, factor: Weight, base: number): number {
  let total = base
  for (const group of groups) {
    const { of, grade } = strongest(group)
    total += grade * of.value
  }
  for (const bonus of bonuses) total += bonus * factor.value
  return total
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
  const factor = beforeFit(1)
  const weights = new Map(priors.map(({ id, weight }) => [id, beforeFit(weight)])).set('combinations', factor)
  const rows = messages.map((one) => rowOf(one, weights, priors, combinations))
  const moving = [...weights].flatMap(([id, one]) => (fixed.has(id) ? [] : [one]))
  for (let step = 0; step < STEPS; step++) {
    for (const row of rows) addSlopes(row, factor, base)
    for (const one of moving) move(one)
  }
  return new Map([...weights].map(([id, one]) => [id, one.value]))
}

function addSlopes(row: Row, factor: Weight, base: number): void {
  const error = 1 / (1 + Math.exp(-totalOf(row, factor, base))) - (row.fraud ? 1 : 0)
  for (const group of row.groups) {
    const { of, grade } = strongest(group)
    of.slope += error * grade
  }
  for (const bonus of row.bonuses) factor.slope += error * bonus
}

/** A step against the slope, which is then forgotten; the prior pulls back to the expert's weight. */
function move(one: Weight): void {
  const total = one.slope + (BELIEF * (one.value - one.expert)) / Math.max(1, one.expert ** 2)
  one.squares += total * total
  one.value = Math.max(0, one.value - (RATE * total) / Math.sqrt(one.squares))
  one.slope = 0
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

/** The log-odds of messages under fitted weights, at the share of fraud 1/2. */
export function logOddsOfMessages(
  messages: readonly Shown[],
  fitted: ReadonlyMap<string, number>,
  priors: readonly WeightPrior[],
  combinations: readonly Combination[],
): number[] {
  const weights = new Map([...fitted].map(([id, weight]) => [id, beforeFit(weight)]))
  const factor = weights.get('combinations')!
  return messages.map((one) => totalOf(rowOf(one, weights, priors, combinations), factor, 0))
}
