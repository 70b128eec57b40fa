import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsBelow100 } from './french-numbers.fixture.js'
import { parseNumberWords } from './number-words.js'

/** Folded, as the reader sees it. */
const below100 = (n: number): string => wordsBelow100(n).replace('é', 'e')

function below1000(n: number): string {
  const hundreds = Math.floor(n / 100)
  if (hundreds === 0) return below100(n)
  const cent = hundreds === 1 ? 'cent' : `${below100(hundreds)} cent`
  return n % 100 === 0 ? (hundreds === 1 ? cent : `${cent}s`) : `${cent} ${below100(n % 100)}`
}

function inWords(n: number): string {
  const [millions, thousands, rest] = [Math.floor(n / 1e6), Math.floor(n / 1000) % 1000, n % 1000]
  const parts = [
    millions > 0 && `${below1000(millions)} million${millions > 1 ? 's' : ''}`,
    thousands > 0 && (thousands === 1 ? 'mille' : `${below1000(thousands)} mille`),
    (rest > 0 || n === 0) && below1000(rest),
  ]
  return parts.filter(Boolean).join(' ')
}

const parse = (text: string) => parseNumberWords(text.split(/[ -]/))

describe('parseNumberWords', () => {
  it('reads every number below a thousand', () => {
    for (let n = 0; n < 1000; n++) expect([inWords(n), parse(inWords(n))]).toEqual([inWords(n), n])
  })

  it('reads larger ones', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        expect(parse(inWords(n))).toBe(n)
      }),
    )
  })

  it.each([
    ['septante et un', 71],
    ['nonante-neuf', 99],
    ['quinze cents', 1500],
    ['cent mille', 100_000],
    ['deux cent', 200],
  ])('%s is %s', (words, value) => {
    expect(parse(words)).toBe(value)
  })

  it.each([
    'six deux',
    'zero six',
    'vingt vingt',
    'un cent',
    'mille mille',
    'et un',
    'vingt et',
    'vingt et deux',
    'million',
    'bonjour',
    '',
  ])('%j is no number', (words) => {
    expect(parse(words)).toBeUndefined()
  })

  it('gives up on endless ones', () => {
    expect(parseNumberWords(Array.from({ length: 10_000 }, () => 'mille'))).toBeUndefined()
    expect(parseNumberWords([])).toBeUndefined()
  })
})
