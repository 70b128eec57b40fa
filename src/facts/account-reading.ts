import type { View } from '../text/fold.js'
import { isAlphanumeric, isDigit, isLetter, skipGap } from './char-class.js'
import type { CheckState } from './fact.js'

/** An account number found in a folded text: `[start, end)` in folded offsets, number in capitals, no separators. */
export interface AccountSpan {
  start: number
  end: number
  format: 'iban' | 'rib'
  number: string
  country: string
  check: CheckState
}

/** Characters read across separators. `ends[k]` is the offset after character k, `breaks` the k that a gap precedes. */
export interface Reading {
  chars: string
  ends: number[]
  breaks: number[]
}

/** Reads up to `limit` letters and digits from `from`, stepping over the separators between groups. */
export function readAccount(text: string, from: number, limit: number): Reading {
  const ends: number[] = []
  const breaks: number[] = []
  let chars = ''
  let i = from
  while (chars.length < limit) {
    if (!isAlphanumeric(text.charCodeAt(i))) {
      const next = skipGap(text, i)
      if (next <= i || !isAlphanumeric(text.charCodeAt(next))) break
      breaks.push(chars.length)
      i = next
    }
    chars += text[i]
    ends.push(++i)
  }
  return { chars: chars.toUpperCase(), ends, breaks }
}

/** True when nothing is glued to the end of the number. */
export const endsHere = (text: string, end: number): boolean => !isAlphanumeric(text.charCodeAt(end))

/** Letters that people write for a digit (o, i, l, s, b). The number is then wrong as written; it is reported, not repaired. */
const isDigitTwin = (unit: number): boolean =>
  unit === 111 || unit === 105 || unit === 108 || unit === 115 || unit === 98

/** More twins than this in one number and the text is a sentence rather than a number. */
const MAX_TWINS = 8

/** The code units of the structure letters. */
const [A, C] = [97, 99]

const fits = (unit: number, want: number): boolean =>
  want === A ? isLetter(unit) : isDigit(unit) || (want === C && isLetter(unit))

/**
 * How many characters from `from` on, separators left out, fit a structure of `n` digit, `a` letter, `c` either.
 * Letters that look like a digit may stand for one.
 */
export function countFitting(text: string, from: number, structure: string): number {
  let twins = 0
  let i = from
  for (let k = 0; k < structure.length; k++) {
    if (!isAlphanumeric(text.charCodeAt(i))) i = skipGap(text, i)
    const unit = text.charCodeAt(i++)
    const want = structure.charCodeAt(k)
    if (fits(unit, want)) continue
    if (want === A || !isDigitTwin(unit) || ++twins > MAX_TWINS) return k
  }
  return structure.length
}

const BANK_WORDS =
  /iban(?!ez)|\bi b a n\b|\br\.?i\.?b\b|\bbic\b|\bswift\b|coordonnees? bancaires?|releve d'identite|\bvirements?\b|\bguichet\b/
const REACH = 80

/** True when the text close to `[start, end)` speaks of bank details. */
export function nearBankWord(view: View, start: number, end: number): boolean {
  return (
    BANK_WORDS.test(view.text.slice(Math.max(0, start - REACH), start)) ||
    BANK_WORDS.test(view.text.slice(end, end + REACH / 2))
  )
}

/** True when every group but the last has the size that the writing convention gives it. */
export function isGroupedBy(size: number, reading: Reading): boolean {
  return reading.breaks.every((at) => at % size === 0)
}
