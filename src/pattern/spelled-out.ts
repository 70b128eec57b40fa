/**
 * Letters that stand one by one: `p a y p a l`, `W.h.a.t.s`, `[m][4][n]`, `c🔥@🔥$🔥h`. Figures and symbols among them are
 * read as letters. They are put together only when they spell a word that the vocabulary knows.
 */
import { isRealWord } from '../text/real-words.js'
import type { Tokens } from '../text/tokens.js'
import { type Join, joined } from './join.js'
import { isMeaningful, type Lexicon } from './lexicon.js'
import { isSymbol, letterOfSymbol, lettersBetween } from './symbols.js'
import { drawnLetters, isTelling, uncoverWord } from './undisguise.js'

/** Units that may stand between two letters that were set apart, symbols and their own separators not counted. */
const WIDEST_GAP = 4
const UNITS_OF_SYMBOL = 4

/** The end of the run of single letters and figures that begins at word `i`. */
export function runOfSingles(tokens: Tokens, i: number): number {
  const { words, view, end, views } = tokens
  let to = i
  // `l'I.B.A.N`: the article is no letter of the word.
  if (words[i]!.length === 1 && views[view[i]!]!.text[end[i]!] === "'") return i
  while (to < words.length && words[to]!.length === 1 && (to === i || (view[to] === view[i] && isClose(tokens, to))))
    to++
  return to
}

/** Three letters one by one, or two with a symbol for a letter between. */
export const isSpelledOut = ({ start, end, view, views }: Tokens, from: number, to: number): boolean =>
  to - from >= 3 ||
  (to - from === 2 &&
    start[from + 1]! - end[from]! > 1 &&
    hasSymbol(views[view[from]!]!.text, end[from]!, start[from + 1]!))

function hasSymbol(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isSymbol(text.charCodeAt(k))) return true
  return false
}

function isClose({ start, end, view, views }: Tokens, i: number): boolean {
  const gap = start[i]! - end[i - 1]!
  if (gap <= WIDEST_GAP) return true
  if (gap > WIDEST_GAP * UNITS_OF_SYMBOL) return false
  const { text } = views[view[i]!]!
  let room = WIDEST_GAP
  for (let k = end[i - 1]!; k < start[i]!; k++) if (isSymbol(text.charCodeAt(k))) room += UNITS_OF_SYMBOL
  return gap <= room
}

/** Letters of one run that are looked at; a longer run hides nothing that a shorter one does not. */
const LONGEST_RUN = 256
const LONGEST_SEPARATED = 24

/** Wider gaps in a run part words; a run without them is searched for the longest words in it. */
export function joinLetters(tokens: Tokens, lexicon: Lexicon, from: number, to: number): Join[] {
  const groups = groupsOf(tokens, from, Math.min(to, from + LONGEST_RUN))
  const joins = groups.flatMap(([start, end]) => joinGroup(tokens, lexicon, start, end))
  if (joins.length === 0) return joins
  const short = groups
    .filter(([start, end]) => end - start === 2 && !joins.some((join) => join.from < end && start < join.to))
    .flatMap(([start, end]) => joined(tokens, start, end, tokens.words.slice(start, end).join(''), undefined))
  return [...joins, ...short].sort((a, b) => a.from - b.from)
}

function groupsOf(tokens: Tokens, from: number, to: number): [number, number][] {
  let least = Number.POSITIVE_INFINITY
  for (let i = from + 1; i < to; i++) least = Math.min(least, blanksBefore(tokens, i))
  const groups: [number, number][] = []
  let first = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && blanksBefore(tokens, i) === least) continue
    groups.push([first, i])
    first = i
  }
  return groups.length === 1 || groups.some(([a, b]) => b - a >= 3) ? groups : [[from, to]]
}

/** The most spaces that stand side by side before word `i`: the end of a line is less than a space, a mark is none. */
function blanksBefore({ start, end, view, views }: Tokens, i: number): number {
  const { text } = views[view[i]!]!
  let most = 0
  let run = 0
  for (let k = end[i - 1]!; k < start[i]!; k++) {
    run = text[k] === ' ' ? run + 1 : text[k] === '\n' ? 0.5 : 0
    if (run > most) most = run
  }
  return most
}

/** What is read of a group: its letters with their places, and the words they belong to. */
interface Group {
  from: number
  to: number
  letters: string
  at: number[]
}

function joinGroup(tokens: Tokens, lexicon: Lexicon, from: number, to: number): Join[] {
  const separator = separatorOf(tokens, from, to)
  const widest = [firstUnit(tokens, from, separator), lastUnit(tokens, to, separator)] as const
  for (const [first, last] of [widest, [tokens.start[from]!, tokens.end[to - 1]!] as const]) {
    const { text } = tokens.views[tokens.view[from]!]!
    const group: Group = { from, to, ...lettersBetween(text, first, last, separator) }
    const joins = wordsOfGroup(tokens, lexicon, group)
    if (joins.length > 0) return joins
    if (first === tokens.start[from] && last === tokens.end[to - 1]) break
  }
  return []
}

