/** What a score is worth: how well it ranks (ROC, PR), and whether 0.9 means nine times in ten (calibration). */
import { bootstrap, type Interval, type Rate, wilson } from './statistics.js'

/** A message with its score, 0..1, and the truth. */
export interface Scored {
  score: number
  fraud: boolean
}

/** One threshold: alarms are scores `≥ threshold`. */
export interface CurvePoint {
  threshold: number
  precision: Rate
  recall: Rate
  falseAlarms: Rate
}

/** One point for each distinct score, highest first: ROC is falseAlarms × recall, PR recall × precision. */
export function curve(scored: readonly Scored[]): CurvePoint[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const frauds = sorted.filter((one) => one.fraud).length
  const points: CurvePoint[] = []
  let caught = 0
  sorted.forEach(({ score, fraud }, i) => {
    if (fraud) caught++
    if (sorted[i + 1]?.score === score) return
    points.push(pointOf(score, caught, i + 1 - caught, frauds, sorted.length - frauds))
  })
  return points
}

/** The point at one given threshold. */
export function pointAt(scored: readonly Scored[], threshold: number): CurvePoint {
  const frauds = scored.filter((one) => one.fraud)
  const caught = frauds.filter((one) => one.score >= threshold).length
  const alarms = scored.filter((one) => one.score >= threshold).length
  return pointOf(threshold, caught, alarms - caught, frauds.length, scored.length - frauds.length)
}

const pointOf = (threshold: number, tp: number, fp: number, frauds: number, legit: number): CurvePoint => ({
  threshold,
  precision: wilson(tp, tp + fp),
  recall: wilson(tp, frauds),
  falseAlarms: wilson(fp, legit),
})

/** Area under the ROC curve: the chance that a fraud scores above an innocent message, ties counting half. */
export function rocArea(scored: readonly Scored[]): number {
  let area = 0
  let [x, y] = [0, 0]
  for (const { falseAlarms, recall } of curve(scored)) {
    area += ((falseAlarms.share - x) * (recall.share + y)) / 2
    x = falseAlarms.share
    y = recall.share
  }
  return area
}

/** Average precision: the area under the PR curve as a sum of steps. */
export function averagePrecision(scored: readonly Scored[]): number {
  let area = 0
  let before = 0
  for (const { recall, precision } of curve(scored)) {
    area += (recall.share - before) * precision.share
    before = recall.share
  }
  return area
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

/** Equal-width bins over 0..1; empty ones are left out. */
export function reliability(scored: readonly Scored[], bins = 10): ReliabilityBin[] {
  const filed: Scored[][] = Array.from({ length: bins }, () => [])
  for (const one of scored) filed[Math.min(bins - 1, Math.floor(one.score * bins))]!.push(one)
  return filed.flatMap((inside, i) => {
    if (inside.length === 0) return []
    const claimed = inside.reduce((sum, one) => sum + one.score, 0) / inside.length
    const observed = wilson(inside.filter((one) => one.fraud).length, inside.length)
    return [{ from: i / bins, to: (i + 1) / bins, claimed, observed }]
  })
}

/** Expected calibration error: the gap between claimed and observed, averaged over messages. */
export const calibrationError = (scored: readonly Scored[]): number =>
  reliability(scored).reduce((sum, bin) => sum + Math.abs(bin.claimed - bin.observed.share) * bin.observed.n, 0) /
  scored.length

/** Mean squared error of the score (Brier 1950): 0 is perfect, 0.25 is a coin. */
export const brier = (scored: readonly Scored[]): number =>
  scored.reduce((sum, one) => sum + (one.score - Number(one.fraud)) ** 2, 0) / scored.length

/** A figure of scored messages with its bootstrap interval. */
export const withInterval = (scored: readonly Scored[], figure: (sample: Scored[]) => number): Interval =>
  bootstrap(scored.length, (indices) => figure(Array.from(indices, (i) => scored[i]!)))
