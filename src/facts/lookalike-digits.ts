/** Digits drawn with letters: `O6`, `l2`, `0O`, `E4`. Which digit a letter is drawn like depends on its case. */
import type { View } from '../text/fold.js'
import { isDigit } from './char-class.js'

const DRAWN_LIKE: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  Q: '0',
  D: '0',
  l: '1',
  L: '1',
  I: '1',
  i: '1',
  Z: '2',
  z: '2',
  E: '3',
  e: '3',
  A: '4',
  S: '5',
  s: '5',
  b: '6',
  G: '6',
  T: '7',
  B: '8',
  g: '9',
  q: '9',
}
/** Letters that stand for a digit all alone or in pairs; the others make too many words and units. */
const ALONE = new Set('o oo l ll ol lo i ii io oi lz zl z zz oz zo ob bo s ss lb sb gb lg'.split(' '))
/** The same, folded. */
const LETTERS = new Set(Object.keys(DRAWN_LIKE).map((letter) => letter.toLowerCase().charCodeAt(0)))
const MAX_LENGTH = 12

/** True for the code unit of a folded letter that some digit is drawn with. */
export const isDrawnLetter = (unit: number): boolean => LETTERS.has(unit)

/** True for the code unit of a folded letter drawn like a zero. */
export const isZeroLetter = (unit: number): boolean => unit === 111 || unit === 113 || unit === 100

/** The digits that a run of letters and digits is drawn like, and how many were letters; undefined when it is not. */
export function lookalikeDigits(
  view: View,
  start: number,
  end: number,
): { digits: string; letters: number } | undefined {
  if (end - start > MAX_LENGTH) return undefined
  let digits = ''
  let letters = 0
  for (let i = start; i < end; i++) {
    if (isDigit(view.text.charCodeAt(i))) digits += view.text[i]
    else {
      const digit = DRAWN_LIKE[view.raw[view.starts[i]!]!]
      if (digit === undefined) return undefined
      digits += digit
      letters++
    }
  }
  if (letters === digits.length && !ALONE.has(view.text.slice(start, end))) return undefined
  return letters === 0 ? undefined : { digits, letters }
}
