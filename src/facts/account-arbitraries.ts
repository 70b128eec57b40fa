import fc from 'fast-check'
import { ibanFormats } from './iban.js'

/**
 * Valid account numbers for property tests, made by the definitions with BigInt, so that they check the code they test
 * instead of repeating it.
 */
const DIGITS = [...'0123456789']
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const CLASSES: Record<string, string[]> = { n: DIGITS, a: LETTERS, c: [...DIGITS, ...LETTERS] }

const toDigits = (characters: string): bigint =>
  BigInt([...characters].map((char) => Number.parseInt(char, 36)).join(''))

/** A–I 1–9, J–R 1–9, S–Z 2–9. */
const RIB_DIGITS = new Map(
  ['AJ', 'BKS', 'CLT', 'DMU', 'ENV', 'FOW', 'GPX', 'HQY', 'IRZ'].flatMap((letters, k) =>
    [...letters].map((letter) => [letter, k + 1]),
  ),
)

const withKey = ([bank, branch, account]: [string, string, string]): string => {
  const digits = [...account].map((char) => RIB_DIGITS.get(char) ?? char).join('')
  const key = 97n - ((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(digits)) % 97n)
  return bank + branch + account + String(key).padStart(2, '0')
}

const withCheckDigits = (country: string, bban: string): string =>
  country + String(98n - (toDigits(`${bban}${country}00`) % 97n)).padStart(2, '0') + bban

const charsOf = (structure: string): fc.Arbitrary<string> =>
  fc.tuple(...[...structure].map((letter) => fc.constantFrom(...CLASSES[letter]!))).map((chars) => chars.join(''))

const frenchAccount = fc.oneof(
  { arbitrary: charsOf('nnnnnnnnnnn'), weight: 3 },
  { arbitrary: charsOf('nnnnnnncnnn'), weight: 1 },
)

/** RIBs with the right key, 23 characters. */
export const validRib: fc.Arbitrary<string> = fc.tuple(charsOf('nnnnn'), charsOf('nnnnn'), frenchAccount).map(withKey)

/** IBANs of every known country, half of them French, without separators. */
export const validIban: fc.Arbitrary<string> = fc.oneof(
  validRib.map((rib) => withCheckDigits('FR', rib)),
  fc
    .constantFrom(...ibanFormats)
    .chain(({ country, structure }) =>
      country === 'FR' || country === 'MC'
        ? validRib.map((rib) => withCheckDigits(country, rib))
        : charsOf(structure.slice(4)).map((bban) => withCheckDigits(country, bban)),
    ),
)

/** The number with one of its digits, chosen by `at`, replaced by the digit `by` (1–9) further on. */
export function withWrongDigit(number: string, at: number, by: number): string {
  const places = [...number].flatMap((char, k) => (/\d/.test(char) ? [k] : []))
  const place = places[at % places.length]!
  return number.slice(0, place) + ((Number(number[place]) + by) % 10) + number.slice(place + 1)
}
