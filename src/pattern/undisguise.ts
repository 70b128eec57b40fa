/**
 * The known word behind a strange one: figures for letters (`p4yp4l`), repeated letters (`paypaaal`), `vv` for `w`,
 * misspellings of sensitive words, words written together (`motdepasse`) and, in French and Creole, words spelled by
 * ear (`virman`). Only a disguise that uncovers a known word counts, so prices, models and references (`4x4`, `T4`,
 * `2CV`, `iphone13`) stay what they are.
 */
import { hashChanged, hashesWithout, rollingHash } from '../text/hash.js'
import { isRealWord } from '../text/real-words.js'
import { squeezed } from './halves.js'
import { type KnownWord, recall } from './known-word.js'
import { correct, isMeaningful, type Lexicon, type Stranger, type Uncovered } from './lexicon.js'
import { heardAs } from './sound.js'
import { elided, wordsTogether } from './written-together.js'

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' }
const HAS_LETTER = /[a-z]/
const HAS_DIGIT = /[0-9]/
/** Figures before or after a word: a number of things, a model, a version. */
const COUNTED = /^\d+([a-z]+)$|^([a-z]+)\d+$/
const REPEATED = /(.)\1|vv/

/** True for a word that says something by itself, or long enough to be no accident when it was taken apart. */
export const isTelling = ({ plain, entry }: Uncovered): boolean => isMeaningful(entry) || plain.length >= 5

/** Longest word that is looked into. */
const LONGEST = 32

const NOTHING: Stranger = { uncovered: undefined, together: undefined }

/** What a word that no class knows hides; `byEar` where the text may be French or Creole. */
export const strangerOf = (lexicon: Lexicon, word: KnownWord, byEar: boolean): Stranger =>
  byEar
    ? (word.hidesByEar ??= lookInto(lexicon, word.text, true))
    : (word.hides ??= lookInto(lexicon, word.text, false))

function lookInto(lexicon: Lexicon, word: string, byEar: boolean): Stranger {
  if (word.length < 3 || word.length > LONGEST) return NOTHING
  const uncovered = HAS_LETTER.test(word) ? uncover(lexicon, word) : undefined
  if (uncovered !== undefined) return { uncovered, together: undefined }
  if (HAS_DIGIT.test(word) || isRealWord(word)) return NOTHING
  const together = (byEar ? elided(lexicon, word) : undefined) ?? wordsTogether(lexicon, word)
  if (together !== undefined) return { uncovered: undefined, together }
  const heard = byEar ? heardAs(lexicon, word) : undefined
  return heard === undefined
    ? NOTHING
    : { uncovered: { plain: heard, entry: lexicon.entries.get(heard)!, trick: 'misspelt' }, together: undefined }
}

/** The word that a strange word stands for, or undefined. */
export const uncoverWord = (lexicon: Lexicon, word: string): Uncovered | undefined =>
  strangerOf(lexicon, recall(lexicon, word), false).uncovered

function uncover(lexicon: Lexicon, word: string): Uncovered | undefined {
  const figures = HAS_DIGIT.test(word)
  if (figures && (word.length < 4 || isCounted(lexicon, word))) return undefined
  const real = !figures && isRealWord(word)
  for (const drawn of figures ? lettersFor(word) : [word]) {
    for (const plain of respelled(lexicon, drawn, real)) {
      const entry = lexicon.entries.get(plain)
      if (plain !== word && entry !== undefined && (isMeaningful(entry) || !real))
        return { plain, entry, trick: figures ? 'leet' : 'repeated' }
    }
    const corrected = real ? undefined : (corrections(lexicon, drawn) ?? slipOf(lexicon, drawn))
    if (corrected !== undefined)
      return { plain: corrected, entry: lexicon.entries.get(corrected)!, trick: figures ? 'leet' : 'misspelt' }
  }
  return undefined
}

function isCounted(lexicon: Lexicon, word: string): boolean {
  const rest = COUNTED.exec(word)
  const letters = rest?.[1] ?? rest?.[2]
  return (
    letters !== undefined &&
    (word.length < 5 || (letters.length > 2 && (lexicon.entries.has(letters) || isRealWord(letters))))
  )
}

/** Letters for the figures they are drawn like, the first reading. */
export const drawnLetters = (word: string): string => lettersFor(word)[0]!

const lettersFor = (word: string): string[] => {
  const read = (one: string) => word.replace(/[0-9]/g, (digit) => (digit === '1' ? one : (LEET[digit] ?? digit)))
  return word.includes('1') ? [read('i'), read('l')] : [read('i')]
}

/** The word without letters that were repeated to hide it; a real word may have its doubles. */
function respelled({ sensitive }: Lexicon, word: string, real: boolean): string[] {
  if (!REPEATED.test(word)) return [word]
  const single = word.replace(/vv/g, 'w')
  const forms = [word, single, single.replace(/(.)\1{2,}/g, '$1'), single.replace(/(.)\1{2,}/g, '$1$1')]
  const undoubled = squeezed(single)
  return real || !sensitive.has(undoubled) ? forms : [...forms, undoubled]
}

function corrections(lexicon: Lexicon, drawn: string): string | undefined {
  for (const form of respelled(lexicon, drawn, false)) {
    const found = correct(lexicon, form)
    if (found !== undefined) return found
  }
  return undefined
}

const SHORTEST_SLIP = 6

/**
 * The word of any class that this one is with one letter more, or two neighbours swapped. No verb: its many forms are
 * also words of other languages with a letter more (`addresses`).
 */
function slipOf({ entries }: Lexicon, word: string): string | undefined {
  if (word.length < SHORTEST_SLIP) return undefined
  const isNoun = (form: string) => {
    const entry = entries.get(form)
    return isMeaningful(entry) && entry.bits === 0
  }
  const whole = rollingHash(word)
  const without = hashesWithout(word)
  for (let i = 1; i < word.length; i++) {
    if (word.length > SHORTEST_SLIP && entries.mayHold(without[i]!)) {
      const fewer = word.slice(0, i) + word.slice(i + 1)
      if (isNoun(fewer)) return fewer
    }
    const after = word.length - i - 1
    if (after === 0) break
    const change = word.charCodeAt(i + 1) - word.charCodeAt(i)
    if (entries.mayHold(hashChanged(hashChanged(whole, change, after), -change, after - 1))) {
      const swapped = word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2)
      if (isNoun(swapped)) return swapped
    }
  }
  return undefined
}
