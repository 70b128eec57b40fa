/**
 * Folded text → the atoms that a telephone number can be made of: runs of digits, number words and, on demand, digits
 * drawn with letters (`O6 l2`), each with what stands between it and the atom before.
 */
import type { Evidence } from '../text/evidence.js'
import { evidenceOf, type View } from '../text/fold.js'
import { isAlphanumeric, isDigit } from './char-class.js'
import { lookalikeDigits } from './lookalike-digits.js'
import { isFiller, mayBeSpoken, spokenWord } from './spoken-digits.js'

/** What stands between two atoms, as bits. */
export const GAP = {
  space: 1,
  dot: 2,
  dash: 4,
  slash: 8,
  comma: 16,
  newline: 32,
  bracket: 64,
  colon: 128,
  odd: 256,
  plus: 512,
  filler: 1024,
  broken: 2048,
} as const

export interface Atom {
  /** Span in the folded text. */
  start: number
  end: number
  /** The digits, or '' for a number word. */
  digits: string
  /** The value of a number word (see `spoken-digits`), -1 for digits. */
  value: number
  /** Bits of `GAP`; `broken` when something else stands before the atom. */
  gap: number
  /** True when a + stands right before. */
  plus: boolean
  /** Letters that were read as digits. */
  drawn: number
  /** Letters glued to the digits, before and after. */
  before: number
  after: number
}

/** Characters between two groups at most; with filler words, more. */
const MAX_GAP = 8
const MAX_FILLER_GAP = 28
/** Longer runs of letters and digits are encoded data that nobody reads. */
const MAX_MIXED = 120

const SIGNS = new Uint16Array(128).fill(GAP.broken)
const setSigns = (chars: string, bit: number): void => {
  for (const char of chars) SIGNS[char.charCodeAt(0)] = bit
}
setSigns(' ', GAP.space)
setSigns('\n\r', GAP.newline)
setSigns('.', GAP.dot)
setSigns('-', GAP.dash)
setSigns('/', GAP.slash)
setSigns(',;', GAP.comma)
setSigns(':', GAP.colon)
setSigns('()[]{}', GAP.bracket)
setSigns('*_~|\\#=<>"\'^!', GAP.odd)
setSigns('+', GAP.plus)

/** Bullets, arrows, pictograms and the like; not letters, currencies, degrees or the multiplication sign. */
function signOf(unit: number): number {
  if (unit < 128) return SIGNS[unit]!
  if (unit === 0xb7 || (unit >= 0x2010 && unit <= 0x206f) || (unit >= 0x2190 && unit <= 0x2bff)) return GAP.odd
  return (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfffd
    ? GAP.odd
    : GAP.broken
}

interface Lexer {
  view: View
  atoms: Atom[]
  gap: number
  drawing: boolean
}

/** Reads every atom in order. `drawing` reads look-alike letters as digits. Linear in the text. */
export function toAtoms(view: View, drawing: boolean): Atom[] {
  const { text } = view
  const lexer: Lexer = { view, atoms: [], gap: GAP.broken, drawing }
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i)
    if (!isAlphanumeric(unit)) {
      lexer.gap |= signOf(unit)
      i++
      continue
    }
    let end = i + 1
    let digits = isDigit(unit) ? 1 : 0
    for (; end < text.length && isAlphanumeric(text.charCodeAt(end)); end++) if (isDigit(text.charCodeAt(end))) digits++
    if (digits === end - i) pushDigits(lexer, i, end)
    else if (drawing && pushDrawn(lexer, i, end)) lexer.gap = 0
    else if (digits === 0) pushWord(lexer, i, end)
    else if (end - i > MAX_MIXED) lexer.gap |= GAP.broken
    else if (!pushLeet(lexer, i, end)) pushMixed(lexer, i, end)
    i = end
  }
  return lexer.atoms
}

function push(lexer: Lexer, start: number, end: number, digits: string, value: number, drawn: number): Atom {
  const last = lexer.atoms.at(-1)
  const room = (lexer.gap & GAP.filler) === 0 ? MAX_GAP : MAX_FILLER_GAP
  const gap = last === undefined || start - last.end > room ? GAP.broken : lexer.gap
  const atom = {
    start,
    end,
    digits,
    value,
    gap,
    plus: (lexer.gap & GAP.plus) !== 0 && isPlusBefore(lexer.view.text, start),
    drawn,
    before: 0,
    after: 0,
  }
  lexer.atoms.push(atom)
  lexer.gap = 0
  return atom
}

