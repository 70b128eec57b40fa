/** Numbers with digits drawn as letters: `O6 39 98 l2 34`. */
import { overlaps } from '../text/evidence.js'
import { type Atom, GAP, toAtoms } from './digit-atoms.js'
import { gradeFrench } from './e164.js'
import { isDrawnLetter, isZeroLetter } from './lookalike-digits.js'
import { matchNational } from './number-match.js'
import { add, drawnIn, findSpoken, MAX_PHONES, type Search } from './phone-search.js'

/** Letters read as digits are worth a second look only beside enough real digits and a zero to start with. */
export function mayBeDrawn(text: string, atoms: readonly Atom[]): boolean {
  let digits = 0
  let drawn = false
  let zero = false
  for (const { start, end, value, digits: own } of atoms) {
    digits += own.length
    const before = text.charCodeAt(start - 1)
    const lone = value === 0 && end - start === 1
    if (lone || (value < 0 && (isDrawnLetter(before) || isDrawnLetter(text.charCodeAt(end))))) drawn = true
    if (lone || own[0] === '0' || (value < 0 && isZeroLetter(before))) zero = true
  }
  return drawn && zero && digits >= MIN_REAL_DIGITS
}

const MIN_REAL_DIGITS = 5
/** Letters are read as digits only in a plainly written number. */
const PLAIN_GAP = GAP.space | GAP.dot | GAP.dash | GAP.slash | GAP.comma | GAP.newline | GAP.filler

/** Reads look-alike letters as digits and adds the numbers that this makes whole. */
export function findDrawn(search: Search): void {
  const { view, found } = search
  const atoms = toAtoms(view, true)
  const drawn: Search = { ...search, atoms, taken: new Uint8Array(atoms.length), found: [] }
  const isDrawn = ({ from, to }: { from: number; to: number }): boolean => {
    const letters = drawnIn(atoms, from, to)
    return (
      letters > 0 &&
      letters <= 10 - MIN_REAL_DIGITS &&
      atoms.slice(from + 1, to + 1).every((atom) => (atom.gap & ~PLAIN_GAP) === 0)
    )
  }
  for (let i = 0; i < atoms.length && drawn.found.length < MAX_PHONES; i++) {
    const match =
      atoms[i]!.digits[0] === '0' && search.misses.left-- > 0 ? matchNational(view.text, atoms, i, false) : undefined
    if (match === undefined || !isDrawn(match)) continue
    add(drawn, match, gradeFrench(match.digits))
    drawn.taken.fill(1, i, match.to + 1)
    i = match.to
  }
  findSpoken(drawn, isDrawn)
  for (const fact of drawn.found) if (!found.some((other) => overlaps(other, fact))) found.push(fact)
}
