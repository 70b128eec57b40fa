import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight, PLAIN_MARKS } from './highlight.js'

const mark = (text: string, ...spans: [number, number][]) =>
  highlight(
    text,
    spans.map(([start, end]) => ({ start, end })),
    PLAIN_MARKS,
  )

describe('highlight', () => {
  it('marks evidence, joins what overlaps, ignores what lies outside', () => {
    expect(mark('donne le code stp', [9, 13])).toBe('donne le «code» stp')
    expect(mark('donne le code stp', [6, 10], [9, 13], [99, 120], [-5, 0])).toBe('donne «le code» stp')
  })

  it('shows only what surrounds the evidence of a long text', () => {
    const text = `${'a '.repeat(1000)}LE CODE${' b'.repeat(1000)}`
    const shown = mark(text, [2000, 2007])
    expect(shown).toContain('«LE CODE»')
    expect(shown.length).toBeLessThan(300)
    expect(mark(text)).toHaveLength(401)
  })

  it('leaves nothing that steers a terminal', () => {
    const nasty = fc.stringMatching(/^[a\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]{0,600}$/)
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -2, max: 700 }), end: fc.integer({ min: -2, max: 700 }) }),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(
        nasty,
        spans,
        (text, list) =>
          !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/.test(highlight(text, list, PLAIN_MARKS)),
      ),
    )
  })

  it('loses no character of a short text', () => {
    const short = fc.stringMatching(/^[a-z ]{0,200}$/)
    fc.assert(
      fc.property(
        short,
        fc.nat(220),
        fc.nat(220),
        (text, start, end) => mark(text, [start, end]).replace(/[«»]/g, '') === text,
      ),
    )
  })
})
