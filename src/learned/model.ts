/**
 * A small linear model over hashed features, trained by `npm run calibrate` on the project's own rounds. It gives
 * log-odds that a wording is that of a fraud; it can only add, and never alone pass `caution`.
 */
import type { Reading } from '../pattern/read-words.js'
import { BUCKETS, eachFeature, lengthOf } from './features.js'
import { WORDING } from './wording.generated.js'

let weights: Int8Array | undefined

const weightsOf = (): Int8Array => (weights ??= decode(WORDING.weights))

function decode(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64')
  const out = new Int8Array(BUCKETS)
  out.set(new Int8Array(bytes.buffer, bytes.byteOffset, Math.min(BUCKETS, bytes.length)))
  return out
}

interface WordingSum {
  sum: number
  features: number
  /** Bucket, word, bucket, word … of every feature, to tell later which words spoke. */
  found: readonly number[]
}

/** Scratch for telling features apart; all zero between calls. */
const marked = new Uint8Array(BUCKETS)

const known = new WeakMap<Reading, WordingSum>()

/** Sum of the weights of a text's features, and how many distinct features it has. */
export function sumOf(reading: Reading): WordingSum {
  const cached = known.get(reading)
  if (cached !== undefined) return cached
  const table = weightsOf()
  const found: number[] = []
  let sum = 0
  let features = 0
  eachFeature(reading, (bucket, word) => {
    found.push(bucket, word)
    if (marked[bucket] === 1) return
    marked[bucket] = 1
    features++
    sum += table[bucket]!
  })
  for (let k = 0; k < found.length; k += 2) marked[found[k]!] = 0
  const result = { sum: sum * WORDING.scale, features, found }
  known.set(reading, result)
  return result
}

/** Log-odds of fraud by wording alone, at even odds: negative for the wording of honest messages. */
export function logOddsOf(sum: number, features: number): number {
  if (features === 0) return -1
  return WORDING.slope * (sum / lengthOf(features) + WORDING.bias) + WORDING.offset
}

/** The words that spoke most for fraud, as word numbers, strongest first. */
export function drivingWords(reading: Reading, count: number): number[] {
  const table = weightsOf()
  const { found } = sumOf(reading)
  const byWord = new Float64Array(reading.tokens.words.length)
  for (let k = 0; k < found.length; k += 2) byWord[found[k + 1]!]! += table[found[k]!]!
  const strongest: number[] = []
  for (let rank = 0; rank < count; rank++) {
    let best = -1
    for (let i = 0; i < byWord.length; i++) if (byWord[i]! > 0 && (best < 0 || byWord[i]! > byWord[best]!)) best = i
    if (best < 0) break
    strongest.push(best)
    byWord[best] = 0
  }
  return strongest
}
