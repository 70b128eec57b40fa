/**
 * Telephone numbers in a text, however they are written: grouped, glued, keyed in with odd signs, drawn with letters,
 * said in words. Our own scanner finds runs of full length; libphonenumber only grades them.
 */
import type { View } from '../text/fold.js'
import { toAtoms } from './digit-atoms.js'
import { findDrawn, mayBeDrawn } from './drawn-phones.js'
import type { PhoneFact } from './fact.js'
import { KIND, kindsIn } from './kinds.js'
import { findParted } from './parted-phones.js'
import { findShort, findSpoken, findWritten, MAX_PHONES, type Search } from './phone-search.js'
import { noteLimit } from './reached.js'

export { digitFragment, joinDigitPieces } from './split-number.js'

const MAX_LOOKUPS = 192
/** Chains of number words that are read aloud, whether they make a number or not. */
const MAX_READINGS = 256
/** Groups that start with 0 and are looked at: ten times what an honest text of 100 kB has. */
const MAX_MISSES = 10_000
const NONE = Object.freeze([] as PhoneFact[]) as PhoneFact[]

/**
 * Every telephone number of a text, in order, at most 64. `home` lists the territories (ISO 3166-1 alpha-2) that a
 * number without a prefix is tried in. Throws a `TypeError` for a view or a home that is none; content never throws.
 */
export function extractPhones(
  view: View,
  options: { home: readonly string[] },
  kinds = kindsIn(view?.text ?? ''),
): PhoneFact[] {
  if (typeof view?.text !== 'string') throw new TypeError('view must be a View made by fold()')
  if (!Array.isArray(options?.home)) throw new TypeError('options.home must be an array of territories such as RE')
  if ((kinds & KIND.phone) === 0) return NONE
  const atoms = toAtoms(view, false)
  const search: Search = {
    view,
    atoms,
    taken: new Uint8Array(atoms.length),
    home: options.home,
    budget: { left: MAX_LOOKUPS },
    readings: { left: MAX_READINGS },
    misses: { left: MAX_MISSES },
    found: [],
  }
  findWritten(search)
  findSpoken(search)
  findShort(search)
  if (mayBeDrawn(view.text, atoms)) findDrawn(search)
  findParted(search)
  if (search.budget.left <= 0 || search.readings.left <= 0 || search.misses.left <= 0) noteLimit(view, 'phones')
  return search.found.length === 0 ? NONE : inOrder(search.found)
}

const inOrder = (found: PhoneFact[]): PhoneFact[] =>
  found.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MAX_PHONES)
