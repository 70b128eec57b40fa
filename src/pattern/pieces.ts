/**
 * Words broken into pieces: `what sapp`, `pay-pal`, `id.enti.fiant`, `c@rt€`, `ma.nd'attttt`. What stands between two
 * blanks is read without its marks; two such pieces are put together when the first is the beginning of a word worth
 * hiding. Words of the language that happen to stand side by side stay as they are.
 */
import { isDigit } from '../facts/char-class.js'
import { isFrenchWord } from '../text/dictionary.js'
import { hashTogether } from '../text/hash.js'
import type { Tokens } from '../text/tokens.js'
import { isHalf, SHORTEST_HALF } from './halves.js'
import { type Join, joined } from './join.js'
import type { KnownWord, Words } from './known-word.js'
import { isMeaningful, type Lexicon } from './lexicon.js'
import { follow } from './phrase-table.js'
import { isSymbolAt, letterOfSymbol, lettersOf } from './symbols.js'
import { isTelling, uncoverWord } from './undisguise.js'

const MOST_PIECES = 12
const LONGEST_GAP = 8
const LONGEST_CORE = 32
const SHORTEST_PIECED = 6
const LONGEST_PIECED = 24
const LINE_END = 10
const APOSTROPHE = 39
const HYPHEN = 45

/** What stands between two blanks, read as one word. */
export interface Chunk {
  from: number
  to: number
  start: number
  end: number
  core: string
  /** What stands between its words. */
  marks: string
}

