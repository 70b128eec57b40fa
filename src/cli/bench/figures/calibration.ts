/** The scores against the truth: thresholds, ranking and calibration. */
import { logit } from '../../../verdict/score.js'
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
  shifted,
} from './curves.js'
import { countFrom, type ScoreBins } from './score-bins.js'
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
  /** With the scores shifted from the base rate of the policy to the sample's share of fraud. */
  bins: ReliabilityBin[]
  ece: Interval
  brier: Interval
}

const THRESHOLDS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]

/** The figures of the score; `undefined` when there is no fraud or nothing else. `baseRate` is what scores are read at. */
export function scoreFigures(scores: ScoreBins, baseRate: number): ScoreFigures | undefined {
  const frauds = countFrom(scores.fraud, 0)
  const n = frauds + countFrom(scores.legit, 0)
  if (frauds === 0 || frauds === n) return undefined
  const read = shifted(scores, logit(baseRate), frauds / n)
  return {
    n,
    frauds,
    thresholds: THRESHOLDS.map((threshold) => pointAt(scores, threshold)),
    curve: curve(scores),
    rocArea: rocArea(scores),
    averagePrecision: averagePrecision(scores),
    bins: reliability(read),
    ece: calibrationError(read),
    brier: brier(read),
  }
}
