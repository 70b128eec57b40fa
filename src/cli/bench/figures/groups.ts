/** Counts of judged messages → figures: how much fraud is found, how much innocence is disturbed. */
import { LEVELS, rankOf } from '../../../verdict/level.js'
import { type Judged, names } from '../judge/judged.js'
import { type Confusion, f1Interval, type Interval, type Rate, wilson } from './statistics.js'

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

/** What a group is counted by: messages at each level, `clear` to `fraud`, for each label. */
export interface GroupCounts {
  fraud: number[]
  legit: number[]
  spam: number[]
  expecting: number
  named: number
  expectedSigns: number
  namedSigns: number
}

/** Counts of nothing. */
export const emptyGroup = (): GroupCounts => ({
  fraud: LEVELS.map(() => 0),
  legit: LEVELS.map(() => 0),
  spam: LEVELS.map(() => 0),
  expecting: 0,
  named: 0,
  expectedSigns: 0,
  namedSigns: 0,
})

/** Counts one judged message. */
export function addToGroup(counts: GroupCounts, judged: Judged): void {
  const { label, signals } = judged.one
  counts[label][rankOf(judged.level)]!++
  if (label !== 'fraud' || signals.length === 0) return
  const named = signals.filter((id) => names(judged, id)).length
  counts.expecting++
  counts.named += Number(named > 0)
  counts.expectedSigns += signals.length
  counts.namedSigns += named
}

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0)

/** How many of counts by level reach a level. */
const reaching = (counts: readonly number[], level: (typeof LEVELS)[number]): number => sum(counts.slice(rankOf(level)))

const rateAt = (counts: readonly number[], level: (typeof LEVELS)[number]): Rate =>
  wilson(reaching(counts, level), sum(counts))

/** Calls at `suspicious`; spam is left out. */
export function callsOf({ fraud, legit }: Pick<GroupCounts, 'fraud' | 'legit'>): Confusion {
  const [tp, fp] = [reaching(fraud, 'suspicious'), reaching(legit, 'suspicious')]
  return { tp, fp, fn: sum(fraud) - tp, tn: sum(legit) - fp }
}

/** The figures of a group. */
export function groupFigures(name: string, counts: GroupCounts): GroupFigures {
  const { fraud, legit, spam } = counts
  const atLevels = (all: readonly number[]) => ({
    caution: rateAt(all, 'caution'),
    suspicious: rateAt(all, 'suspicious'),
    fraud: rateAt(all, 'fraud'),
  })
  const precisionAt = (level: 'suspicious' | 'fraud') =>
    wilson(reaching(fraud, level), reaching(fraud, level) + reaching(legit, level))
  return {
    name,
    n: sum(fraud) + sum(legit) + sum(spam),
    recall: atLevels(fraud),
    falseAlarms: atLevels(legit),
    precision: { suspicious: precisionAt('suspicious'), fraud: precisionAt('fraud') },
    f1: f1Interval(callsOf(counts)),
    spam: rateAt(spam, 'suspicious'),
    named: wilson(counts.named, counts.expecting),
    namedSigns: wilson(counts.namedSigns, counts.expectedSigns),
  }
}

/** The figures of each group, in alphabetical order. */
export const groupsOf = (groups: ReadonlyMap<string, GroupCounts>): GroupFigures[] =>
  [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => groupFigures(name, counts))
