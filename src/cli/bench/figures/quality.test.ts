import { describe, expect, it } from 'vitest'
import { judgeAll } from '../judge/judge.js'
import { isWrong, type Judged } from '../judge/judged.js'
import { chatCase, judgedAs, SCALE, sampleScanner } from '../judge/sample.js'
import { showQuality } from '../report/quality-text.js'
import { qualityOf } from './quality.js'
import { decides } from './rules.js'
import { tallyOf } from './tally.js'

const qualityOfAll = (judged: readonly Judged[]) => qualityOf(tallyOf(judged, SCALE))

const cases = [
  chatCase('f1', 'fraud', 'fraud sign:otp', { signals: ['otp', 'link'], difficulty: 'easy', lang: 'fr' }),
  chatCase('f2', 'fraud', 'suspicious sign:other', { signals: ['otp'], difficulty: 'hard', lang: 'rcf' }),
  chatCase('f3', 'fraud', 'caution', { signals: [], difficulty: 'hard', lang: 'fr', todo: true }),
  chatCase('l1', 'legit', 'clear', { difficulty: 'ordinary', lang: 'fr' }),
  chatCase('l2', 'legit', 'suspicious sign:otp', { difficulty: 'hard-negative', lang: 'fr', maxBand: 'caution' }),
  chatCase('s1', 'spam', 'fraud'),
]

describe('qualityOf', async () => {
  const quality = qualityOfAll(await judgeAll(sampleScanner, cases))

  it('counts recall, false alarms and named signs', () => {
    const { recall, falseAlarms, precision, named, namedSigns, spam } = quality.overall
    expect([recall.suspicious.k, recall.suspicious.n, recall.fraud.k]).toEqual([2, 3, 1])
    expect([falseAlarms.suspicious.k, falseAlarms.suspicious.n]).toEqual([1, 2])
    expect([precision.suspicious.k, precision.suspicious.n]).toEqual([2, 3])
    expect([named.k, named.n, namedSigns.k, namedSigns.n]).toEqual([1, 2, 1, 3])
    expect([spam.k, spam.n]).toEqual([1, 1])
  })

  it('counts each rule on fraud and on innocence', () => {
    expect(
      quality.rules.map(({ id, named, onFraud, onLegit }) => [id, named.k, named.n, onFraud.k, onLegit.k]),
    ).toEqual([
      ['link', 0, 1, 0, 0],
      ['other', 0, 0, 1, 0],
      ['otp', 1, 2, 1, 1],
    ])
  })

  it('lists errors, cases out of band and known misses', () => {
    expect(quality.missed.listed.map(({ one }) => one.id)).toEqual(['f3'])
    expect(quality.disturbed.listed.map(({ one }) => one.id)).toEqual(['l2'])
    expect(quality.outOfBand.listed.map(({ one }) => one.id)).toEqual(['l2'])
    expect(quality.todo).toEqual({ n: 1, passing: { n: 0, listed: [] } })
  })

  it('groups by channel, difficulty and language', () => {
    expect(quality.groups.difficulty.map(({ name, n }) => [name, n])).toContainEqual(['fraud hard', 2])
    expect(quality.groups.language.map(({ name, n }) => [name, n])).toEqual([
      ['-', 1],
      ['fr', 4],
      ['rcf', 1],
    ])
  })

  it('shows every rate with its n and interval', () => {
    const text = showQuality(quality, undefined, 1).join('\n')
    expect(text).toContain('66.7 % [20.8–93.9] (2/3)')
    expect(text).toContain('Errors (1 of 2')
    expect(text).toMatch(/f3 \(chat, fraud hard\) → caution 0\.300/)
  })
})

it('shows nothing to count as nothing, without a number', () => {
  const text = showQuality(qualityOfAll([]), undefined, 5).join('\n')
  expect(text).toContain('0 cases')
  expect(text).not.toContain('NaN')
})

it('a rule decides when the message falls under the threshold without it', () => {
  const fraud = judgedAs(chatCase('a', 'fraud', 'x'), 'suspicious', 0.6, ['strong'], 2)
  expect(decides(fraud, 'strong', 0.5)).toBe(true)
  expect(decides({ ...fraud, level: 'fraud', score: 0.99 }, 'strong', 0.5)).toBe(false)
  expect(decides(fraud, 'absent', 0.5)).toBe(false)
})

it('finds rules that fire together', () => {
  const both = judgedAs(chatCase('a', 'fraud', 'x'), 'fraud', 0.9, ['a', 'b'])
  const alone = judgedAs(chatCase('b', 'fraud', 'x'), 'fraud', 0.9, ['a'])
  const [pair] = qualityOfAll([both, both, both, both, both, alone]).overlaps
  expect(pair).toMatchObject({ ids: ['a', 'b'], both: { k: 5, n: 6 } })
  expect(qualityOfAll([both, alone]).overlaps).toEqual([])
})

it('spam is never wrong', () => {
  expect(isWrong(judgedAs(chatCase('a', 'spam', 'x'), 'fraud', 0.9))).toBe(false)
})

it('warns of a sign that was fitted on the cases', () => {
  const many = Array.from({ length: 200 }, (_, i) => {
    const fraud = i % 2 === 0
    const one = chatCase(`c${i}`, fraud ? 'fraud' : 'legit', 'x')
    return judgedAs(
      one,
      fraud ? 'fraud' : 'clear',
      fraud ? 0.9 : 0.1,
      fraud ? ['learned', ...(i % 4 === 0 ? ['rule'] : [])] : [],
    )
  })
  const quality = qualityOfAll(many)
  expect(quality.learnedHere).toEqual(['learned'])
  expect(showQuality(quality, undefined, 0)[1]).toMatch(/^WARNING: learned was fitted on these cases/)
})
