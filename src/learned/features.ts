/**
 * What the learned sign sees of a text: its words, the letter groups inside them (endings, roots and misspellings say
 * more than whole words), pairs of neighbours, and the word classes of the rules, each hashed into one of a fixed
 * number of buckets. No names are kept, only bucket numbers.
 */
import type { Reading } from '../pattern/read-words.js'
import { fnv1a } from '../text/hash.js'

export const BUCKETS = 1 << 17

/** Features that every text is credited with, so that a few words never say much. */
const CREDIT = 150

/** The length that the sum of a text's weights is divided by. */
export const lengthOf = (features: number): number => Math.sqrt(features + CREDIT)

const bucket = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS

/** Words read for the learned sign; the rest of a long text says nothing new. */
const MAX_WORDS = 400
/** Letter groups of this length and one more are features; `^` and `$` stand for the edges of the word. */
const GROUP = 4
/** Seeds keep features of different kinds apart. */
const GROUP_SEED = 0x01234567
/** Letters of a word that are read: longer ones are links and keys. */
const MAX_LETTERS = 32

/** Figures matter by their length, not by their value. */
function shapeOf(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= 48 && unit <= 57) return word.replace(/\d/g, '0')
  }
  return word
}

const isBody = (field: string): boolean => !/\.(?:filename|name)$/.test(field)

/** Calls `visit` with each feature of the text, and the word it belongs to. */
export function eachFeature(
  { tokens, entries, lexicon: { tags } }: Reading,
  visit: (bucket: number, word: number) => void,
): void {
  const count = Math.min(tokens.words.length, MAX_WORDS)
  const body = tokens.views.map((view) => isBody(view.field))
  let before = 0
  let sentence = -1
  for (let i = 0; i < count; i++) {
    if (!body[tokens.view[i]!]) continue
    const word = shapeOf(tokens.words[i]!)
    const hash = fnv1a(word)
    visit(bucket(hash), i)
    eachGroup(word, (group) => visit(bucket(group), i))
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!
      before = 0
    }
    if (before !== 0) visit(bucket(Math.imul(before, 0x9e3779b1) ^ hash), i)
    before = hash
    const classes = entries[i]?.classes
    if (classes !== undefined) for (const id of classes) visit(bucket(Math.imul(tags[id]!, 0x9e3779b1)), i)
  }
}

/** Hashes of the letter groups of a word with its edges. */
function eachGroup(word: string, visit: (hash: number) => void): void {
  const last = Math.min(word.length, MAX_LETTERS)
  for (let start = -1; start + GROUP <= last + 1; start++) {
    let hash = GROUP_SEED
    for (let i = start; i < start + GROUP; i++) hash = step(hash, letterAt(word, i, last))
    visit(hash)
    if (start + GROUP <= last) visit(step(hash, letterAt(word, start + GROUP, last)))
  }
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

const letterAt = (word: string, i: number, last: number): number => (i < 0 ? 94 : i >= last ? 36 : word.charCodeAt(i))
