/** Finds the runs of digit atoms that have the length and the grouping of a telephone number. */

import { isDigit } from './char-class.js'
import { type Atom, GAP } from './digit-atoms.js'
import { contextBefore, countsSomething, isCallLink, isInWebAddress, unitAfter } from './phone-context.js'
import {
  continues,
  GROUPING,
  groupingOf,
  looksLikeDate,
  looksLikeList,
  mayBeDraw,
  type Shape,
  shapeOf,
  signsFit,
} from './phone-shapes.js'

/** Atoms `from`..`to` (inclusive) that read as a number: ten national digits, or what follows the +. */
export interface Match {
  from: number
  to: number
  digits: string
  national: boolean
  shape: Shape
}

/** Exactly `size` digits of atoms in a row, with the index of the last atom; undefined when no group ends there. */
export function joined(atoms: readonly Atom[], from: number, size: number): { digits: string; to: number } | undefined {
  const first = atoms[from]!.digits
  if (first.length >= size) return first.length === size ? { digits: first, to: from } : undefined
  let digits = ''
  for (let i = from; i < atoms.length && digits.length < size; i++) {
    const atom = atoms[i]!
    if (atom.value >= 0 || (i > from && !follows(atom))) return undefined
    digits += atom.digits
    if (digits.length === size) return { digits, to: i }
  }
  return undefined
}

/** True when nothing but separators stands between the atom and the one before. */
export const follows = (atom: Atom): boolean => (atom.gap & (GAP.broken | GAP.filler)) === 0

/** Ten digits from `0[1-9]`, grouped as people group them, with nothing around that makes them something else. */
export function matchNational(
  text: string,
  atoms: readonly Atom[],
  from: number,
  freeBefore: boolean,
): Match | undefined {
  if (atoms[from]!.digits[0] !== '0') return undefined
  const run = joined(atoms, from, 10)
  if (run === undefined || run.digits[1] === '0') return undefined
  const shape = shapeOf(atoms, from, run.to)
  const match = { from, to: run.to, digits: run.digits, national: true, shape }
  return isTelephone(text, atoms, match, freeBefore) ? match : undefined
}

/** `06 39 98 12 34`, `0692 12 34 56`: grouped as nothing else is, whatever the words before call it. */
const isDialling = ({ code }: Shape): boolean => code === 22222 || code === 4222 || code === 13222

const isMobile = (national: string): boolean => national[1] === '6' || national[1] === '7'

/** Everything that speaks against a run of the right length. */
function isTelephone(text: string, atoms: readonly Atom[], match: Match, freeBefore: boolean): boolean {
  const { from, to, digits, shape } = match
  const grouping = groupingOf(shape.groups, shape.code)
  if (grouping === GROUPING.none || !edgesFit(text, atoms[from]!, atoms[to]!, isMobile(digits), freeBefore))
    return false
  if (!signsFit(shape, isMobile(digits)) || looksLikeDate(atoms, from, shape)) return false
  if (looksLikeList(atoms, from, shape) && contextBefore(text, atoms[from]!.start) !== 'phone') return false
  if (goesOn(text, atoms, match, freeBefore) || unitAfter(text, atoms[to]!.end)) return false
  if (isDialling(shape) && !mayBeDraw(digits)) return true
  const context = contextBefore(text, atoms[from]!.start)
  return context !== 'reference' && (grouping === GROUPING.usual || isMobile(digits) || context === 'phone')
}

