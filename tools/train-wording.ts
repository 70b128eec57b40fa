/** The learned sign, and what models say of each message that never saw its round. */
import { BUCKETS, lengthOf } from '../src/learned/features.js'
import { type Fit, listTexts, type Sample } from '../src/learned/train.js'
import { trainAll } from './train-all.js'

/** Scores of a message, in the units of the model. */
export interface Score {
  whole: number
  /** Of the passage most like a fraud. */
  worst: number
}

/** How often a feature must stand in the texts to be learned: what one text alone has tells of that text. */
const LEAST_TIMES = 4

/** Groups are dealt into this many folds: a model for each group would tell little more and take three times as long. */
const FOLDS = 8
const NO_FOLD = -1

/**
 * The model of all samples, and the score of each by a model that never saw its group; `more` is trained on and not
 * scored.
 */
export async function trainWording(
  samples: readonly Sample[],
  more: readonly Sample[],
  folds = FOLDS,
): Promise<{ fit: Fit; scores: Score[] }> {
  const all = [...samples, ...more]
  const groups = [...new Set(samples.map((one) => one.group))]
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]))
  const without = (fold: number) => Int32Array.from(all.keys()).filter((i) => foldOf.get(all[i]!.group) !== fold)
  const texts = listTexts(
    all.map((one) => one.features),
    BUCKETS,
    LEAST_TIMES,
  )
  const fraud = all.map((one) => one.fraud)
  const [fit, ...unseen] = await trainAll(
    texts,
    [NO_FOLD, ...new Set(foldOf.values())].map((fold) => ({ fraud, rows: without(fold) })),
  )
  return { fit: fit!, scores: samples.map((one) => scoresOf(unseen[foldOf.get(one.group)!]!, one)) }
}

/** The model's scores for a sample. */
const scoresOf = (fit: Fit, { features, passages }: Sample): Score => ({
  whole: scoreOf(fit, features),
  worst: Math.max(...passages.map((one) => scoreOf(fit, one))),
})

/** The model's log-odds for a text. */
function scoreOf({ weights, bias }: Fit, features: readonly number[]): number {
  let sum = 0
  for (const one of features) sum += weights[one]!
  return sum / lengthOf(features.length) + bias
}
