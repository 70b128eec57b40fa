import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSameText } from './same-text.js'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const text = fc
  .array(fc.constantFrom('a', 'b', 'é', ' ', '  ', '\n', '\u00a0', '\u2003'), { maxLength: 8 })
  .map((parts) => parts.join(''))

it('tells what squeezing both texts tells', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isSameText(a, b)).toBe(squeeze(a) === squeeze(b))
      expect(isSameText(a, a.replaceAll(' ', '\n '))).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})
