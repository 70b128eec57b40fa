/**
 * A small linear model over hashed features, trained by `npm run calibrate` on the project's own rounds. It gives
 * log-odds that a wording is that of a fraud: as a sign it completes others and never passes `caution` alone, and
 * ordinary wording leaves other signs less of their weight.
 */
import type { KnownWord } from '../pattern/known-word.js'
import type { Reading } from '../pattern/read-words.js'
import { bucketsOf, type Features, featuresOf, lengthOf, MAX_WORDS, NEW_PAIR, NEW_WORD, NO_PAIR } from './features.js'
import { beginsSentence, passagesOf } from './passages.js'
import { signedBytes } from './signed-bytes.js'
import { WORDING } from './wording.generated.js'

let table: Int8Array | undefined

/** One byte a bucket. */
const tableOfWeights = (): Int8Array => (table ??= signedBytes(WORDING.weights))

/** What the learned sign reads in one text. */
export interface Wording {
  /** Sum of the weights of its features, each word and each pair once, and how many there are. */
  sum: number
  features: number
  /** The words it was read from, until the next text is read: what each weighs with the pair it makes, in bytes. */
  read: Features
  weights: Int32Array
  /** How many features each has. */
  sizes: Int32Array
}

/** Of a text that is not read: it speaks neither for fraud nor against it. */
export const NO_WORDING: Wording = {
  sum: 0,
  features: 0,
  read: { count: 0, words: new Int32Array(0), pairs: new Int32Array(0), news: new Uint8Array(0) },
  weights: new Int32Array(0),
  sizes: new Int32Array(0),
}

const pairWeights = new Int8Array(MAX_WORDS)
const weights = new Int32Array(MAX_WORDS)
const sizes = new Int32Array(MAX_WORDS)

/** The table is too large for the processor's cache: pairs are fetched in one go, for then it waits for many at a time. */
function weighPairs({ count, pairs }: Features): void {
  const table = tableOfWeights()
  for (let k = 0; k < count; k++) pairWeights[k] = pairs[k] === NO_PAIR ? 0 : table[pairs[k]!]!
}

/** Adds up what a word has by itself. */
function weigh(word: KnownWord, tags: Int32Array): void {
  const buckets = bucketsOf(word, tags)
  word.features = buckets.length
  word.weight = buckets.reduce((sum, bucket) => sum + tableOfWeights()[bucket]!, 0)
}

/** Reads a text and sums the weights of its features. */
export function wordingOf(reading: Reading): Wording {
  const { known, lexicon } = reading
  const read = featuresOf(reading)
  const { count, words, pairs, news } = read
  weighPairs(read)
  let sum = 0
  let features = 0
  for (let k = 0; k < count; k++) {
    const word = known[words[k]!]!
    if (word.features === 0) weigh(word, lexicon.tags)
    const isNew = news[k]!
    if ((isNew & NEW_WORD) !== 0) {
      sum += word.weight
      features += word.features
    }
    if ((isNew & NEW_PAIR) !== 0) {
      sum += pairWeights[k]!
      features++
    }
    weights[k] = word.weight + pairWeights[k]!
    sizes[k] = word.features + (pairs[k] === NO_PAIR ? 0 : 1)
  }
  return { sum: sum * WORDING.scale, features, read, weights, sizes }
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
function sentencesOf({ read: { count, words: wordOf }, weights, sizes }: Wording, { tokens: { sentence } }: Reading) {
  const words: number[] = []
  const sums = [0]
  const features = [0]
  for (let k = 0; k < count; k++) {
    if (beginsSentence(wordOf, sentence, k, words.at(-1))) {
      words.push(0)
      sums.push(sums.at(-1)!)
      features.push(features.at(-1)!)
    }
    words[words.length - 1]!++
    sums[sums.length - 1]! += weights[k]!
    features[features.length - 1]! += sizes[k]!
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
export function drivingWords({ read: { count, words }, weights }: Wording, most: number): number[] {
  const strongest: number[] = []
  for (let rank = 0; rank < most; rank++) {
    let best = -1
    for (let k = 0; k < count; k++)
      if (weights[k]! > 0 && !strongest.includes(k) && (best < 0 || weights[k]! > weights[best]!)) best = k
    if (best < 0) break
    strongest.push(best)
  }
  return strongest.map((k) => words[k]!)
}
