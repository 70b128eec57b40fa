/**
 * What is known of a word by itself. To find that takes many look-ups, and people write the same words again and again:
 * each is looked into once and kept.
 */
import { fnv1a, rollingHash } from '../text/hash.js'
import { isRealWord } from '../text/real-words.js'
import { detached } from '../text/remembered.js'
import type { Tokens } from '../text/tokens.js'
import { mayBeHead } from './halves.js'
import type { Entry, Lexicon, Stranger } from './lexicon.js'

export interface KnownWord {
  text: string
  /** `rollingHash`, for words that it is a piece of. */
  hash: number
  /** `fnv1a` of its shape. */
  shape: number
  /** The number of the word in the lexicon, or -1, and what the lexicon knows of it. */
  number: number
  entry: Entry | undefined
  /** True for a word of the language or of the island. */
  isReal: boolean
  /** True when it may be the first half of a word worth hiding. */
  isHead: boolean
  /** What it hides, and what it hides where words may be spelled by ear: looked into when it is first asked for. */
  hides: Stranger | undefined
  hidesByEar: Stranger | undefined
  /** How many features the learned sign has of it by itself, and the sum of their weights: 0 until it is first asked for. */
  features: number
  weight: number
  /** How much they speak for each sign that has a model of its own, when that was asked for. */
  likeness: readonly number[] | undefined
  /** The number of the text that it was last read in for the learned sign. */
  readIn: number
}

/** The words of a text, what is known of each, and the lexicon that knows it. */
export interface Words {
  tokens: Tokens
  known: KnownWord[]
  lexicon: Lexicon
}

/**
 * Words that are kept until as many others were met, and then until as many again: frequent words stay, and what a
 * hostile text fills the memory with is soon gone.
 */
const MAX_KEPT = 50_000

/** Longest word that is kept. */
const LONGEST_KEPT = 32

/** Makes room for the words of a text: not amid one, so that each of its words is one and the same wherever it stands. */
export function makeRoom(lexicon: Lexicon): void {
  if (lexicon.known.size < MAX_KEPT) return
  lexicon.knownBefore = lexicon.known
  lexicon.known = new Map()
}

/** What is known of a word. */
export function recall(lexicon: Lexicon, word: string): KnownWord {
  const known = lexicon.known.get(word)
  return known ?? learn(lexicon, word)
}

function learn(lexicon: Lexicon, word: string): KnownWord {
  if (word.length > LONGEST_KEPT) return lookUp(lexicon, word)
  const known = lexicon.knownBefore.get(word) ?? lookUp(lexicon, detached(word))
  lexicon.known.set(known.text, known)
  return known
}

/** Figures matter by their length, not by their value. */
export const shapeOf = (text: string): string => text.replace(/[0-9]/g, '0')

function lookUp(lexicon: Lexicon, text: string): KnownWord {
  const number = lexicon.entries.numberOf(text)
  return {
    text,
    hash: rollingHash(text),
    shape: fnv1a(shapeOf(text)),
    number,
    entry: number < 0 ? undefined : lexicon.entries.valueOf(number),
    isReal: isRealWord(text),
    isHead: mayBeHead(lexicon, text, number),
    hides: undefined,
    hidesByEar: undefined,
    features: 0,
    weight: 0,
    likeness: undefined,
    readIn: 0,
  }
}
