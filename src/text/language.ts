/**
 * Which language a message is written in, from its small words. That is one look-up a word and says what the scanner
 * wants to know: French or Creole, or something our French rules have no business with. Statistical detectors do not
 * know the Creole of La Réunion at all, and take forty times as long.
 */
import { STOP_WORDS } from './stop-words.js'
import { createWordTable, type WordTable } from './word-table.js'

/** ISO 639; `rcf` is the Creole of La Réunion, `other` any language that is not named here. */
export type Language = 'fr' | 'rcf' | 'en' | 'es' | 'pt' | 'it' | 'de' | 'other' | 'unknown'

/** A detector such as `franc`: ISO 639-3 of the most likely language of a text, `und` when it cannot tell. */
export type DetectLanguage = (text: string, options: { only: string[]; minLength: number }) => string

const LANGUAGES = ['fr', 'rcf', 'en', 'es', 'pt', 'it', 'de', 'other'] as const
const MAX_WORDS = 64
/** Single letters that are counted: model names and initials would make any text French. */
const MAX_LETTERS = 2
/** The first two languages of the list are spoken here: they need less to be believed. */
const HOME = 2
/** Below this many letters a trigram detector errs more often than not (measured on short sentences). */
const MIN_LENGTH = 40
const ISO_639_3: Readonly<Record<string, Language>> = {
  fra: 'fr',
  eng: 'en',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  nld: 'other',
  pol: 'other',
  plt: 'other',
  ron: 'other',
  tur: 'other',
}

/**
 * Points of a word for each language, two bits a language: 3 when it is of that language alone, 2 of two, else 1.
 * A single letter is as likely an initial or a piece of an address, and is worth 1.
 */
const POINTS = toPoints()

function toPoints(): WordTable<number> {
  const homes = new Map<string, Set<number>>()
  LANGUAGES.forEach((language, i) => {
    for (const word of STOP_WORDS[language].trim().split(/\s+/)) homes.set(word, (homes.get(word) ?? new Set()).add(i))
  })
  const points = new Map<string, number>()
  for (const [word, languages] of homes) {
    let packed = 0
    for (const i of languages) packed |= (word.length === 1 ? 1 : Math.max(1, 4 - languages.size)) << (2 * i)
    points.set(word, packed)
  }
  return createWordTable([...points])
}

/** True for one of the small folded words that give the language away. */
export const isStopWord = (word: string, language: (typeof LANGUAGES)[number]): boolean =>
  (((POINTS.get(word) ?? 0) >> (2 * LANGUAGES.indexOf(language))) & 3) > 0

/**
 * Guesses the language of folded words; reads the first 64. `unknown` when they say too little: then `detect` is asked,
 * when it is given and the words make a text long enough for it.
 */
export function guessLanguage(words: readonly string[], detect?: DetectLanguage): Language {
  const scores = scoreWords(words)
  const [best, second] = bestTwo(scores)
  const lead = scores[best]! - scores[second]!
  if (scores[best]! >= (best === 0 ? 3 : 4) && lead >= (best < HOME ? 1 : 2)) return LANGUAGES[best]!
  return detect === undefined ? 'unknown' : askDetector(words, detect)
}

/** True for the languages of the island, and where nothing says otherwise. */
export const mayBeFrench = (language: Language): boolean =>
  language === 'fr' || language === 'rcf' || language === 'unknown'

/** Words of a passage, and the points by which French or Creole must lead in it: lists and code have a few by chance. */
const PASSAGE = 24
const CLEARLY = 8

/** A quotation or a signature in French makes no French text. */
const SHARE = 0.2

/** True when a fifth of the passages of folded words read as French or Creole, whatever the others are written in. */
export function hasFrench(words: readonly string[]): boolean {
  let french = 0
  for (let from = 0; from < words.length; from += PASSAGE) {
    const scores = scoreWords([...new Set(words.slice(from, from + PASSAGE))])
    const [best] = bestTwo(scores)
    const foreign = Math.max(...scores.slice(HOME))
    if (best < HOME && scores[best]! - foreign >= CLEARLY) french++
  }
  return french * PASSAGE > words.length * SHARE
}

function scoreWords(words: readonly string[]): number[] {
  const scores = LANGUAGES.map(() => 0)
  const size = Math.min(words.length, MAX_WORDS)
  let letters = 0
  for (let i = 0; i < size; i++) {
    const word = words[i]!
    if (word.length === 1 && ++letters > MAX_LETTERS) continue
    if (word.charCodeAt(0) >= 0x370) scores[7]! += 3 // a script that none of the languages named here is written in
    let packed = POINTS.get(word) ?? 0
    for (let language = 0; packed !== 0; language++, packed >>>= 2) scores[language]! += packed & 3
  }
  return scores
}

function bestTwo(scores: readonly number[]): [best: number, second: number] {
  let best = 0
  let second = 1
  if (scores[1]! > scores[0]!) [best, second] = [1, 0]
  for (let i = 2; i < scores.length; i++) {
    if (scores[i]! > scores[best]!) [best, second] = [i, best]
    else if (scores[i]! > scores[second]!) second = i
  }
  return [best, second]
}

function askDetector(words: readonly string[], detect: DetectLanguage): Language {
  const text = words.slice(0, MAX_WORDS).join(' ')
  if (text.length < MIN_LENGTH) return 'unknown'
  return ISO_639_3[detect(text, { only: Object.keys(ISO_639_3), minLength: MIN_LENGTH })] ?? 'unknown'
}

/** Loads `franc`, which takes 35 ms and is therefore left to those who can wait: the mail path and the bench. */
export async function loadFranc(): Promise<DetectLanguage> {
  const { franc } = await import('franc')
  return franc
}
