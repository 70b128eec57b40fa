/** A number that one author sends over several messages: `06`, `39 98`, `40`, `27 et la fin c 19`. */
import { evidenceOf, type View } from '../text/fold.js'
import { type Atom, GAP, piecesOf, startOf, toAtoms } from './digit-atoms.js'
import { gradeFrench } from './e164.js'
import type { PhoneFact } from './fact.js'
import { countsSomething } from './phone-context.js'
import { isFiller } from './spoken-digits.js'
import { readAll } from './spoken-reading.js'

/** A fragment is short: longer messages say something else. */
const MAX_FRAGMENT_LENGTH = 80
const MAX_FRAGMENT_DIGITS = 12
const MAX_FILLERS = 8
/** Fragments of earlier messages that are put together, the last ones. */
const MAX_EARLIER = 6
/** Where in a message its digits must start to complete a number, in characters. */
const MAX_LEAD = 24

const AROUND = new Set(
  'wsp whatsapp watsap wts wa zap stp svp plz voila ok mon ma num numero nimero tel telephone port portable gsm debut commence par est moi note notes deja reste go oui'.split(
    ' ',
  ),
)

/**
 * The digits of a message that is nothing but a fragment of a number (`39 98`, `douze`, `27 et la fin c 19`), with a
 * leading + if it has one, at most 12; undefined for any other message, a whole number included.
 */
export function digitFragment(view: View): string | undefined {
  const { text } = view
  if (text.length > MAX_FRAGMENT_LENGTH) return undefined
  const atoms = toAtoms(view, false)
  if (atoms.length === 0 || !hasOnlyFillers(text, atoms)) return undefined
  const digits = digitsOf(text, atoms, atoms.length)
  return digits === undefined || isWhole(digits) ? undefined : digits
}

/** What stands between and around the atoms: signs and a few little words. */
function hasOnlyFillers(text: string, atoms: readonly Atom[]): boolean {
  let rest = ''
  let from = 0
  for (const { start, end, before, after } of atoms) {
    if (before > 0 || after > 0) return false
    rest += `${text.slice(from, start)} `
    from = end
  }
  const words = (rest + text.slice(from)).match(/[^\s.,;:!?'"()*_/\\|-]+/g) ?? []
  return (
    words.length <= MAX_FILLERS &&
    words.every((word) => isFiller(word) || AROUND.has(word) || !/[a-z0-9€$£%°]/.test(word))
  )
}

/** The digits of the first `count` atoms, 1–12, or undefined when one of them counts something. */
function digitsOf(text: string, atoms: readonly Atom[], count: number): string | undefined {
  for (let i = 0; i < count; i++) if (countsSomething(text, atoms[i]!.end)) return undefined
  const digits = readAll(atoms, 0, count)
  if (digits === undefined || digits.length === 0 || digits.length > MAX_FRAGMENT_DIGITS) return undefined
  return atoms[0]!.plus && digits.length < MAX_FRAGMENT_DIGITS ? `+${digits}` : digits
}

const isWhole = (digits: string): boolean =>
  toNational(digits) !== undefined || (digits[0] === '+' && digits.length > 10)

/**
 * The number that the digits of this message complete, `earlier` being the fragments of the same author's messages
 * before it, oldest first, as `digitFragment` gave them. The evidence lies in this message.
 * Throws a `TypeError` when `earlier` is not an array.
 */
export function joinDigitPieces(earlier: string[], view: View): PhoneFact | undefined {
  if (!Array.isArray(earlier)) throw new TypeError('earlier must be an array of digit fragments')
  if (typeof view?.text !== 'string') throw new TypeError('view must be a View made by fold()')
  const pieces = earlier.slice(-MAX_EARLIER)
  if (pieces.length === 0 || !pieces.every((piece) => /^\+?\d{1,12}$/.test(piece))) return undefined
  for (const last of closingDigits(view)) {
    for (let from = 0; from < pieces.length; from++) {
      const national = toNational(pieces.slice(from).join('') + last.digits)
      const graded = national === undefined ? undefined : gradeFrench(national)
      if (graded !== undefined) return toFact(view, last.atoms, graded)
    }
  }
  return undefined
}

function toNational(digits: string): string | undefined {
  if (/^0[1-9]\d{8}$/.test(digits)) return digits
  const abroad = /^(?:\+|00)(?:33|262|590|594|596)0?([1-9]\d{8})$/.exec(digits)
  return abroad === null ? undefined : `0${abroad[1]}`
}

interface Closing {
  digits: string
  atoms: readonly Atom[]
}

/**
 * The digits that a message starts with, little words aside: `27 et la fin c 19 écris moi vite`. All of them first, then
 * those before each filler word, because people dictate more than belongs to the number.
 */
function closingDigits(view: View): Closing[] {
  const head =
    view.text.length > MAX_FRAGMENT_LENGTH ? { ...view, text: view.text.slice(0, MAX_FRAGMENT_LENGTH) } : view
  const all = toAtoms(head, false)
  if (all.length === 0 || all[0]!.start > MAX_LEAD) return []
  const ends: number[] = []
  let count = 1
  for (; count < all.length && (all[count]!.gap & GAP.broken) === 0; count++)
    if (all[count]!.gap & GAP.filler) ends.unshift(count)
  const closings: Closing[] = []
  for (const end of [count, ...ends]) {
    const atoms = all.slice(0, end)
    const digits = atoms.some((atom) => atom.before > 0 || atom.after > 0) ? undefined : digitsOf(view.text, atoms, end)
    if (digits !== undefined && !digits.startsWith('+')) closings.push({ digits, atoms })
  }
  return closings
}

function toFact(view: View, atoms: readonly Atom[], graded: NonNullable<ReturnType<typeof gradeFrench>>): PhoneFact {
  const to = atoms.length - 1
  const evidence = evidenceOf(view, startOf(view.text, atoms[0]!), atoms[to]!.end)
  const pieces = piecesOf(view, atoms, 0, to)
  return { kind: 'phone', ...evidence, ...graded, hidden: true, ...(pieces.length > 1 && { pieces }) }
}
