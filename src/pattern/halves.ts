/** First halves of words worth hiding, as they stand or with their letters doubled. */
import type { Lexicon } from './lexicon.js'

/** The shortest half of a word. */
export const SHORTEST_HALF = 3

/** A word without its repeated letters. */
export const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** True when a piece begins a word worth hiding. */
export const isHalf = ({ halves }: Lexicon, piece: string): boolean =>
  halves.has(piece) || (hasDouble(piece) && halves.has(squeezed(piece)))

/** True for the pieces among them that are looked for where they stand: words of the lexicon may have their doubles. */
export const mayBeHead = (lexicon: Lexicon, word: string, number: number): boolean =>
  word.length >= SHORTEST_HALF && (number < 0 ? isHalf(lexicon, word) : lexicon.halves.has(word))

function hasDouble(word: string): boolean {
  for (let k = 1; k < word.length; k++) if (word.charCodeAt(k) === word.charCodeAt(k - 1)) return true
  return false
}
