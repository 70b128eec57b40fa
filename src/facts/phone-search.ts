/** The search itself: which atoms make which number, each atom used once. */
import { evidenceOf, type View } from '../text/fold.js'
import { type Atom, GAP, piecesOf, startOf } from './digit-atoms.js'
import { type GradedNumber, gradeAtHome, gradeForeign, gradeFrench, type LookupBudget } from './e164.js'
import type { PhoneFact } from './fact.js'
import { AFRICAN, matchBare, matchBareAfrican, matchInternational } from './international-match.js'
import { type Match, matchNational } from './number-match.js'
import { FRENCH_CODES } from './numbering.js'
import { contextBefore } from './phone-context.js'
import { isOddlyWritten } from './phone-shapes.js'
import { matchShort } from './short-numbers.js'
import { matchSpoken, type ReadingBudget, SPOKEN_REACH, type SpokenMatch } from './spoken-match.js'

/** More numbers than this in one text tell nobody anything new. */
export const MAX_PHONES = 64

/** A search through one text. */
export interface Search {
  view: View
  atoms: readonly Atom[]
  /** 1 where an atom belongs to a number already found. */
  taken: Uint8Array
  home: readonly string[]
  budget: LookupBudget
  readings: ReadingBudget
  /** Groups starting with 0 that may still turn out to be no number. */
  misses: { left: number }
  found: PhoneFact[]
}

/** Numbers written in digits. */
export function findWritten(search: Search): void {
  const { view, atoms, taken } = search
  let free = false
  for (let i = 0; i < atoms.length && search.found.length < MAX_PHONES; ) {
    const end: number = atoms[i]!.value >= 0 ? -1 : writtenAt(search, view.text, i, free)
    free = end >= 0
    if (end >= 0) taken.fill(1, i, end + 1)
    i = end >= 0 ? end + 1 : i + 1
  }
}

/** Adds the number written at atom `i` and says where it ends, or -1. */
function writtenAt(search: Search, text: string, i: number, free: boolean): number {
  const { atoms } = search
  const { digits } = atoms[i]!
  if (digits.length > 18) return glued(search, i) ? i : -1
  const opens = digits[0] === '0' && search.misses.left-- > 0
  const match = opens ? matchNational(text, atoms, i, free) : undefined
  if (match !== undefined && add(search, match, gradeNational(match.digits, search))) return match.to
  for (const one of matchInternational(text, atoms, i, free, search.budget.left > 0)) {
    const graded = one.national ? gradeFrench(one.digits) : gradeForeign(one.digits, search.budget)
    if (graded !== undefined && isForeignEnough(text, atoms[i]!, one, graded) && add(search, one, graded)) return one.to
  }
  for (const one of matchBareAfrican(text, atoms, i, free))
    if (add(search, one, gradeForeign(one.digits, search.budget))) return one.to
  const bare = matchBare(text, atoms, i, free)
  return bare !== undefined && add(search, bare, gradeFrench(bare.digits)) ? bare.to : -1
}

/** Groups of a number; references have fewer. */
const PARTED = 4

/**
 * Behind a + any number of the right length will do; 00 also starts references, so there it must be valid, announced
 * or, with a code that frauds use, parted like a number.
 */
function isForeignEnough(text: string, first: Atom, { digits, shape }: Match, graded: GradedNumber): boolean {
  if (first.plus || graded.valid || FRENCH_CODES[graded.territory ?? ''] !== undefined) return true
  const context = contextBefore(text, first.start)
  return context === 'phone' || (context === 'none' && AFRICAN.test(digits) && shape.groups.length >= PARTED)
}

function gradeNational(digits: string, { home, budget }: Search): GradedNumber | undefined {
  for (const territory of home) {
    if (FRENCH_CODES[territory] !== undefined) break
    const graded = gradeAtHome(digits, territory, budget)
    if (graded !== undefined) return graded
  }
  return gradeFrench(digits)
}

/** Two or three mobile numbers without anything between them. */
function glued(search: Search, i: number): boolean {
  const { start, digits, before, after } = search.atoms[i]!
  if (before > 0 || after > 0 || digits.length > 30 || !/^0[67]\d{8}(?:0[67]\d{8}){1,2}$/.test(digits)) return false
  for (let k = 0; k < digits.length; k += 10) {
    const graded = gradeFrench(digits.slice(k, k + 10))
    if (graded === undefined) return false
    search.found.push({ kind: 'phone', ...evidenceOf(search.view, start + k, start + k + 10), ...graded, hidden: true })
  }
  return true
}

/** Adds a number that was found; false when it could not be graded. */
export function add({ view, atoms, found }: Search, match: Match, graded: GradedNumber | undefined): boolean {
  if (graded === undefined) return false
  const start = startOf(view.text, atoms[match.from]!)
  const hidden = drawnIn(atoms, match.from, match.to) >= 2 || isOddlyWritten(match.shape)
  found.push({ kind: 'phone', ...evidenceOf(view, start, atoms[match.to]!.end), ...graded, hidden })
  return true
}

/** How many letters are read as digits in atoms `from`..`to`. */
export function drawnIn(atoms: readonly Atom[], from: number, to: number): number {
  let drawn = 0
  for (let i = from; i <= to; i++) drawn += atoms[i]!.drawn
  return drawn
}

/** Numbers said in words, or partly so; `wanted` may turn some down. */
export function findSpoken(search: Search, wanted: (match: SpokenMatch) => boolean = () => true): void {
  const { view, atoms, taken } = search
  if (!atoms.some((atom) => atom.value >= 0 || (atom.gap & (GAP.filler | GAP.broken)) === GAP.filler)) return
  for (let i = 0; i < atoms.length && search.found.length < MAX_PHONES; i++) {
    if (taken[i] === 1) continue
    const match = matchSpoken(view.text, atoms, i, freeUntil(taken, i), search.readings)
    const graded = match === undefined || !wanted(match) ? undefined : gradeFrench(match.national)
    if (match === undefined || graded === undefined) continue
    addSpoken(search, match, graded)
    taken.fill(1, i, match.to + 1)
    i = match.to
  }
}

/** The first atom after `i` that belongs to another number, or the end of what one number can take. */
function freeUntil(taken: Uint8Array, i: number): number {
  let stop = i + 1
  while (stop < taken.length && stop < i + SPOKEN_REACH && taken[stop] === 0) stop++
  return stop
}

function addSpoken({ view, atoms, found }: Search, match: SpokenMatch, graded: GradedNumber): void {
  const { from, to } = match
  const evidence = evidenceOf(view, startOf(view.text, atoms[from]!), atoms[to]!.end)
  const hidden = match.words >= 2 || match.parted || drawnIn(atoms, from, to) >= 2
  const fact: PhoneFact = { kind: 'phone', ...evidence, ...graded, hidden }
  found.push(match.parted ? { ...fact, pieces: piecesOf(view, atoms, from, to) } : fact)
}

/** Short numbers that someone is told to call or to text. */
export function findShort({ view, atoms, taken, found }: Search): void {
  for (let i = 0; i < atoms.length && found.length < MAX_PHONES; i++) {
    if (taken[i] === 1) continue
    const match = matchShort(view, atoms, i)
    if (match === undefined) continue
    const { line, cost, prefix } = match.range
    const evidence = evidenceOf(view, atoms[match.from]!.start, atoms[match.to]!.end)
    const graded = { number: match.digits, territory: undefined, line, cost, range: prefix, valid: true }
    found.push({ kind: 'phone', ...evidence, ...graded, hidden: false })
    i = match.to
  }
}
