/** What each rule does on labelled cases: whether it is named where expected, and whether it earns its place. */
import { isFraud, isLegit, names, rateOf } from './figures.js'
import { type Judged, reaches } from './judge.js'
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
  uniqueCatches: number
  /** False alarms that would not be without its contribution. */
  uniqueFalseAlarms: number
}

/** Two rules that fire together: `both` of `either` messages. */
export interface Overlap {
  ids: readonly [string, string]
  both: Rate
}

const logit = (p: number): number => Math.log(p / (1 - p))

/** True when the message is at `suspicious` with the sign and, its contribution taken away, under it. */
export function decides(judged: Judged, id: string, suspicious: number): boolean {
  const sign = judged.signs.find((one) => one.id === id)
  if (sign === undefined || !reaches(judged, 'suspicious')) return false
  return logit(judged.score) - sign.contribution < logit(suspicious)
}

/** The figures of every rule that fires or is expected. `suspicious` is the lowest score of that level. */
export function ruleFigures(judged: readonly Judged[], suspicious: number): RuleFigures[] {
  const fraud = judged.filter(isFraud)
  const legit = judged.filter(isLegit)
  const ids = new Set(
    judged.flatMap(({ one, signs }) => [...(one.label === 'fraud' ? one.signals : []), ...signs.map(({ id }) => id)]),
  )
  return [...ids].sort().map((id) => ({
    id,
    named: rateOf(
      fraud.filter(({ one }) => one.signals.includes(id)),
      (one) => names(one, id),
    ),
    onFraud: rateOf(fraud, (one) => names(one, id)),
    onLegit: rateOf(legit, (one) => names(one, id)),
    precision: rateOf(
      [...fraud, ...legit].filter((one) => names(one, id)),
      isFraud,
    ),
    uniqueCatches: fraud.filter((one) => decides(one, id, suspicious)).length,
    uniqueFalseAlarms: legit.filter((one) => decides(one, id, suspicious)).length,
  }))
}

/**
 * True when a sign fires on nearly all fraud and on nearly no innocence. No rule about one trick can: it has been
 * fitted on these very cases, and every figure that it takes part in is then of no worth as a measure.
 */
export const isTooGood = ({ onFraud, onLegit }: RuleFigures): boolean => onFraud.low > 0.9 && onLegit.high < 0.05

/** Pairs of rules that fire together in at least `least` messages and a quarter of those with either, most alike first. */
export function overlaps(judged: readonly Judged[], least = 5): Overlap[] {
  const single = new Map<string, number>()
  const pairs = new Map<string, { ids: readonly [string, string]; n: number }>()
  for (const { signs } of judged) {
    const ids = signs.map(({ id }) => id).sort()
    ids.forEach((a, i) => {
      single.set(a, (single.get(a) ?? 0) + 1)
      for (const b of ids.slice(i + 1)) {
        const key = `${a} ${b}`
        pairs.set(key, { ids: [a, b], n: (pairs.get(key)?.n ?? 0) + 1 })
      }
    })
  }
  return [...pairs.values()]
    .map(({ ids, n }): Overlap => ({ ids, both: wilson(n, single.get(ids[0])! + single.get(ids[1])! - n) }))
    .filter(({ both }) => both.k >= least && both.share >= 0.25)
    .sort((a, b) => b.both.share - a.both.share)
}
