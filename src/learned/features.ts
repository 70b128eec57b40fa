/**
 * What the learned sign sees of a text: its words, the letter groups inside them (endings, roots and misspellings say
 * more than whole words), pairs of neighbours, and the word classes of the rules, each hashed into one of a fixed
 * number of buckets. No names are kept, only bucket numbers.
 */
import type { KnownWord } from '../pattern/known-word.js'
import type { Reading } from '../pattern/read-words.js'
import { fnv1a } from '../text/hash.js'
import { quotedWords } from '../text/quotation.js'
import { signedBytes } from './signed-bytes.js'
import { WORDING } from './wording.generated.js'

/** Bits of a bucket number. */
const BITS = 20
export const BUCKETS = 1 << BITS

/** Features that every text is credited with, so that a few words never say much. */
const CREDIT = 100
const TYPICAL = 350
/** Between the root, by which long texts of many weak features say too much, and the length itself. */
const GROWTH = 0.65

/** The length that the sum of a text's weights is divided by. */
export const lengthOf = (features: number): number => Math.sqrt(TYPICAL) * ((features + CREDIT) / TYPICAL) ** GROWTH

/** Words read for the learned sign; the rest of a long text says nothing new. */
const MAX_WORDS = 400
/** Letter groups of this length and one more are features; `^` and `$` stand for the edges of the word. */
const GROUP = 4
/** Seeds keep features of different kinds apart. */
const GROUP_SEED = 0x01234567
/** Spreads the hash of one thing over all bits, so that it does not meet that of another. */
const SPREAD = 0x9e3779b1
/** Letters of a word that are read: longer ones are links and keys. */
const MAX_LETTERS = 32

const isBody = (field: string): boolean => !/\.(?:filename|name)$/.test(field)

/**
 * The first `count` are the features of a text, repeated ones too: the bucket of each, the word it belongs to, and its
 * weight in the learned sign, a byte.
 */
export interface Features {
  count: number
  buckets: Int32Array
  words: Int32Array
  weights: Int8Array
}

/** More than `MAX_WORDS` words of `MAX_LETTERS` letters have. */
const MAX_FEATURES = 1 << 15
const features: Features = {
  count: 0,
  buckets: new Int32Array(MAX_FEATURES),
  words: new Int32Array(MAX_FEATURES),
  weights: new Int8Array(MAX_FEATURES),
}

/** Places of the pairs of neighbours among them, while a text is read. */
const pairs = new Int32Array(MAX_WORDS)

let table: Int8Array | undefined

/** One byte a bucket. */
const tableOfWeights = (): Int8Array => (table ??= signedBytes(WORDING.weights))

const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)

/** A feature as one number: its bucket, and above that its weight. */
function weighed(hash: number): number {
  const bucket = bucketOf(hash)
  return bucket | (tableOfWeights()[bucket]! << BITS)
}

function add(feature: number, word: number): void {
  const { count } = features
  if (count === MAX_FEATURES) return
  features.buckets[count] = feature & (BUCKETS - 1)
  features.weights[count] = feature >> BITS
  features.words[count] = word
  features.count++
}

/**
 * The table of weights is too large for the processor's cache: what a word has by itself is kept with it, weights and
 * all, and those of pairs are fetched in one go, for then it waits for many at a time.
 */
function weighPairs(count: number): void {
  const { buckets, weights } = features
  const table = tableOfWeights()
  for (let k = 0; k < count; k++) weights[pairs[k]!] = table[buckets[pairs[k]!]!]!
}

/**
 * Reads the features of a text, but for what it quotes: those who tell of a fraud quote it. One list serves all texts: it
 * holds until the next text is read.
 */
export function featuresOf({ tokens, known, lexicon: { tags } }: Reading): Features {
  features.count = 0
  const count = Math.min(tokens.words.length, MAX_WORDS)
  const body = tokens.views.map((view) => isBody(view.field))
  const quoted = quotedWords(tokens)
  let before = 0
  let sentence = -1
  let paired = 0
  for (let i = 0; i < count; i++) {
    if (!body[tokens.view[i]!] || quoted?.[i] === 1) continue
    const word = known[i]!
    word.features ??= featuresOfWord(word, tags)
    for (const feature of word.features) add(feature, i)
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!
      before = 0
    }
    if (before !== 0) {
      pairs[paired++] = features.count
      add(bucketOf(Math.imul(before, SPREAD) ^ word.shape), i)
    }
    before = word.shape
  }
  weighPairs(paired)
  return features
}

/** The features of a word by itself: the word, its letter groups, its classes. */
function featuresOfWord({ text, shape, entry }: KnownWord, tags: Int32Array): number[] {
  const hashes = [shape, ...groupsOf(text), ...(entry?.classes ?? []).map((id) => Math.imul(tags[id]!, SPREAD))]
  return hashes.map(weighed)
}

/** Figures matter by their length, not by their value. */
const shapeOf = (text: string): string => text.replace(/[0-9]/g, '0')

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
