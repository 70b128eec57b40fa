/**
 * Which signs a fraudulent wording resembles: small linear models over the same features, one a sign, trained by
 * `npm run calibrate` on the frauds of the project's own rounds alone.
 */
import { type Features, lengthOf } from './features.js'
import { RESEMBLANCE } from './resemblance.generated.js'
import { signedBytes } from './signed-bytes.js'

/** Buckets of these models; a power of two that divides those of the learned sign. */
export const SIGN_BUCKETS = 1 << 12

let weights: Int8Array | undefined

/** Signed bytes, all signs of a bucket side by side. */
const weightsOf = (): Int8Array => (weights ??= signedBytes(RESEMBLANCE.weights))

/** The `most` signs that the wording of a fraud resembles most, likeliest first. */
export function resemblances({ count, buckets: read }: Features, most: number): string[] {
  const { ids, biases, scale } = RESEMBLANCE
  const table = weightsOf()
  const seen = new Uint8Array(SIGN_BUCKETS)
  const sums = new Int32Array(ids.length)
  let distinct = 0
  for (let k = 0; k < count; k++) {
    const bucket = read[k]! % SIGN_BUCKETS
    if (seen[bucket] === 1) continue
    seen[bucket] = 1
    distinct++
    for (let sign = 0, at = bucket * ids.length; sign < ids.length; sign++, at++) sums[sign]! += table[at]!
  }
  const scores = Array.from(sums, (sum, sign) => (sum * scale) / lengthOf(distinct) + biases[sign]!)
  return [...scores.keys()]
    .sort((a, b) => scores[b]! - scores[a]!)
    .slice(0, most)
    .map((sign) => ids[sign]!)
}

/** Words whose features speak for a sign, as word numbers, strongest first. */
export function wordsFor(id: string, { count, buckets, words }: Features): number[] {
  const table = weightsOf()
  const sign = RESEMBLANCE.ids.indexOf(id)
  const byWord = new Map<number, number>()
  for (let k = 0; k < count; k++) {
    const weight = table[(buckets[k]! % SIGN_BUCKETS) * RESEMBLANCE.ids.length + sign]!
    byWord.set(words[k]!, (byWord.get(words[k]!) ?? 0) + weight)
  }
  return [...byWord]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word)
}
