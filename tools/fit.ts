/** Everything that calibration fits, on the messages of some rounds: the learned sign, resemblances, weights of the rules. */
import { combinations } from '../rules/combinations.js'
import { fitIntercept, fitWeights, logOddsOfMessages, type Shown } from '../src/learned/fit-weights.js'
import { type Fit, platt, type Sample } from '../src/learned/train.js'
import { leftOfGroup } from '../src/verdict/trust.js'
import {
  disguised,
  examples,
  gradesOfRows,
  groupOf,
  ordinary,
  priors,
  rounds,
  rows,
  samples,
  shownWith,
} from './calibration-data.js'
import { trainSigns } from './train-signs.js'
import { trainWording } from './train-wording.js'

export interface Fitted {
  /** The learned sign, and the line that turns its scores into log-odds. */
  wording: Fit
  line: { slope: number; offset: number }
  resemblance: readonly { id: string; fit: Fit }[]
  /** By sign, and `combinations`: the factor on all bonuses. */
  weights: ReadonlyMap<string, number>
  /** Log-odds of fraud for a message that shows no sign, at even odds. */
  intercept: number
  /** What it was fitted on: the messages of the rounds, texts beside them, and what each message showed. */
  samples: readonly Sample[]
  more: number
  shown: readonly Shown[]
  /** Log-odds of each message by a model that never saw its round. */
  logOdds: readonly number[]
}

/**
 * Rules were widened on the very rounds they are fitted on, where they show little that is wrong: beside wording, which
 * is always judged by a model that never saw the message, those that are only words claim too much. 60 % of their fitted
 * weights told rounds apart best that came after the rules (27, 31, 32: at 3 % false alarms 90 % of the fraud instead of
 * 80 %). Rounds of hard innocents lower the fitted weights by themselves: of these, less than this share leaves plain
 * requests below `suspicious`.
 */
const UNSEEN = 0.75
/**
 * A sign keeps this share of its expert weight, however well wording tells the same in the rounds: « payez la caution avant
 * la visite » in so many words must be enough to be `suspicious`, whoever's wording it is.
 */
const LEAST = 0.3
const isOnlyWords = (id: string): boolean => leftOfGroup(groupOf.get(id) ?? '', 0) === 0

/**
 * Frauds rewritten until the scanner let them pass speak the words of honest people: what is learned from them is to
 * accuse those.
 */
const REWRITTEN = ['20', '42', '88', '100']

/** Numbers of the rounds that are learned from, oldest first. */
export const roundsToFit: readonly string[] = rounds.filter((round) => !REWRITTEN.includes(round))

let grades: readonly ReadonlyMap<string, number>[] | undefined

/** Fits on the messages of these rounds and on no other message of any round; `folds` as in `trainWording`. */
export async function fitOn(fittedOn: readonly string[], folds?: number): Promise<Fitted> {
  grades ??= gradesOfRows()
  const chosen = samples.flatMap((sample, i) => (fittedOn.includes(sample.group) ? [i] : []))
  const own = chosen.map((i) => samples[i]!)
  const more = [...disguised.filter(({ group }) => fittedOn.includes(group)), ...examples, ...ordinary]
  const { fit, scores } = await trainWording(own, more, folds)
  const line = platt(
    scores.map((one) => one.whole),
    own.map((one) => one.fraud),
  )
  const logOdds = (score: number) => line.slope * score + line.offset
  // The weights of the rules, with the learned sign as a model that never saw the message would show it.
  const shown = chosen.map((i, k) => {
    const { whole, worst } = scores[k]!
    return shownWith(
      grades![i]!,
      { logOdds: logOdds(whole), worst: logOdds(worst), features: own[k]!.features.length },
      own[k]!.fraud,
    )
  })
  const fitted = fitWeights(shown, priors, combinations, new Set(['learned-wording'])) // its log-odds are scaled already
  const weights = new Map([...fitted].map(([id, weight]) => [id, isOnlyWords(id) ? UNSEEN * weight : weight]))
  for (const { id, weight } of priors) weights.set(id, Math.max(LEAST * weight, weights.get(id)!))
  return {
    wording: fit,
    line,
    resemblance: await trainSigns(
      chosen.map((i) => rows[i]!),
      own,
    ),
    weights,
    intercept: fitIntercept(
      logOddsOfMessages(shown, weights, priors, combinations),
      shown.map(({ fraud }) => fraud),
    ),
    samples: own,
    more: more.length,
    shown,
    logOdds: scores.map(({ whole }) => logOdds(whole)),
  }
}
