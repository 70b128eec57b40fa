/**
 * Which signs a fraudulent wording resembles: small linear models over the same features, one a sign, trained by
 * `npm run calibrate` on the frauds of the project's own rounds alone.
 */
import type { KnownWord } from '../pattern/known-word.js'
import type { Reading } from '../pattern/read-words.js'
import { bucketsOf, lengthOf, NEW_PAIR, NEW_WORD, NO_PAIR } from './features.js'
import type { Wording } from './model.js'
import { RESEMBLANCE } from './resemblance.generated.js'
import { signedBytes } from './signed-bytes.js'

/** Buckets of these models; a power of two that divides those of the learned sign. */
export const SIGN_BUCKETS = 1 << 14

const SIGNS = RESEMBLANCE.ids.length

let table: Int8Array | undefined

/** One byte a sign, in a row a bucket. */
const tableOfWeights = (): Int8Array => (table ??= signedBytes(RESEMBLANCE.weights))

const rowOf = (bucket: number): number => (bucket & (SIGN_BUCKETS - 1)) * SIGNS

/** Two sums in one number, each in sixteen bits: they are kept with many words. */
const packed = (low: number, high: number): number => (high << 16) | (low & 0xffff)
const lowOf = (pair: number): number => (pair << 16) >> 16
const highOf = (pair: number): number => pair >> 16

/** What a word by itself says for each sign, two signs a number. */
function likenessOf(word: KnownWord, { lexicon }: Reading): readonly number[] {
  word.likeness ??= addedUp(bucketsOf(word, lexicon.tags))
  return word.likeness
}

function addedUp(buckets: readonly number[]): number[] {
  const table = tableOfWeights()
  const sums = new Int32Array(SIGNS + 1)
  for (const bucket of buckets) for (let sign = 0; sign < SIGNS; sign++) sums[sign]! += table[rowOf(bucket) + sign]!
  return Array.from({ length: (SIGNS + 1) >> 1 }, (_, k) => packed(sums[2 * k]!, sums[2 * k + 1]!))
}

const sums = new Int32Array(SIGNS + 1)

/** The `most` signs that the wording of a fraud resembles most, likeliest first. */
export function resemblances({ read, features }: Wording, reading: Reading, most: number): string[] {
  const { ids, biases, scale } = RESEMBLANCE
  const table = tableOfWeights()
  sums.fill(0)
  for (let k = 0; k < read.count; k++) {
    if ((read.news[k]! & NEW_WORD) !== 0) {
      const likeness = likenessOf(reading.known[read.words[k]!]!, reading)
      for (let pair = 0; pair < likeness.length; pair++) {
        sums[2 * pair]! += lowOf(likeness[pair]!)
        sums[2 * pair + 1]! += highOf(likeness[pair]!)
      }
    }
    if ((read.news[k]! & NEW_PAIR) !== 0) {
      const row = rowOf(read.pairs[k]!)
      for (let sign = 0; sign < SIGNS; sign++) sums[sign]! += table[row + sign]!
    }
  }
  const length = lengthOf(features)
  const scores = biases.map((bias, sign) => (sums[sign]! * scale) / length + bias)
  return highest(scores, most).map((sign) => ids[sign]!)
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

/** Of the given words (numbers, rising), those that speak for a sign, strongest first. */
export function speakingFor(id: string, given: readonly number[], { read }: Wording, reading: Reading): number[] {
  const table = tableOfWeights()
  const sign = RESEMBLANCE.ids.indexOf(id)
  const strength = given.map(() => 0)
  for (let k = 0, at = 0; k < read.count && at < given.length; k++) {
    while (given[at]! < read.words[k]!) at++
    if (given[at] !== read.words[k]) continue
    const pair = read.pairs[k]!
    const two = likenessOf(reading.known[given[at]!]!, reading)[sign >> 1]!
    strength[at] = ((sign & 1) === 0 ? lowOf(two) : highOf(two)) + (pair === NO_PAIR ? 0 : table[rowOf(pair) + sign]!)
  }
  const speaking = given.map((_, i) => i).filter((i) => strength[i]! > 0)
  return speaking.sort((a, b) => strength[b]! - strength[a]!).map((i) => given[i]!)
}
