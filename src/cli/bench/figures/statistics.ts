/** Rates with intervals, paired tests and percentiles. Intervals are at 95 %. */

/** `k` of `n`, with its Wilson interval. `share` is NaN when `n` is 0. */
export interface Rate {
  k: number
  n: number
  share: number
  low: number
  high: number
}

/** A figure with its interval. */
export interface Interval {
  value: number
  low: number
  high: number
}

const Z = 1.959964

/** Wilson's score interval (Wilson 1927): sound for small `n` and for shares near 0 or 1. */
export function wilson(k: number, n: number): Rate {
  if (n === 0) return { k, n, share: Number.NaN, low: 0, high: 1 }
  const share = k / n
  const scale = 1 + (Z * Z) / n
  const centre = (share + (Z * Z) / (2 * n)) / scale
  const half = (Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))) / scale
  return { k, n, share, low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half }
}

/** Counts of right and wrong calls. */
export interface Confusion {
  tp: number
  fp: number
  fn: number
  tn: number
}

/** Harmonic mean of precision and recall; NaN when there is neither fraud nor alarm. */
export const f1Of = ({ tp, fp, fn }: Confusion): number => (2 * tp) / (2 * tp + fp + fn)

/** mulberry32: a bench must give the same interval twice. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const DRAWS = 500

/** A Poisson variate (Knuth 1969 for small means, its normal limit above). */
function poisson(mean: number, random: () => number): number {
  if (mean === 0) return 0
  if (mean > 50) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  const limit = Math.exp(-mean)
  let count = -1
  for (let product = 1; product > limit; count++) product *= random()
  return count
}

/**
 * Poisson bootstrap (Hanley and MacGibbon 2006), percentile interval: each count is redrawn from the Poisson
 * distribution around it, so that a million messages cost as much as their distinct cells. `statistic` is given the
 * counts; draws where it is NaN are left out.
 */
export function bootstrap(
  counts: ArrayLike<number>,
  statistic: (counts: ArrayLike<number>) => number,
  draws = DRAWS,
): Interval {
  const value = statistic(counts)
  const random = seeded(counts.length)
  const drawn = new Float64Array(counts.length)
  const values: number[] = []
  for (let draw = 0; draw < draws && !Number.isNaN(value); draw++) {
    for (let i = 0; i < drawn.length; i++) drawn[i] = poisson(counts[i]!, random)
    const one = statistic(drawn)
    if (!Number.isNaN(one)) values.push(one)
  }
  return { value, low: percentile(values, 2.5), high: percentile(values, 97.5) }
}

/** F1 with its bootstrap interval. */
export const f1Interval = ({ tp, fp, fn }: Confusion): Interval =>
  bootstrap([tp, fp, fn], (counts) => f1Of({ tp: counts[0]!, fp: counts[1]!, fn: counts[2]!, tn: 0 }))

/**
 * McNemar's exact test: of the pairs that two classifiers judge differently, `gained` were put right and `lost` put
 * wrong. Returns the two-sided p-value under the binomial with ½.
 */
export function mcnemar(gained: number, lost: number): number {
  const n = gained + lost
  const fewer = Math.min(gained, lost)
  let logTerm = -n * Math.LN2
  let tail = 0
  for (let i = 0; i <= fewer; i++) {
    tail += Math.exp(logTerm)
    logTerm += Math.log((n - i) / (i + 1))
  }
  return Math.min(1, 2 * tail)
}

/** The `q`-th percentile (0..100) by linear interpolation; NaN for no values. The values need not be sorted. */
export function percentile(values: ArrayLike<number>, q: number): number {
  if (values.length === 0) return Number.NaN
  const sorted = Float64Array.from(values).sort()
  const at = ((sorted.length - 1) * q) / 100
  const below = sorted[Math.floor(at)]!
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at))
}
