import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import type { Costs, Thresholds } from '../policy.js'
import { LEVELS, levelOf, thresholdsOf } from './level.js'

const costs = agora.costs!

/** Equal but for rounding. */
const near = (thresholds: Thresholds) =>
  Object.fromEntries(Object.entries(thresholds).map(([level, score]) => [level, expect.closeTo(score, 12) as unknown]))

describe('thresholds', () => {
  it('of AGORA follow from its costs', () =>
    expect(thresholdsOf(agora)).toEqual(near({ caution: 0.95 / 60.95, suspicious: 1.78 / 31.78, fraud: 2.67 / 7.67 })))

  it('are the scores from which the level costs least', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const cost = (level: keyof Costs) => (1 - score) * costs[level].falseAlarm + score * costs[level].missedFraud
        const least = Math.min(...LEVELS.map(cost))
        expect(cost(levelOf(score, thresholdsOf(agora)))).toBeCloseTo(least, 9)
      }),
    ))

  it('rise when false alarms cost more, and do not depend on the unit', () => {
    const times = (factor: { falseAlarm: number; missedFraud: number }) =>
      Object.fromEntries(
        Object.entries(costs).map(([level, one]) => [
          level,
          { falseAlarm: one.falseAlarm * factor.falseAlarm, missedFraud: one.missedFraud * factor.missedFraud },
        ]),
      ) as unknown as Costs
    expect(thresholdsOf({ costs: times({ falseAlarm: 250, missedFraud: 250 }) })).toEqual(near(thresholdsOf({ costs })))
    const careful = thresholdsOf({ costs: times({ falseAlarm: 2, missedFraud: 1 }) })
    for (const level of ['caution', 'suspicious', 'fraud'] as const)
      expect(careful[level]).toBeGreaterThan(thresholdsOf({ costs })[level])
  })

  it('may be given outright', () => {
    const thresholds = { caution: 0.1, suspicious: 0.6, fraud: 0.99 }
    expect(thresholdsOf({ costs, thresholds })).toEqual(thresholds)
    expect(thresholdsOf({ thresholds })).toEqual(thresholds)
  })

  it.each([
    [{}, /must have costs or thresholds/],
    [{ thresholds: { caution: 0.6, suspicious: 0.5, fraud: 0.9 } }, /options\.policy\.thresholds must rise/],
    [
      { costs: { ...costs, fraud: { falseAlarm: 2.9, missedFraud: 0 } } },
      /follow from options\.policy\.costs must rise/,
    ],
    [
      { costs: { ...costs, caution: { falseAlarm: 0, missedFraud: 40 } } },
      /costs\.caution must cost more .* than clear/,
    ],
    [{ costs: { ...costs, fraud: { falseAlarm: Number.NaN, missedFraud: 0 } } }, /costs\.fraud\.falseAlarm/],
    [{ costs: { clear: costs.clear } as Costs }, /costs\.caution\.falseAlarm/],
  ])('refuses %j', (policy, message) => {
    expect(() => thresholdsOf(policy)).toThrow(TypeError)
    expect(() => thresholdsOf(policy)).toThrow(message)
  })
})
