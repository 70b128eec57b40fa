/**
 * What the learned sign sees of a text: its words, their beginnings, pairs of neighbours, and the word classes that
 * stand in one sentence, each hashed into one of a fixed number of buckets. No names are kept, only bucket numbers.
 */
import type { Reading } from '../pattern/read-words.js'
import { fnv1a } from '../text/hash.js'

export const BUCKETS = 1 << 16

/** Features that every text is credited with, so that a few words never say much. */
const CREDIT = 40

/** The length that the sum of a text's weights is divided by. */
export const lengthOf = (features: number): number => Math.sqrt(features + CREDIT)

const bucket = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS

/** Words read for the learned sign; the rest of a long text says nothing new. */
const MAX_WORDS = 400
const PREFIX = 5

/** Figures matter by their length, not by their value. */
function shapeOf(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= 48 && unit <= 57) return word.replace(/\d/g, '0')
  }
  return word
}

const isBody = (field: string): boolean => !/\.(?:filename|name)$/.test(field)

const MAX_CLASSES = 12

/** Calls `visit` with each feature of the text, and the word it belongs to. */
export function eachFeature(
  { tokens, entries, lexicon: { tags } }: Reading,
  visit: (bucket: number, word: number) => void,
): void {
  const count = Math.min(tokens.words.length, MAX_WORDS)
  const body = tokens.views.map((view) => isBody(view.field))
  let before = 0
  let sentence = -1
  const classes: number[] = []
  for (let i = 0; i < count; i++) {
    if (!body[tokens.view[i]!]) continue
    const word = shapeOf(tokens.words[i]!)
    const hash = fnv1a(word)
    visit(bucket(hash), i)
    if (word.length > PREFIX) visit(bucket(fnv1a(word.slice(0, PREFIX), 0x01234567)), i)
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!
      before = 0
      classes.length = 0
    }
    if (before !== 0) visit(bucket(Math.imul(before, 0x9e3779b1) ^ hash), i)
    before = hash
    const entry = entries[i]
    if (entry === undefined) continue
    for (const id of entry.classes) {
      const tag = tags[id]!
      if (classes.length >= MAX_CLASSES || classes.includes(tag)) continue
      visit(bucket(Math.imul(tag, 0x9e3779b1)), i)
      for (const other of classes) visit(bucket(Math.imul(tag ^ other, 0x85ebca6b)), i)
      classes.push(tag)
    }
  }
}
