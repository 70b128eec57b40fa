import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rollingHash } from './hash.js'
import { createWordTable } from './word-table.js'

it('finds what a map finds', () => {
  const word = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('', 'constructor', '__proto__', 'éé'))
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer()), fc.array(word), (pairs, others) => {
      const map = new Map(Object.entries(pairs))
      const table = createWordTable([...map])
      for (const one of [...map.keys(), ...others]) {
        expect(table.get(one)).toBe(map.get(one))
        expect(table.has(one)).toBe(map.has(one))
        const number = table.numberOf(one)
        expect(number).toBe([...map.keys()].indexOf(one))
        if (number >= 0) expect(table.valueOf(number)).toBe(map.get(one))
        expect(table.mayHold(rollingHash(one)) || !map.has(one)).toBe(true)
      }
      expect([...table]).toEqual([...map])
    }),
  )
})
