/**
 * Score → level → action. A level is right when it costs less, on average, than the one below it. With a score `p` the
 * step up costs `(1 − p) · cFA` more on honest messages and saves `p · cMiss` on fraud, so it pays from
 * `p = cFA / (cFA + cMiss)` on (Bayes decision rule; Berger 1985, Statistical Decision Theory, §1.5).
 */
import type { Costs, LevelCost, Policy, Thresholds } from '../policy.js'
import type { Action, Level } from './verdict.js'

/** From the least to the most suspect. */
export const LEVELS: readonly Level[] = ['clear', 'caution', 'suspicious', 'fraud']

/** 0 for `clear` to 3 for `fraud`. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level)

/** What to do at each level. */
export const ACTION: Readonly<Record<Level, Action>> = {
  clear: 'allow',
  caution: 'inform',
  suspicious: 'warn',
  fraud: 'hold',
}

/** The level of a score. */
export const levelOf = (score: number, { caution, suspicious, fraud }: Thresholds): Level =>
  score >= fraud ? 'fraud' : score >= suspicious ? 'suspicious' : score >= caution ? 'caution' : 'clear'

/**
 * Lowest score of each level: as the policy gives them, otherwise from its costs. Throws a `TypeError` that names
 * what is missing or does not rise.
 */
export function thresholdsOf({ costs, thresholds }: Pick<Policy, 'costs' | 'thresholds'>): Thresholds {
  if (thresholds === undefined && costs === undefined)
    throw new TypeError('options.policy must have costs or thresholds')
  const { caution, suspicious, fraud } = thresholds ?? thresholdsFrom(costs!)
  if (!(0 < caution && caution <= suspicious && suspicious <= fraud && fraud < 1)) {
    const name =
      thresholds === undefined ? 'the thresholds that follow from options.policy.costs' : 'options.policy.thresholds'
    throw new TypeError(
      `${name} must rise from caution to fraud, between 0 and 1, got ${caution}, ${suspicious}, ${fraud}`,
    )
  }
  return { caution, suspicious, fraud }
}

const thresholdsFrom = (costs: Costs): Thresholds => ({
  caution: stepUp(costs, 'clear', 'caution'),
  suspicious: stepUp(costs, 'caution', 'suspicious'),
  fraud: stepUp(costs, 'suspicious', 'fraud'),
})

/** The score from which the level `to` costs less than the one before it. */
function stepUp(costs: Costs, from: Level, to: Level): number {
  const [before, after] = [costOf(costs, from), costOf(costs, to)]
  const falseAlarm = after.falseAlarm - before.falseAlarm
  const saved = before.missedFraud - after.missedFraud
  if (!(falseAlarm > 0 && saved > 0))
    throw new TypeError(`options.policy.costs.${to} must cost more on an honest message and less on fraud than ${from}`)
  return falseAlarm / (falseAlarm + saved)
}

function costOf(costs: Costs, level: Level): LevelCost {
  const { falseAlarm, missedFraud } = costs[level] ?? {}
  for (const [name, cost] of Object.entries({ falseAlarm, missedFraud }))
    if (!Number.isFinite(cost) || cost < 0)
      throw new TypeError(`options.policy.costs.${level}.${name} must be a cost of 0 or more`)
  return { falseAlarm, missedFraud }
}