const pushDigits = (lexer: Lexer, start: number, end: number): Atom =>
  push(lexer, start, end, lexer.view.text.slice(start, end), -1, 0)

function isPlusBefore(text: string, start: number): boolean {
  let i = start - 1
  while (i > start - 3 && (text[i] === ' ' || text[i] === '(')) i--
  return text[i] === '+'
}

function pushWord(lexer: Lexer, start: number, end: number): void {
  const { text } = lexer.view
  if (end - start === 1) {
    if (lexer.gap & GAP.broken && text[start] !== 'o') return
  } else if (!mayBeSpoken(text.charCodeAt(start), text.charCodeAt(start + 1))) {
    lexer.gap |= GAP.broken
    return
  }
  const word = text.slice(start, end)
  const spoken = spokenWord(word) ?? creoleTwo(lexer.view, word, start)
  if (spoken !== undefined) {
    let from = start
    spoken.values.forEach((value, k) => {
      push(lexer, from, from + spoken.sizes[k]!, '', value, 0)
      from += spoken.sizes[k]!
    })
  } else lexer.gap |= isFiller(word) ? GAP.filler : GAP.broken
}

const TWO = { values: [2], sizes: [2] }
/** Creole `dé` is two; French `de` is not. */
const creoleTwo = (view: View, word: string, start: number) =>
  word === 'de' && view.raw.charCodeAt(view.starts[start + 1]!) > 0x7f ? TWO : undefined

function pushDrawn(lexer: Lexer, start: number, end: number): boolean {
  const drawn = lookalikeDigits(lexer.view, start, end)
  if (drawn === undefined) return false
  push(lexer, start, end, drawn.digits, -1, drawn.letters)
  return true
}

/** Letters that figures stand for in the number words, and the longest of these words. */
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' }
const LONGEST_LEET = 9

/** A number word with figures for some of its letters: `zer0`, `tr0is`, `hu1t`. */
function pushLeet(lexer: Lexer, start: number, end: number): boolean {
  const word = lexer.view.text.slice(start, end)
  if (word.length < 3 || word.length > LONGEST_LEET || !/[a-z].*[a-z]/.test(word)) return false
  const spoken = spokenWord(word.replace(/[0-9]/g, (digit) => LEET[digit] ?? digit))
  if (spoken === undefined || spoken.values.length > 1) return false
  push(lexer, start, end, '', spoken.values[0]!, 1)
  return true
}

/** A run of letters and digits: `tel0692`, `12h30`, `06trenteneuf98`. */
function pushMixed(lexer: Lexer, start: number, end: number): void {
  const { text } = lexer.view
  let letters = 0
  let last: Atom | undefined
  for (let i = start; i < end; ) {
    const inDigits = isDigit(text.charCodeAt(i))
    let stop = i + 1
    while (stop < end && isDigit(text.charCodeAt(stop)) === inDigits) stop++
    if (inDigits) {
      last = pushDigits(lexer, i, stop)
      last.before = letters
      letters = 0
    } else {
      const count = lexer.atoms.length
      pushWord(lexer, i, stop)
      letters = lexer.atoms.length > count ? 0 : stop - i
      if (letters > 0) lexer.gap |= GAP.broken
      if (last !== undefined) last.after = letters
      last = undefined
    }
    i = stop
  }
}

/** Where a number that begins with the atom begins: the + belongs to it. */
export const startOf = (text: string, atom: Atom): number =>
  atom.plus ? text.lastIndexOf('+', atom.start) : atom.start

/** The spans of atoms `from`..`to` (inclusive) between the filler words. */
export function piecesOf(view: View, atoms: readonly Atom[], from: number, to: number): Evidence[] {
  const pieces: Evidence[] = []
  let start = from
  for (let i = from + 1; i <= to + 1; i++) {
    if (i <= to && (atoms[i]!.gap & GAP.filler) === 0) continue
    pieces.push(evidenceOf(view, startOf(view.text, atoms[start]!), atoms[i - 1]!.end))
    start = i
  }
  return pieces
}
