/** Two verdicts on each of the same cases: what changed, and whether that is more than noise. */
import { callsOf, isFraud, isLegit } from './figures.js'
import { type Judged, LEVELS, rankOf, reaches } from './judge.js'
import { bootstrap, type Call, confusion, f1Of, type Interval, mcnemar } from './statistics.js'

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

export interface Comparison {
  n: number
  all: Paired
  fraud: Paired
  legit: Paired
  /** Differences after − before at `suspicious`, bootstrapped in pairs. */
  recall: Interval
  falseAlarms: Interval
  f1: Interval
  /** `levels[label][before][after]`: how many cases. */
  levels: { fraud: number[][]; legit: number[][]; spam: number[][] }
  /** The farthest first. */
  moved: Move[]
  /** `noise` unless one of the tests is beyond chance; then whether both lean the same way. */
  verdict: 'noise' | 'better' | 'worse' | 'mixed'
}

/** Recall and false alarms are tested apart, so each at half of 5 % (Bonferroni). */
export const SIGNIFICANCE = 0.025

/** Compares two runs over the same cases in the same order; throws a `TypeError` when they are not. */
export function compare(before: readonly Judged[], after: readonly Judged[]): Comparison {
  if (before.length !== after.length || before.some(({ one }, i) => one.id !== after[i]!.one.id)) {
    throw new TypeError('before and after must be of the same cases in the same order')
  }
  const moves = before.map((one, i): Move => ({ before: one, after: after[i]! }))
  const fraud = paired(moves.filter((move) => isFraud(move.before)))
  const legit = paired(moves.filter((move) => isLegit(move.before)))
  const moved = moves.filter((move) => move.before.level !== move.after.level)
  return {
    n: moves.length,
    all: paired(moves.filter((move) => isFraud(move.before) || isLegit(move.before))),
    fraud,
    legit,
    ...differences(callsOf(before), callsOf(after)),
    levels: { fraud: levelsOf(moves, 'fraud'), legit: levelsOf(moves, 'legit'), spam: levelsOf(moves, 'spam') },
    moved: moved.sort((a, b) => distance(b) - distance(a)),
    verdict: verdictOf([fraud, legit]),
  }
}

const distance = ({ before, after }: Move): number =>
  Math.abs(rankOf(after.level) - rankOf(before.level)) + Math.abs(after.score - before.score) / 2

const isRight = (judged: Judged): boolean => isFraud(judged) === reaches(judged, 'suspicious')

function paired(moves: readonly Move[]): Paired {
  const gained = moves.filter(({ before, after }) => !isRight(before) && isRight(after)).length
  const lost = moves.filter(({ before, after }) => isRight(before) && !isRight(after)).length
  return { n: moves.length, gained, lost, p: mcnemar(gained, lost) }
}

function differences(
  before: readonly Call[],
  after: readonly Call[],
): Pick<Comparison, 'recall' | 'falseAlarms' | 'f1'> {
  const difference = (figure: (calls: readonly Call[], indices: Uint32Array) => number): Interval =>
    bootstrap(before.length, (indices) => figure(after, indices) - figure(before, indices))
  return {
    recall: difference((calls, indices) => recallOf(confusion(calls, indices))),
    falseAlarms: difference((calls, indices) => alarmsOf(confusion(calls, indices))),
    f1: difference((calls, indices) => f1Of(confusion(calls, indices))),
  }
}

const recallOf = ({ tp, fn }: ReturnType<typeof confusion>): number => tp / (tp + fn)
const alarmsOf = ({ fp, tn }: ReturnType<typeof confusion>): number => fp / (fp + tn)

function levelsOf(moves: readonly Move[], label: string): number[][] {
  const counts = LEVELS.map(() => LEVELS.map(() => 0))
  for (const { before, after } of moves) {
    if (before.one.label === label) counts[rankOf(before.level)]![rankOf(after.level)]!++
  }
  return counts
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