/** Letters and signs glued to the first and the last digit. */
export function edgesFit(text: string, first: Atom, last: Atom, mobile: boolean, freeBefore: boolean): boolean {
  if (isDigit(text.charCodeAt(first.start - first.before - 1)) || isDigit(text.charCodeAt(last.end + last.after)))
    return false
  if (first.before > 0 && !isGluedWord(text.slice(first.start - first.before, first.start), mobile)) return false
  if ((last.after === 1 && first === last) || isFileOrAddress(text, last.end)) return false
  const sign = text[first.start - 1]
  if (freeBefore || sign === undefined || sign === ' ' || first.before > 0) return true
  if ('/=?&-_#'.includes(sign))
    return isCallLink(text, first.start) || (!isInWebAddress(text, first.start) && !isCodePrefix(text, first.start - 1))
  if ('€$£'.includes(sign)) return /[0-9] ?$/.test(text.slice(Math.max(0, first.start - 3), first.start - 1)) // $0692…, 350€0692…
  return !(sign === '.' && /[0-9]/.test(text[first.start - 2] ?? ''))
}

/** `.jpg`, or the next two digits of a MAC address. */
const isFileOrAddress = (text: string, at: number): boolean =>
  (text[at] === '.' || text[at] === ':') &&
  /^(?:\.(?:jpe?g|png|pdf|docx?|html?)\b|:[0-9a-f]{2}\b)/.test(text.slice(at, at + 6))

/** `tel0692…` is a word glued to its number; `ref0692…`, `sn0692…`, `a0692…` are codes. */
export function isGluedWord(letters: string, mobile: boolean): boolean {
  if (contextBefore(`${letters} `, letters.length + 1) !== 'none')
    return contextBefore(`${letters} `, letters.length + 1) === 'phone'
  if (/^(?:c|le|au|du|moi|mon|ou|et|ok|stp|svp|ici|mdr)$/.test(letters)) return true
  return (
    mobile && letters.length >= 3 && !/^(?:ref|fac|cmd|cde|img|dsc|lot|ser|bdc|fct|sku|vid|doc|scan|inv)/.test(letters)
  )
}

/** `ab-0612345678`, `img_0612345678`: a code goes on with its number, a word of four letters or more does not. */
function isCodePrefix(text: string, at: number): boolean {
  const word = /[a-z0-9]{1,16}$/.exec(text.slice(Math.max(0, at - 16), at))?.[0]
  if (word === undefined || /^(?:tel|gsm|mob|num|sms|wsp|port|whatsapp)$/.test(word)) return false
  return word.length < 4 || /[0-9]/.test(word)
}

/** True when digits beside the run belong to it, so that it is part of something longer. */
export function goesOn(text: string, atoms: readonly Atom[], { from, to, shape }: Match, freeBefore: boolean): boolean {
  const before = atoms[from - 1]
  const first = atoms[from]!
  if (
    !freeBefore &&
    before !== undefined &&
    before.value < 0 &&
    continues(first.gap, before.digits.length, first.digits.length, shape)
  )
    return true
  const next = atoms[to + 1]
  const alone = freeBefore || from < to || isMobile(first.digits)
  if (
    !alone &&
    isBare(before, first.gap) &&
    next !== undefined &&
    isBare(next, next.gap) &&
    !startsAnother(atoms, to + 1)
  )
    return true
  if (next === undefined || next.value >= 0 || next.plus || next.after > 0) return false
  if (!continues(next.gap, next.digits.length, atoms[to]!.digits.length, shape)) return false
  return !countsSomething(text, next.end) && !startsAnother(atoms, to + 1)
}

/** Digits a space away, with nothing glued to them: `30004 00123 0123456789 06`. */
const isBare = (atom: Atom | undefined, gap: number): boolean =>
  atom !== undefined && gap === GAP.space && atom.value < 0 && atom.before === 0 && atom.after === 0

const isUsual = ({ groups, code }: Shape): boolean => groupingOf(groups, code) === GROUPING.usual

/** True when another number of the same kind starts at `from`: two numbers back to back. */
function startsAnother(atoms: readonly Atom[], from: number): boolean {
  const run = atoms[from]!.digits[0] === '0' ? joined(atoms, from, 10) : undefined
  return run !== undefined && run.digits[1] !== '0' && isUsual(shapeOf(atoms, from, run.to))
}
