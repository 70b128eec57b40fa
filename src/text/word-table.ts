/**
 * A hash table from words to what is known of them, for look-ups of every word of every message. Other work pushes it
 * out of the processor's cache between two messages, so that a look-up costs what it touches: a `Map` has its keys
 * scattered over the heap, here all letters stand in one string and the places in one array.
 */
import { rollingHash, spread } from './hash.js'

export interface WordTable<Value> extends Iterable<readonly [word: string, value: Value]> {
  get(word: string): Value | undefined
  has(word: string): boolean
  /** The number of the word, counted from 0 in the order given, or -1. */
  numberOf(word: string): number
  /** What is known of the word with this number. */
  valueOf(number: number): Value
  /** False when no word of the table has this hash (`rollingHash`): for words that are not spelled out yet. */
  mayHold(hash: number): boolean
}

/** A table that only knows which words there are. */
export const createWordSet = (words: Iterable<string>): WordTable<true> =>
  createWordTable(Array.from(words, (word) => [word, true] as const))

/** Bits a word in the sieve that most absent words fall through: one in sixteen does not. */
const SIEVE = 16

/** Builds a table; the words must differ. */
export function createWordTable<Value>(pairs: readonly (readonly [word: string, value: Value])[]): WordTable<Value> {
  // At most two places in three are taken, so that the table stays small and a search short.
  const mask = 2 ** Math.ceil(Math.log2(1.5 * pairs.length + 1)) - 1
  // Of each place the hash of its word and the number of the pair, counted from 1; 0 where nothing stands.
  const places = new Int32Array(2 * (mask + 1))
  const sieve = new Int32Array(2 ** Math.ceil(Math.log2((SIEVE * pairs.length) / 32 + 1)))
  const letters = pairs.map(([word]) => word).join('')
  const starts = new Uint32Array(pairs.length + 1)
  const values = pairs.map(([, value]) => value)
  pairs.forEach(([word], i) => {
    const hash = spread(rollingHash(word))
    let place = hash & mask
    while (places[2 * place + 1] !== 0) place = (place + 1) & mask
    places[2 * place] = hash
    places[2 * place + 1] = i + 1
    sieve[(hash >>> 5) & (sieve.length - 1)]! |= 1 << (hash & 31)
    starts[i + 1] = starts[i]! + word.length
  })
  const isWord = (number: number, word: string): boolean => {
    const start = starts[number]!
    if (starts[number + 1]! - start !== word.length) return false
    for (let i = 0; i < word.length; i++) if (letters.charCodeAt(start + i) !== word.charCodeAt(i)) return false
    return true
  }
  const numberOf = (word: string): number => {
    const hash = spread(rollingHash(word))
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = places[2 * place + 1]!
      if (number === 0 || (places[2 * place] === hash && isWord(number - 1, word))) return number - 1
    }
  }
  return {
    get(word) {
      const number = numberOf(word)
      return number < 0 ? undefined : values[number]
    },
    has: (word) => numberOf(word) >= 0,
    numberOf,
    valueOf: (number) => values[number]!,
    mayHold(rolling) {
      const hash = spread(rolling)
      if ((sieve[(hash >>> 5) & (sieve.length - 1)]! & (1 << (hash & 31))) === 0) return false
      let place = hash & mask
      while (places[2 * place + 1] !== 0 && places[2 * place] !== hash) place = (place + 1) & mask
      return places[2 * place + 1] !== 0
    },
    [Symbol.iterator]: () => pairs[Symbol.iterator](),
  }
}
