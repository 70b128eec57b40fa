/**
 * A hash table from words to what is known of them, for look-ups of every word of every message. A `Map` keeps its keys
 * as strings scattered over the heap and has to read them to compare; here a look-up reads one place of one array, and
 * a string only when its hash is the same.
 */
import { fnv1a } from './hash.js'

export interface WordTable<Value> extends Iterable<readonly [word: string, value: Value]> {
  get(word: string): Value | undefined
  has(word: string): boolean
  /** False when no word of the table has this hash (`fnv1a`): for words that are not spelled out yet. */
  mayHold(hash: number): boolean
}

/** A table that only knows which words there are. */
export const createWordSet = (words: Iterable<string>): WordTable<true> =>
  createWordTable(Array.from(words, (word) => [word, true] as const))

/** Builds a table; the words must differ. */
export function createWordTable<Value>(pairs: readonly (readonly [word: string, value: Value])[]): WordTable<Value> {
  // At most two places in three are taken, so that the table stays small and a search short.
  const mask = 2 ** Math.ceil(Math.log2(1.5 * pairs.length + 1)) - 1
  // Of each place the hash of its word and the number of the pair, counted from 1; 0 where nothing stands.
  const places = new Int32Array(2 * (mask + 1))
  const words = pairs.map(([word]) => word)
  const values = pairs.map(([, value]) => value)
  words.forEach((word, i) => {
    const hash = fnv1a(word)
    let place = hash & mask
    while (places[2 * place + 1] !== 0) place = (place + 1) & mask
    places[2 * place] = hash
    places[2 * place + 1] = i + 1
  })
  const find = (word: string): number => {
    const hash = fnv1a(word)
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = places[2 * place + 1]!
      if (number === 0 || (places[2 * place] === hash && words[number - 1] === word)) return number - 1
    }
  }
  return {
    get: (word) => values[find(word)],
    has: (word) => find(word) >= 0,
    mayHold(hash) {
      let place = hash & mask
      while (places[2 * place + 1] !== 0 && places[2 * place] !== hash) place = (place + 1) & mask
      return places[2 * place + 1] !== 0
    },
    [Symbol.iterator]: () => pairs[Symbol.iterator](),
  }
}