function wordsOfGroup(tokens: Tokens, lexicon: Lexicon, group: Group): Join[] {
  const { letters } = group
  const figures = letters.replace(/[^0-9]/g, '').length
  if (letters.length < 3 || letters.length - figures < 2) return []
  const whole = letters.length <= LONGEST_SEPARATED ? wholeWord(lexicon, letters, figures) : undefined
  if (whole !== undefined) return [spelled(tokens, lexicon, group, 0, letters.length, whole)]
  return longestWords(tokens, lexicon, group, figures > 0 ? drawnLetters(letters) : letters)
}

function wholeWord(lexicon: Lexicon, letters: string, figures: number): string | undefined {
  if (lexicon.entries.has(letters)) return letters
  const found = uncoverWord(lexicon, letters)
  return found !== undefined && (figures === 0 || isTelling(found)) ? found.plain : undefined
}

function longestWords(tokens: Tokens, lexicon: Lexicon, group: Group, letters: string): Join[] {
  const joins: Join[] = []
  for (let start = 0; start + 3 <= letters.length; ) {
    let end = Math.min(letters.length, start + LONGEST_SEPARATED)
    while (end >= start + 3 && !isMeaningful(lexicon.entries.get(letters.slice(start, end)))) end--
    if (end < start + 3 || isNumber(group.letters.slice(start, end))) start++
    else {
      joins.push(spelled(tokens, lexicon, group, start, end, letters.slice(start, end)))
      start = end
    }
  }
  return joins
}

/** Mostly figures: a reference, a plate, a move of chess. */
const isNumber = (letters: string): boolean => letters.replace(/[^0-9]/g, '').length * 2 > letters.length

/** The join of the letters `start` to `end` of a group. */
function spelled(tokens: Tokens, lexicon: Lexicon, group: Group, start: number, end: number, word: string): Join {
  const [first, last] = [group.at[start]!, group.at[end - 1]! + 1]
  let from = group.from
  while (from + 1 < group.to && tokens.end[from]! <= first) from++
  let to = from + 1
  while (to < group.to && tokens.start[to]! < last) to++
  const trick = isHidden(tokens, lexicon, from, first, last, word) ? 'separated' : undefined
  return {
    from,
    to,
    word,
    start: Math.min(first, tokens.start[from]!),
    end: Math.max(last, tokens.end[to - 1]!),
    trick,
  }
}

/** Only a word worth hiding was hidden: `T.V.A.` is short for something, `S O L D E S` is a way to set a heading. */
function isHidden(
  { views, view }: Tokens,
  lexicon: Lexicon,
  i: number,
  start: number,
  end: number,
  word: string,
): boolean {
  if (word.length < 4 || !lexicon.sensitive.has(word)) return false
  const { raw, starts, ends } = views[view[i]!]!
  const shown = raw.slice(starts[start]!, ends[end - 1]!)
  return !isRealWord(word) || shown !== shown.toUpperCase()
}

const FEWEST_SEPARATED = 4

/** A symbol that stands in every gap separates and is no letter: `m|a|n|d|a|t`. */
function separatorOf({ start, end, view, views }: Tokens, from: number, to: number): string {
  if (to - from < FEWEST_SEPARATED) return ''
  const { text } = views[view[from]!]!
  for (const symbol of '|!@$€') {
    let i = from + 1
    while (i < to && text.slice(end[i - 1]!, start[i]!).includes(symbol)) i++
    if (i === to) return symbol
  }
  return ''
}

const MOST_SYMBOLS = 4
/** Units between a symbol at the edge and the letter beside it. */
const WIDEST_EDGE = 3

/** Where a group begins when symbols before its first letter belong to it: `!.d.e.n.t`. */
function firstUnit({ start, view, views }: Tokens, from: number, separator: string): number {
  return edge(views[view[from]!]!.text, start[from]!, -1, separator)
}

function lastUnit({ end, view, views }: Tokens, to: number, separator: string): number {
  return edge(views[view[to - 1]!]!.text, end[to - 1]! - 1, 1, separator) + 1
}

/** The farthest symbol that can be reached from `at` over separators. */
function edge(text: string, at: number, step: 1 | -1, separator: string): number {
  let reached = at
  for (let n = 0; n < MOST_SYMBOLS; n++) {
    let k = reached + step
    while (Math.abs(k - reached) <= WIDEST_EDGE && isSeparator(text[k], separator)) k += step
    if (text[k] === separator || letterOfSymbol(text[k]) === undefined) break
    reached = k
  }
  return reached
}

const isSeparator = (unit: string | undefined, separator: string): boolean =>
  unit !== undefined && (unit === separator || !/[a-z0-9@$€!|]/.test(unit))
