/**
 * Looks every word up, once. Words that no class knows are tried again without their disguise: letters set apart
 * (`p a y p a l`), figures for letters (`p4yp4l`), repeated letters (`paypaaal`), two halves of a word (`what sapp`),
 * and misspellings of sensitive words. Only a disguise that uncovers a known word counts, so prices, models and
 * references (`4x4`, `T4`, `2CV`) stay what they are.
 */

import type { ObfuscationFact } from '../facts/fact.js'
import { isFrenchWord } from '../text/dictionary.js'
import { evidenceOf } from '../text/fold.js'
import { KNOWN_WORDS } from '../text/known-words.js'
import type { Tokens } from '../text/tokens.js'
import { correct, type Entry, type Lexicon } from './lexicon.js'

export interface Reading {
  tokens: Tokens
  lexicon: Lexicon
  /** What the lexicon knows of each word. */
  entries: (Entry | undefined)[]
  /** Of each class, its spans as start, end, start, end … in words, end exclusive. */
  hits: (number[] | undefined)[]
  /** Classes with at least one hit. */
  present: number[]
  /** Disguises undone. */
  tricks: ObfuscationFact[]
}

/** A class that a hostile text repeats is read this many times and no more. */
const MAX_HITS = 512

/** Reads all words of a text against the lexicon. Linear in the number of words. */
export function readWords(tokens: Tokens, lexicon: Lexicon): Reading {
  const count = tokens.words.length
  const reading: Reading = {
    tokens,
    lexicon,
    entries: new Array(count),
    hits: new Array(lexicon.size),
    present: [],
    tricks: [],
  }
  joinSeparated(tokens, lexicon, reading)
  for (let i = 0; i < tokens.words.length; i++) {
    const word = tokens.words[i]!
    const entry = lexicon.entries.get(word) ?? undisguise(reading, lexicon, i, word)
    reading.entries[i] = entry
    if (entry === undefined) continue
    for (const id of entry.classes) addHit(reading, id, i, i + 1)
  }
  for (let i = 0; i < tokens.words.length; i++) {
    const phrases = reading.entries[i]?.phrases
    if (phrases !== undefined) readPhrases(reading, phrases, i)
  }
  return reading
}

function readPhrases(reading: Reading, root: NonNullable<Entry['phrases']>, start: number): void {
  const { tokens } = reading
  let node: Entry['phrases'] = root
  for (
    let i = start + 1;
    node !== undefined && i < tokens.words.length && tokens.sentence[i] === tokens.sentence[start];
    i++
  ) {
    node = node.next?.get(tokens.words[i]!)
    if (node !== undefined) for (const id of node.classes) addHit(reading, id, start, i + 1)
  }
}

function addHit(reading: Reading, id: number, start: number, end: number): void {
  const hits = reading.hits[id]
  if (hits === undefined) {
    reading.hits[id] = [start, end]
    reading.present.push(id)
  } else if (hits.length < 2 * MAX_HITS) {
    insertSorted(hits, start, end)
  }
}

/** Words come in order; expressions are read after them and may have to move back a little. */
function insertSorted(hits: number[], start: number, end: number): void {
  let at = hits.length
  while (at > 0 && hits[at - 2]! > start) at -= 2
  if (at === hits.length) hits.push(start, end)
  else hits.splice(at, 0, start, end)
}

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' }
const HAS_LETTER = /[a-z]/
const HAS_DIGIT = /[0-9]/

const MAX_ORDINARY = 20_000

function undisguise(reading: Reading, lexicon: Lexicon, i: number, word: string): Entry | undefined {
  const { ordinary } = lexicon
  if (ordinary.has(word)) return halves(reading, lexicon, i, word)
  const entry = uncover(reading, lexicon, i, word)
  if (entry === undefined) {
    if (ordinary.size >= MAX_ORDINARY) ordinary.clear()
    if (word.length <= 32) ordinary.add(word)
  }
  return entry
}

function uncover(reading: Reading, lexicon: Lexicon, i: number, word: string): Entry | undefined {
  if (word.length < 3 || word.length > 32 || !HAS_LETTER.test(word)) return undefined
  if (HAS_DIGIT.test(word)) return leet(reading, lexicon, i, word)
  if (/(.)\1\1|vv/.test(word)) {
    for (const plain of [
      word.replace(/vv/g, 'w'),
      word.replace(/(.)\1{2,}/g, '$1'),
      word.replace(/(.)\1{2,}/g, '$1$1'),
    ]) {
      const entry = lexicon.entries.get(plain)
      if (entry !== undefined && plain !== word) return rewritten(reading, i, plain, entry, 'repeated')
    }
  }
  return halves(reading, lexicon, i, word) ?? misspelt(reading, lexicon, i, word)
}

