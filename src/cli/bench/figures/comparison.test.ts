import { describe, expect, it } from 'vitest'
import type { Judged } from '../judge/judged.js'
import { chatCase, judgedAs } from '../judge/sample.js'
import { showComparison } from '../report/comparison-text.js'
import { compare } from './comparison.js'

/** `n` frauds, of which `caught` are found, and as many legitimate messages, of which `alarms` are disturbed. */
function run(n: number, caught: number, alarms: number): Judged[] {
  return ['fraud', 'legit'].flatMap((label) =>
    Array.from({ length: n }, (_, i) => {
      const alarm = i < (label === 'fraud' ? caught : alarms)
      return judgedAs(chatCase(`${label}${i}`, label, 'x'), alarm ? 'suspicious' : 'clear', alarm ? 0.6 : 0.1)
    }),
  )
}

describe('compare', () => {
  it.each([
    ['noise', run(50, 20, 2), run(50, 22, 2)],
    ['noise', run(50, 20, 2), run(50, 20, 2)],
    ['better', run(50, 20, 2), run(50, 32, 2)],
    ['worse', run(50, 20, 2), run(50, 20, 14)],
    ['mixed', run(50, 20, 2), run(50, 32, 14)],
    ['mixed', run(50, 20, 2), run(50, 32, 4)],
  ] as const)('says %s', (verdict, before, after) => {
    expect(compare(before, after).verdict).toBe(verdict)
  })

  it('gives the difference with an interval, the table of levels and the messages that moved', () => {
    const found = compare(run(50, 20, 2), run(50, 32, 2))
    expect(found.recall.value).toBeCloseTo(0.24, 10)
    expect(found.recall.low).toBeGreaterThan(0.1)
    expect(found.recall.high).toBeLessThan(0.4)
    expect(found.falseAlarms).toEqual({ value: 0, low: 0, high: 0 })
    expect(found.fraud).toMatchObject({ n: 50, gained: 12, lost: 0 })
    expect(found.levels.fraud[0]).toEqual([18, 0, 12, 0])
    expect(found.moved.listed).toHaveLength(12)
    const text = showComparison(found, 3).join('\n')
    expect(text).toContain('fraud: 12 put right, 0 put wrong of 50, beyond chance (p 0.0005)')
    expect(text).toContain('Moved (3 of 12')
  })

  it('says plainly that a change is noise', () => {
    expect(showComparison(compare(run(50, 20, 2), run(50, 22, 2)), 0)[2]).toMatch(/^NOISE/)
  })

  it('refuses other cases', () => {
    expect(() => compare(run(2, 1, 1), run(3, 1, 1))).toThrow(TypeError)
  })
})
