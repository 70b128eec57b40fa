/** Scores as counts: every figure of the score is computed from these, so that memory does not grow with messages. */
import type { Label } from '../read/case.js'

/** Messages by score. Bin `i` holds scores from `EDGES[i]` up to the next edge; all lists are as long as `EDGES`. */
export interface ScoreBins {
  fraud: number[]
  legit: number[]
  spam: number[]
  /** Sum of the scores of fraud and legitimate messages. */
  claimed: number[]
}

/**
 * Thresholds as people name them: whole percents, and thousandths up to a tenth, for at a low share of fraud a warning
 * pays early.
 */
export const NAMED_THRESHOLDS: readonly number[] = [
  ...Array.from({ length: 99 }, (_, i) => (i + 1) / 1000),
  ...Array.from({ length: 90 }, (_, i) => (i + 10) / 100),
]

/** Edges lie 0.02 apart in log-odds; each threshold that people name is one too, so that its figures are exact. */
export const EDGES: readonly number[] = [
  ...new Set([0, ...Array.from({ length: 801 }, (_, i) => 1 / (1 + Math.exp(8 - i / 50))), ...NAMED_THRESHOLDS]),
].sort((a, b) => a - b)

/** Counts of nothing. */
export function emptyBins(): ScoreBins {
  const zeros = () => EDGES.map(() => 0)
  return { fraud: zeros(), legit: zeros(), spam: zeros(), claimed: zeros() }
}

/** The bin of a score, 0..1. */
export function binOf(score: number): number {
  let low = 0
  let high = EDGES.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (EDGES[middle]! <= score) low = middle
    else high = middle - 1
  }
  return low
}

/** Counts one message. */
export function addScore(bins: ScoreBins, label: Label, score: number): void {
  const bin = binOf(score)
  bins[label][bin]!++
  if (label !== 'spam') bins.claimed[bin]! += score
}

/** How many of a list of counts lie in bin `from` or above. */
export function countFrom(counts: readonly number[], from: number): number {
  let sum = 0
  for (let i = from; i < counts.length; i++) sum += counts[i]!
  return sum
}
