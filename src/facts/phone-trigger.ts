/** The cheap question before the search: can this text hold a telephone number at all? */
import { isDigit, isLetter } from './char-class.js'

/**
 * False for a text that cannot hold a number: fewer than four digits, no group that starts with 0, no + and no word for
 * zero. One look at each character, because most messages end here.
 */
export function mayHoldPhone(text: string): boolean {
  let digits = 0
  let before = 32
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 48 && unit <= 57) {
      if (++digits >= 4 || (unit === 48 && !isDigit(before)) || before === 43) return true
    } else if (unit === 122 && isZeroWord(text, i, before)) return true
    else if (unit === 111 && isLoneZero(text, i, before)) return true
    else if ((unit === 112 || unit === 100) && before <= 32 && isPrefixWord(text, i)) return true
    before = unit
  }
  return false
}

/** `plus trente-trois`, `double zéro`. */
const isPrefixWord = (text: string, i: number): boolean =>
  text.startsWith('double ', i) || (text.startsWith('plus ', i) && 'td'.includes(text[i + 5] ?? '-'))

/** `zero`, `zairo`, `ziro`, `zro` at the start of a word. */
const isZeroWord = (text: string, i: number, before: number): boolean =>
  !isLetter(before) && 'eair'.includes(text[i + 1] ?? '-') && 'rio'.includes(text[i + 2] ?? '-')
/** `o6`, `o six`, `oh seven`. */
function isLoneZero(text: string, i: number, before: number): boolean {
  if (isLetter(before)) return false
  const next = text.charCodeAt(i + 1)
  return (
    isDigit(next) ||
    ((next === 32 || next === 45) && /[suqtkcdnhw1-9]/.test(text[i + 2] ?? '')) ||
    text.startsWith('oh ', i)
  )
}
