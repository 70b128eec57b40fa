/**
 * The known word behind a strange one: figures for letters (`p4yp4l`), repeated letters (`paypaaal`), `vv` for `w`,
 * misspellings of sensitive words, and words written together (`motdepasse`). Only a disguise that uncovers a known word counts, so
 * prices, models and references (`4x4`, `T4`, `2CV`, `iphone13`) stay what they are.
 */
import { isFrenchWord } from '../text/dictionary.js'
import { KNOWN_WORDS } from '../text/known-words.js'
import { correct, type Entry, type Lexicon, type Stranger, type Uncovered } from './lexicon.js'
import { follow } from './phrase-table.js'

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' }
const HAS_LETTER = /[a-z]/
const HAS_DIGIT = /[0-9]/
/** Figures before or after a word: a number of things, a model, a version. */
const COUNTED = /^\d+([a-z]+)$|^([a-z]+)\d+$/
const REPEATED = /(.)\1|vv/

/** True when a pattern can do something with the word. */
export const isMeaningful = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && (entry.classes.length > 0 || entry.phrases >= 0)

/** True for a word of the language or of the island, which hides nothing. */
export const isRealWord = (word: string): boolean => KNOWN_WORDS.has(word) || isFrenchWord(word)

/** True for a word that says something by itself, or long enough to be no accident when it was taken apart. */
export const isTelling = ({ plain, entry }: Uncovered): boolean => isMeaningful(entry) || plain.length >= 5

/** Longest word that is looked into. */
const LONGEST = 32

/** Strangers kept: what a hostile text fills the list with is soon gone. */
const MAX_STRANGERS = 20_000

const NOTHING: Stranger = { uncovered: undefined, together: undefined }

/**
 * What a word that no class knows hides. To find that takes many look-ups, and people write the same strange words
 * again and again: each is looked into once and kept.
 */
export function strangerOf(lexicon: Lexicon, word: string): Stranger {
  if (word.length < 3 || word.length > LONGEST) return NOTHING
  const { strangers } = lexicon
  const kept = strangers.get(word)
  if (kept !== undefined) return kept
  const uncovered = HAS_LETTER.test(word) ? uncover(lexicon, word) : undefined
  const together = uncovered === undefined ? wordsTogether(lexicon, word) : undefined
  const stranger = uncovered === undefined && together === undefined ? NOTHING : { uncovered, together }
  if (strangers.size >= MAX_STRANGERS) strangers.clear()
  strangers.set(word, stranger)
  return stranger
}

/** The word that a strange word stands for, or undefined. */
export const uncoverWord = (lexicon: Lexicon, word: string): Uncovered | undefined =>
  strangerOf(lexicon, word).uncovered

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

/** A word without its repeated letters. */
export const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1')

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
  for (let i = 1; i < word.length; i++) {
    const fewer = word.slice(0, i) + word.slice(i + 1)
    if (fewer.length >= SHORTEST_SLIP && isNoun(fewer)) return fewer
    const swapped = word.slice(0, i) + (word[i + 1] ?? '') + word[i]! + word.slice(i + 2)
    if (isNoun(swapped)) return swapped
  }
  return undefined
}

/** Shortest words that may have been written together, and the shortest such pair. */
const SHORTEST_PIECE = 3
const SHORTEST_TOGETHER = 7
const LINKS = new Set('de d du des la le l un une par sur en et a au'.split(' '))

/** The lengths of the known words that are written as one (`motdepasse`, `cartebancaire`), or undefined. */
function wordsTogether({ entries, phrases }: Lexicon, word: string): number[] | undefined {
  if (word.length < SHORTEST_TOGETHER || word.length > LONGEST || HAS_DIGIT.test(word) || isRealWord(word))
    return undefined
  const dead = new Set<number>()
  const rest = (from: number, before: number, branch: number): number[] | undefined => {
    if (from === word.length) return []
    if (dead.has(from * LONGEST + before)) return undefined
    for (let end = word.length; end > from; end--) {
      const piece = word.slice(from, end)
      const number = entries.numberOf(piece)
      const entry = number < 0 ? undefined : entries.valueOf(number)
      const goesOn = branch >= 0 && number >= 0 && follow(phrases, branch, number) >= 0
      const fits = LINKS.has(piece) ? from > 0 : piece.length >= SHORTEST_PIECE && (goesOn || isMeaningful(entry))
      const after = fits ? rest(end, from, entry?.phrases ?? -1) : undefined
      if (after !== undefined) return [end - from, ...after]
    }
    dead.add(from * LONGEST + before)
    return undefined
  }
  const lengths = rest(0, 0, -1)
  return lengths !== undefined && lengths.filter((length) => length > SHORTEST_PIECE).length >= 2 ? lengths : undefined
}
