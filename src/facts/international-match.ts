/** Numbers written with a call code: `+33 (0)6…`, `00262…`, `262 692…`, and the short local form of La Réunion. */
import { isAlphanumeric } from './char-class.js'
import { type Atom, GAP, startOf } from './digit-atoms.js'
import { edgesFit, follows, goesOn, joined, type Match } from './number-match.js'
import { contextBefore, isInWebAddress, unitAfter } from './phone-context.js'
import { type Shape, shapeOf } from './phone-shapes.js'

const NONE: readonly Match[] = []
/** E.164 has at most 15 digits; `00` and `(0)` may be written besides. */
const MAX_DIGITS = 18
/** Call codes of the French plan. */
const FRENCH_CODE = /^(?:33|262|590|594|596|508)/
/** How many ends of one foreign number are tried. */
const MAX_ENDS = 3

/**
 * The possible readings of a number after + or 00, best first. Numbers of the French plan come in national form;
 * those of other plans only when `foreign` is true.
 */
export function matchInternational(
  text: string,
  atoms: readonly Atom[],
  from: number,
  freeBefore: boolean,
  foreign: boolean,
): readonly Match[] {
  const first = atoms[from]!
  const zeros = !first.plus && first.digits.startsWith('00') ? 2 : 0
  if ((!first.plus && zeros === 0) || !edgesFit(text, first, first, true, freeBefore)) return NONE
  const lengths = groupEnds(atoms, from)
  const digits = digitsOf(atoms, from, from + lengths.length).slice(zeros)
  const code = FRENCH_CODE.exec(digits)?.[0]
  if (code === undefined && (!foreign || (zeros > 0 && !freeBefore && isAmongDigits(atoms, from)))) return NONE // BE67 0095 …
  if (code === undefined && first.plus && isAlphanumeric(text.charCodeAt(startOf(text, first) - 1))) return NONE // bounces+4433…
  const sizes =
    code === undefined
      ? foreignSizes(text, first, lengths, zeros)
      : frenchSizes(digits, code).map((size) => size + zeros)
  const matches: Match[] = []
  for (const size of sizes) {
    const at = lengths.indexOf(size)
    if (at < 0) continue
    const to = from + at
    const read = digits.slice(0, size - zeros)
    const national = code === undefined ? undefined : toNational(read, code)
    const match = {
      from,
      to,
      digits: national ?? read,
      national: national !== undefined,
      shape: shapeOf(atoms, from, to),
    }
    if (endsWell(text, atoms, match, freeBefore)) matches.push(match)
  }
  return matches
}

/** True when other digits stand right before; the « neuf » of « état neuf » is none. */
const isAmongDigits = (atoms: readonly Atom[], from: number): boolean =>
  from > 0 && atoms[from - 1]!.value < 0 && follows(atoms[from]!)

const endsWell = (text: string, atoms: readonly Atom[], match: Match, freeBefore: boolean): boolean =>
  !unitAfter(text, atoms[match.to]!.end) &&
  atoms[match.to]!.after !== 1 &&
  !goesOn(text, atoms, match, freeBefore || atoms[match.from]!.plus)

/** How many digits there are at the end of each group from `from` on. */
function groupEnds(atoms: readonly Atom[], from: number): number[] {
  const lengths: number[] = []
  for (let i = from, length = 0; i < atoms.length; i++) {
    const atom = atoms[i]!
    length += atom.digits.length
    if (atom.value >= 0 || length > MAX_DIGITS) break
    if (i > from && (!follows(atom) || (atom.gap & (GAP.comma | GAP.colon)) !== 0 || atom.plus)) break
    lengths.push(length)
  }
  return lengths
}

function digitsOf(atoms: readonly Atom[], from: number, stop: number): string {
  let digits = ''
  for (let i = from; i < stop; i++) digits += atoms[i]!.digits
  return digits
}

/** Nine digits behind the code (six are usual in Saint-Pierre-et-Miquelon), with or without the 0 of national dialling. */
function frenchSizes(digits: string, code: string): number[] {
  const trunk = digits[code.length] === '0' ? 1 : 0
  const behind = code.length + trunk
  return code === '508' ? [behind + 9, behind + 6] : [behind + 9]
}

function toNational(digits: string, code: string): string {
  const behind = digits.slice(code.length).replace(/^0/, '')
  return behind.length === 6 ? `0508${behind}` : `0${behind}`
}

/**
 * Lengths to try for another country, the longest first. An unbroken run behind 00 that nothing announces is a number
 * only as a whole, and then the caller wants it valid; one that is called a reference is none, nor is one that starts
 * like the 0012… of so many references.
 */
