import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { digitFragment, extractPhones, joinDigitPieces } from './phones.js'

const fragment = (text: string): string | undefined => digitFragment(fold(text))

describe('fragments of a number', () => {
  it.each([
    ['06', '06'],
    ['39 98', '3998'],
    ['douze', '12'],
    ['40', '40'],
    ['27 et la fin c 19 wsp stp', '2719'],
    ['puis trente-quatre', '34'],
    ['0692', '0692'],
    ['+33 6', '+336'],
    ['zéro sis', '06'],
    ['quatre-vingt-dix-huit', '98'],
    ['🙂 12.34', '1234'],
    ['mon num commence par 0692', '0692'],
  ])('%s → %s', (text, digits) => {
    expect(fragment(text)).toBe(digits)
  })

  it.each([
    'ok 30 euros',
    'je prends les 2 chaises',
    'à 18h',
    '6 €',
    '39 et demi',
    'rdv au 12 rue des Lilas',
    '06 39 98 12 34',
    '+33 6 39 98 12 34',
    'la fin',
    '',
    'bonjour, toujours dispo ?',
    '4970101234567890',
    'il y en a 12 ans que je cherche',
  ])('%s is none', (text) => {
    expect(fragment(text)).toBeUndefined()
  })
})

/** Feeds messages of one author in turn, as the conversation does. */
function dictate(messages: readonly string[]) {
  const earlier: string[] = []
  for (const text of messages) {
    const view = fold(text)
    const joined = joinDigitPieces(earlier, view)
    if (joined !== undefined) return joined
    const digits = digitFragment(view)
    if (digits === undefined) earlier.length = 0
    else earlier.push(digits)
  }
  return undefined
}

describe('a number in several messages', () => {
  it.each<[messages: string[], number: string, quote: string]>([
    [['jte donne mon num ms le site coupe', '06', '39 98', '40', '27 et la fin c 19 wsp stp'], '+33639984027', '27'],
    [['06', '39 98', 'douze', '34'], '+33639981234', '34'],
    [['0692', '12 34 56'], '+262692123456', '12 34 56'],
    [
      ['zéro six', 'quatre-vingt-douze douze', 'trente-quatre cinquante-six écris moi vite'],
      '+262692123456',
      'trente-quatre cinquante-six',
    ],
    [['+262', '692 12', '34 56'], '+262692123456', '34 56'],
    [['ok', '5', '06 39', '98 12 34'], '+33639981234', '98 12 34'],
    [['0 899', '00 01 23 appelez vite'], '+33899000123', '00 01 23'],
  ])('%j', (messages, number, quote) => {
    expect(dictate(messages)).toMatchObject({ number, quote, hidden: true })
  })

  it.each([
    [['6', '2', '30 euros']],
    [['39', '38']],
    [['06', '39 98', 'bonjour', '12 34']],
    [['06 39', '98 12 34 euros']],
    [['12', '0692 12 34']],
  ])('%j is none', (messages) => {
    expect(dictate(messages)).toBeUndefined()
  })

  it('names the pieces of the closing message', () => {
    expect(joinDigitPieces(['06', '3998'], fold('12 et la fin c 34'))?.pieces?.map(({ quote }) => quote)).toEqual([
      '12',
      '34',
    ])
  })

  it('puts every number that is cut anywhere together again', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^0[67]\d{8}$/),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (number, a, b) => {
          const [first, second] = [Math.min(a, b), Math.max(a, b)]
          const parts = [number.slice(0, first), number.slice(first, second), number.slice(second)].filter(Boolean)
          const whole = extractPhones(fold(number), { home: ['RE'] })[0]
          expect(joinDigitPieces(parts.slice(0, -1), fold(parts.at(-1)!))?.number).toBe(whole?.number)
        },
      ),
    )
  })

  it('says which argument is wrong', () => {
    expect(() => joinDigitPieces('06' as never, fold('12'))).toThrow(/earlier/)
    expect(() => joinDigitPieces(['06'], undefined as never)).toThrow(/view/)
  })

  it('takes no foreign matter for fragments', () => {
    expect(joinDigitPieces(['06', 'x', '39'], fold('98 12 34'))).toBeUndefined()
  })
})
