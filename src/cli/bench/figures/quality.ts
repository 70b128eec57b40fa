/** Running totals → everything the bench says of one rule set on one body of cases. */
import type { Judged } from '../judge/judged.js'
import type { BrokenItem } from '../read/item.js'
import { itemsOf } from './bounded.js'
import { type ScoreFigures, scoreFigures } from './calibration.js'
import { callsOf, type GroupFigures, groupFigures, groupsOf } from './groups.js'
import { isTooGood, type Overlap, overlaps, type RuleFigures, ruleFigures } from './rules.js'
import type { ScoreBins } from './score-bins.js'
import type { Tally } from './tally.js'

/** The first of something, and how many there are. */
export interface Listed<Item> {
  n: number
  listed: Item[]
}

export interface Quality {
  ruleset: string
  /** Share of fraud that scores are read at, 0..1. */
  baseRate: number
  /** Lowest score of the level `suspicious`. */
  suspicious: number
  overall: GroupFigures
  groups: { channel: GroupFigures[]; difficulty: GroupFigures[]; language: GroupFigures[]; set: GroupFigures[] }
  rules: RuleFigures[]
  overlaps: Overlap[]
  score: ScoreFigures | undefined
  scores: ScoreBins
  /** Missed fraud and false alarms at `suspicious`, the most wrong first. */
  missed: Listed<Judged>
  disturbed: Listed<Judged>
  /** Cases outside the levels that their row allows. */
  outOfBand: Listed<Judged>
  /** Cases marked `todo`, and those of them that are right now. */
  todo: { n: number; passing: Listed<string> }
  /** Signs that part fraud from innocence so well that they were surely learned from these cases. */
  learnedHere: string[]
  /** Cases on which the scanner threw. */
  threw: Listed<Judged>
  broken: Listed<BrokenItem>
}

/** The figures of the totals. */
export function qualityOf(tally: Tally): Quality {
  const { tp, fp, fn, tn } = callsOf(tally.overall)
  const rules = ruleFigures(tally.rules, { frauds: tp + fn, legits: fp + tn, caught: tp, disturbed: fp })
  return {
    ruleset: tally.ruleset,
    baseRate: tally.baseRate,
    suspicious: tally.suspicious,
    overall: groupFigures('all', tally.overall),
    groups: {
      channel: groupsOf(tally.channel),
      difficulty: groupsOf(tally.difficulty),
      language: groupsOf(tally.language),
      set: groupsOf(tally.set),
    },
    rules,
    learnedHere: rules.filter(isTooGood).map(({ id }) => id),
    overlaps: overlaps(tally.rules, tally.pairs),
    score: scoreFigures(tally.scores, tally.baseRate),
    scores: tally.scores,
    missed: listed(tally.missed),
    disturbed: listed(tally.disturbed),
    outOfBand: listed(tally.outOfBand),
    todo: { n: tally.todo, passing: listed(tally.passing) },
    threw: listed(tally.threw),
    broken: listed(tally.broken),
  }
}

const listed = <Item>(worst: Parameters<typeof itemsOf<Item>>[0]): Listed<Item> => ({
  n: worst.n,
  listed: itemsOf(worst),
})
