/**
 * A small linear model over hashed features, trained by `npm run calibrate` on the project's own rounds. It gives
 * log-odds that a wording is that of a fraud; it can only add, and never alone pass `caution`.
 */
import type { Reading } from '../pattern/read-words.js'
import { BUCKETS, eachFeature } from './features.js'
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
}

/** Scratch for telling features apart; all zero between calls. */
const marked = new Uint8Array(BUCKETS)

const known = new WeakMap<Reading, WordingSum>()

/** Sum of the weights of a text's features, and how many distinct features it has. */
export function sumOf(reading: Reading): WordingSum {
  const cached = known.get(reading)
  if (cached !== undefined) return cached
  const table = weightsOf()
  const seen: number[] = []
  let sum = 0
  eachFeature(reading, (bucket) => {
    if (marked[bucket] === 1) return
    marked[bucket] = 1
    seen.push(bucket)
    sum += table[bucket]!
  })
  for (const bucket of seen) marked[bucket] = 0
  const result = { sum: sum * WORDING.scale, features: seen.length }
  known.set(reading, result)
  return result
}

/** Log-odds of fraud by wording alone, at even odds: negative for the wording of honest messages. */
export function logOddsOf(sum: number, features: number): number {
  if (features === 0) return -1
  return WORDING.slope * (sum / Math.sqrt(features) + WORDING.bias) + WORDING.offset
}

/** The words that spoke most for fraud, as word numbers, strongest first. */
export function drivingWords(reading: Reading, count: number): number[] {
  const table = weightsOf()
  const byWord = new Map<number, number>()
  eachFeature(reading, (bucket, word) => byWord.set(word, (byWord.get(word) ?? 0) + table[bucket]!))
  return [...byWord].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]).slice(0, count).map(([word]) => word)
}
