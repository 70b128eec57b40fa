import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import type { PhoneFact } from './fact.js'
import { extractPhones } from './phones.js'

const home = ['RE', 'FR', 'YT', 'GP', 'MQ', 'GF']
const find = (text: string): PhoneFact[] => extractPhones(fold(text), { home })

/** French for 0–99. */
function inWords(n: number): string {
  const units =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    )
  const tens = [
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
  if (n < 20) return units[n]!
  const ten = Math.floor(n / 10)
  const rest = n - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : tens[ten]!
  return `${tens[ten]}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${units[rest]}`
}

const pairs = (national: string): string[] => national.match(/../g)!
const sayPair = (pair: string): string => (pair[0] === '0' ? `zéro ${inWords(Number(pair[1]))}` : inWords(Number(pair)))
const FORMS: readonly ((national: string) => string)[] = [
  (n) => n,
  (n) => pairs(n).join(' '),
  (n) => pairs(n).join('.'),
  (n) => pairs(n).join('-'),
  (n) => pairs(n).join('/'),
  (n) => pairs(n).join('*'),
  (n) => pairs(n).join('\n'),
  (n) => `${n.slice(0, 4)} ${pairs(n.slice(4)).join(' ')}`,
  (n) => `+33 (0)${n.slice(1, 2)} ${pairs(n.slice(2)).join(' ')}`,
  (n) => pairs(n).map(sayPair).join(' '),
  (n) =>
    pairs(n)
      .map((pair, k) => (k % 2 === 0 ? pair : sayPair(pair)))
      .join(', '),
  (n) => n.replace(/0/g, 'O').replace(/1(?=.)/g, (one, at: number) => (at === 5 ? 'l' : one)),
]

describe('properties', () => {
  const CLASSES: readonly [pattern: string, cost: PhoneFact['cost']][] = [
    ['01', 'normal'],
    ['0262', 'normal'],
    ['06', 'normal'],
    ['0692', 'normal'],
    ['0693', 'normal'],
    ['07', 'normal'],
    ['09', 'normal'],
    ['0800', 'free'],
    ['0805', 'free'],
    ['0806', 'normal'],
    ['0809', 'normal'],
    ['081', 'surcharged'],
    ['082', 'surcharged'],
    ['089', 'surcharged'],
    ['0836', 'surcharged'],
  ]

  it('finds generated numbers of every class in every form, with the right cost and span', () => {
    const wrong: string[] = []
    let state = 974
    for (let round = 0; round < 200; round++) {
      for (const [prefix, cost] of CLASSES) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        const national =
          prefix +
          String(state)
            .padStart(10, '7')
            .slice(-10 + prefix.length)
        const written = FORMS[round % FORMS.length]!(national)
        const facts = find(`joignable au ${written} merci`)
        const digits = facts[0]?.number.slice(-9)
        if (facts.length !== 1 || facts[0]?.cost !== cost || digits !== national.slice(1) || facts[0].quote !== written)
          wrong.push(`${national}: ${written} → ${facts.map((fact) => fact.quote)}`)
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it('quotes the text as received and never throws', () => {
    const bits = fc.constantFrom(
      '06',
      '0',
      '39',
      '+33',
      '0033',
      ' ',
      '.',
      '\n',
      '*',
      'zéro',
      ' six ',
      'quatre-vingt',
      ' dix ',
      'O',
      'l',
      '12',
      '0692123456',
      '€',
      ' et ',
      '+',
      '(0)',
      '👉',
      '\u200b',
      '6\u20e3',
      'é',
      'tel',
      '118',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const raw = parts.join('')
          const view = fold(raw)
          for (const fact of extractPhones(view, { home })) {
            for (const { start, end, quote } of [fact, ...(fact.pieces ?? [])]) {
              expect(raw.slice(start, end)).toBe(quote)
              expect(quote.length).toBeGreaterThan(0)
            }
            expect(fact.number).toMatch(/^\+?\d{4,15}$/)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('stops at 64 numbers', () => {
    expect(find('0692123456 '.repeat(10_000))).toHaveLength(64)
    expect(find('zéro six trente neuf quatre vingt dix huit douze trente quatre '.repeat(500))).toHaveLength(64)
  })
})
