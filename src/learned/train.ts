/**
 * Training of the learned sign, used by `npm run calibrate` only: logistic regression with L2 regularisation and
 * Adagrad over sparse features, each text scaled to unit length. Deterministic.
 */
import { lengthOf } from './features.js'

export interface Sample {
  /** Feature buckets, those of each word and each pair once. */
  features: readonly number[]
  /** Feature buckets of each passage. */
  passages: readonly (readonly number[])[]
  fraud: boolean
  /** Samples of one group are never on both sides of a split. */
  group: string
}

export interface Fit {
  weights: Float64Array
  bias: number
}

const EPOCHS = 20
const RATE = 0.5
const L2 = 4
/** Sums of squared slopes begin here instead of at zero, which is divided by. */
const LEAST_SQUARE = 1e-6

/** Texts as rows of one list: row `i` has the features from `starts[i]` up to `starts[i + 1]`. */
export interface Texts {
  starts: Int32Array
  /**
   * Features by their rank: the commonest first, so that what is used most stands together, and those of one text side
   * by side among the rare ones.
   */
  ranks: Int32Array
  /** The bucket of each rank, and how many buckets there are. */
  bucketOf: Int32Array
  buckets: number
}

/** Rank of a feature that stands too seldom to learn from: it counts in the length of its texts and weighs nothing. */
const RARE = -1

/** Lists the features of texts, each below `buckets`; those that stand fewer than `least` times in all are not learned. */
export function listTexts(texts: readonly (readonly number[])[], buckets: number, least = 1): Texts {
  const starts = new Int32Array(texts.length + 1)
  const counts = new Int32Array(buckets)
  const met: number[] = []
  for (const [i, features] of texts.entries()) {
    starts[i + 1] = starts[i]! + features.length
    for (const one of features) if (counts[one]!++ === 0) met.push(one)
  }
  const common = met.filter((bucket) => counts[bucket]! >= least)
  const bucketOf = Int32Array.from(common).sort((a, b) => counts[b]! - counts[a]!)
  const rankOf = new Int32Array(buckets).fill(RARE)
  for (const [rank, bucket] of bucketOf.entries()) rankOf[bucket] = rank
  const ranks = new Int32Array(starts[texts.length]!)
  for (const [i, features] of texts.entries())
    for (let k = 0; k < features.length; k++) ranks[starts[i]! + k] = rankOf[features[k]!]!
  return { starts, ranks, bucketOf, buckets }
}

/** What a model learns from texts. */
export interface Lesson {
  /** Of each text, those too that are not learned from. */
  fraud: readonly boolean[]
  /** Rows of the texts that are learned from. */
  rows: Int32Array
}

/** A model while it is trained. */
interface Training {
  /** Each weight, by rank, beside the sum of its squared slopes, so that one line of the cache holds both. */
  state: Float64Array
  bias: number
  biasSquare: number
  /** Texts that are learned from. */
  count: number
}

/** Fits weights of all buckets to some texts. */
export function train(texts: Texts, { fraud, rows }: Lesson): Fit {
  const { bucketOf, buckets } = texts
  const state = new Float64Array(2 * bucketOf.length).map((_, i) => (i % 2 === 0 ? 0 : LEAST_SQUARE))
  const training: Training = { state, bias: 0, biasSquare: LEAST_SQUARE, count: rows.length }
  const random = createRandom(1)
  const order = rows.slice()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const i of order) learn(training, texts, i, fraud[i] ? 1 : 0)
  }
  const weights = new Float64Array(buckets)
  for (const [rank, bucket] of bucketOf.entries()) weights[bucket] = state[2 * rank]!
  return { weights, bias: training.bias }
}

/** A step of the weights of text `i` and of the bias against the error on it. */
function learn(training: Training, { starts, ranks }: Texts, i: number, target: number): void {
  const { state, count } = training
  const start = starts[i]!
  const end = starts[i + 1]!
  const unit = 1 / lengthOf(end - start)
  let z = training.bias
  for (let k = start; k < end; k++) if (ranks[k] !== RARE) z += state[2 * ranks[k]!]! * unit
  const error = 1 / (1 + Math.exp(-z)) - target
  training.biasSquare += error * error
  training.bias -= (RATE * error) / Math.sqrt(training.biasSquare)
  const pull = error * unit
  for (let k = start; k < end; k++) {
    if (ranks[k] === RARE) continue
    const at = 2 * ranks[k]!
    const weight = state[at]!
    const slope = pull + (L2 * weight) / count
    const square = state[at + 1]! + slope * slope
    state[at] = weight - (RATE * slope) / Math.sqrt(square)
    state[at + 1] = square
  }
}

/** Platt scaling: the line that turns scores into log-odds at even odds. */
export function platt(scores: readonly number[], fraud: readonly boolean[]): { slope: number; offset: number } {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 2000; step++) {
    let gs = 0
    let go = 0
    scores.forEach((score, i) => {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - (fraud[i] ? 1 : 0)
      gs += error * score
      go += error
    })
    slope -= (0.5 * gs) / scores.length
    offset -= (0.5 * go) / scores.length
  }
  return { slope, offset }
}

/** Mulberry32: small, seeded, good enough to shuffle. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
}
