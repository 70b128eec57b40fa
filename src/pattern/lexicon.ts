/**
 * All the words of all the classes, compiled for one look-up a token. Expressions of several words live in a trie
 * of words; misspellings of sensitive words are found by deleting a letter on both sides (symmetric delete spelling).
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { fnv1a } from '../text/hash.js'
import { createWordSet, createWordTable, type WordTable } from '../text/word-table.js'
import type { WordClass } from './words.js'

export interface Entry {
  /** Classes whose single word this is. */
  classes: readonly number[]
  /** Verb-form bits of the word, all its classes together. */
  bits: number
  /** Expressions that begin with this word. */
  phrases: PhraseNode | undefined
  /** A bit for each word they go on with, one bit for every 32nd word: most words that follow are none of them. */
  leads: number
}

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

export interface PhraseNode {
  /** Classes of the expressions that end here. */
  readonly classes: readonly number[]
  /** Numbers of the words that lead on, rising, and where each leads. */
  readonly words: readonly number[]
  readonly next: readonly PhraseNode[]
}

/** Where an expression goes on with a word, by bisection. */
export function follow({ words, next }: PhraseNode, word: number): PhraseNode | undefined {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return words[low] === word ? next[low] : undefined
}

/** The bit of a word among those that an expression goes on with. */
export const bitOf = (word: number): number => 1 << (word & 31)

/** The words that expressions go on with, as the bits of `Entry.leads`. */
export const leadsOf = (phrases: PhraseNode | undefined): number =>
  phrases === undefined ? 0 : phrases.words.reduce((bits, word) => bits | bitOf(word), 0)

export interface Lexicon {
  entries: WordTable<Entry>
  /** A string with one letter deleted → the sensitive word it may stand for. */
  misspelt: Map<string, string>
  /** Of each class, a number made from its name: the same in every release that has the class. */
  tags: Int32Array
  /** Words seen that no class knows, with what they hide: a bounded cache, for one word in five is such. */
  strangers: Map<string, Stranger>
  /** Beginnings of sensitive words, of three letters and more: a word not among them is no half of one. */
  halves: WordTable<true>
  /** Words worth hiding: those of sensitive classes, their expressions also written as one. */
  sensitive: Set<string>
  size: number
}

interface Draft {
  id: number
  classes: number[]
  bits: number
  phrases: DraftNode | undefined
}

interface DraftNode {
  classes: number[]
  next: Map<number, DraftNode>
}

function toNode({ classes, next }: DraftNode): PhraseNode {
  const sorted = [...next].sort(([a], [b]) => a - b)
  return { classes, words: sorted.map(([word]) => word), next: sorted.map(([, node]) => toNode(node)) }
}

function toEntry({ classes, bits, phrases }: Draft): Entry {
  const node = phrases && toNode(phrases)
  return { classes, bits, phrases: node, leads: leadsOf(node) }
}

const SHORTEST_MISSPELT = 5
/** Two words of one sound must also look alike, by Jaro–Winkler similarity, to be the same word. */
const LEAST_ALIKE = 0.78

/** Compiles classes; the index of a class in the list is its number in the lexicon. */
export function compileLexicon(classes: readonly WordClass[]): Lexicon {
  const entries = new Map<string, Draft>()
  const misspelt = new Map<string, string>()
  const halves = new Set<string>()
  const sensitive = new Set<string>()
  const addHalves = (word: string) => {
    sensitive.add(word)
    for (let end = 3; end < word.length - 1; end++) halves.add(word.slice(0, end))
  }
  const entry = (word: string): Draft => {
    let found = entries.get(word)
    if (found === undefined) entries.set(word, (found = { id: entries.size, classes: [], bits: 0, phrases: undefined }))
    return found
  }
  classes.forEach((one, id) => {
    for (const [word, bits] of one.words) {
      const found = entry(word)
      found.classes.push(id)
      found.bits |= bits
      if (one.sensitive) {
        addMisspellings(misspelt, word)
        addHalves(word)
      }
    }
    for (const phrase of one.phrases) {
      addPhrase(phrase.map(entry), id)
      if (one.sensitive)
        for (const word of phrase) {
          addMisspellings(misspelt, word)
          if (word.length > 3) sensitive.add(word)
        }
      if (one.sensitive && phrase.join('').length >= 6) {
        addHalves(phrase.join(''))
      }
    }
  })
  return {
    entries: createWordTable([...entries].map(([word, draft]) => [word, toEntry(draft)])),
    misspelt,
    strangers: new Map(),
    halves: createWordSet(halves),
    sensitive,
    tags: Int32Array.from(classes, (one) => fnv1a(one.name)),
    size: classes.length,
  }
}

function addPhrase(phrase: readonly Draft[], id: number): void {
  const first = phrase[0]!
  first.phrases ??= { classes: [], next: new Map() }
  let node: DraftNode = first.phrases
  for (let i = 1; i < phrase.length; i++) {
    let next = node.next.get(phrase[i]!.id)
    if (next === undefined) {
      next = { classes: [], next: new Map() }
      node.next.set(phrase[i]!.id, next)
    }
    node = next
  }
  node.classes.push(id)
}

/** The word itself with each letter left out, and its French phonetic key. */
function addMisspellings(index: Map<string, string>, word: string): void {
  if (word.length < SHORTEST_MISSPELT) return
  if (!index.has(word)) index.set(word, word)
  for (let i = 0; i < word.length; i++) setOnce(index, word.slice(0, i) + word.slice(i + 1), word)
  setOnce(index, `~${phoneticKey(word)}`, word)
}

const setOnce = (index: Map<string, string>, key: string, word: string): void => {
  if (!index.has(key)) index.set(key, word)
}

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
  for (let i = 0; i < word.length; i++) {
    const found = misspelt.get(word.slice(0, i) + word.slice(i + 1))
    // The first letter is rarely the wrong one, and short words have too many neighbours.
    if (found !== undefined && found[0] === word[0] && (found.length >= 6 || found.length === word.length - 1))
      return found
  }
  const key = phoneticKey(word)
  const alike = key.length >= 4 ? misspelt.get(`~${key}`) : undefined
  return alike !== undefined && jaroWinkler(alike, word) >= LEAST_ALIKE ? alike : undefined
}
