import { describe, expect, it } from 'vitest'
import { createScanner, extractFacts } from '../index.js'

const scanner = createScanner()

/** Ten thousand of a kind in one message, and the list of facts that they fill. */
const FLOODS: readonly (readonly [unit: string, list: string, sentence: string])[] = [
  ['0692 12 34 56 ', 'phones', 'numéros'],
  ['+32 470 12 34 56 ', 'phones', 'numéros'],
  ['zéro six quatre-vingt-douze douze dix ', 'phones', 'numéros'],
  ['FR76 3000 6000 0112 3456 7890 189 ', 'bankAccounts', 'comptes'],
  ['4970 1012 3456 7893, ', 'cards', 'cartes'],
  ['https://example.fr/a ', 'links', 'liens'],
  ['a.fr ', 'links', 'liens'],
  ['a.bc/d ', 'links', 'liens'],
  ['a . com ', 'links', 'liens'],
  ['a@b.fr ', 'emails', 'adresses'],
  ['@', 'emails', 'adresses'],
  ['a arobase b point fr ', 'emails', 'adresses'],
  ['snap : marie_974 ', 'handles', 'comptes ailleurs'],
  ['12 € ', 'amounts', 'montants'],
]

describe('ten thousand of a kind in one message', () => {
  it.each(FLOODS)('%j: at most 64 facts, and the limit is told', (unit, list, sentence) => {
    const text = unit.repeat(10_000)
    const facts = extractFacts(text)
    for (const found of [facts.links, facts.phones, facts.bankAccounts, facts.cards, facts.emails, facts.handles])
      expect(found.length).toBeLessThanOrEqual(64)
    expect(facts.unread).toContainEqual(expect.objectContaining({ reason: 'limit', field: 'text', detail: list }))
    expect(scanner.scan({ channel: 'chat', text }).unread.join()).toContain(
      `trop de ${sentence}`.replace('de a', 'd’a'),
    )
  })

  it('says that the end of a long text was not read', () => {
    expect(extractFacts('un mot '.repeat(20_000)).unread).toMatchObject([{ reason: 'limit', start: 100_000 }])
  })

  it('says nothing of limits that were not reached', () => {
    expect(extractFacts('0692 12 34 56, a@b.fr et https://example.fr/a. '.repeat(20)).unread).toEqual([])
  })
})

describe('facts alone', () => {
  it('are masked when serialised, and quote the text as received', () => {
    const text =
      'RIB FR76 3000 6000 0112 3456 7890 189, appelez le 08 99 12 34 23, carte 4970 1012 3456 7893, marie@example.fr'
    const facts = extractFacts(text)
    const all = [...facts.bankAccounts, ...facts.phones, ...facts.cards, ...facts.emails]
    expect(all.map(({ start, end, quote }) => text.slice(start, end) === quote)).toEqual([true, true, true, true])
    const json = JSON.stringify(facts)
    expect(JSON.stringify(scanner.scan({ channel: 'chat', text }).facts)).toBe(json)
    expect(json).toMatch(/0189|189/)
    for (const secret of ['30006000011234567890', '3000 6000', '99123423', '12 34', '4970', 'marie@'])
      expect(json).not.toContain(secret)
  })
})
