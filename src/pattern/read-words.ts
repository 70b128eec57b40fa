/**
 * Looks every word up, once. Words taken apart are put together before (`rejoin.ts`); words that no class knows are
 * tried again without their disguise (`undisguise.ts`).
 */

import type { ObfuscationFact } from '../facts/fact.js'
import { evidenceOf } from '../text/fold.js'
import type { Tokens } from '../text/tokens.js'
import { addHit, createHits, type Hits } from './hits.js'
import { type KnownWord, makeRoom, recall, type Words } from './known-word.js'
import { bitOf, type Lexicon, type Uncovered } from './lexicon.js'
import { follow } from './phrase-table.js'
import { rejoin } from './rejoin.js'
import { strangerOf } from './undisguise.js'

export interface Reading extends Words {
  /** Where the word classes stand. */
  hits: Hits
  /** Disguises undone. */
  tricks: ObfuscationFact[]
  /** Words written together that were taken apart. */
  takenApart: number
  /** True when words may be spelled by ear: the text may be French or Creole. */
  byEar: boolean
}

const LINE_END = 10

/**
 * Reads all words of a text against the lexicon; `byEar` where it may be French or Creole, `hits` are wiped
 * tables to write to. Linear in the number of words.
 */
export function readWords(
  tokens: Tokens,
  lexicon: Lexicon,
  byEar = true,
  hits: Hits = createHits(lexicon.size),
): Reading {
  makeRoom(lexicon)
  const known = recallAll(tokens.words, lexicon)
  const reading: Reading = {
    tokens,
    known,
    lexicon,
    hits,
    tricks: rejoin({ tokens, known, lexicon }),
    takenApart: 0,
    byEar,
  }
  for (let i = 0; i < known.length; i++) {
    if (known[i]!.number < 0) undisguise(reading, i)
    const { entry } = known[i]!
    if (entry !== undefined) for (const id of entry.classes) addHit(hits, id, i, i + 1)
  }
  const broken: number[] = []
  for (let i = 0; i + 1 < known.length; i++) {
    const { entry } = known[i]!
    const { number } = known[i + 1]!
    if (entry !== undefined && number >= 0 && (entry.leads & bitOf(number)) !== 0)
      readPhrases(reading, entry.phrases, i, broken)
  }
  if (broken.length > 0) joinLines(tokens, broken)
  return reading
}

function recallAll(words: readonly string[], lexicon: Lexicon): KnownWord[] {
  const known: KnownWord[] = []
  for (const word of words) known.push(recall(lexicon, word))
  return known
}

function readPhrases(reading: Reading, root: number, start: number, broken: number[]): void {
  const { tokens, known, lexicon, hits } = reading
  const { bounds, classes } = lexicon.phrases
  let branch = root
  for (let i = start + 1; i < tokens.words.length && isOneBreath(tokens, start, i); i++) {
    branch = follow(lexicon.phrases, branch, known[i]!.number)
    if (branch < 0) return
    const [from, to] = [bounds[2 * branch + 1]!, bounds[2 * branch + 3]!]
    if (from === to) continue
    for (let k = from; k < to; k++) addHit(hits, classes[k]!, start, i + 1)
    if (tokens.sentence[i] !== tokens.sentence[start] && isHiddenPhrase(reading, start, i + 1)) broken.push(start, i)
  }
}

/** An expression worth hiding was broken over lines on purpose; others end and begin a line by chance. */
function isHiddenPhrase({ tokens: { words }, lexicon: { sensitive } }: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!sensitive.has(words[i]!) && words[i]!.length > 3) return false
  return true
}

/** Makes one sentence and one clause of the lines that an expression goes over. */
function joinLines({ sentence, clause, sentenceEnd }: Tokens, broken: readonly number[]): void {
  for (let k = 0; k < broken.length; k += 2) {
    const [first, last] = [broken[k]!, broken[k + 1]!]
    const [from, to] = [sentence[first]!, sentence[last]!]
    const [opened, closed] = [clause[first]!, clause[last]!]
    if (from === to) continue
    sentenceEnd[from] = sentenceEnd[to]!
    for (let i = first; i < sentence.length && sentence[i]! <= to; i++) {
      if (clause[i]! <= closed) clause[i] = opened
      sentence[i] = from
    }
  }
}

/** True when nothing but the end of a line stands between two words: an expression may be broken over lines. */
const isOneBreath = ({ sentence, sentenceEnd, view }: Tokens, start: number, i: number): boolean =>
  sentence[i] === sentence[start] ||
  (view[i] === view[start] && sentence[i]! - sentence[i - 1]! <= 1 && sentenceEnd[sentence[i - 1]!] === LINE_END) ||
  sentence[i] === sentence[i - 1]

/** Words that are taken apart in one message: each moves all the words after it. */
const MOST_TAKEN_APART = 16

/** Reads a strange word as what it hides. */
function undisguise(reading: Reading, i: number): void {
  const { uncovered, together } = strangerOf(reading.lexicon, reading.known[i]!, reading.byEar)
  if (uncovered !== undefined) rewrite(reading, i, uncovered)
  else if (together !== undefined && reading.takenApart < MOST_TAKEN_APART) takeApart(reading, i, together)
}

/** `motdepasse` → `mot` `de` `passe`; the caller goes on with the first of them. */
function takeApart(reading: Reading, i: number, lengths: readonly number[]): void {
  const { tokens, known, lexicon } = reading
  reading.takenApart++
  const word = tokens.words[i]!
  const end = tokens.end[i]!
  let from = 0
  lengths.forEach((length, k) => {
    const at = tokens.start[i]! + from
    const piece = word.slice(from, from + length)
    const gone = k === 0 ? 1 : 0
    tokens.words.splice(i + k, gone, piece)
    known.splice(i + k, gone, recall(lexicon, piece))
    for (const column of [tokens.view, tokens.sentence, tokens.clause]) column.splice(i + k, gone, column[i]!)
    if (k > 0) tokens.start.splice(i + k, 0, at)
    tokens.end.splice(i + k, gone, k === lengths.length - 1 ? end : at + length)
    from += length
  })
}

const MOST_TRICKS = 32

const isWorthHiding = ({ sensitive }: Lexicon, word: string, classes: readonly number[]): boolean =>
  classes.length > 0 || sensitive.has(word)

/** Reads a word as another from here on, so that expressions and grammar see the word that was meant. */
function rewrite(reading: Reading, i: number, { plain, entry, trick }: Uncovered): void {
  const { tokens, known, lexicon } = reading
  tokens.words[i] = plain
  known[i] = recall(lexicon, plain)
  if (trick !== 'misspelt' && isWorthHiding(lexicon, plain, entry.classes) && reading.tricks.length < MOST_TRICKS) {
    const view = tokens.views[tokens.view[i]!]!
    reading.tricks.push({ kind: 'obfuscation', trick, ...evidenceOf(view, tokens.start[i]!, tokens.end[i]!) })
  }
}
