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

/** Signs are summed two in one number, sixteen bits each: half the additions, and half the room in what is kept of words. */
const PAIRS = (SIGNS + 1) >> 1
/** So many weights, of a byte each, are within sixteen bits for sure. */
const MOST_ADDED = 250

const lowOf = (two: number): number => (two << 16) >> 16
const highOf = (two: number): number => (two - lowOf(two)) >> 16

let table: Int32Array | undefined

/** Two signs a number, in a row a bucket. */
const tableOfWeights = (): Int32Array => (table ??= inPairs(signedBytes(RESEMBLANCE.weights)))

function inPairs(weights: Int8Array): Int32Array {
  const pairs = new Int32Array(SIGN_BUCKETS * PAIRS)
  for (let bucket = 0; bucket < SIGN_BUCKETS; bucket++)
    for (let sign = 0; sign < SIGNS; sign++)
      pairs[bucket * PAIRS + (sign >> 1)]! += weights[bucket * SIGNS + sign]! << ((sign & 1) << 4)
  return pairs
}

const rowOf = (bucket: number): number => (bucket & (SIGN_BUCKETS - 1)) * PAIRS

/** What a word by itself says for each sign, two signs a number. */
function likenessOf(word: KnownWord, { lexicon }: Reading): readonly number[] {
  word.likeness ??= addedUp(bucketsOf(word, lexicon.tags))
  return word.likeness
}

function addedUp(buckets: readonly number[]): number[] {
  const table = tableOfWeights()
  const rows = buckets.slice(0, MOST_ADDED).map(rowOf)
  return Array.from({ length: PAIRS }, (_, pair) => rows.reduce((sum, row) => sum + table[row + pair]!, 0))
}

const twos = new Int32Array(PAIRS)
const sums = new Int32Array(2 * PAIRS)

/** Adds what was summed two by two to the sums of the signs. */
function unpair(): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    sums[2 * pair]! += lowOf(twos[pair]!)
    sums[2 * pair + 1]! += highOf(twos[pair]!)
    twos[pair] = 0
  }
}

/** The `most` signs that the wording of a fraud resembles most, likeliest first. */
export function resemblances({ read, features }: Wording, reading: Reading, most: number): string[] {
  const { ids, biases, scale } = RESEMBLANCE
  const table = tableOfWeights()
  sums.fill(0)
  let added = 0
  for (let k = 0; k < read.count; k++) {
    const word = reading.known[read.words[k]!]!
    if (added + word.features >= MOST_ADDED) {
      unpair()
      added = 0
    }
    added += word.features + 1
    if ((read.news[k]! & NEW_WORD) !== 0) {
      const likeness = likenessOf(word, reading)
      for (let pair = 0; pair < PAIRS; pair++) twos[pair]! += likeness[pair]!
    }
    if ((read.news[k]! & NEW_PAIR) !== 0) {
      const row = rowOf(read.pairs[k]!)
      for (let pair = 0; pair < PAIRS; pair++) twos[pair]! += table[row + pair]!
    }
  }
  unpair()
  const length = lengthOf(features)
  const scores = biases.map((bias, sign) => (sums[sign]! * scale) / length + bias)
  return highest(scores, most).map((sign) => ids[sign]!)
}

/** The places of the highest of some scores, highest first. */
function highest(scores: readonly number[], most: number): number[] {
  const places: number[] = []
  for (let i = 0; i < scores.length; i++) {
    let at = places.length
    while (at > 0 && scores[places[at - 1]!]! < scores[i]!) at--
    if (at >= most) continue
    places.splice(at, 0, i)
    if (places.length > most) places.pop()
  }
  return places
}

/** Of the given words (numbers, rising), those that speak for a sign, strongest first. */
export function speakingFor(id: string, given: readonly number[], { read }: Wording, reading: Reading): number[] {
  const table = tableOfWeights()
  const sign = RESEMBLANCE.ids.indexOf(id)
  const ofSign = (sign & 1) === 0 ? lowOf : highOf
  const strength = given.map(() => 0)
  for (let k = 0, at = 0; k < read.count && at < given.length; k++) {
    while (given[at]! < read.words[k]!) at++
    if (given[at] !== read.words[k]) continue
    const pair = read.pairs[k]!
    strength[at] =
      ofSign(likenessOf(reading.known[given[at]!]!, reading)[sign >> 1]!) +
      (pair === NO_PAIR ? 0 : ofSign(table[rowOf(pair) + (sign >> 1)]!))
  }
  const speaking = given.map((_, i) => i).filter((i) => strength[i]! > 0)
  return speaking.sort((a, b) => strength[b]! - strength[a]!).map((i) => given[i]!)
}
