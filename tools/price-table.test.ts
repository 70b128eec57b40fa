import { describe, expect, it } from 'vitest'
import { agora, createScanner } from '../src/index.js'
import { toPriceTable } from './price-table.js'

const jsonl = (rows: unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n')

describe('toPriceTable', () => {
  it('sums up prices by category', () => {
    const rows = [5, 1, 4, 2, 3].map((price) => ({ category: 'vélos', price, title: 'x' }))
    expect(
      toPriceTable(jsonl([...rows, { category: 'bateaux', price: 9000 }]), { min: 2, low: 0.25, high: 0.75 }),
    ).toEqual({
      prices: { vélos: { median: 3, low: 2, high: 4, n: 5 } },
      read: 6,
      bad: [],
    })
  })

  it('reads CSV with quotes, French decimals and other names', () => {
    const csv = '\ufeffid;rubrique;prix\r\n1;"jeux; ""vidéo""";"1 200,50"\r\n2;"jeux; ""vidéo""";99,50 €\r\n\r\n'
    const { prices, bad } = toPriceTable(csv, { category: 'rubrique', price: 'prix', min: 1 })
    expect(bad).toEqual([])
    expect(prices).toEqual({ 'jeux; "vidéo"': { median: 650, low: 209.6, high: 1090.4, n: 2 } })
  })

  it('names the lines that it cannot read', () => {
    const lines = [
      '{"category":"a","price":1}',
      '',
      '{',
      '[1]',
      '{"price":2}',
      '{"category":"a"}',
      '{"category":"a","price":"cher"}',
      '{"category":"a","price":-1}',
    ]
    expect(toPriceTable(lines.join('\n')).bad).toEqual([
      { line: 3, reason: 'not JSON' },
      { line: 4, reason: 'not a JSON object' },
      { line: 5, reason: 'no category' },
      { line: 6, reason: 'no price' },
      { line: 7, reason: 'no price' },
      { line: 8, reason: 'no price' },
    ])
    expect(toPriceTable('category,price\na\n"a,1').bad).toEqual([
      { line: 2, reason: '1 fields instead of 2' },
      { line: 3, reason: 'a quote is not closed' },
    ])
  })

  it('leaves out gifts and small categories, and survives odd names', () => {
    expect(toPriceTable(jsonl([{ category: 'a', price: 0 }]), { min: 0 }).prices).toEqual({})
    expect(toPriceTable(jsonl([{ category: 'a', price: 5 }])).prices).toEqual({})
    expect(Object.keys(toPriceTable(jsonl([{ category: '__proto__', price: 5 }]), { min: 1 }).prices)).toEqual([
      '__proto__',
    ])
    expect(toPriceTable('')).toEqual({ prices: {}, read: 0, bad: [] })
  })
})

describe('a price table in a policy', () => {
  const rows = (category: string, prices: number[]) => prices.map((price) => ({ category, price }))
  const { prices } = toPriceTable(
    jsonl([
      ...rows('consoles', [280, 290, 295, 300, 300, 305, 310, 320, 340]),
      ...rows('vélos', [40, 50, 60, 150, 200, 250, 900, 1500, 2500]),
    ]),
  )
  const scanner = createScanner({ policy: { ...agora, prices } })

  it.each([
    ['consoles', 60, true],
    ['consoles', 290, false],
    // A child's bicycle costs a quarter of the median and as much as others of its kind.
    ['vélos', 50, false],
    ['vélos', 10, true],
    ['bateaux', 10, false],
    ['constructor', 10, false],
  ])('%s for %d euros: too low is %s', (category, price, low) => {
    const message = { channel: 'listing', title: 'À vendre', description: 'Très bon état.', category, price } as const
    expect(scanner.scan(message).signals.some(({ id }) => id === 'price-too-low')).toBe(low)
  })
})
