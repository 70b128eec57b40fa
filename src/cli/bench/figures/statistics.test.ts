import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrap, f1Interval, f1Of, mcnemar, percentile, wilson } from './statistics.js'

describe('wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is within %f–%f', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 4)
    expect(wilson(k, n).high).toBeCloseTo(high, 4)
  })

  it('holds the share and stays within 0..1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const { share, low, high } = wilson(Math.min(a, b), Math.max(a, b, 1))
        return 0 <= low && low <= share && share <= high && high <= 1
      }),
    )
  })

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toMatchObject({ share: Number.NaN, low: 0, high: 1 })
  })
})

describe('mcnemar', () => {
  it.each([
    [1, 9, 22 / 1024],
    [9, 1, 22 / 1024],
    [5, 5, 1],
    [0, 0, 1],
    [0, 5, 2 / 32],
  ])('%i gained, %i lost: p = %f', (gained, lost, p) => {
    expect(mcnemar(gained, lost)).toBeCloseTo(p, 10)
  })

  it('does not underflow on much data', () => {
    expect(mcnemar(5000, 5000)).toBeCloseTo(1, 6)
    expect(mcnemar(4800, 5200)).toBeCloseTo(6.5935156e-5, 10)
  })
})

describe('F1 and its bootstrap', () => {
  const calls = { tp: 40, fp: 5, fn: 10, tn: 45 }

  it('is the same each time and about as wide as theory says', () => {
    const interval = f1Interval(calls)
    expect(f1Of(calls)).toBeCloseTo(80 / 95, 10)
    expect(f1Interval(calls)).toEqual(interval)
    expect(interval.value).toBeCloseTo(80 / 95, 10)
    expect(interval.low).toBeGreaterThan(0.72)
    expect(interval.low).toBeLessThan(0.8)
    expect(interval.high).toBeGreaterThan(0.88)
    expect(interval.high).toBeLessThan(0.95)
  })

  it.each([[200], [100_000]])('finds the standard error of a share of %i', (half) => {
    const { low, high } = bootstrap([half, half], (counts) => counts[0]! / (counts[0]! + counts[1]!))
    expect((high - low) / ((2 * 1.96 * 0.5) / Math.sqrt(2 * half))).toBeCloseTo(1, 0)
  })

  it('knows nothing of nothing', () => {
    expect(f1Interval({ tp: 0, fp: 0, fn: 0, tn: 3 }).value).toBeNaN()
  })
})

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 50, 2],
    [[1, 2], 50, 1.5],
    [[1, 2, 3, 4, 5], 100, 5],
    [[10, 20], 99, 19.9],
  ])('of %j at %i is %f', (values, q, expected) => {
    expect(percentile(values, q)).toBeCloseTo(expected, 10)
  })
})
