/** Judged cases → figures: how much fraud is found, how much innocence is disturbed. */
import { type Judged, reaches } from './judge.js'
import { type Call, f1Interval, type Interval, type Rate, wilson } from './statistics.js'

/** Figures of one group of cases. Spam is counted apart: it is neither fraud nor what a user wants to read. */
export interface GroupFigures {
  name: string
  n: number
  /** Fraud at the level or above. */
  recall: { caution: Rate; suspicious: Rate; fraud: Rate }
  /** Legitimate messages at the level or above. */
  falseAlarms: { caution: Rate; suspicious: Rate; fraud: Rate }
  /** Share of fraud among what reaches the level, in this sample. */
  precision: { suspicious: Rate; fraud: Rate }
  /** At `suspicious`. */
  f1: Interval
  spam: Rate
  /** Fraud with expected signs where at least one of them is named. */
  named: Rate
  /** Expected signs that are named, over all fraud. */
  namedSigns: Rate
}

export const isFraud = ({ one }: Judged): boolean => one.label === 'fraud'
export const isLegit = ({ one }: Judged): boolean => one.label === 'legit'

/** True when the sign was named, damped or not. */
export const names = (judged: Judged, id: string): boolean => judged.signs.some((sign) => sign.id === id)

/** How many of `all` hold. */
export const rateOf = <T>(all: readonly T[], holds: (one: T) => boolean): Rate =>
  wilson(all.filter(holds).length, all.length)

/** Fraud and legitimate messages as calls at `suspicious`; spam is left out. */
export const callsOf = (judged: readonly Judged[]): Call[] =>
  judged
    .filter((one) => isFraud(one) || isLegit(one))
    .map((one) => ({ fraud: isFraud(one), alarm: reaches(one, 'suspicious') }))

/** The figures of a group of judged cases. */
export function groupFigures(name: string, judged: readonly Judged[]): GroupFigures {
  const fraud = judged.filter(isFraud)
  const legit = judged.filter(isLegit)
  const measured = [...fraud, ...legit]
  const expecting = fraud.filter(({ one }) => one.signals.length > 0)
  const expected = expecting.flatMap((one) => one.one.signals.map((id) => names(one, id)))
  const atLevels = (all: readonly Judged[]) => ({
    caution: rateOf(all, (one) => reaches(one, 'caution')),
    suspicious: rateOf(all, (one) => reaches(one, 'suspicious')),
    fraud: rateOf(all, (one) => reaches(one, 'fraud')),
  })
  return {
    name,
    n: judged.length,
    recall: atLevels(fraud),
    falseAlarms: atLevels(legit),
    precision: {
      suspicious: rateOf(
        measured.filter((one) => reaches(one, 'suspicious')),
        isFraud,
      ),
      fraud: rateOf(
        measured.filter((one) => reaches(one, 'fraud')),
        isFraud,
      ),
    },
    f1: f1Interval(callsOf(judged)),
    spam: rateOf(
      judged.filter(({ one }) => one.label === 'spam'),
      (one) => reaches(one, 'suspicious'),
    ),
    named: rateOf(expecting, (one) => one.one.signals.some((id) => names(one, id))),
    namedSigns: rateOf(expected, (named) => named),
  }
}

/** The figures of each group that `keyOf` makes, in alphabetical order. */
export function groupsBy(judged: readonly Judged[], keyOf: (one: Judged) => string): GroupFigures[] {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => groupFigures(key, group))
}
