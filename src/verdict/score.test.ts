import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agora, createScanner, type Message } from '../index.js'
import type { Combination } from '../rule.js'
import { addUp, logit, type Weighed } from './score.js'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const strength = fc.double({ min: 0, max: 8, noNaN: true })
/** Signs of few groups, amplifiers among them, so that they meet. */
const signs = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...IDS),
    group: fc.constantFrom('g', 'h', 'i'),
    amplifier: fc.boolean(),
    neverAlone: fc.boolean(),
    strength,
    left: fc.constantFrom(0.1, 0.5, 1),
    contribution: fc.constant(0),
  }) satisfies fc.Arbitrary<Weighed<string>>,
  { selector: (sign) => sign.id },
)
const combinations: Combination[] = [
  { id: 'two', all: ['a', 'b'], bonus: 1.5 },
  { id: 'any', all: ['a'], anyOf: ['a', 'c', 'd'], bonus: 1 },
]
const PRIOR = logit(0.05)
const FROM = { caution: 0.2, suspicious: 0.5 }
const copy = (list: readonly Weighed<string>[]) => list.map((sign) => ({ ...sign }))
const scoreOf = (list: readonly Weighed<string>[], prior = PRIOR) => addUp(copy(list), combinations, prior, FROM).score

describe('addUp', () => {
  it('shows contributions that add up to the log-odds of the score', () =>
    fc.assert(
      fc.property(signs, (list) => {
        const { score } = addUp(list, combinations, PRIOR, FROM)
        const total = list.reduce((sum, sign) => sum + sign.contribution, PRIOR)
        expect(score).toBeCloseTo(1 / (1 + Math.exp(-total)), 12)
      }),
    ))

  it('never falls when a sign is added or grows', () =>
    fc.assert(
      fc.property(signs, strength, fc.nat(), (list, more, at) => {
        fc.pre(list.length > 0)
        const chosen = at % list.length
        const without = list.filter((_, i) => i !== chosen)
        const stronger = list.map((sign, i) => (i === chosen ? { ...sign, strength: sign.strength + more } : sign))
        expect(scoreOf(list)).toBeGreaterThanOrEqual(scoreOf(without) - 1e-12)
        expect(scoreOf(stronger)).toBeGreaterThanOrEqual(scoreOf(list) - 1e-12)
      }),
    ))

  it('counts one sign of a group, and amplifiers only on top of something', () => {
    const sign = (id: string, group: string, more: Partial<Weighed<string>> = {}): Weighed<string> => ({
      id,
      group,
      amplifier: false,
      neverAlone: false,
      strength: 2,
      left: 1,
      contribution: 0,
      ...more,
    })
    const shown = (...list: Weighed<string>[]) => {
      addUp(list, [], PRIOR, FROM)
      return list.map((one) => one.contribution)
    }
    expect(shown(sign('a', 'g'), sign('b', 'g', { strength: 3 }))).toEqual([0, 3])
    expect(shown(sign('a', 'g', { amplifier: true }))).toEqual([0])
    expect(shown(sign('a', 'g', { strength: 1 }), sign('b', 'h', { amplifier: true }))).toEqual([1, 0])
    expect(shown(sign('a', 'g', { strength: 4 }), sign('b', 'g', { amplifier: true, strength: 5 }))).toEqual([4, 5])
  })
})

it('lets a sign that never decides alone stay below `suspicious`, and more the more others add', () => {
  const wording = { id: 'w', group: 'w', amplifier: false, neverAlone: true, strength: 100, left: 1, contribution: 0 }
  const other = (strength: number) => ({ ...wording, id: 'o', group: 'o', neverAlone: false, strength })
  expect(scoreOf([wording])).toBeLessThan(FROM.suspicious)
  expect(scoreOf([wording])).toBeGreaterThan(FROM.caution)
  expect(scoreOf([wording, other(0.4)])).toBeGreaterThan(FROM.suspicious)
  expect(logit(scoreOf([wording, other(1)])) - logit(scoreOf([wording, other(0.5)]))).toBeCloseTo(1.75, 9)
})

describe('the base rate', () => {
  const at = (baseRate: number) => createScanner({ policy: { ...agora, learnedWording: false, baseRate } })
  const message: Message = { channel: 'chat', text: 'Envoyez-moi le code reçu par SMS, je paie par mandat cash' }

  it('shifts the log-odds of the same evidence, and nothing else', () => {
    const [common, rare] = [at(0.05).scan(message), at(0.005).scan(message)]
    expect(logit(common.score) - logit(rare.score)).toBeCloseTo(logit(0.05) - logit(0.005), 9)
    expect(rare.signals).toEqual(common.signals)
    expect(rare.score).toBeLessThan(common.score)
  })

  it('moves the level of weak evidence, not that of proof', () => {
    const weak: Message = { channel: 'chat', text: 'Passez sur whatsapp, je ne me connecte pas ici' }
    expect(at(0.05).scan(weak).level).not.toBe('clear')
    expect(at(0.005).scan(weak).level).toBe('clear')
    const proof: Message = {
      channel: 'chat',
      text: 'Service client AGORA : compte suspendu. Donnez le code reçu par SMS et payez par carte sur agora-secure.com',
    }
    expect(at(0.005).scan(proof).level).toBe('fraud')
  })
})
