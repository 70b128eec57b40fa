/** Words that are none, but one letter away from one that companies use: `paiemant`, `verifer`. */
import { isFrenchWord } from './dictionary.js'
import type { View } from './fold.js'
import { STEMS } from './formal-french.js'
import { KNOWN_WORDS } from './known-words.js'
import type { SpellingError } from './spelling.js'
import { errorAt, isInAddress, rawWord, wordsOf } from './spelling-words.js'
import type { Tokens } from './tokens.js'

const MIN_LENGTH = 5
const MAX_LENGTH = 20
/** A text with more strangers than this share of its words is not French. */
const MAX_SHARE = 0.25
const MAX_TRIED = 32
/** A slip of AGORA's own help centre, and English that stands beside French and is close to it. */
const ALLOWED =
  wordsOf(`vigilent address product products contract contracts security identity activity contact document documents support
  model models transfer transaction customer customers information informations application service services delivery account address
  verify confirm cancel control navigation important urgent responsible personal professional available request requests connect
  connection message messages transport expedition client clients code codes`)
const LETTERS = 'etaisnrulodcpmvqfbghjxyzkw'

/** Misspelt words; none when too many words are unknown. */
export function findUnknownWords(view: View, tokens: Tokens): SpellingError[] {
  const strangers: number[] = []
  let count = 0
  for (let i = 0; i < tokens.words.length; i++) {
    const word = tokens.words[i]!
    if (word.length < 3 || !/^[a-z]+$/.test(word)) continue
    count++
    if (!isFrenchWord(word) && !KNOWN_WORDS.has(word) && !ALLOWED.has(word)) strangers.push(i)
  }
  if (strangers.length > Math.max(2, count * MAX_SHARE)) return []
  return strangers
    .slice(0, MAX_TRIED)
    .filter((i) => isMisspelt(view, tokens, i))
    .map((i) => errorAt(view, tokens, i, i, 'unknown-word'))
}

/** Names are written with a capital; pieces of addresses and of words with hyphens are left alone. */
function isMisspelt(view: View, tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]!
  const [start, end] = [tokens.start[i]!, tokens.end[i]!]
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || !/^[\p{Ll}\p{M}]+$/u.test(rawWord(view, tokens, i)))
    return false
  if (/[-_'.]/.test(view.text.charAt(start - 1)) && view.text.charAt(start - 1) !== "'") return false
  if (/[-_'0-9]/.test(view.text.charAt(end)) || isInAddress(view, start, end)) return false
  return isNearWord(word)
}

/** Letters of a stem: a slip behind them leaves it as it is. */
const STEM = 5

/** True when one letter less, more, other, or two swapped make a word of such letters. */
function isNearWord(word: string): boolean {
  const last = STEMS.has(word.slice(0, STEM)) ? word.length : STEM - 1
  for (let i = 0; i <= last; i++) {
    const head = word.slice(0, i)
    const tail = word.slice(i)
    if (isOurWord(head + tail.slice(1)) || (tail.length > 1 && isOurWord(head + tail[1] + tail[0] + tail.slice(2))))
      return true
    for (const letter of LETTERS)
      if (isOurWord(head + letter + tail) || isOurWord(head + letter + tail.slice(1))) return true
  }
  return false
}

const isOurWord = (word: string): boolean => STEMS.has(word.slice(0, STEM)) && isFrenchWord(word)
