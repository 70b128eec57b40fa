import { describe, expect, it } from 'vitest'
import { createScanner } from '../src/index.js'
import { bothRight, judgePair, readPairs } from './minimal-pairs.js'
import { fooledBy, readAttempts } from './minimal-pairs-attacks.js'
import knownMisses from './minimal-pairs-misses.json' with { type: 'json' }

const scanner = createScanner()
const missed = new Set<string>(knownMisses)

describe('minimal pairs', () => {
  const pairs = readPairs()

  it('differ: no text stands on both sides, and no pair twice', () => {
    const texts = pairs.flatMap(({ fraud, innocent }) => [fraud, innocent])
    expect(new Set(texts).size).toBe(texts.length)
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length)
  })

  for (const pair of pairs) {
    const test = missed.has(pair.id) ? it.fails : it
    test(`${pair.id} ${pair.fraud} | ${pair.innocent}`, () => {
      const judged = judgePair(scanner, pair)
      expect(bothRight(judged) ? 'right' : judged.said).toBe('right')
    })
  }
})

describe('frauds that try to switch the scanner off', () => {
  for (const attempt of readAttempts()) {
    const test = missed.has(attempt.id) ? it.fails : it
    test(`${attempt.id} ${attempt.text}`, () => {
      expect(fooledBy(scanner, attempt)).toBeUndefined()
    })
  }
})
