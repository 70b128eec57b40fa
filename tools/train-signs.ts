/** One small model for each sign that enough frauds show: this sign against all other frauds. */
import { SIGN_BUCKETS } from '../src/learned/resemblance.js'
import { type Fit, listTexts, type Sample } from '../src/learned/train.js'
import type { Row } from './calibration-data.js'
import { trainAll } from './train-all.js'

/** Frauds that must show a sign before its wording is learned. */
const MIN_FRAUDS = 40

/** The models of all signs with enough frauds; `samples` in the order of `rows`. */
export async function trainSigns(
  rows: readonly Row[],
  samples: readonly Sample[],
): Promise<{ id: string; fit: Fit }[]> {
  const frauds = rows.flatMap((row, i) => (row.label === 'fraud' ? [{ ...row, features: reduced(samples[i]!) }] : []))
  const showing = (id: string) => frauds.map(({ signals }) => signals.includes(id))
  const ids = [...new Set(frauds.flatMap(({ signals }) => signals))]
    .filter((id) => showing(id).filter(Boolean).length >= MIN_FRAUDS)
    .sort()
  const texts = listTexts(
    frauds.map((one) => one.features),
    SIGN_BUCKETS,
  )
  const all = Int32Array.from(frauds.keys())
  const fits = await trainAll(
    texts,
    ids.map((id) => ({ fraud: showing(id), rows: all })),
  )
  return ids.map((id, i) => ({ id, fit: fits[i]! }))
}

const reduced = ({ features }: Sample): number[] => features.map((one) => one % SIGN_BUCKETS)
