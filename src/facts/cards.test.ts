import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { extractCards, isLuhnValid } from './cards.js'

const find = (text: string) => extractCards(fold(text))
const found = (text: string) => find(text).map(({ scheme, last4 }) => `${scheme} ${last4}`)

/** Completes 15 digits by the digit that makes the Luhn sum a multiple of ten. */
const toCard = (digits: string): string => {
  const doubled = [...digits].map((char, k) => (k % 2 === 0 ? Number(char) * 2 : Number(char)))
  const sum = doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return digits + ((10 - (sum % 10)) % 10)
}

const visa = fc.array(fc.nat(9), { minLength: 14, maxLength: 14 }).map((rest) => toCard(`4${rest.join('')}`))

describe('extractCards', () => {
  it('finds every card in every form and keeps its last digits only', () => {
    fc.assert(
      fc.property(visa, fc.constantFrom('', ' ', '-', '.', '\u00a0'), (card, separator) => {
        const text = `ma carte ${card.match(/.{4}/g)!.join(separator)} exp 12/27`
        const [fact, ...more] = find(text)
        expect(more).toEqual([])
        expect(fact).toMatchObject({ last4: card.slice(-4), scheme: 'visa', check: 'valid' })
        expect(text.slice(fact!.start, fact!.end)).toBe(fact!.quote)
      }),
    )
  })

  it('finds no card with a wrong digit', () => {
    fc.assert(
      fc.property(visa, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 9 }), (card, at, by) => {
        const wrong = card.slice(0, at) + ((Number(card[at]) + by) % 10) + card.slice(at + 1)
        expect(find(`carte ${wrong}`)).toEqual([])
      }),
    )
  })

  it.each([
    ['4539 1488 0343 6467 et 5555555555554444', ['visa 6467', 'mastercard 4444']],
    ['2223 0031 2200 3222', ['mastercard 3222']],
    ['3782 822463 10005', ['amex 0005']],
    ['6011 1111 1111 1117', ['other 1117']],
    ['carte diners 30569309025904', ['other 5904']],
    ['４５３９ 1488 0343 6467', ['visa 6467']],
  ])('%s', (text, cards) => {
    expect(found(text)).toEqual(cards)
  })

  it.each([
    '**** 4417',
    '38012986600014',
    'siret 380 129 866 00014',
    'colis 4539148803436467',
    'DE89 3704 0044 0532 0130 00',
    '4539 1488 0343 6467 0001',
    '44539148803436467',
    'a4539148803436467',
    'IMEI 356938035643809',
    '0692 12 34 56 0692 12 34 56',
    '4006381333931',
  ])('finds none in: %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('reports at most 64', () => {
    expect(find('4539 1488 0343 6467; '.repeat(1000))).toHaveLength(64)
  })
})

describe('isLuhnValid', () => {
  it.each([
    ['79927398713', true],
    ['79927398710', false],
    ['0', true],
  ])('%s → %s', (digits, valid) => {
    expect(isLuhnValid(digits)).toBe(valid)
  })
})
