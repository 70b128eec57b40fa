import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holds } from '../src/text/automaton.js'
import { buildAutomaton } from './build-automaton.js'

const word = fc.string({ unit: fc.constantFrom(..."abcz'-09"), minLength: 1, maxLength: 8 })

it('holds exactly the words it was built from', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (words, others) => {
      const automaton = buildAutomaton(words)
      const listed = new Set(words)
      for (const one of [...words, ...others]) expect(holds(automaton, one)).toBe(listed.has(one))
      expect(holds(automaton, '')).toBe(false)
    }),
  )
})

it('shares the ends of words', () => {
  expect(buildAutomaton(['porte', 'portes', 'sorte', 'sortes']).length / 4).toBe(7)
})

it('names the word it cannot store', () => {
  expect(() => buildAutomaton(['é'])).toThrow(/"é"/)
})
