import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfReading, isBlank } from './blank.js'

test('a run of blanks counts as one unit, up to nine times the limit', () => {
  expect(endOfReading('abc', 3)).toBe(3)
  expect(endOfReading('abcd', 3)).toBe(3)
  expect(endOfReading('a b c d', 4)).toBe(4)
  expect(endOfReading(`ab${' '.repeat(20)}c`, 4)).toBe(23)
  expect(endOfReading(`a${'\u200b'.repeat(10)}${'\u00a0'.repeat(10)}bcd`, 4)).toBe(23)
  expect(endOfReading(`ab${' '.repeat(1000)}c`, 4)).toBeLessThan(40)
})

test('never more than the limit is read, and never less than can be', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\u200b', 'é') }),
      fc.integer({ min: 1, max: 9 }),
      (text, limit) => {
        const end = endOfReading(text, limit)
        const seen = [...text.slice(0, end)].filter((unit) => !isBlank(unit)).length
        expect(seen).toBeLessThanOrEqual(limit)
        expect(end).toBeGreaterThanOrEqual(Math.min(limit, text.length))
      },
    ),
  )
})
