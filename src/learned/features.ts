/**
 * What the learned sign sees of a text: its words, their beginnings, pairs of neighbours, and the word classes that
 * stand in one sentence, each hashed into one of a fixed number of buckets. No names are kept, only bucket numbers.
 */
import type { Reading } from '../pattern/read-words.js'

export const BUCKETS = 1 << 16

/** FNV-1a over the units of a string, going on from `hash`. */
export function hashOf(text: string, hash = 0x811c9dc5): number {
  let value = hash
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}

const bucket = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS

/** Words read for the learned sign; the rest of a long text says nothing new. */
const MAX_WORDS = 400
const PREFIX = 5

/** Figures matter by their length, not by their value. */
const shapeOf = (word: string): string => (/\d/.test(word) ? word.replace(/\d/g, '0') : word)

/** Calls `visit` with each feature of the text, and the word it belongs to. */
export function eachFeature({ tokens, entries, lexicon: { tags } }: Reading, visit: (bucket: number, word: number) => void): void {
  const count = Math.min(tokens.words.length, MAX_WORDS)
  let before = ''
  let sentence = -1
  let classes: number[] = []
  for (let i = 0; i < count; i++) {
    if (/\.(?:filename|name)$/.test(tokens.views[tokens.view[i]!]!.field)) continue
    const word = shapeOf(tokens.words[i]!)
    visit(bucket(hashOf(word)), i)
    if (word.length > PREFIX) visit(bucket(hashOf(word.slice(0, PREFIX), 0x01234567)), i)
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!
      before = ''
      classes = []
    }
    if (before !== '') visit(bucket(hashOf(word, hashOf(' ', hashOf(before)))), i)
    before = word
    for (const id of entries[i]?.classes ?? []) {
      if (classes.includes(id) || classes.length >= 12) continue
      visit(bucket(Math.imul(tags[id]!, 0x9e3779b1)), i)
      for (const other of classes) visit(bucket(Math.imul(tags[id]! ^ tags[other]!, 0x85ebca6b)), i)
      classes.push(id)
    }
  }
}
