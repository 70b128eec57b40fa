/** Finds numbers dictated in words, or half in words and half in digits. */
import { type Atom, GAP } from './digit-atoms.js'
import { isDrawnLot, unitAfter } from './phone-context.js'
import { GROUPING, groupingOf } from './phone-shapes.js'
import { DOUBLE, HUNDRED, PLUS, TIMES } from './spoken-digits.js'
import { type Reading, readSpoken } from './spoken-reading.js'

/** Atoms `from`..`to` (inclusive) read aloud as a number of the French plan. */
export interface SpokenMatch {
  from: number
  to: number
  /** In national form, `0[1-9]…`. */
  national: string
  words: number
  /** True when filler words part the digits. */
  parted: boolean
}

/** Atoms looked at from the start of a number on. */
export const SPOKEN_REACH = 26
/** Digits behind + or 00: call code and nine. */
const PREFIXES = ['33', '262', '590', '594', '596'] as const

/** Numbers that may still be read aloud in one text: hostile text must not buy milliseconds. */
export interface ReadingBudget {
  left: number
}

/** A dictated number that starts at atom `from`; `stop` is the first atom that is not free. */
export function matchSpoken(
  text: string,
  atoms: readonly Atom[],
  from: number,
  stop: number,
  budget: ReadingBudget,
): SpokenMatch | undefined {
  const start = budget.left > 0 ? startOfSpoken(atoms, from) : undefined
  if (start === undefined) return undefined
  const end = chainEnd(atoms, from, Math.min(stop, from + SPOKEN_REACH))
  if (potential(atoms, from, end) < 10) return undefined
  budget.left--
  const reading =
    start.prefix === undefined ? readNational(atoms, start.at, end) : readPrefixed(atoms, start.at, end, start.prefix)
  if (reading === undefined) return undefined
  const match = describe(atoms, from, reading)
  return isDictated(text, atoms, match, reading) ? match : undefined
}

/** Where the digits start, and what stands for the international prefix; undefined when no number starts like this. */
function startOfSpoken(atoms: readonly Atom[], from: number): { at: number; prefix?: string } | undefined {
  const first = atoms[from]!
  const next = atoms[from + 1]
  if (first.plus) return { at: from, prefix: '' }
  if (first.value === PLUS) return opensCode(next) ? { at: from + 1, prefix: '' } : undefined
  if (first.value === DOUBLE && isZero(next)) return opensCode(atoms[from + 2]) ? { at: from, prefix: '00' } : undefined
  if (!isZero(first) && first.digits[0] !== '0') return undefined
  if (first.digits.length > 1) return first.digits[1] === '0' ? { at: from, prefix: '00' } : { at: from }
  if (isZero(next)) return opensCode(atoms[from + 2]) ? { at: from, prefix: '00' } : undefined
  return next === undefined || next.value >= HUNDRED || next.digits[0] === '0' ? undefined : { at: from }
}

const isZero = (atom: Atom | undefined): boolean => atom !== undefined && (atom.value === 0 || atom.digits === '0')

/** True when the atom can open 33, 262, 590, 594 or 596. */
const opensCode = (atom: Atom | undefined): boolean =>
  atom !== undefined && (/^(?:3|2|5)/.test(atom.digits) || [2, 3, 5, 20, 30, 50].includes(atom.value))

function chainEnd(atoms: readonly Atom[], from: number, limit: number): number {
  let end = from + 1
  while (end < limit && (atoms[end]!.gap & GAP.broken) === 0) end++
  return end
}

/** The most digits that the atoms can stand for. */
function potential(atoms: readonly Atom[], from: number, end: number): number {
  let digits = 0
  let words = false
  for (let i = from; i < end; i++) {
    const { value, digits: own, gap } = atoms[i]!
    digits += value < 0 ? own.length : value < 10 ? 1 : value < 100 ? 2 : 4
    if (value >= 0 || (i > from && gap & GAP.filler)) words = true
  }
  return words ? digits : 0
}

function readNational(atoms: readonly Atom[], from: number, end: number): Reading | undefined {
  const reading = readSpoken(atoms, from, end, 10)
  return reading !== undefined && /^0[1-9]/.test(reading.digits) ? reading : undefined
}

/** `double zéro trente-trois six…`, `plus deux cent soixante-deux…`: read for each code and given in national form. */
function readPrefixed(atoms: readonly Atom[], from: number, end: number, zeros: string): Reading | undefined {
  for (const code of PREFIXES) {
    const prefix = zeros + code
    const reading = readSpoken(atoms, from, end, prefix.length + 9)
    if (reading?.digits.startsWith(prefix)) return { ...reading, digits: `0${reading.digits.slice(prefix.length)}` }
  }
  return undefined
}

function describe(atoms: readonly Atom[], from: number, reading: Reading): SpokenMatch {
  let words = 0
  let parted = false
  for (let i = from; i < reading.next; i++) {
    if (atoms[i]!.value >= 0) words++
    if (i > from && atoms[i]!.gap & GAP.filler && !isLinkedCompound(atoms, i)) parted = true
  }
  return { from, to: reading.next - 1, national: reading.digits, words, parted }
}

/** `vingt et un`, `deux fois le cinq`: the filler is part of the number. */
const isLinkedCompound = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i - 1]!.value === TIMES || (atoms[i - 1]!.value >= 20 && (atoms[i]!.value === 1 || atoms[i]!.value === 11))

/** Counting aloud, lists of days and quantities are not numbers to call. */
function isDictated(text: string, atoms: readonly Atom[], match: SpokenMatch, reading: Reading): boolean {
  if (match.words === 0 && !match.parted) return false
  if (!/^0[1-9]/.test(match.national) || match.national === '0123456789' || unitAfter(text, atoms[match.to]!.end))
    return false
  if (isDrawnLot(text, atoms[match.from]!.start)) return false
  if (match.words > 0) return isSaid(text, atoms, match)
  const pairs = match.national.match(/../g)!
  return (
    /^0[67]/.test(match.national) &&
    groupingOf(reading.groups, Number(reading.groups.join(''))) === GROUPING.usual &&
    pairs.some((pair) => Number(pair) > 31)
  )
}

/** Short words that are also units, articles or prepositions do not make a number of digits a dictated one. */
const AMBIGUOUS = /^(?:..?|une|set|dis|san|inn|ein|ten|one)$/

function isSaid(text: string, atoms: readonly Atom[], { from, to }: SpokenMatch): boolean {
  let digits = false
  for (let i = from; i <= to; i++) {
    const { value, start, end } = atoms[i]!
    if (value < 0) digits = true
    else if (!AMBIGUOUS.test(text.slice(start, end))) return true
  }
  return !digits
}
