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
  shifted,
  shiftPrior,
} from './curves.js'
import { addScore, binOf, EDGES, emptyBins, type ScoreBins } from './score-bins.js'

interface Scored {
  score: number
  fraud: boolean
}

function binned(all: readonly Scored[]): ScoreBins {
  const bins = emptyBins()
  for (const { score, fraud } of all) addScore(bins, fraud ? 'fraud' : 'legit', score)
  return bins
}

const scored: Scored[] = [
  { score: 0.9, fraud: true },
  { score: 0.8, fraud: true },
  { score: 0.8, fraud: false },
  { score: 0.3, fraud: true },
  { score: 0.1, fraud: false },
]

/** Scores of whole percents, which the bins hold exactly. */
const percents = fc.array(
  fc.record({ score: fc.integer({ min: 1, max: 99 }).map((n) => n / 100), fraud: fc.boolean() }),
  { minLength: 2, maxLength: 40 },
)

/** The chance that a fraud scores above an innocent message, pair by pair. */
function pairwise(all: readonly Scored[]): number {
  const pairs = all
    .filter((a) => a.fraud)
    .flatMap((a) => all.filter((b) => !b.fraud).map((b) => [a.score, b.score] as const))
  return pairs.reduce((sum, [a, b]) => sum + (a > b ? 1 : a === b ? 0.5 : 0), 0) / pairs.length
}

describe('bins', () => {
  it('hold every score between their edges', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const bin = binOf(score)
        return EDGES[bin]! <= score && (EDGES[bin + 1] ?? 2) > score
      }),
    )
    expect([binOf(0), binOf(1)]).toEqual([0, EDGES.length - 1])
  })

  it('count alarms exactly at every whole percent', () => {
    fc.assert(
      fc.property(percents, fc.integer({ min: 1, max: 99 }), (all, percent) => {
        const { recall, falseAlarms } = pointAt(binned(all), percent / 100)
        const alarms = all.filter(({ score }) => score >= percent / 100)
        expect([recall.k, falseAlarms.k]).toEqual([
          alarms.filter((one) => one.fraud).length,
          alarms.filter((one) => !one.fraud).length,
        ])
      }),
    )
  })
})

it('the curve has one point a distinct score', () => {
  const points = curve(binned(scored)).map(({ threshold, recall, falseAlarms, precision }) => [
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

describe('areas', () => {
  it('ROC is the share of pairs in the right order', () => {
    fc.assert(
      fc.property(percents, (all) => {
        fc.pre(all.some((a) => a.fraud) && all.some((a) => !a.fraud))
        const { value, low, high } = rocArea(binned(all))
        expect(value).toBeCloseTo(pairwise(all), 10)
        expect(low).toBeLessThanOrEqual(high)
      }),
      { numRuns: 30 },
    )
  })

  it('average precision sums precision over the steps of recall', () => {
    expect(averagePrecision(binned(scored)).value).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3, 10)
  })

  it('have an interval about as wide as Hanley and McNeil (1982) say', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ score: ((i * 37) % 100) / 100, fraud: i % 2 === 0 }))
    const { value, low, high } = rocArea(binned(many))
    expect(value).toBeCloseTo(pairwise(many), 10)
    expect(high - low).toBeGreaterThan(0.09)
    expect(high - low).toBeLessThan(0.14)
  })
})

describe('calibration', () => {
  const honest = Array.from({ length: 100 }, (_, i) => ({ score: 0.25, fraud: i % 4 === 0 }))
  const asClaimed = (all: readonly Scored[]) => shifted(binned(all), Math.log(1 / 9), 0.1)

  it('is perfect when claims come true', () => {
    expect(calibrationError(asClaimed(honest)).value).toBeCloseTo(0, 10)
    expect(brier(asClaimed(honest)).value).toBeCloseTo(0.25 * 0.75, 10)
  })

  it('measures the gap when they do not', () => {
    const wrong = [
      { score: 0.9, fraud: false },
      { score: 0.1, fraud: false },
    ]
    expect(calibrationError(asClaimed(wrong)).value).toBeCloseTo(0.5, 10)
    expect(brier(asClaimed(wrong)).value).toBeCloseTo((0.81 + 0.01) / 2, 10)
  })

  it('puts a score of 1 into the last bin', () => {
    expect(reliability([{ score: 1, fraud: 1, legit: 0 }])).toMatchObject([{ from: 0.9, to: 1, claimed: 1 }])
  })

  it('shifts the prior and back', () => {
    const logit = (p: number) => Math.log(p / (1 - p))
    expect(shiftPrior(0.01, logit(0.01), 0.5)).toBeCloseTo(0.5, 10)
    expect(shiftPrior(shiftPrior(0.3, logit(0.01), 0.5), logit(0.5), 0.01)).toBeCloseTo(0.3, 10)
    expect(shiftPrior(1, logit(0.01), 0.5)).toBe(1)
  })
})
