/** Two verdicts on each of the same cases: what changed, and whether that is more than noise. */
import { LEVELS, rankOf } from '../../../verdict/level.js'
import type { Judged } from '../judge/judged.js'
import type { Label } from '../read/case.js'
import { emptyWorst, itemsOf, offer, type Worst } from './bounded.js'
import { bootstrap, type Confusion, f1Of, type Interval, mcnemar } from './statistics.js'

/** `levels[label][before][after]`: how many cases. */
export type LevelTables = Record<Label, number[][]>

/** McNemar's test on one kind of case: calls at `suspicious` put right and put wrong. */
export interface Paired {
  n: number
  gained: number
  lost: number
  p: number
}

/** A case whose level changed. */
export interface Move {
  before: Judged
  after: Judged
}

/** Running totals of a comparison. */
export interface ComparisonTally {
  before: string
  after: string
  levels: LevelTables
  moved: Worst<Move>
}

export interface Comparison {
  n: number
  /** The rules before and after. */
  rulesets: { before: string; after: string }
  all: Paired
  fraud: Paired
  legit: Paired
  /** Differences after − before at `suspicious`, bootstrapped in pairs. */
  recall: Interval
  falseAlarms: Interval
  f1: Interval
  levels: LevelTables
  /** The farthest first. */
  moved: { n: number; listed: Move[] }
  /** `noise` unless one of the tests is beyond chance; then whether both lean the same way. */
  verdict: 'noise' | 'better' | 'worse' | 'mixed'
}

/** Recall and false alarms are tested apart, so each at half of 5 % (Bonferroni). */
export const SIGNIFICANCE = 0.025

const SUSPICIOUS = rankOf('suspicious')
const emptyTable = (): number[][] => LEVELS.map(() => LEVELS.map(() => 0))

/** Nothing compared yet; at most `moved` messages will be kept to be read. */
export const emptyComparison = (moved: number): ComparisonTally => ({
  before: '?',
  after: '?',
  levels: { fraud: emptyTable(), legit: emptyTable(), spam: emptyTable() },
  moved: emptyWorst(moved),
})

/** Adds one message; throws a `TypeError` when the two are not of the same case. */
export function addMove(tally: ComparisonTally, before: Judged, after: Judged): void {
  if (before.one.place !== after.one.place) throw new TypeError('before and after must be of the same case')
  if (before.error === undefined) tally.before = before.ruleset
  if (after.error === undefined) tally.after = after.ruleset
  tally.levels[before.one.label][rankOf(before.level)]![rankOf(after.level)]!++
  if (before.level !== after.level) offer(tally.moved, distance({ before, after }), { before, after })
}

const distance = ({ before, after }: Move): number =>
  Math.abs(rankOf(after.level) - rankOf(before.level)) + Math.abs(after.score - before.score) / 2

/** Compares two runs over the same cases in the same order; throws a `TypeError` when they are not. */
export function compare(before: readonly Judged[], after: readonly Judged[]): Comparison {
  if (before.length !== after.length) throw new TypeError('before and after must be of the same cases')
  const tally = emptyComparison(before.length)
  before.forEach((one, i) => {
    addMove(tally, one, after[i]!)
  })
  return comparisonOf(tally)
}

/** The figures of a comparison. */
export function comparisonOf({ levels, moved, before, after }: ComparisonTally): Comparison {
  const [fraud, legit] = [callsIn(levels.fraud), callsIn(levels.legit)]
  const tests = {
    fraud: paired(fraud.both, fraud.raised, fraud.lowered),
    legit: paired(legit.both, legit.lowered, legit.raised),
  }
  return {
    n: [levels.fraud, levels.legit, levels.spam].flat(2).reduce((sum, one) => sum + one, 0),
    rulesets: { before, after },
    all: paired(fraud.both + legit.both, tests.fraud.gained + tests.legit.gained, tests.fraud.lost + tests.legit.lost),
    ...tests,
    ...differences(fraud, legit),
    levels,
    moved: { n: moved.n, listed: itemsOf(moved) },
    verdict: verdictOf([tests.fraud, tests.legit]),
  }
}

/** Alarms at `suspicious` before and after: in both, in one of the two, in none. `both` counts what did not change. */
interface PairedCalls {
  both: number
  alarms: number
  silent: number
  raised: number
  lowered: number
}

function callsIn(table: readonly (readonly number[])[]): PairedCalls {
  const calls = { both: 0, alarms: 0, silent: 0, raised: 0, lowered: 0 }
  table.forEach((row, before) => {
    row.forEach((count, after) => {
      const [was, is] = [before >= SUSPICIOUS, after >= SUSPICIOUS]
      calls[was === is ? (is ? 'alarms' : 'silent') : is ? 'raised' : 'lowered'] += count
    })
  })
  return { ...calls, both: calls.alarms + calls.silent }
}

const paired = (unchanged: number, gained: number, lost: number): Paired => ({
  n: unchanged + gained + lost,
  gained,
  lost,
  p: mcnemar(gained, lost),
})

/** The eight cells of the two paired tables are redrawn together. */
function differences(fraud: PairedCalls, legit: PairedCalls): Pick<Comparison, 'recall' | 'falseAlarms' | 'f1'> {
  const cells = [fraud, legit].flatMap(({ alarms, silent, raised, lowered }) => [alarms, silent, raised, lowered])
  const difference = (figure: (calls: Confusion) => number): Interval =>
    bootstrap(cells, (drawn) => figure(confusionOf(drawn, 2)) - figure(confusionOf(drawn, 3)))
  return {
    recall: difference(({ tp, fn }) => tp / (tp + fn)),
    falseAlarms: difference(({ fp, tn }) => fp / (fp + tn)),
    f1: difference(f1Of),
  }
}

/** The calls of one of the two runs: cell 2 of each four holds alarms of the run after alone, cell 3 of the one before. */
function confusionOf(cells: ArrayLike<number>, own: 2 | 3): Confusion {
  const other = own === 2 ? 3 : 2
  return {
    tp: cells[0]! + cells[own]!,
    fn: cells[1]! + cells[other]!,
    fp: cells[4]! + cells[4 + own]!,
    tn: cells[5]! + cells[4 + other]!,
  }
}

function verdictOf(tests: readonly Paired[]): Comparison['verdict'] {
  const clear = tests.filter(({ p }) => p < SIGNIFICANCE)
  if (clear.length === 0) return 'noise'
  const leans =
    (sign: number) =>
    ({ gained, lost }: Paired) =>
      Math.sign(gained - lost) === sign
  if (!tests.some(leans(-1))) return 'better'
  return tests.some(leans(1)) ? 'mixed' : 'worse'
}
