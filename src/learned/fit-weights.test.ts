import { expect, it } from 'vitest'
import { fitWeights, logOddsOfMessages, type Shown } from './fit-weights.js'

const priors = [
  { id: 'telling', weight: 2, group: 'a', amplifier: false },
  { id: 'empty', weight: 2, group: 'b', amplifier: false },
  { id: 'weaker', weight: 1, group: 'a', amplifier: false },
  { id: 'kept', weight: 1.5, group: 'c', amplifier: false },
]
const combinations = [{ id: 'both', all: ['telling', 'kept'], bonus: 3 }]

const showing = (fraud: boolean, ...grades: [string, number][]): Shown => ({ grades: new Map(grades), fraud })
const many = (one: Shown): Shown[] => Array.from({ length: 500 }, () => one)

it('a sign of frauds gains, one of honest messages loses and never speaks for a message, a fixed one is kept', () => {
  const shown = [
    ...many(showing(true, ['telling', 1], ['weaker', 1])),
    ...many(showing(false, ['empty', 1], ['kept', 1])),
  ]
  const weights = fitWeights(shown, priors, combinations, new Set(['kept']))
  expect(weights.get('telling')).toBeGreaterThan(2)
  expect(weights.get('empty')).toBeLessThan(1)
  expect(weights.get('empty')).toBeGreaterThanOrEqual(0)
  expect(weights.get('kept')).toBe(1.5)
  // Never the strongest of its group, hence as the expert has it; the combination held nowhere.
  expect(weights.get('weaker')).toBe(1)
  expect(weights.get('combinations')).toBe(1)
})

it('log-odds are those of the strongest sign of each group, and of the combinations that hold', () => {
  const weights = new Map([...priors.map(({ id, weight }) => [id, weight] as const), ['combinations', 0.5]])
  const rows: [Shown, number][] = [
    [showing(true), 0],
    [showing(true, ['telling', 0.25], ['weaker', 1]), 1],
    [showing(true, ['telling', 0.5], ['empty', 0.5]), 2],
    [showing(false, ['telling', 1], ['kept', 1]), 2 + 1.5 + 0.5 * 3],
    [showing(false, ['telling', 1], ['kept', 0.3]), 2 + 0.3 * 1.5],
  ]
  const shown = rows.map(([one]) => one)
  expect(logOddsOfMessages(shown, weights, priors, combinations)).toEqual(rows.map(([, odds]) => odds))
})
