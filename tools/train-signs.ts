/** One small model for each sign that enough frauds show: this sign against all other frauds. */
import { SIGN_BUCKETS } from '../src/learned/resemblance.js'
import { type Fit, type Sample, train } from '../src/learned/train.js'
import type { Row } from './calibration-data.js'

/** Frauds that must show a sign before its wording is learned. */
const MIN_FRAUDS = 40

/** The models of all signs with enough frauds; `samples` in the order of `rows`. */
export function trainSigns(rows: readonly Row[], samples: readonly Sample[]): { id: string; fit: Fit }[] {
  const frauds = rows.flatMap((row, i) => (row.label === 'fraud' ? [{ row, features: reduced(samples[i]!) }] : []))
  const ids = [...new Set(frauds.flatMap(({ row }) => row.signals))].sort()
  return ids
    .map((id) => ({ id, shown: frauds.map(({ row, features }) => ({ features, fraud: row.signals.includes(id) })) }))
    .filter(({ shown }) => shown.filter((one) => one.fraud).length >= MIN_FRAUDS)
    .map(({ id, shown }) => ({ id, fit: train(shown, SIGN_BUCKETS) }))
}

const reduced = ({ features }: Sample): number[] => [...new Set(features.map((one) => one % SIGN_BUCKETS))]
