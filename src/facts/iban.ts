import { isDigit } from './char-class.js'
import type { CheckState } from './fact.js'
import { ibanFormat } from './iban-formats.js'

export { type IbanFormat, ibanFormat, ibanFormats } from './iban-formats.js'

/** The remainder by 97 of a string of digits and capital letters, A = 10 … Z = 35 (ISO 7064); NaN for anything else. */
export function mod97(characters: string): number {
  let remainder = 0
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i)
    if (unit >= 48 && unit <= 57) remainder = (remainder * 10 + unit - 48) % 97
    else if (unit >= 65 && unit <= 90) remainder = (remainder * 100 + unit - 55) % 97
    else return Number.NaN
  }
  return remainder
}

/** The digit that a letter of a French account number counts as: A–I 1–9, J–R 1–9, S–Z 2–9. */
const ribDigit = (unit: number): number => (unit <= 57 ? unit - 48 : unit <= 82 ? ((unit - 65) % 9) + 1 : unit - 81)

function ribRemainder(characters: string): number {
  let remainder = 0
  for (let i = 0; i < characters.length; i++) remainder = (remainder * 10 + ribDigit(characters.charCodeAt(i))) % 97
  return remainder
}

const RIB_ACCOUNT = /^\d{10}[0-9A-Z]{11}$/
const RIB = /^\d{10}[0-9A-Z]{11}\d{2}$/

/**
 * The two-digit key (01–97) of a French account: bank (5 digits), branch (5 digits) and account (11 characters),
 * https://fr.wikipedia.org/wiki/Clé_RIB. Throws a TypeError when the 21 characters have another shape.
 */
export function ribKey(account: string): string {
  if (!RIB_ACCOUNT.test(account)) throw new TypeError('account: expected 10 digits and 11 digits or capital letters')
  return String(97 - ((ribRemainder(account) * 100) % 97)).padStart(2, '0')
}

/** True when 23 characters (bank, branch, account, key) make a French RIB with the right key. */
export const isValidRib = (rib: string): boolean => RIB.test(rib) && ribKey(rib.slice(0, 21)) === rib.slice(21)

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90
const fitsClass = (unit: number, letter: string): boolean =>
  (letter !== 'a' && isDigit(unit)) || (letter !== 'n' && isCapital(unit))

function fitsStructure(characters: string, structure: string): boolean {
  for (let i = 0; i < structure.length; i++) if (!fitsClass(characters.charCodeAt(i), structure[i]!)) return false
  return true
}

/**
 * Judges an IBAN without separators, in capitals: `partial` when cut short or masked, `valid` when length, structure,
 * check digits 02–98, mod 97 and, for France and Monaco, the RIB key inside agree, `invalid-checksum` otherwise.
 */
export function checkIban(iban: string): CheckState {
  const format = ibanFormat(iban.slice(0, 2))
  if (format === undefined) return 'invalid-checksum'
  if (iban.length < format.length || /[^0-9A-Z]/.test(iban)) return 'partial'
  const bban = iban.slice(4)
  const digits = iban.slice(2, 4)
  const whole = iban.length === format.length && fitsStructure(iban, format.structure)
  if (!whole || digits < '02' || digits > '98') return 'invalid-checksum'
  if (mod97(bban + iban.slice(0, 4)) !== 1) return 'invalid-checksum'
  const french = format.country === 'FR' || format.country === 'MC'
  return french && !isValidRib(bban) ? 'invalid-checksum' : 'valid'
}
