/** One figure of the facts: a rate, what it has to be, and what it missed. */
import { type Rate, seeded, wilson } from '../../src/cli/bench/figures/statistics.js'

/** What a figure has to be: a share not below or not above a bound. */
export interface Goal {
  bound: 'at least' | 'at most'
  share: number
}

/** A measured share with its goal and the first things that went wrong. */
export interface FactFigure {
  name: string
  rate: Rate
  goal: Goal
  misses: string[]
}

/** Misses that are kept: the first tell what class is missing. */
const MAX_MISSES = 60

export const atLeast = (share: number): Goal => ({ bound: 'at least', share })
export const atMost = (share: number): Goal => ({ bound: 'at most', share })

/** Counts how many of the cases `counts`; those against the goal are listed as `show` says. */
export function figureOf<Case>(
  name: string,
  goal: Goal,
  cases: Iterable<Case>,
  counts: (one: Case) => boolean,
  show: (one: Case) => string,
): FactFigure {
  let n = 0
  let k = 0
  const misses: string[] = []
  const wanted = goal.bound === 'at least'
  for (const one of cases) {
    const counted = counts(one)
    n++
    if (counted) k++
    if (counted !== wanted && misses.length < MAX_MISSES) misses.push(show(one))
  }
  return { name, rate: wilson(k, n), goal, misses }
}

/** True when the measured share keeps its goal. Nothing measured keeps none. */
export const holds = ({ rate, goal }: FactFigure): boolean =>
  goal.bound === 'at least' ? rate.share >= goal.share : rate.share <= goal.share

/** Draws for a generator: the same seed gives the same cases. */
export interface Draw {
  /** A whole number from 0 up to but not including `n`. */
  below: (n: number) => number
  pick: <T>(from: readonly T[]) => T
  digits: (count: number) => string
}

/** A source of draws from a seed. */
export function drawing(seed: number): Draw {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  }
}
