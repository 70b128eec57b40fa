/**
 * Training of the learned sign, used by `npm run calibrate` only: logistic regression with L2 regularisation and
 * Adagrad over sparse binary features, each text scaled to unit length. Deterministic.
 */
import { BUCKETS, lengthOf } from './features.js'

export interface Sample {
  /** Distinct feature buckets. */
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

/** Fits weights of `buckets` features to samples. */
export function train(samples: readonly Pick<Sample, 'features' | 'fraud'>[], buckets: number): Fit {
  const rows = samples.map(({ features, fraud }) => ({
    features: Int32Array.from(features),
    fraud: fraud ? 1 : 0,
    unit: 1 / lengthOf(features.length),
  }))
  const weights = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(1e-6)
  let bias = 0
  let biasSquare = 1e-6
  const random = createRandom(1)
  const order = rows.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const { features, fraud, unit } = rows[i]!
      let z = bias
      for (const one of features) z += weights[one]! * unit
      const error = 1 / (1 + Math.exp(-z)) - fraud
      biasSquare += error * error
      bias -= (RATE * error) / Math.sqrt(biasSquare)
      for (const one of features) {
        const slope = error * unit + (L2 * weights[one]!) / rows.length
        squares[one]! += slope * slope
        weights[one]! -= (RATE * slope) / Math.sqrt(squares[one]!)
      }
    }
  }
  return { weights, bias }
}

/** The model's log-odds for a text. */
function scoreOf({ weights, bias }: Fit, features: readonly number[]): number {
  let sum = 0
  for (const one of features) sum += weights[one]!
  return sum / lengthOf(features.length) + bias
}

export interface Score {
  whole: number
  /** Of the passage most like a fraud. */
  worst: number
}

/** Groups are dealt into this many folds: a model for each group would tell little more and take three times as long. */
const FOLDS = 8

/** Scores of each sample by a model that never saw its group; `more` is trained on and not scored. */
export function outOfFold(samples: readonly Sample[], more: readonly Sample[], folds = FOLDS): Score[] {
  const groups = [...new Set(samples.map((one) => one.group))]
  const scores: Score[] = []
  for (let fold = 0; fold < Math.min(folds, groups.length); fold++) {
    const out = new Set(groups.filter((_, i) => i % folds === fold))
    const fit = train(
      [...samples, ...more].filter((one) => !out.has(one.group)),
      BUCKETS,
    )
    samples.forEach((one, i) => {
      if (out.has(one.group)) scores[i] = scoresOf(fit, one)
    })
  }
  return scores
}

/** The model's scores for a sample. */
const scoresOf = (fit: Fit, { features, passages }: Sample): Score => ({
  whole: scoreOf(fit, features),
  worst: Math.max(...passages.map((one) => scoreOf(fit, one))),
})

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

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
}
