import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chatCase, judgedAs } from '../src/cli/bench/judge/sample.js'
import { showCurve } from './rounds.js'
import { appendTo, isFirst, readLog, toEntry } from './rounds-log.js'

const judged = [
  judgedAs(chatCase('a', 'fraud', 'x', { signals: ['otp'], difficulty: 'hard' }), 'suspicious', 0.6, ['otp']),
  judgedAs(chatCase('b', 'fraud', 'x', { signals: ['otp'], difficulty: 'easy' }), 'clear', 0.1),
  judgedAs(chatCase('c', 'legit', 'x', { difficulty: 'ordinary' }), 'clear', 0.1),
]
const entry = (round: string, first: boolean) =>
  toEntry(judged, { date: '2026-01-02T03:04:05.000Z', round, messages: 'hash', without: [], first })

it('an entry has its rates by channel and difficulty, with n', () => {
  const one = entry('01', true)
  expect(one).toMatchObject({
    ruleset: 'sample',
    n: 3,
    recall: { k: 1, n: 2 },
    falseAlarms: { k: 0, n: 1 },
    named: { k: 1, n: 2 },
  })
  expect(one.byChannel.chat).toMatchObject({ n: 3 })
  expect(one.byDifficulty.hard).toMatchObject({ recall: { k: 1, n: 1 } })
})

it('a round has one first score', () => {
  expect(isFirst([], '01', false)).toBe(true)
  expect(isFirst([entry('01', true)], '02', false)).toBe(true)
  expect(isFirst([entry('01', true)], '01', true)).toBe(false)
  expect(() => isFirst([entry('01', true)], '01', false)).toThrow('round 01 has its first score already')
})

it('the log grows at its end and reads back, and the curve shows first scores alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-rounds-'))
  const path = join(folder, 'rounds.json')
  try {
    expect(readLog(path)).toEqual([])
    appendTo(path, readLog(path), entry('01', true))
    appendTo(path, readLog(path), entry('01', false))
    appendTo(path, readLog(path), entry('02', true))
    const log = readLog(path)
    expect(log.map(({ round, first }) => [round, first])).toEqual([
      ['01', true],
      ['01', false],
      ['02', true],
    ])
    const curve = showCurve(log)
    expect(curve).toHaveLength(3)
    expect(curve[1]).toContain('50.0 % [9.5–90.5] (1/2)')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
