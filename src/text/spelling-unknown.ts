/** Words that are none, but one letter away from one that companies use: `paiemant`, `verifer`. */
import { isFrenchWord } from './dictionary.js'
import type { View } from './fold.js'
import { STEMS } from './formal-french.js'
import { isRealWord } from './real-words.js'
import { remembered } from './remembered.js'
import type { SpellingError } from './spelling.js'
import { errorAt, isInAddress, opens, rawWord, wordsOf } from './spelling-words.js'
import type { Tokens } from './tokens.js'

const MIN_LENGTH = 5
const MAX_LENGTH = 20
/** A text with more strangers than this share of its words is not French. */
const MAX_SHARE = 0.25
/** Nor is one whose every second word is misspelt. */
const MAX_MISSPELT = 0.5
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
    if (isStranger(word)) strangers.push(i)
  }
  const misspelt = strangers.slice(0, MAX_TRIED).filter((i) => isMisspelt(view, tokens, i))
  // Words close to ours are no sign of another language, unless there is little else.
  const foreign = strangers.length - misspelt.length
  if (foreign > Math.max(2, count * MAX_SHARE) || misspelt.length > Math.max(2, count * MAX_MISSPELT)) return []
  return misspelt.map((i) => errorAt(view, tokens, i, i, 'unknown-word'))
}

const isStranger = remembered((word) => !isRealWord(word) && !ALLOWED.has(word))

/** Names are written with a capital; pieces of addresses and of words with hyphens are left alone. */
function isMisspelt(view: View, tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]!
  const [start, end] = [tokens.start[i]!, tokens.end[i]!]
  if (
    word.length < MIN_LENGTH ||
    word.length > MAX_LENGTH ||
    !isWritten(rawWord(view, tokens, i), opens(view, tokens, i))
  )
    return false
  if (/[-_'.]/.test(view.text.charAt(start - 1)) && view.text.charAt(start - 1) !== "'") return false
  if (/[-_'0-9]/.test(view.text.charAt(end)) || isInAddress(view, start, end)) return false
  return isSlip(word)
}

/** True for a word that is none, but close to one of such letters. */
const isSlip = remembered((word) => isNearWord(word) || respelt(word).some(isOurWord))

/** In small letters, but for the first of a sentence. */
const isWritten = (raw: string, first: boolean): boolean => /^[\p{Ll}\p{M}]+$/u.test(first ? raw.slice(1) : raw)

/** How the ends and sounds of words are written by ear: `validassion`, `destruxion`, `cliantelle`, `séléctioné`. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/(?:ss|s|c|t)ions?$/, 'tion'],
  [/xions?$/, 'ction'],
  [/ont$/, 'ons'],
  [/er$/, 'e'],
  [/ment?s?$|mant?s?$/, 'ment'],
  [/(.)\1/g, '$1'],
  [/qu|k/g, 'c'],
  [/an/g, 'en'],
  [/en/g, 'an'],
  [/ai/g, 'e'],
]

/** The word with one of its sounds written otherwise, and with that and another. */
function respelt(word: string): string[] {
  const once = BY_EAR.map(([sound, letters]) => word.replace(sound, letters)).filter((one) => one !== word)
  return [...once, ...once.flatMap((one) => BY_EAR.map(([sound, letters]) => one.replace(sound, letters)))]
}

/** Letters of a stem: a slip behind them leaves it as it is. */
const STEM = 5

/** True when one letter less, more, other, or two swapped make a word of such letters. */
function isNearWord(word: string): boolean {
  const last = STEMS.has(word.slice(0, STEM)) ? word.length : STEM - 1
  for (let i = 0; i <= last; i++) {
    const head = word.slice(0, i)
    const tail = word.slice(i)
    if (isMadeOf(head, tail.slice(1)) || (tail.length > 1 && isMadeOf(head, tail[1]! + tail[0] + tail.slice(2))))
      return true
    for (const letter of LETTERS)
      if (isMadeOf(head + letter, tail) || isMadeOf(head + letter, tail.slice(1))) return true
  }
  return false
}

/** Most pieces make no stem: that is asked before they are put together. */
const isMadeOf = (head: string, tail: string): boolean =>
  (head.length >= STEM || STEMS.has(head + tail.slice(0, STEM - head.length))) && isOurWord(head + tail)

const isOurWord = (word: string): boolean => STEMS.has(word.slice(0, STEM)) && isFrenchWord(word)
