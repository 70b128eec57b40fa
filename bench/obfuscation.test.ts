import { describe, expect, it } from 'vitest'
import { createScanner } from '../src/index.js'
import { disguise, reaches } from './obfuscation.js'
import { HONEST_FORMS, raisedBy, readInnocent } from './obfuscation-innocent.js'
import { PHRASES } from './obfuscation-phrases.js'
import { hideIn, TRICKS, type Trick } from './obfuscation-tricks.js'

const scanner = createScanner()
const named = (name: string): Trick => TRICKS.find((trick) => trick.name === name)!

describe('tricks', () => {
  it.each([
    ['dotted letters', 'payez par {mandat cash}', 'payez par m.a.n.d.a.t c.a.s.h'],
    ['written backwards for a bidi override', '{abc}', '\u202ecba\u202c'],
    ['upside down', '{code}', 'ǝpoɔ'],
    ['character references', '{ok}', '&#111;&#107;'],
    ['split by a dash', '{whatsapp} au {06}', 'what-sapp au 06'],
  ])('%s', (name, marked, hidden) => expect(hideIn(marked, named(name))).toBe(hidden))

  it('change nothing outside of the braces, and have names of their own', () => {
    for (const trick of TRICKS) expect(hideIn('Payez {x} vite', trick)).toMatch(/^Payez .* vite$/su)
    expect(new Set(TRICKS.map(({ name }) => name)).size).toBe(TRICKS.length)
    expect(TRICKS.length).toBeGreaterThanOrEqual(30)
    expect(PHRASES).toHaveLength(40)
  })
})

describe('the scanner', () => {
  it('reads a phrase under one trick as it reads the phrase, in 97 of 100 cases', () => {
    const cases = TRICKS.flatMap((trick) => disguise(scanner, [trick]))
    expect(cases.length).toBeGreaterThan(2000)
    expect(cases.filter(reaches).length / cases.length).toBeGreaterThanOrEqual(0.97)
  })

  it.each([
    ['leet', 'dotted letters'],
    ['letters as symbols', 'emoji between letters'],
    ['one letter as a figure', 'bracketed letters'],
    ['a letter doubled', 'starred letters'],
    ['letters repeated', 'split by a dot'],
    ['last letter drawn out', 'punctuation sprinkled'],
    ['upside down', 'new lines between letters'],
    ['upside down', 'written backwards for a bidi override'],
    ['upside down', 'character references'],
  ])('reads a word under two tricks: %s, %s', (first, second) => {
    const cases = disguise(scanner, [named(first), named(second)])
    expect(cases.length).toBeGreaterThan(20)
    expect(cases.filter(reaches).length / cases.length).toBeGreaterThanOrEqual(0.9)
  })

  it.each(Object.entries(HONEST_FORMS))('sees no disguise in innocent look-alikes: %s', (_, write) => {
    const raised = readInnocent().flatMap((text) => raisedBy(scanner, write(text)) ?? [])
    expect(raised.filter((said) => said.includes('obfuscated-contact'))).toEqual([])
    expect(raised.length).toBeLessThanOrEqual(3)
  })
})