const isBlank = (unit: string | undefined): boolean => unit === undefined || unit <= ' '
const isEdge = (unit: string | undefined): boolean => isBlank(unit) || /[',.;:?()"«»[\]{}]/.test(unit!)

/** Marks of addresses, of mark-up and of code: what stands between them is no word that was taken apart. */
const TECHNICAL = /:\/|\/.*\/|@.*\.|[=<>?"#&%\\]/

/** The chunk that word `i` opens, or undefined when it is that word alone or words that French writes together. */
export function chunkAt({ tokens, known }: Words, i: number): Chunk | undefined {
  const { words, start, end, view, views } = tokens
  const { text } = views[view[i]!]!
  const before = start[i]! - 1
  const lead = isSymbolAt(text, before) && isEdge(text[before - 1]) && text[before] !== '!'
  if (!lead && (end[i]! >= text.length || text.charCodeAt(end[i]!) <= 32)) return undefined
  let to = i + 1
  while (to < words.length && to - i < MOST_PIECES && view[to] === view[i] && isTight(text, end[to - 1]!, start[to]!))
    to++
  const last = end[to - 1]!
  const trailing = isSymbolAt(text, last) ? symbolsAfter(text, last) : last
  if (!lead && trailing === last && (to === i + 1 || isOrdinary(tokens, known, i, to))) return undefined
  const first = lead ? before : start[i]!
  const marks = marksBetween(text, first, trailing)
  if (TECHNICAL.test(marks)) return undefined
  const core = lettersOf(text.slice(first, trailing))
  if (core.length < 3 || core.length > LONGEST_CORE) return undefined
  return { from: i, to, start: first, end: trailing, core, marks }
}

/** `j'ai`, `est-ce`, `donnez-le-moi`: words with nothing but an apostrophe or a hyphen between. */
function isOrdinary(
  { start, end, view, views }: Tokens,
  known: readonly KnownWord[],
  from: number,
  to: number,
): boolean {
  const { text } = views[view[from]!]!
  let hyphens = 0
  for (let i = from + 1; i < to; i++) {
    const mark = start[i]! === end[i - 1]! + 1 ? text.charCodeAt(end[i - 1]!) : 0
    if (mark === HYPHEN) hyphens++
    else if (mark !== APOSTROPHE) return false
  }
  for (let i = from; i < to && hyphens > 0; i++) if (isUnknown(known[i]!)) return false
  return true
}

const isUnknown = ({ number, isReal }: KnownWord): boolean => number < 0 && !isReal

function isTight(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false
  for (let k = from; k < to; k++) if (text.charCodeAt(k) <= 32) return false
  return true
}

const marksBetween = (text: string, from: number, to: number): string => text.slice(from, to).replace(/[a-z0-9]+/g, '')

const MOST_SYMBOLS = 4

/** After the symbols for letters at the end of a word; an exclamation mark there is what it is, and so is one behind a figure. */
function symbolsAfter(text: string, from: number): number {
  if (isDigit(text.charCodeAt(from - 1))) return from
  let at = from
  while (at - from < MOST_SYMBOLS && letterOfSymbol(text[at]) !== undefined) at++
  return text[at - 1] !== '!' && isEdge(text[at]) ? at : from
}

/** `acheteur·se`, `étudiant(e)s`, `intéressé.es`: both genders, written as one word. */
const INCLUSIVE = new Set(
  'e s es se ses euse euses rice rices trice trices ne nes ive ives le les ere eres x'.split(' '),
)
const ONLY_CLITICS = /^['-]+$/
const ELISIONS = new Set('l d j c s n m t qu'.split(' '))

/** The one word that a chunk is, or undefined. */
export function joinChunk(words: Words, chunk: Chunk): Join | undefined {
  if (/^[0-9]*$/.test(chunk.core)) return undefined
  const word = wordOfChunk(words, chunk)
  if (word === undefined) return undefined
  const drawn = isDrawn(chunk.marks)
  const hidden = words.lexicon.sensitive.has(word) && /[^'()[\]-]/.test(chunk.marks)
  const { from, to, start, end } = chunk
  return { from, to, start, end, word, trick: drawn ? 'leet' : hidden ? 'separated' : undefined }
}

function wordOfChunk({ known, lexicon }: Words, { from, to, core, marks }: Chunk): string | undefined {
  const pieces = known.slice(from, to)
  const first = pieces[0]!
  if (ELISIONS.has(first.text) && marks[0] === "'") return undefined
  if (isInclusive(pieces)) return undefined
  if (isMeaningful(lexicon.entries.get(core)))
    return lexicon.sensitive.has(core) || isDrawn(marks) || !pieces.every(isReal) ? core : undefined
  const found = isWritten(core) ? uncoverWord(lexicon, core) : undefined
  if (found === undefined || !isTelling(found)) return undefined
  if (isDrawn(marks)) return found.plain
  // A full stop without its space (`message.it`) makes no misspelling of two words.
  if (found.trick === 'misspelt' && (!isUnknown(first) || first.text.length < 2)) return undefined
  return pieces.every(isReal) ? undefined : found.plain
}

const MANY_FIGURES = /(?:[0-9][^0-9]*){4}/

/** False for references and keys, which are no misspelt words. */
const isWritten = (core: string): boolean => core.length <= LONGEST_PIECED && !MANY_FIGURES.test(core)

const isReal = (piece: KnownWord): boolean => piece.isReal

const isDrawn = (marks: string): boolean => /[@$€!|]/.test(marks)

const isInclusive = ([first, ...rest]: readonly KnownWord[]): boolean =>
  rest.length > 0 && rest.every((piece) => INCLUSIVE.has(piece.text)) && !isUnknown(first!)

/** `what sapp`, `money gram`: pieces that are one word together. */
export function joinPieces(words: Words, i: number, chunk: Chunk | undefined): Join | undefined {
  const { text, isHead } = words.known[i]!
  const whole = text.length === 1 ? undefined : joinWhole(words, i)
  if (whole !== undefined) return whole
  return chunk !== undefined || isHead ? joinHalves(words, i, chunk) : undefined
}

/**
 * Pieces that spell a word as they stand. It is not spelled out before a word with its hash is known; real words hide
 * only words worth hiding.
 */
function joinWhole({ tokens, known, lexicon }: Words, i: number): Join | undefined {
  const { words, view, start, end, views } = tokens
  const { text } = views[view[i]!]!
  let { length } = words[i]!
  let { hash, isReal } = known[i]!
  for (let to = i + 1; to < words.length && to - i < 4 && view[to] === view[i]; to++) {
    const piece = words[to]!
    const gap = start[to]! - end[to - 1]!
    // `j'ai` is two words.
    if (gap > 2 || piece.length === 1 || text.charCodeAt(end[to - 1]!) === LINE_END) return undefined
    length += piece.length
    if (length > LONGEST_PIECED) return undefined
    hash = hashTogether(hash, known[to]!.hash, piece.length)
    isReal &&= known[to]!.isReal
    if (length < SHORTEST_PIECED || !(isReal ? lexicon.sensitive : lexicon.entries).mayHold(hash)) continue
    const between = text.slice(end[i]!, start[to]!)
    const found = wordOfPieces(tokens, lexicon, isReal, i, to + 1, between)
    if (found === undefined) continue
    const trick = /[.*_/|:,;+~]/.test(between) && lexicon.sensitive.has(found) ? 'separated' : undefined
    return joined(tokens, i, to + 1, found, trick)
  }
  return undefined
}

/** The word that the pieces make: some piece is no word, or a word worth hiding has marks and no spaces in it. */
function wordOfPieces(
  { words }: Tokens,
  lexicon: Lexicon,
  areReal: boolean,
  from: number,
  to: number,
  between: string,
): string | undefined {
  const pieces = words.slice(from, to)
  const word = pieces.join('')
  if (!isMeaningful(lexicon.entries.get(word))) return undefined
  if (between === "'") return undefined
  if (!areReal) return word
  if (!lexicon.sensitive.has(word)) return undefined
  if (!/[\s']/.test(between)) return word
  // `mandat cash` is two words as it stands.
  if (between !== ' ' || leadsTo(lexicon, pieces[0]!, pieces[1]!)) return undefined
  // `tele gram` is a name; `man dat` is a mandate when `cash` follows.
  const next = words[to] ?? ''
  const goesOn = lexicon.sensitive.has(next) && leadsTo(lexicon, word, next)
  return goesOn || (word.length > SHORTEST_PIECED && !isFrenchWord(word)) ? word : undefined
}

/** True when the vocabulary knows an expression that begins with these two words. */
function leadsTo({ entries, phrases }: Lexicon, first: string, second: string): boolean {
  const branch = entries.get(first)?.phrases ?? -1
  return branch >= 0 && follow(phrases, branch, entries.numberOf(second)) >= 0
}

/** Two pieces whose letters are also repeated, drawn otherwise or set apart: `mann dat`, `p@y p@l`, `te.le gram`. */
function joinHalves(text: Words, i: number, head: Chunk | undefined): Join | undefined {
  const { tokens, known, lexicon } = text
  const { words, start, view, views } = tokens
  const next = head?.to ?? i + 1
  const end = head?.end ?? tokens.end[i]!
  if (next >= words.length || view[next] !== view[i] || start[next]! - end > WIDEST_BREAK + 1) return undefined
  const tail = chunkAt(text, next)
  if (!isStrange(head, known[i]!) && !isStrange(tail, known[next]!)) return undefined
  const between = views[view[i]!]!.text.slice(end, tail?.start ?? start[next]!)
  if (between.length > WIDEST_BREAK || !BREAKS.test(between)) return undefined
  const plain = wordOfHalves(lexicon, head?.core ?? words[i]!, tail?.core ?? words[next]!)
  if (plain === undefined) return undefined
  return {
    from: i,
    to: tail?.to ?? next + 1,
    word: plain,
    start: head?.start ?? start[i]!,
    end: tail?.end ?? tokens.end[next]!,
    trick: head !== undefined || tail !== undefined || between.trim() !== '' ? 'separated' : undefined,
  }
}

const WIDEST_BREAK = 2
const BREAKS = /^[ .*_/|:;+~-]+$/

/** The word worth hiding that two pieces are, as they stand or with a letter wrong. */
function wordOfHalves(lexicon: Lexicon, head: string, tail: string): string | undefined {
  if (head.length < SHORTEST_HALF || tail.length < SHORTEST_HALF) return undefined
  if (head.length + tail.length < SHORTEST_PIECED || !isHalf(lexicon, head)) return undefined
  const found = uncoverWord(lexicon, head + tail)
  return found !== undefined && lexicon.sensitive.has(found.plain) ? found.plain : undefined
}

/** A piece that is no word as it stands. */
const isStrange = (chunk: Chunk | undefined, word: KnownWord): boolean =>
  chunk === undefined ? isUnknown(word) : !ONLY_CLITICS.test(chunk.marks)
