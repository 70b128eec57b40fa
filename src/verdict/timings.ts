/** How long each step of a scan takes, by a clock that the caller gave. */
import type { Timings } from './verdict.js'

/** Adds up laps by step. */
export interface Watch {
  /** Charges the time since the last call to `step`. */
  lap(step: keyof Timings): void
  /** A last lap, and the sums in milliseconds. */
  stop(step: keyof Timings): Timings
}

/** Starts a watch; `clock` gives milliseconds. */
export function startWatch(clock: () => number): Watch {
  const timings: Timings = { text: 0, facts: 0, words: 0, signs: 0, verdict: 0 }
  let last = clock()
  const lap = (step: keyof Timings) => {
    const now = clock()
    timings[step] += now - last
    last = now
  }
  return {
    lap,
    stop(step) {
      lap(step)
      return timings
    },
  }
}
