import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { parseAmount } from './amount-number.js'
import { extractAmounts } from './money.js'

const find = (text: string) => extractAmounts(fold(text))
const found = (text: string) => find(text).map(({ value, unit, quote }) => [value, unit, quote])

describe('extractAmounts', () => {
  it.each([
    ['je demande 1 200€ ferme', 1200, 'EUR', '1 200€'],
    ['1.200,50 euros', 1200.5, 'EUR', '1.200,50 euros'],
    ['1\u00a0200\u202f€', 1200, 'EUR', '1\u00a0200\u202f€'],
    ['2 500.00 EUR', 2500, 'EUR', '2 500.00 EUR'],
    ['€ 50', 50, 'EUR', '€ 50'],
    ['EUR 59', 59, 'EUR', 'EUR 59'],
    ['2k', 2000, 'EUR', '2k'],
    ['2,5k €', 2500, 'EUR', '2,5k €'],
    ['1k5', 1500, 'EUR', '1k5'],
    ['pour 4k', 4000, 'EUR', '4k'],
    ['15 balles', 15, 'EUR', '15 balles'],
    ['12€50', 12.5, 'EUR', '12€50'],
    ['à 12 € 50.', 12.5, 'EUR', '12 € 50'],
    ['12 euros et 50 centimes', 12.5, 'EUR', '12 euros et 50 centimes'],
    ['1200,-€', 1200, 'EUR', '1200,-€'],
    ['100.- CHF', 100, 'CHF', '100.- CHF'],
    ['150 roros', 150, 'EUR', '150 roros'],
    ['12 € 50 m²', 12, 'EUR', '12 €'],
    ['50 €uros', 50, 'EUR', '50 €uros'],
    ['Cinquante euros', 50, 'EUR', 'Cinquante euros'],
    ['donne trois cents euros', 300, 'EUR', 'trois cents euros'],
    ['soixante-dix-huit €', 78, 'EUR', 'soixante-dix-huit €'],
    ['deux millions d’euros', 2_000_000, 'EUR', 'deux millions d’euros'],
    ["1,5 million d'euros", 1_500_000, 'EUR', "1,5 million d'euros"],
    ['2 mille euros', 2000, 'EUR', '2 mille euros'],
    ['frais 1,95e', 1.95, 'EUR', '1,95e'],
    ['1 284,00 E', 1284, 'EUR', '1 284,00 E'],
    ['320E', 320, 'EUR', '320E'],
    ['à 15e', 15, 'EUR', '15e'],
    ['150 eur', 150, 'EUR', '150 eur'],
    ['50 éro po in poul', 50, 'EUR', '50 éro'],
    ['3x4,50e', 4.5, 'EUR', '4,50e'],
    ['iPhone 12 200€', 200, 'EUR', '200€'],
    ['06 92 12 34 56 200€', 200, 'EUR', '200€'],
    ['100 francs cfa', 100, 'XOF', '100 francs cfa'],
    ['50 000 FCFA', 50_000, 'XOF', '50 000 FCFA'],
    ['$40', 40, 'USD', '$40'],
    ['un million de dollars', 1_000_000, 'USD', 'un million de dollars'],
    ['£30', 30, 'GBP', '£30'],
    ['30 livres sterling', 30, 'GBP', '30 livres sterling'],
    ['1’200 CHF', 1200, 'CHF', '1’200 CHF'],
    ['réduction de -90%', 90, 'percent', '90%'],
    ['90 pour cent', 90, 'percent', '90 pour cent'],
    ['quatre-vingt-dix pour cent', 90, 'percent', 'quatre-vingt-dix pour cent'],
    ['taux de 0.896 %', 0.896, 'percent', '0.896 %'],
  ])('%s', (text, value, unit, quote) => {
    expect(found(text)).toEqual([[value, unit, quote]])
  })

  it.each([
    'en 2024, taille 42, à 14h30, 2 m² au 3 rue Bory',
    'au 2e étage, Paris 15e, le 1er mai, rue du 50e régiment',
    'TV 4K, 120k km, courir un 10k',
    '3 balles de tennis et 5 livres de poche',
    'vendeur sérieux, couleur bleue, cent fois merci',
    '06 92 12 34 56',
    'zéro souci, un vélo',
    '123456789012345 €',
  ])('finds none in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('tells neighbours apart', () => {
    expect(found('80€, casque 15 € 30€ et cent euros').map(([value]) => value)).toEqual([80, 15, 30, 100])
    expect(found('50€ 30 kg').map(([value]) => value)).toEqual([50])
  })

  it('reads what French number formatting writes', () => {
    const format = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
    fc.assert(
      fc.property(fc.nat(99_999_999), (cents) => {
        expect(found(`prix : ${format.format(cents / 100)}.`)[0]?.slice(0, 2)).toEqual([cents / 100, 'EUR'])
      }),
    )
  })

  it('quotes exactly and reports at most 64', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789 .,€$ekuro%-é０cent'), maxLength: 100 })
    fc.assert(
      fc.property(noise, (text) => {
        for (const { start, end, quote, value } of find(text)) {
          expect(text.slice(start, end)).toBe(quote)
          expect(value).toBeGreaterThanOrEqual(0)
        }
      }),
    )
    expect(find('cent euros 5€ '.repeat(5000))).toHaveLength(64)
  })
})

describe('parseAmount', () => {
  it.each([
    ['1 200,50 €', 1200.5],
    ['1200.5', 1200.5],
    ['80', 80],
    ['gratuit', undefined],
    ['12 à 15', undefined],
    ['', undefined],
  ])('%j → %s', (text, value) => {
    expect(parseAmount(text)).toBe(value)
  })
})
