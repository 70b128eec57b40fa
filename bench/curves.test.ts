import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  averagePrecision,
  brier,
  calibrationError,
  curve,
  pointAt,
  reliability,
  rocArea,
  type Scored,
  shiftPrior,
} from './curves.js'

const scored: Scored[] = [
  { score: 0.9, fraud: true },
  { score: 0.8, fraud: true },
  { score: 0.8, fraud: false },
  { score: 0.3, fraud: true },
  { score: 0.1, fraud: false },
]

/** The chance that a fraud scores above an innocent message, pair by pair. */
function pairwise(all: readonly Scored[]): number {
  const pairs = all
    .filter((a) => a.fraud)
    .flatMap((a) => all.filter((b) => !b.fraud).map((b) => [a.score, b.score] as const))
  return pairs.reduce((sum, [a, b]) => sum + (a > b ? 1 : a === b ? 0.5 : 0), 0) / pairs.length
}

describe('curve', () => {
  it('has one point a distinct score', () => {
    const points = curve(scored).map(({ threshold, recall, falseAlarms, precision }) => [
      threshold,
      recall.k,
      falseAlarms.k,
      precision.n,
    ])
    expect(points).toEqual([
      [0.9, 1, 0, 1],
      [0.8, 2, 1, 3],
      [0.3, 3, 1, 4],
      [0.1, 3, 2, 5],
    ])
  })

  it('agrees with the point at a threshold', () => {
    for (const point of curve(scored)) expect(pointAt(scored, point.threshold)).toEqual(point)
  })
})

describe('areas', () => {
  it('ROC is the share of pairs in the right order', () => {
    const one = fc.record({ score: fc.integer({ min: 0, max: 9 }).map((n) => n / 10), fraud: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 40 }), (all) => {
        fc.pre(all.some((a) => a.fraud) && all.some((a) => !a.fraud))
        expect(rocArea(all)).toBeCloseTo(pairwise(all), 10)
      }),
    )
  })

  it('average precision sums precision over the steps of recall', () => {
    expect(averagePrecision(scored)).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3, 10)
  })
})

describe('calibration', () => {
  it('is perfect when claims come true', () => {
    const honest = Array.from({ length: 100 }, (_, i) => ({ score: 0.25, fraud: i % 4 === 0 }))
    expect(calibrationError(honest)).toBeCloseTo(0, 10)
    expect(brier(honest)).toBeCloseTo(0.25 * 0.75, 10)
  })

  it('measures the gap when they do not', () => {
    expect(
      calibrationError([
        { score: 0.9, fraud: false },
        { score: 0.1, fraud: false },
      ]),
    ).toBeCloseTo(0.5, 10)
    expect(
      brier([
        { score: 1, fraud: false },
        { score: 1, fraud: true },
      ]),
    ).toBeCloseTo(0.5, 10)
  })

  it('puts a score of 1 into the last bin', () => {
    expect(reliability([{ score: 1, fraud: true }])).toMatchObject([{ from: 0.9, to: 1, claimed: 1 }])
  })

  it('shifts the prior and back', () => {
    const logit = (p: number) => Math.log(p / (1 - p))
    expect(shiftPrior(0.01, logit(0.01), 0.5)).toBeCloseTo(0.5, 10)
    expect(shiftPrior(shiftPrior(0.3, logit(0.01), 0.5), logit(0.5), 0.01)).toBeCloseTo(0.3, 10)
    expect(shiftPrior(1, logit(0.01), 0.5)).toBe(1)
  })
})
