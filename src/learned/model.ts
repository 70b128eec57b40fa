/**
 * A small linear model over hashed features, trained by `npm run calibrate` on the project's own rounds. It gives
 * log-odds that a wording is that of a fraud: as a sign it completes others and never passes `caution` alone, and
 * ordinary wording leaves other signs less of their weight.
 */
import type { Reading } from '../pattern/read-words.js'
import { BUCKETS, type Features, featuresOf, lengthOf } from './features.js'
import { LONGEST_SENTENCE, passagesOf } from './passages.js'
import { WORDING } from './wording.generated.js'

/** What the learned sign reads in one text. */
export interface Wording {
  /** Sum of the weights of its distinct features, and how many there are. */
  sum: number
  features: number
  /** All of them, until the next text is read. */
  read: Features
}

/** Scratch for telling features apart, a bit a bucket so that it stays in the cache; all zero between calls. */
const marked = new Int32Array(BUCKETS / 32)

/** Of a text that is not read: it speaks neither for fraud nor against it. */
export const NO_WORDING: Wording = {
  sum: 0,
  features: 0,
  read: { count: 0, buckets: new Int32Array(0), words: new Int32Array(0), weights: new Int8Array(0) },
}

/** Reads a text and sums the weights of its features. */
export function wordingOf(reading: Reading): Wording {
  const read = featuresOf(reading)
  const { count, buckets, weights } = read
  let sum = 0
  let features = 0
  for (let k = 0; k < count; k++) {
    const bucket = buckets[k]!
    const bit = 1 << (bucket & 31)
    if ((marked[bucket >> 5]! & bit) !== 0) continue
    marked[bucket >> 5]! |= bit
    features++
    sum += weights[k]!
  }
  for (let k = 0; k < count; k++) marked[buckets[k]! >> 5] = 0
  return { sum: sum * WORDING.scale, features, read }
}

/** Log-odds of fraud by wording alone, at even odds: negative for the wording of honest messages. */
export function logOddsOf(sum: number, features: number): number {
  if (features === 0) return -1
  return WORDING.slope * (sum / lengthOf(features) + WORDING.bias) + WORDING.offset
}

/** Log-odds of the passage that is most like a fraud; −∞ for a text without words. */
export function worstPassage(wording: Wording, reading: Reading): number {
  const { words, sums, features } = sentencesOf(wording, reading)
  let worst = Number.NEGATIVE_INFINITY
  for (const [first, end] of passagesOf(words)) {
    const logOdds = logOddsOf((sums[end]! - sums[first]!) * WORDING.scale, features[end]! - features[first]!)
    if (logOdds > worst) worst = logOdds
  }
  return worst
}

/** Words of each sentence; weights and features added up before it, and after the last. */
function sentencesOf({ read: { count, words: wordOf, weights } }: Wording, { tokens: { sentence } }: Reading) {
  const words: number[] = []
  const sums = [0]
  const features = [0]
  let last = -1
  for (let k = 0; k < count; k++) {
    const word = wordOf[k]!
    const isFull = word !== last && words[words.length - 1] === LONGEST_SENTENCE
    if (last < 0 || sentence[word] !== sentence[last] || isFull) {
      words.push(0)
      sums.push(sums.at(-1)!)
      features.push(features.at(-1)!)
    }
    if (word !== last) words[words.length - 1]!++
    sums[sums.length - 1]! += weights[k]!
    features[features.length - 1]!++
    last = word
  }
  return { words, sums, features }
}

/** What wording of even odds leaves of a sign, how much more or less a unit of log-odds leaves, and the least. */
const AT_EVEN = 0.5
const SLOPE = 0.3
const LEAST = 0.1

/** Features, four or five a word, up to which wording knows nothing of a text and leaves all, and from which it knows enough. */
const FEW = 130
const ENOUGH = 300

/** What is left of the other signs of a text whose most fraud-like passage has these log-odds: 1 from wording like a fraud's. */
export function leftByOrdinary(logOdds: number, features: number): number {
  const left = Math.max(LEAST, Math.min(1, AT_EVEN + SLOPE * logOdds))
  const known = Math.max(0, Math.min(1, (features - FEW) / (ENOUGH - FEW)))
  return 1 - known * (1 - left)
}

/** The words that spoke most for fraud, as word numbers, strongest first. */
export function drivingWords({ read: { count: read, words, weights } }: Wording, count: number): number[] {
  const byWord = new Float64Array(read === 0 ? 0 : words[read - 1]! + 1)
  for (let k = 0; k < read; k++) byWord[words[k]!]! += weights[k]!
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
