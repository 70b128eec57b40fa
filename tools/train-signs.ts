/** One small model for each sign that enough frauds show: this sign against all other frauds. */
import { SIGN_BUCKETS } from '../src/learned/resemblance.js'
import { type Fit, listTexts, type Sample, train } from '../src/learned/train.js'
import type { Row } from './calibration-data.js'

/** Frauds that must show a sign before its wording is learned. */
const MIN_FRAUDS = 40

/** The models of all signs with enough frauds; `samples` in the order of `rows`. */
export function trainSigns(rows: readonly Row[], samples: readonly Sample[]): { id: string; fit: Fit }[] {
  const frauds = rows.flatMap((row, i) => (row.label === 'fraud' ? [{ ...row, features: reduced(samples[i]!) }] : []))
  const texts = listTexts(
    frauds.map((one) => one.features),
    SIGN_BUCKETS,
  )
  const ids = [...new Set(frauds.flatMap(({ signals }) => signals))].sort()
  return ids
    .map((id) => ({ id, shown: frauds.map(({ signals }) => signals.includes(id)) }))
    .filter(({ shown }) => shown.filter(Boolean).length >= MIN_FRAUDS)
    .map(({ id, shown }) => ({ id, fit: train(texts, shown) }))
}

const reduced = ({ features }: Sample): number[] => [...new Set(features.map((one) => one % SIGN_BUCKETS))]
