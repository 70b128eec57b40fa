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

/** Scratch for telling buckets apart, all zero between calls, and for the rows of the table that a text adds up. */
const seen = new Uint8Array(SIGN_BUCKETS)
const rows = new Int32Array(SIGN_BUCKETS)

/** The `most` signs that the wording of a fraud resembles most, likeliest first. */
export function resemblances(read: Features, most: number): string[] {
  const { ids, biases, scale } = RESEMBLANCE
  const distinct = readRows(read, ids.length)
  const length = lengthOf(distinct)
  const scores = biases.map((bias, sign) => (sumOf(sign, distinct) * scale) / length + bias)
  return highest(scores, most).map((sign) => ids[sign]!)
}

/** Writes down where the rows of the distinct buckets of a text begin, and says how many there are. */
function readRows({ count, buckets }: Features, signs: number): number {
  let distinct = 0
  for (let k = 0; k < count; k++) {
    const bucket = buckets[k]! & (SIGN_BUCKETS - 1)
    if (seen[bucket] === 0) rows[distinct++] = bucket * signs
    seen[bucket] = 1
  }
  for (let k = 0; k < count; k++) seen[buckets[k]! & (SIGN_BUCKETS - 1)] = 0
  return distinct
}

/** The weights of a sign in the rows written down, added up. */
function sumOf(sign: number, distinct: number): number {
  const table = weightsOf()
  let sum = 0
  for (let k = 0; k < distinct; k++) sum += table[rows[k]! + sign]!
  return sum
}

/** The places of the highest of some scores, highest first. */
function highest(scores: readonly number[], most: number): number[] {
  const places: number[] = []
  while (places.length < Math.min(most, scores.length)) {
    let best = -1
    for (let i = 0; i < scores.length; i++)
      if (!places.includes(i) && (best < 0 || scores[i]! > scores[best]!)) best = i
    places.push(best)
  }
  return places
}

/** Words whose features speak for a sign, as word numbers, strongest first. */
export function wordsFor(id: string, { count, buckets, words }: Features): number[] {
  const table = weightsOf()
  const signs = RESEMBLANCE.ids.length
  const sign = RESEMBLANCE.ids.indexOf(id)
  const byWord = new Int32Array(count === 0 ? 0 : words[count - 1]! + 1)
  for (let k = 0; k < count; k++) byWord[words[k]!]! += table[(buckets[k]! & (SIGN_BUCKETS - 1)) * signs + sign]!
  const speaking: number[] = []
  for (let word = 0; word < byWord.length; word++) if (byWord[word]! > 0) speaking.push(word)
  return speaking.sort((a, b) => byWord[b]! - byWord[a]!)
}