function leet(reading: Reading, lexicon: Lexicon, i: number, word: string): Entry | undefined {
  if (word.length < 4) return undefined
  for (const one of ['i', 'l']) {
    const plain = word.replace(/[0-9]/g, (digit) => (digit === '1' ? one : (LEET[digit] ?? digit))).replace(/vv/g, 'w')
    const entry = lexicon.entries.get(plain) ?? lexicon.entries.get(correct(lexicon, plain) ?? '')
    if (entry !== undefined && (entry.classes.length > 0 || entry.phrases !== undefined))
      return rewritten(reading, i, plain, entry, 'leet')
  }
  return undefined
}

/** `what` `sapp`: two neighbours that make a word only together. */
function halves(reading: Reading, lexicon: Lexicon, i: number, word: string): Entry | undefined {
  const { words } = reading.tokens
  const next = words[i + 1]
  if (
    next === undefined ||
    next.length < 2 ||
    word.length < 3 ||
    word.length + next.length < 6 ||
    !lexicon.halves.has(word)
  )
    return undefined
  const entry = lexicon.entries.get(word + next)
  return entry !== undefined && entry.classes.length > 0 ? entry : undefined
}

function misspelt(reading: Reading, lexicon: Lexicon, i: number, word: string): Entry | undefined {
  if (word.length < 5 || KNOWN_WORDS.has(word) || isFrenchWord(word)) return undefined
  const plain = correct(lexicon, word)
  if (plain === undefined) return undefined
  return rewritten(reading, i, plain, lexicon.entries.get(plain)!, 'misspelt')
}

/** Reads a word as another from here on, so that expressions and grammar see the word that was meant. */
function rewritten(reading: Reading, i: number, plain: string, entry: Entry, trick: ObfuscationFact['trick']): Entry {
  const { tokens } = reading
  tokens.words[i] = plain
  if (trick !== 'misspelt' && reading.tricks.length < 32) {
    const view = tokens.views[tokens.view[i]!]!
    reading.tricks.push({ kind: 'obfuscation', trick, ...evidenceOf(view, tokens.start[i]!, tokens.end[i]!) })
  }
  return entry
}

/** Joins runs of single letters that spell a known word: `p a y p a l`, `W.h.a.t.s`, `m-a-n-d-a-t`. */
function joinSeparated(tokens: Tokens, lexicon: Lexicon, reading: Reading): void {
  const { words } = tokens
  let run = 0
  for (let i = 0; i <= words.length; i++) {
    const single = i < words.length && words[i]!.length === 1 && !HAS_DIGIT.test(words[i]!)
    if (
      single &&
      (run === 0 || tokens.view[i] === tokens.view[i - 1]) &&
      (run === 0 || tokens.start[i]! - tokens.end[i - 1]! <= 3)
    ) {
      run++
      continue
    }
    if (run >= 3) i -= joinRun(tokens, lexicon, reading, i - run, i)
    run = single ? 1 : 0
  }
}

const LONGEST_SEPARATED = 24
/** Letters of one run that are looked at; a longer run hides nothing that a shorter one does not. */
const LONGEST_RUN = 256

/** Tries the longest known word in a run of single letters; returns by how many words the text became shorter. */
function joinRun(tokens: Tokens, lexicon: Lexicon, reading: Reading, from: number, to: number): number {
  let removed = 0
  for (let start = from; start <= Math.min(to - removed - 3, from + LONGEST_RUN); start++) {
    const stop = Math.min(to - removed, start + LONGEST_SEPARATED)
    for (let end = stop; end >= start + 3; end--) {
      const word = tokens.words.slice(start, end).join('')
      const entry = lexicon.entries.get(word)
      if (entry === undefined || (entry.classes.length === 0 && entry.phrases === undefined)) continue
      mergeWords(tokens, start, end, word)
      const view = tokens.views[tokens.view[start]!]!
      if (reading.tricks.length < 32)
        reading.tricks.push({
          kind: 'obfuscation',
          trick: 'separated',
          ...evidenceOf(view, tokens.start[start]!, tokens.end[start]!),
        })
      removed += end - start - 1
      break
    }
    if (reading.tricks.length >= 32) break
  }
  return removed
}

function mergeWords(tokens: Tokens, start: number, end: number, word: string): void {
  const gone = end - start - 1
  tokens.words.splice(start, end - start, word)
  const last = tokens.end[end - 1]!
  for (const column of [tokens.view, tokens.start, tokens.end, tokens.sentence, tokens.clause])
    column.splice(start + 1, gone)
  tokens.end[start] = last
}
