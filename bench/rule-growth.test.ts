import { expect, it } from 'vitest'
import { rules } from '../rules/index.js'
import type { RuleSet } from '../src/rule.js'
import { shareOf } from './rule-growth.js'

const all = rules as unknown as RuleSet

it('takes signs evenly, with the combinations of those alone', () => {
  const half = shareOf(all, 0.5)
  expect(half.signals.length).toBe(Math.floor(all.signals.length / 2))
  expect(half.signals.map(({ id }) => id)).toEqual(all.signals.filter((_, i) => i % 2 === 1).map(({ id }) => id))
  const kept = new Set(half.signals.map(({ id }) => id))
  for (const one of half.combinations) for (const id of one.all) expect(kept.has(id)).toBe(true)
  expect(shareOf(all, 1)).toEqual(all)
})
