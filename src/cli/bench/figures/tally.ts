/** Running totals of a bench: messages are added one by one, and memory stays the same however many there are. */
import { isOutOfBand, isWrong, type Judged, type Scale } from '../judge/judged.js'
import type { BrokenItem } from '../read/item.js'
import { bounded, emptyWorst, offer, type Worst } from './bounded.js'
import { addToGroup, emptyGroup, type GroupCounts } from './groups.js'
import { addToPairs, addToRules, type RuleCounts } from './rules.js'
import { addScore, emptyBins, type ScoreBins } from './score-bins.js'

export interface Tally extends Scale {
  ruleset: string
  overall: GroupCounts
  channel: Map<string, GroupCounts>
  difficulty: Map<string, GroupCounts>
  language: Map<string, GroupCounts>
  set: Map<string, GroupCounts>
  scores: ScoreBins
  rules: Map<string, RuleCounts>
  pairs: Map<string, { n: number }>
  /** Missed fraud and false alarms at `suspicious`. */
  missed: Worst<Judged>
  disturbed: Worst<Judged>
  outOfBand: Worst<Judged>
  threw: Worst<Judged>
  todo: number
  /** Known misses that are right now. */
  passing: Worst<string>
  broken: Worst<BrokenItem>
}

const MOST_GROUPS = 200
/** Kept of what is only listed; all of it is counted. */
const MOST_LISTED = 200
const MOST_BROKEN = 1000

/** Totals of nothing; at most `errors` of each kind of mistake will be kept to be read. */
export const emptyTally = (errors: number, { suspicious, baseRate }: Scale): Tally => ({
  ruleset: '?',
  suspicious,
  baseRate,
  overall: emptyGroup(),
  channel: new Map(),
  difficulty: new Map(),
  language: new Map(),
  set: new Map(),
  scores: emptyBins(),
  rules: new Map(),
  pairs: new Map(),
  missed: emptyWorst(errors),
  disturbed: emptyWorst(errors),
  outOfBand: emptyWorst(MOST_LISTED),
  threw: emptyWorst(MOST_LISTED),
  todo: 0,
  passing: emptyWorst(MOST_LISTED),
  broken: emptyWorst(MOST_BROKEN),
})

/** Adds one judged message. */
export function addJudged(tally: Tally, judged: Judged): void {
  const { one, error, score } = judged
  if (error === undefined) tally.ruleset = judged.ruleset
  addToGroup(tally.overall, judged)
  const groupOf = (groups: Map<string, GroupCounts>, key: string) => bounded(groups, key, MOST_GROUPS, emptyGroup)
  addToGroup(groupOf(tally.channel, one.channel), judged)
  addToGroup(groupOf(tally.difficulty, `${one.label} ${one.difficulty}`), judged)
  addToGroup(groupOf(tally.language, one.lang), judged)
  addToGroup(groupOf(tally.set, one.set), judged)
  addScore(tally.scores, one.label, score)
  addToRules(tally.rules, judged, tally.suspicious)
  addToPairs(tally.pairs, judged)
  addToLists(tally, judged)
}

function addToLists(tally: Tally, judged: Judged): void {
  const { one, error, score } = judged
  const wrong = isWrong(judged)
  if (wrong && one.label === 'fraud') offer(tally.missed, 1 - score, judged)
  if (wrong && one.label === 'legit') offer(tally.disturbed, score, judged)
  if (isOutOfBand(judged)) offer(tally.outOfBand, 0, judged)
  if (error !== undefined) offer(tally.threw, 0, judged)
  if (!one.todo) return
  tally.todo++
  if (!wrong && !isOutOfBand(judged)) offer(tally.passing, 0, one.id)
}

/** The totals of messages that are in memory already. */
export function tallyOf(judged: readonly Judged[], scale: Scale, errors = judged.length): Tally {
  const tally = emptyTally(errors, scale)
  for (const one of judged) addJudged(tally, one)
  return tally
}
