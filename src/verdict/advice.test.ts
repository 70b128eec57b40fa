import { expect, it } from 'vitest'
import { signals } from '../../rules/index.js'
import { advice, resemblances } from './advice.js'

const names = new Set<string>(signals.flatMap((rule) => [rule.id, rule.group]))

it.each(signals.map((rule) => [rule.id, rule.group]))('says what %s resembles', (id, group) => {
  expect(resemblances[id] ?? resemblances[group]).toBeDefined()
})

it('speaks only of signs and groups that exist', () => {
  const spoken = [...Object.keys(resemblances), ...advice.flatMap((one) => (one.signs === 'any' ? [] : one.signs))]
  expect(spoken.filter((name) => !names.has(name))).toEqual([])
})
