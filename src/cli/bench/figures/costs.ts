/** Thresholds against what mistakes cost, in real traffic rather than in the sample. */
import { pointAt } from './curves.js'
import { countFrom, type ScoreBins } from './score-bins.js'
import { type Interval, type Rate, wilson } from './statistics.js'

/** What one missed fraud and one false alarm cost, in any unit. */
export interface Costs {
  missed: number
  alarm: number
}

/** One threshold in traffic with `baseRate` of fraud, for 1000 messages. */
export interface CostPoint {
  threshold: number
  cost: Interval
  missed: Interval
  alarms: Interval
}

export interface CostFigures {
  costs: Costs
  baseRate: number
  /** Fraud and legitimate messages that the rates come from. */
  frauds: number
  legits: number
  points: CostPoint[]
  /** Every whole percent. */
  curve: { threshold: number; cost: number }[]
  /** The cheapest of all whole percents. */
  best: CostPoint
}

const SHOWN = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]
const PERCENTS = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)

/** The costs of thresholds; `undefined` when there is no fraud or nothing else. */
export function costFigures(bins: ScoreBins, costs: Costs, baseRate: number): CostFigures | undefined {
  const [frauds, legits] = [countFrom(bins.fraud, 0), countFrom(bins.legit, 0)]
  if (frauds === 0 || legits === 0) return undefined
  const costAt = (threshold: number): number => {
    const { recall, falseAlarms } = pointAt(bins, threshold)
    return 1000 * baseRate * (1 - recall.share) * costs.missed + 1000 * (1 - baseRate) * falseAlarms.share * costs.alarm
  }
  const curve = PERCENTS.map((threshold) => ({ threshold, cost: costAt(threshold) }))
  const best = curve.reduce((a, b) => (b.cost < a.cost ? b : a)).threshold
  const point = (threshold: number) => pointOf(bins, threshold, costs, baseRate)
  return { costs, baseRate, frauds, legits, points: SHOWN.map(point), curve, best: point(best) }
}

function pointOf(bins: ScoreBins, threshold: number, costs: Costs, baseRate: number): CostPoint {
  const { recall, falseAlarms } = pointAt(bins, threshold)
  const missed = scaled(wilson(recall.n - recall.k, recall.n), 1000 * baseRate)
  const alarms = scaled(falseAlarms, 1000 * (1 - baseRate))
  return { threshold, missed, alarms, cost: sumOf(weighted(missed, costs.missed), weighted(alarms, costs.alarm)) }
}

const scaled = ({ share, low, high }: Rate, by: number): Interval => weighted({ value: share, low, high }, by)

const weighted = ({ value, low, high }: Interval, by: number): Interval => ({
  value: value * by,
  low: low * by,
  high: high * by,
})

/** The interval of a sum from those of its parts (MOVER, Zou and Donner 2008): sound also where a rate is 0. */
function sumOf(a: Interval, b: Interval): Interval {
  const value = a.value + b.value
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.value - b.low),
    high: value + Math.hypot(a.high - a.value, b.high - b.value),
  }
}
