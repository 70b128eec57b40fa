/**
 * What the learned sign sees of a text: its words, the letter groups inside them (endings, roots and misspellings say
 * more than whole words), the word classes of the rules, and pairs of neighbours, each hashed into one of a fixed
 * number of buckets. No names are kept, only bucket numbers. All but the pairs belong to a word by itself: what they
 * weigh is added up once a word and kept with it.
 */
import { type KnownWord, shapeOf } from '../pattern/known-word.js'
import type { Reading } from '../pattern/read-words.js'
import { fnv1a } from '../text/hash.js'
import { quotedWords } from '../text/quotation.js'

export const BUCKETS = 1 << 20

/** Features that every text is credited with, so that a few words never say much. */
const CREDIT = 100
const TYPICAL = 350
/** Between the root, by which long texts of many weak features say too much, and the length itself. */
const GROWTH = 0.65

/** The length that the sum of a text's weights is divided by. */
export const lengthOf = (features: number): number => Math.sqrt(TYPICAL) * ((features + CREDIT) / TYPICAL) ** GROWTH

/** Words read for the learned sign; the rest of a long text says nothing new. */
export const MAX_WORDS = 400
/** Letter groups of this length and one more are features; `^` and `$` stand for the edges of the word. */
const GROUP = 4
/** Seeds keep features of different kinds apart. */
const GROUP_SEED = 0x01234567
/** Spreads the hash of one thing over all bits, so that it does not meet that of another. */
const SPREAD = 0x9e3779b1
/** Letters of a word that are read: longer ones are links and keys. */
const MAX_LETTERS = 32

const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)

/** The buckets of a word by itself: the word, its letter groups, its classes. */
export function bucketsOf({ text, shape, entry }: KnownWord, tags: Int32Array): number[] {
  const hashes = [shape, ...groupsOf(text), ...(entry?.classes ?? []).map((id) => Math.imul(tags[id]!, SPREAD))]
  return hashes.map(bucketOf)
}

/** Letter groups of a word between its edges. */
function groupsOf(word: string): number[] {
  const letters = `^${shapeOf(word.slice(0, MAX_LETTERS))}$`
  const groups: number[] = []
  for (let start = 0; start + GROUP <= letters.length; start++) {
    groups.push(fnv1a(letters.slice(start, start + GROUP), GROUP_SEED))
    if (start + GROUP < letters.length) groups.push(fnv1a(letters.slice(start, start + GROUP + 1), GROUP_SEED))
  }
  return groups
}

/** No pair: the word opens a sentence, or what is read of one. */
export const NO_PAIR = -1
/** Said of a word, and of the pair it makes, that stand in a text for the first time. */
export const NEW_WORD = 1
export const NEW_PAIR = 2

/** The words of a text that are read: of the first `count` the place in the text, the pair made with the word before, and what is new. */
export interface Features {
  count: number
  words: Int32Array
  /** Buckets, or `NO_PAIR`. */
  pairs: Int32Array
  /** `NEW_WORD` and `NEW_PAIR`, as bits. */
  news: Uint8Array
}

const features: Features = {
  count: 0,
  words: new Int32Array(MAX_WORDS),
  pairs: new Int32Array(MAX_WORDS),
  news: new Uint8Array(MAX_WORDS),
}

/** Scratch for telling pairs apart, a bit a bucket so that it stays in the cache; all zero between calls. */
const marked = new Int32Array(BUCKETS / 32)

/** Texts read so far: a word that was last read in this one is not new. */
let texts = 0

const isBody = (field: string): boolean => !/\.(?:filename|name)$/.test(field)

/**
 * Reads a text, but for what it quotes: those who tell of a fraud quote it. One list serves all texts: it holds until
 * the next text is read.
 */
export function featuresOf({ tokens, known }: Reading): Features {
  const { words, pairs, news } = features
  const size = Math.min(tokens.words.length, MAX_WORDS)
  const body = tokens.views.map((view) => isBody(view.field))
  const quoted = quotedWords(tokens)
  texts++
  let count = 0
  let before = 0
  let sentence = -1
  for (let i = 0; i < size; i++) {
    if (!body[tokens.view[i]!] || quoted?.[i] === 1) continue
    const word = known[i]!
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!
      before = 0
    }
    const pair = before === 0 ? NO_PAIR : bucketOf(Math.imul(before, SPREAD) ^ word.shape)
    words[count] = i
    pairs[count] = pair
    news[count++] = (word.readIn === texts ? 0 : NEW_WORD) | (mark(pair) ? NEW_PAIR : 0)
    word.readIn = texts
    before = word.shape
  }
  for (let k = 0; k < count; k++) marked[pairs[k]! >> 5] = 0
  features.count = count
  return features
}

/** Marks a pair; false when there is none or it is marked. */
function mark(pair: number): boolean {
  if (pair === NO_PAIR) return false
  const bit = 1 << (pair & 31)
  const place = pair >> 5
  if ((marked[place]! & bit) !== 0) return false
  marked[place]! |= bit
  return true
}
