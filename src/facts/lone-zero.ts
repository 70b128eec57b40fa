/** A letter O for the zero that a telephone number begins with. */
import { isDigit } from './char-class.js'

/** `o6`, `o six`, `oh seven` at the start of a word. */
export function isLoneZero(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (
    isDigit(next) ||
    ((next === 32 || next === 45) && /[suqtkcdnhw1-9]/.test(text[at + 2] ?? '')) ||
    text.startsWith('oh ', at)
  )
}
