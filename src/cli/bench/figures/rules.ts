/** What each rule does on labelled cases: whether it is named where expected, and whether it earns its place. */
import { logit } from '../../../verdict/score.js'
import { type Judged, reaches } from '../judge/judged.js'
import { bounded } from './bounded.js'
import { type Rate, wilson } from './statistics.js'

/** One rule, over all channels. */
export interface RuleFigures {
  id: string
  /** Fraud that is expected to show the sign and does. */
  named: Rate
  onFraud: Rate
  onLegit: Rate
  /** Of the messages it fires on, how many are fraud. */
  precision: Rate
  /** Caught fraud that would fall under `suspicious` without its contribution. */
  uniqueCatches: Rate
  /** False alarms that would not be without its contribution. */
  uniqueFalseAlarms: Rate
}

/** Two rules that fire together: `both` of `either` messages. */
export interface Overlap {
  ids: readonly [string, string]
  both: Rate
}

/** What a rule is counted by. */
export interface RuleCounts {
  expected: number
  named: number
  fraud: number
  legit: number
  any: number
  catches: number
  alarms: number
}

const emptyRule = (): RuleCounts => ({ expected: 0, named: 0, fraud: 0, legit: 0, any: 0, catches: 0, alarms: 0 })

/** Rules that are counted: the labels of a file may name any number of signs that no rule has. */
const MOST_RULES = 1000
const MOST_PAIRS = 100_000

/** True when the message is at `suspicious` with the sign and, its contribution taken away, under it. */
export function decides(judged: Judged, id: string, suspicious: number): boolean {
  const sign = judged.signs.find((one) => one.id === id)
  if (sign === undefined || !reaches(judged, 'suspicious')) return false
  return logit(judged.score) - sign.contribution < logit(suspicious)
}

/** Counts the signs of one judged message. `suspicious` is the lowest score of that level. */
export function addToRules(rules: Map<string, RuleCounts>, judged: Judged, suspicious: number): void {
  const { label, signals } = judged.one
  for (const { id } of judged.signs) {
    const counts = bounded(rules, id, MOST_RULES, emptyRule)
    counts.any++
    if (label === 'spam') continue
    counts[label]++
    if (decides(judged, id, suspicious)) counts[label === 'fraud' ? 'catches' : 'alarms']++
  }
  if (label !== 'fraud') return
  for (const id of signals) {
    const counts = bounded(rules, id, MOST_RULES, emptyRule)
    counts.expected++
    if (judged.signs.some((sign) => sign.id === id)) counts.named++
  }
}

/** Counts the pairs of signs of one judged message. */
export function addToPairs(pairs: Map<string, { n: number }>, { signs }: Judged): void {
  const ids = signs.map(({ id }) => id).sort()
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) bounded(pairs, `${a} ${b}`, MOST_PAIRS, () => ({ n: 0 })).n++
  })
}

/** The figures of every rule that fires or is expected; `caught` and `disturbed` are the calls at `suspicious`. */
export function ruleFigures(
  rules: ReadonlyMap<string, RuleCounts>,
  calls: { frauds: number; legits: number; caught: number; disturbed: number },
): RuleFigures[] {
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, counts]) => ({
      id,
      named: wilson(counts.named, counts.expected),
      onFraud: wilson(counts.fraud, calls.frauds),
      onLegit: wilson(counts.legit, calls.legits),
      precision: wilson(counts.fraud, counts.fraud + counts.legit),
      uniqueCatches: wilson(counts.catches, calls.caught),
      uniqueFalseAlarms: wilson(counts.alarms, calls.disturbed),
    }))
}

/**
 * True when a sign fires on all fraud but a few in a hundred and on nearly no innocence. No rule about one trick can, and
 * what was learned from other messages reaches 95 %: it has been fitted on these very cases, and every figure that it
 * takes part in is then of no worth as a measure.
 */
export const isTooGood = ({ onFraud, onLegit }: RuleFigures): boolean => onFraud.low > 0.96 && onLegit.high < 0.04

/** Pairs of rules that fire together in at least `least` messages and a quarter of those with either, most alike first. */
export function overlaps(
  rules: ReadonlyMap<string, RuleCounts>,
  pairs: ReadonlyMap<string, { n: number }>,
  least = 5,
): Overlap[] {
  const anyOf = (id: string): number => rules.get(id)?.any ?? 0
  return [...pairs]
    .map(([key, { n }]): Overlap => {
      const [a = '', b = ''] = key.split(' ')
      return { ids: [a, b], both: wilson(n, anyOf(a) + anyOf(b) - n) }
    })
    .filter(({ both }) => both.k >= least && both.share >= 0.25)
    .sort((a, b) => b.both.share - a.both.share)
}