function foreignSizes(text: string, first: Atom, lengths: readonly number[], zeros: number): number[] {
  if (zeros > 0 && first.digits.length >= 10) {
    const context = contextBefore(text, first.start)
    if (context === 'none') return first.digits[zeros] === '1' || first.digits.length < 12 ? [] : [first.digits.length]
    if (context === 'reference') return []
  }
  return lengths
    .filter((length) => length - zeros >= 8 && length - zeros <= 15)
    .reverse()
    .slice(0, MAX_ENDS)
}

/** Unbroken runs that start with a call code, and the groups behind one. */
const RUN = /^(?:262(?:69[23]|26[23])|33[67]|590(?:69[01]|590)|594(?:694|594)|596(?:69[67]|596))/
const LOCAL = /^(?:69[23]|26[23])/
/** `0262 692…`: the call code taken for an area code. */
const CODE = /^(?:0?262|33|590|594|596)$/

/** `262 692 12 34 56`, `33612345678` after a word that announces it, `692 12 34 56` likewise. */
export function matchBare(text: string, atoms: readonly Atom[], from: number, freeBefore: boolean): Match | undefined {
  const first = atoms[from]!
  const { digits } = first
  if (first.plus || !(digits === '0262' || (digits[0]! >= '2' && digits[0]! <= '6'))) return undefined
  const code = CODE.test(digits) ? digits : RUN.exec(digits)?.[0].slice(0, digits[0] === '3' ? 2 : 3)
  const size = code !== undefined ? code.length + 9 : LOCAL.test(digits) ? 9 : 0
  const run = size === 0 || digits.length > size ? undefined : joined(atoms, from, size)
  if (run === undefined) return undefined
  const national = `0${run.digits.slice(code?.length ?? 0)}`
  const match = { from, to: run.to, digits: national, national: true, shape: shapeOf(atoms, from, run.to) }
  return isBare(text, atoms, match, code, freeBefore) ? match : undefined
}

/** The same sign everywhere, but for brackets around the code. */
const hasOneSign = ({ uniform, signs }: Shape): boolean =>
  uniform || (signs[0] === GAP.bracket && signs.every((sign, k) => k === 0 || sign === signs[1]))

function isBare(
  text: string,
  atoms: readonly Atom[],
  match: Match,
  code: string | undefined,
  freeBefore: boolean,
): boolean {
  const first = atoms[match.from]!
  const groups = match.shape.groups.join(',')
  const wanted =
    code === undefined ? /^(?:9|3,2,2,2)$/ : code === '33' ? /^(?:11|2,1,2,2,2,2|2,9)$/ : /^(?:12|[34],3,2,2,2|[34],9)$/
  if (!wanted.test(groups) || match.shape.all & (GAP.comma | GAP.colon | GAP.slash) || !hasOneSign(match.shape))
    return false
  if (!edgesFit(text, first, atoms[match.to]!, true, freeBefore) || !endsWell(text, atoms, match, freeBefore))
    return false
  const context = contextBefore(text, first.start)
  if (context === 'phone') return true
  return (
    context === 'none' &&
    !isInWebAddress(text, first.start) &&
    ((code?.endsWith('262') && RUN.test(`262${match.digits.slice(1)}`)) || groups === '2,1,2,2,2,2')
  )
}

/** Call codes of West, Central and North Africa, written without + or 00: no French number begins like them. */
export const AFRICAN = /^(?:22[1-9]|23[3457]|24[0-4]|21[236])/
/** `229 96 03 71 55`: the code, then pairs; nothing else is written like this. */
const CODE_AND_PAIRS = /^3(?:,2){4,5}$/
/** Digits with their code, the longest first. */
const AFRICAN_SIZES = [13, 12, 11]

/** The possible readings of `229 96 03 71 55`, or of any grouping behind a word that announces a number. */
export function matchBareAfrican(
  text: string,
  atoms: readonly Atom[],
  from: number,
  freeBefore: boolean,
): readonly Match[] {
  const first = atoms[from]!
  if (first.plus || !AFRICAN.test(first.digits)) return NONE
  const lengths = groupEnds(atoms, from)
  const context = contextBefore(text, first.start)
  return AFRICAN_SIZES.flatMap((size) => {
    const to = from + lengths.indexOf(size)
    if (to < from) return []
    const shape = shapeOf(atoms, from, to)
    const isTelling = context === 'phone' || (context === 'none' && CODE_AND_PAIRS.test(shape.groups.join(',')))
    const match = { from, to, digits: digitsOf(atoms, from, to + 1), national: false, shape }
    const fits = isTelling && shape.uniform && edgesFit(text, first, atoms[to]!, true, freeBefore)
    return fits && endsWell(text, atoms, match, freeBefore) ? [match] : []
  })
}
