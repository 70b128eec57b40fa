/** The scores of judged cases against the truth: thresholds, ranking and calibration. */
import {
  averagePrecision,
  brier,
  type CurvePoint,
  calibrationError,
  curve,
  pointAt,
  type ReliabilityBin,
  reliability,
  rocArea,
  type Scored,
  shiftPrior,
  withInterval,
} from './curves.js'
import { isFraud, isLegit } from './figures.js'
import type { Judged } from './judge.js'
import type { Interval } from './statistics.js'

/** Figures of the score, for a sample with both fraud and innocence. */
export interface ScoreFigures {
  n: number
  frauds: number
  thresholds: CurvePoint[]
  /** Every point of the ROC and PR curves, highest threshold first. */
  curve: CurvePoint[]
  rocArea: Interval
  averagePrecision: Interval
  /** With the prior shifted from the base rate of the policy to the sample's share of fraud. */
  bins: ReliabilityBin[]
  ece: Interval
  brier: Interval
}

const THRESHOLDS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]

/** The figures of the score; `undefined` when there is no fraud or nothing else. */
export function scoreFigures(judged: readonly Judged[]): ScoreFigures | undefined {
  const measured = judged.filter((one) => isFraud(one) || isLegit(one))
  const frauds = measured.filter(isFraud).length
  if (frauds === 0 || frauds === measured.length) return undefined
  const share = frauds / measured.length
  const scored = measured.map((one): Scored => ({ score: one.score, fraud: isFraud(one) }))
  const shifted = measured.map(
    (one): Scored => ({ score: shiftPrior(one.score, one.prior, share), fraud: isFraud(one) }),
  )
  return {
    n: measured.length,
    frauds,
    thresholds: THRESHOLDS.map((threshold) => pointAt(scored, threshold)),
    curve: curve(scored),
    rocArea: withInterval(scored, rocArea),
    averagePrecision: withInterval(scored, averagePrecision),
    bins: reliability(shifted),
    ece: withInterval(shifted, calibrationError),
    brier: withInterval(shifted, brier),
  }
}
