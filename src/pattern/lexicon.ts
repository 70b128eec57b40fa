/**
 * All the words of all the classes, compiled for one look-up a token. Expressions of several words live in a trie
 * of words; misspellings of sensitive words are found by deleting a letter on both sides (symmetric delete spelling).
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { hashesWithout } from '../text/hash.js'
import type { WordTable } from '../text/word-table.js'
import type { KnownWord } from './known-word.js'
import type { PhraseTable } from './phrase-table.js'

export interface Entry {
  /** Classes whose single word this is. */
  classes: readonly number[]
  /** Verb-form bits of the word, all its classes together. */
  bits: number
  /** The branch of the expressions that begin with this word, or -1. */
  phrases: number
  /** A bit for each word they go on with, one bit for every 32nd word: most words that follow are none of them. */
  leads: number
}

/** True when a pattern can do something with the word. */
export const isMeaningful = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && (entry.classes.length > 0 || entry.phrases >= 0)

/** A strange word, the word it stands for and how it was hidden. */
export interface Uncovered {
  plain: string
  entry: Entry
  trick: 'leet' | 'repeated' | 'misspelt'
}

/** What a strange word hides: the word it stands for, or else the lengths of the words in it that were written as one. */
export interface Stranger {
  uncovered: Uncovered | undefined
  together: readonly number[] | undefined
}

/** The bit of a word among those that an expression goes on with. */
export const bitOf = (word: number): number => 1 << (word & 31)

export interface Lexicon {
  entries: WordTable<Entry>
  /** Expressions of several words. */
  phrases: PhraseTable
  /** A string with one letter deleted → the sensitive word it may stand for. */
  misspelt: WordTable<string>
  /** Of each class, a number made from its name: the same in every release that has the class. */
  tags: Int32Array
  /** Words seen, with what is known of them: a bounded cache. */
  known: Map<string, KnownWord>
  /** Those that were seen before them. */
  knownBefore: ReadonlyMap<string, KnownWord>
  /** French words that a pattern can do something with, by their sound. */
  sounds: ReadonlyMap<string, readonly string[]>
  /** Beginnings of sensitive words, of three letters and more: a word not among them is no half of one. */
  halves: WordTable<true>
  /** Words worth hiding: those of sensitive classes, their expressions also written as one. */
  sensitive: WordTable<true>
  size: number
}

/** Shorter words have too many neighbours. */
export const SHORTEST_MISSPELT = 5
/** Two words of one sound must also look alike, by Jaro–Winkler similarity, to be the same word. */
const LEAST_ALIKE = 0.78

/**
 * How a word sounds in French, roughly: `watsap`, `whatsapp` → `watsap`; `paypale`, `peypal` → `pepal`.
 * Only compared between a non-word and a sensitive word, so it may be coarse.
 */
export function phoneticKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/wh|vv/g, 'w')
    .replace(/qu|ck|c(?![eiyh])|q|k/g, 'k')
    .replace(/c(?=[eiy])|ss|sc|z/g, 's')
    .replace(/eau|au/g, 'o')
    .replace(/[ae]n|[ae]m(?=[bp])/g, 'an')
    .replace(/ai|ei|ay|ey|er$|ez$|et$/g, 'e')
    .replace(/y/g, 'i')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[estxd]+$/, '')
}

/**
 * The sensitive word that a non-word stands for, or undefined: one letter wrong, missing, added or swapped with its
 * neighbour, or the same sound. The caller makes sure that the token is no real word.
 */
export function correct(lexicon: Lexicon, word: string): string | undefined {
  if (word.length < SHORTEST_MISSPELT || word.length > 24) return undefined
  const { misspelt } = lexicon
  const direct = misspelt.get(word) // a letter missing
  if (direct !== undefined && word.length >= 5) return direct
  const without = hashesWithout(word)
  for (let i = 0; i < word.length; i++) {
    if (!misspelt.mayHold(without[i]!)) continue
    const found = misspelt.get(word.slice(0, i) + word.slice(i + 1))
    // The first letter is rarely the wrong one, and short words have too many neighbours.
    if (found !== undefined && found[0] === word[0] && (found.length >= 6 || found.length === word.length - 1))
      return found
  }
  const key = phoneticKey(word)
  const alike = key.length >= 4 ? misspelt.get(`~${key}`) : undefined
  return alike !== undefined && jaroWinkler(alike, word) >= LEAST_ALIKE ? alike : undefined
}
