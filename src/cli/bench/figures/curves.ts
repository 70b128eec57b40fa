/** What a score is worth: how well it ranks (ROC, PR), and whether 0.9 means nine times in ten (calibration). */
import { binOf, countFrom, EDGES, type ScoreBins } from './score-bins.js'
import { bootstrap, type Interval, type Rate, wilson } from './statistics.js'

/** One threshold: alarms are scores `≥ threshold`. */
export interface CurvePoint {
  threshold: number
  precision: Rate
  recall: Rate
  falseAlarms: Rate
}

/** One point for each score that occurs, highest first: ROC is falseAlarms × recall, PR recall × precision. */
export function curve(bins: ScoreBins): CurvePoint[] {
  const [frauds, legits] = [countFrom(bins.fraud, 0), countFrom(bins.legit, 0)]
  const points: CurvePoint[] = []
  let [tp, fp] = [0, 0]
  for (let i = EDGES.length - 1; i >= 0; i--) {
    if (bins.fraud[i] === 0 && bins.legit[i] === 0) continue
    tp += bins.fraud[i]!
    fp += bins.legit[i]!
    points.push(pointOf(EDGES[i]!, tp, fp, frauds, legits))
  }
  return points
}

/** The point at one threshold: exact at whole percents, otherwise at the edge of the bin below. */
export function pointAt(bins: ScoreBins, threshold: number): CurvePoint {
  const from = binOf(threshold)
  const [tp, fp] = [countFrom(bins.fraud, from), countFrom(bins.legit, from)]
  return pointOf(threshold, tp, fp, countFrom(bins.fraud, 0), countFrom(bins.legit, 0))
}

const pointOf = (threshold: number, tp: number, fp: number, frauds: number, legits: number): CurvePoint => ({
  threshold,
  precision: wilson(tp, tp + fp),
  recall: wilson(tp, frauds),
  falseAlarms: wilson(fp, legits),
})

/** Counts laid end to end for the bootstrap: the fraud of the bins that occur, then the innocence. */
function cellsOf({ fraud, legit, claimed }: ScoreBins) {
  const used = fraud.flatMap((count, i) => (count + legit[i]! > 0 ? [i] : []))
  return {
    counts: [...used.map((i) => fraud[i]!), ...used.map((i) => legit[i]!)],
    scores: used.map((i) => claimed[i]! / (fraud[i]! + legit[i]!)),
  }
}

/** Area under the ROC curve: the chance that a fraud scores above an innocent message, ties counting half. */
export function rocArea(bins: ScoreBins): Interval {
  const { counts, scores } = cellsOf(bins)
  const n = scores.length
  return bootstrap(counts, (drawn) => {
    let [pairs, below, frauds] = [0, 0, 0]
    for (let i = 0; i < n; i++) {
      const [fraud, legit] = [drawn[i]!, drawn[n + i]!]
      pairs += fraud * (below + legit / 2)
      below += legit
      frauds += fraud
    }
    return pairs / (frauds * below)
  })
}

/** Average precision: the area under the PR curve as a sum of steps. */
export function averagePrecision(bins: ScoreBins): Interval {
  const { counts, scores } = cellsOf(bins)
  const n = scores.length
  return bootstrap(counts, (drawn) => {
    let [area, tp, alarms] = [0, 0, 0]
    for (let i = n - 1; i >= 0; i--) {
      tp += drawn[i]!
      alarms += drawn[i]! + drawn[n + i]!
      if (alarms > 0) area += drawn[i]! * (tp / alarms)
    }
    return area / tp
  })
}

/** Reads a score at another base rate: log-odds move by the difference of the two. `prior` is in log-odds. */
export function shiftPrior(score: number, prior: number, share: number): number {
  const odds = (score / (1 - score)) * Math.exp(-prior) * (share / (1 - share))
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
}

/** Messages of a like score: the mean of what was claimed, and how many were fraud. */
export interface ReliabilityBin {
  from: number
  to: number
  claimed: number
  observed: Rate
}

/** A score, and how many messages with it are fraud and how many are not. */
export interface ScoreCount {
  score: number
  fraud: number
  legit: number
}

/** The scores that occur, each the mean of its narrow bin, read at another share of fraud. */
export const shifted = (bins: ScoreBins, prior: number, share: number): ScoreCount[] =>
  bins.fraud.flatMap((fraud, i) => {
    const legit = bins.legit[i]!
    if (fraud + legit === 0) return []
    return [{ score: shiftPrior(bins.claimed[i]! / (fraud + legit), prior, share), fraud, legit }]
  })

const BINS = 10
const tenth = (score: number): number => Math.min(BINS - 1, Math.floor(score * BINS))

/** Ten bins of equal width over 0..1; empty ones are left out. */
export function reliability(counts: readonly ScoreCount[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => counts.filter(({ score }) => tenth(score) === bin)).flatMap(
    (inside, bin) => {
      const n = inside.reduce((sum, one) => sum + one.fraud + one.legit, 0)
      if (n === 0) return []
      const claimed = inside.reduce((sum, one) => sum + one.score * (one.fraud + one.legit), 0) / n
      const frauds = inside.reduce((sum, one) => sum + one.fraud, 0)
      return [{ from: bin / BINS, to: (bin + 1) / BINS, claimed, observed: wilson(frauds, n) }]
    },
  )
}

const flat = (counts: readonly ScoreCount[]): number[] => [
  ...counts.map(({ fraud }) => fraud),
  ...counts.map(({ legit }) => legit),
]

/** Expected calibration error: the gap between claimed and observed in each of ten bins, averaged over messages. */
export function calibrationError(counts: readonly ScoreCount[]): Interval {
  const n = counts.length
  return bootstrap(flat(counts), (drawn) => {
    const gaps = new Float64Array(BINS)
    let total = 0
    counts.forEach(({ score }, i) => {
      const [fraud, legit] = [drawn[i]!, drawn[n + i]!]
      gaps[tenth(score)]! += fraud * (score - 1) + legit * score
      total += fraud + legit
    })
    return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total
  })
}

/** Mean squared error of the score (Brier 1950): 0 is perfect, 0.25 is a coin. */
export function brier(counts: readonly ScoreCount[]): Interval {
  const n = counts.length
  return bootstrap(flat(counts), (drawn) => {
    let [sum, total] = [0, 0]
    counts.forEach(({ score }, i) => {
      sum += drawn[i]! * (1 - score) ** 2 + drawn[n + i]! * score ** 2
      total += drawn[i]! + drawn[n + i]!
    })
    return sum / total
  })
}
