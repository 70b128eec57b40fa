import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumberWords } from './number-words.js'

const SMALL =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/** French as schools write it, folded. */
function below100(n: number): string {
  const ten = TENS[Math.floor(n / 10)]!
  if (n < 20) return SMALL[n]!
  if (n === 71) return 'soixante et onze'
  if (n >= 70 && n < 80) return `${ten}-${SMALL[n - 60]}`
  if (n > 80) return `${ten}-${SMALL[n - 80]}`
  if (n === 80) return 'quatre-vingts'
  if (n % 10 === 0) return ten
  return n % 10 === 1 ? `${ten} et un` : `${ten}-${SMALL[n % 10]}`
}

function below1000(n: number): string {
  const hundreds = Math.floor(n / 100)
  if (hundreds === 0) return below100(n)
  const cent = hundreds === 1 ? 'cent' : `${SMALL[hundreds]} cent`
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
