/** Words that hide nothing. */
import { isFrenchWord } from './dictionary.js'
import { KNOWN_WORDS } from './known-words.js'

/** True for a folded word of the language or of the island. */
export const isRealWord = (word: string): boolean => KNOWN_WORDS.has(word) || isFrenchWord(word)
