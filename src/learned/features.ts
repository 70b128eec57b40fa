/**
 * What the learned sign sees of a text: its words, the letter groups inside them (endings, roots and misspellings say
 * more than whole words), pairs of neighbours, and the word classes of the rules, each hashed into one of a fixed
 * number of buckets. No names are kept, only bucket numbers.
 */
import type { Reading } from '../pattern/read-words.js'
import { fnv1a, fnvStep } from '../text/hash.js'
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
const MAX_WORDS = 400
/** Letter groups of this length and one more are features; `^` and `$` stand for the edges of the word. */
const GROUP = 4
/** Seeds keep features of different kinds apart. */
const GROUP_SEED = 0x01234567
const EMPTY = fnv1a('')
/** Letters of a word that are read: longer ones are links and keys. */
const MAX_LETTERS = 32

const isBody = (field: string): boolean => !/\.(?:filename|name)$/.test(field)

/** The first `count` are the features of a text, repeated ones too: the bucket of each, and the word it belongs to. */
export interface Features {
  count: number
  buckets: Int32Array
  words: Int32Array
}

/** More than `MAX_WORDS` words of `MAX_LETTERS` letters have. */
export const MAX_FEATURES = 1 << 15
const features: Features = {
  count: 0,
  buckets: new Int32Array(MAX_FEATURES),
  words: new Int32Array(MAX_FEATURES),
}

function add(hash: number, word: number): void {
  if (features.count === MAX_FEATURES) return
  features.buckets[features.count] = (hash ^ (hash >>> 15)) & (BUCKETS - 1)
  features.words[features.count++] = word
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
  for (let i = 0; i < count; i++) {
    if (!body[tokens.view[i]!] || quoted?.[i] === 1) continue
    const hash = hashOf(tokens.words[i]!)
    add(hash, i)
    addGroups(tokens.words[i]!, i)
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!
      before = 0
    }
    if (before !== 0) add(Math.imul(before, 0x9e3779b1) ^ hash, i)
    before = hash
    const classes = known[i]!.entry?.classes
    if (classes !== undefined) for (const id of classes) add(Math.imul(tags[id]!, 0x9e3779b1), i)
  }
  return features
}

/** Figures matter by their length, not by their value. */
const shapeOf = (unit: number): number => (unit >= 48 && unit <= 57 ? 48 : unit)

function hashOf(word: string): number {
  let hash = EMPTY
  for (let i = 0; i < word.length; i++) hash = fnvStep(hash, shapeOf(word.charCodeAt(i)))
  return hash
}

/** A word between its edges. */
const letters = new Uint16Array(MAX_LETTERS + 2)
letters[0] = 94 // ^

/** Adds the letter groups of a word with its edges. */
function addGroups(word: string, i: number): void {
  const last = Math.min(word.length, MAX_LETTERS)
  for (let k = 0; k < last; k++) letters[k + 1] = shapeOf(word.charCodeAt(k))
  letters[last + 1] = 36 // $
  for (let start = 0, end = GROUP; end <= last + 2; start++, end++) {
    let hash = GROUP_SEED
    for (let k = start; k < end; k++) hash = fnvStep(hash, letters[k]!)
    add(hash, i)
    if (end < last + 2) add(fnvStep(hash, letters[end]!), i)
  }
}
