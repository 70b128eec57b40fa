/** The groups that number words and digits can be read as: `quatre vingt dix huit` is 98, or 90, 80 or 4 and more. */
import { type Atom, GAP } from './digit-atoms.js'
import { DOUBLE, HUNDRED, TIMES, TRIPLE } from './spoken-digits.js'

/** One group of a dictated number. */
export interface Step {
  /** The atom after it. */
  next: number
  digits: string
  /** 0 for the natural reading, more for one that splits words that belong together or joins words that do not. */
  cost: number
}

const SPLIT = 1
const TORN = 3

const numberOf = (atom: Atom | undefined): number => {
  if (atom === undefined) return -1
  if (atom.value >= 0) return atom.value
  return atom.digits.length <= 2 && atom.digits[0] !== '0' ? Number(atom.digits) : -1
}

/** Every way to read a number below 100 at `at`, shortest first: [value, next]. */
function belowHundred(atoms: readonly Atom[], at: number, stop: number): [number, number][] {
  const one = numberOf(atoms[at])
  const ways: [number, number][] = [[one, at + 1]]
  const said = (k: number): boolean => k < stop && atoms[k]!.value >= 0
  const value = (k: number): number => (k < stop ? numberOf(atoms[k]) : -1)
  let tens = one >= 20 && one % 10 === 0 && said(at) ? one : -1
  let next = at + 1
  if (one === 4 && value(next) === 20 && (said(at) || said(next))) {
    tens = 80
    next++
    ways.push([80, next])
  }
  if (one === 10 && said(at) && value(next) >= 7 && value(next) <= 9) ways.push([10 + value(next), next + 1])
  if (tens < 0) return ways
  const unit = value(next)
  if (unit >= 1 && unit <= 9) ways.push([tens + unit, next + 1])
  if ((tens === 60 || tens === 80) && unit >= 10 && unit <= 19) {
    ways.push([tens + unit, next + 1])
    const more = value(next + 1)
    if (unit === 10 && more >= 7 && more <= 9) ways.push([tens + 10 + more, next + 2])
  }
  return ways
}

/** Every way to read one group at `at`, the most natural first. */
export function stepsAt(atoms: readonly Atom[], at: number, stop: number): Step[] {
  const plain = plainDigits(atoms, at, stop)
  if (plain !== undefined) return [{ next: at + 1, digits: plain, cost: isTorn(atoms, at, at + 1, stop) ? TORN : 0 }]
  const ways = waysAt(atoms, at, stop)
  const costs = ways.map(({ next }) => (isTorn(atoms, at, next, stop) ? TORN : 0))
  const natural = Math.max(0, ...ways.map(({ next }, k) => (costs[k] === 0 ? next : 0)))
  return ways
    .map(({ next, digits }, k) => ({ next, digits, cost: costs[k]! + (next < natural ? SPLIT : 0) }))
    .sort((a, b) => a.cost - b.cost || b.next - a.next)
}

/** The digits of an atom that joins nothing after it: the common case, and cheap. */
function plainDigits(atoms: readonly Atom[], at: number, stop: number): string | undefined {
  const { value, digits } = atoms[at]!
  if (value >= 20 || value === 4 || value === 10 || (value < 0 && digits === '4')) return undefined
  const next = at + 1 < stop ? atoms[at + 1]!.value : -1
  if (next === HUNDRED || next === TIMES) return undefined
  return value < 0 ? digits : String(value)
}

type Way = Pick<Step, 'next' | 'digits'>

function waysAt(atoms: readonly Atom[], at: number, stop: number): Way[] {
  const { value, digits } = atoms[at]!
  if (value === DOUBLE || value === TRIPLE) return repeated(atoms, at + 1, stop, value === DOUBLE ? 2 : 3)
  const number = numberOf(atoms[at])
  if (number >= 2 && number <= 4 && at + 1 < stop && atoms[at + 1]!.value === TIMES)
    return repeated(atoms, at + 2, stop, number)
  if (number < 0) return [{ digits, next: at + 1 }]
  const plain =
    number < HUNDRED
      ? belowHundred(atoms, at, stop).map(([sum, next]) => ({
          digits: next === at + 1 && value < 0 ? digits : String(sum),
          next,
        }))
      : []
  return [...plain, ...hundredsAt(atoms, at, stop, number)]
}

/** `huit cent quatre-vingt-dix-neuf`, `cent dix-huit`. */
function hundredsAt(atoms: readonly Atom[], at: number, stop: number, number: number): Way[] {
  const hundred = number === HUNDRED ? at : at + 1
  if (hundred >= stop || atoms[hundred]!.value !== HUNDRED || number < 1 || (number > 9 && number !== HUNDRED))
    return []
  const base = number === HUNDRED ? HUNDRED : number * 100
  const ways = [{ digits: String(base), next: hundred + 1 }]
  if (hundred + 1 >= stop) return ways
  for (const [rest, next] of belowHundred(atoms, hundred + 1, stop))
    if (rest > 0 && rest < 100) ways.push({ digits: String(base + rest), next })
  return ways
}

/** `double zéro`, `deux fois le cinq`. */
function repeated(atoms: readonly Atom[], at: number, stop: number, times: number): Way[] {
  if (at >= stop) return []
  const { value, digits } = atoms[at]!
  if (value >= HUNDRED || digits.length > 2) return []
  if (numberOf(atoms[at]) < 0) return [{ digits: digits.repeat(times), next: at + 1 }]
  return belowHundred(atoms, at, stop).map(([sum, next]) => ({ digits: String(sum).repeat(times), next }))
}

/**
 * True for a group that is only the second choice, because of how it is written. Hyphens tell `trente quatre-vingt-cinq`
 * (30 85) from `trente-quatre vingt-cinq` (34 25), commas part groups, and 21 is `vingt et un` but 81 `quatre-vingt-un`.
 */
function isTorn(atoms: readonly Atom[], at: number, next: number, stop: number): boolean {
  if (next < stop && atoms[next]!.value >= 0 && (atoms[next]!.gap === GAP.dash || isEtCut(atoms, next))) return true
  let dashes = 0
  let joins = 0
  for (let i = at + 1; i < next; i++) {
    const { gap, value } = atoms[i]!
    if (gap & PARTING) return true
    if (atoms[i - 1]!.value === HUNDRED || value === HUNDRED || gap === 0) continue
    joins++
    if (gap === GAP.dash) dashes++
    if (i === next - 1 && (value === 1 || value === 11) && isEtWrong(atoms, at, i)) return true
    if (gap & GAP.filler) joins--
  }
  return dashes > 0 && dashes < joins
}

/** A group that ends before the `et un` of `vingt et un`. */
const isEtCut = (atoms: readonly Atom[], next: number): boolean =>
  (atoms[next]!.gap & GAP.filler) !== 0 &&
  atoms[next]!.value % 10 === 1 &&
  atoms[next - 1]!.value >= 20 &&
  atoms[next - 1]!.value <= 70

/** Signs that stand between groups, not within one. */
const PARTING = GAP.comma | GAP.newline | GAP.slash | GAP.dot | GAP.odd | GAP.colon

/** 21–71 take `et` and 81 and 91 do not. */
function isEtWrong(atoms: readonly Atom[], at: number, i: number): boolean {
  const tens = atoms[i - 1]!.value
  const eighty = tens === 20 && i - 2 >= at && numberOf(atoms[i - 2]) === 4
  if (tens >= 80) return false // huitante et un
  return tens >= 20 && tens < HUNDRED && eighty === ((atoms[i]!.gap & GAP.filler) !== 0)
}
