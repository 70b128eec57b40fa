/** What makes a sign or a word in a text worth looking for a link: most are not, and asking must cost less than reading. */

import { BEHIND } from './clue-words.js'

const COLON = /:\/\/|(?:tel|sms|smsto|callto):\+|data:[a-z]|script:\S/
const BRACKET = /[[({<] ?(?:\.|dot|poin|punt)/
const SPOKEN = new RegExp(` (?:point|dot) [a-z]|[a-z]{2} (?:${BEHIND})`)
const ADDRESS = /^\d\.\d{1,3}\.\d{1,3}[:/]/

/** True for a text with a scheme behind which a link stands. */
export const hasScheme = (text: string): boolean => COLON.test(text)
/** True for a text with a dot between brackets: `[.]`, `(point`. */
export const hasBracketedDot = (text: string): boolean => BRACKET.test(text)
/** True for a text with the word for a dot before another word, or with what may be said of a suffix. */
export const hasSpokenDot = (text: string): boolean => SPOKEN.test(text)

/** True for a text with a dot between letters or in an IP address. */
export function hasTellingDot(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
    if (isLetter(after) && before !== DOT) return true
    if (after === SPACE && isLetter(text.charCodeAt(at + 2)) && (before === SPACE || isHyphenated(text, at)))
      return true
    if (isDigit(before) && isDigit(after) && ADDRESS.test(text.slice(at - 1, at + 10))) return true
  }
  return false
}

const DOT = 46
const SPACE = 32
const HYPHEN = 45

/** Letters of any script. */
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit > 0xa0
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** `agora-re. com`: the word before the dot has a hyphen. */
function isHyphenated(text: string, at: number): boolean {
  for (let i = at - 1; i > at - 41 && i >= 0; i--) {
    const unit = text.charCodeAt(i)
    if (unit === HYPHEN) return true
    if (unit === SPACE) return false
  }
  return false
}
