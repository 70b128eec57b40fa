/**
 * Words of a folded text, with the sentence and the clause each belongs to. Apostrophes and hyphens separate words
 * (`j'ai` → `j` `ai`, `envoyez-moi` → `envoyez` `moi`), so that French clitics are words of their own.
 */
import type { View } from './fold.js'

/** Parallel arrays, one entry a word. Offsets refer to the folded text of `views[view[i]]`. */
export interface Tokens {
  views: readonly View[]
  words: string[]
  view: number[]
  start: number[]
  end: number[]
  /** Number of the sentence; a new line or a full stop begins another. */
  sentence: number[]
  /** Number of the clause; commas, colons, brackets and some conjunctions begin another. */
  clause: number[]
  /** Unit that ends the sentence: 63 for a question mark, 33 for an exclamation mark. */
  sentenceEnd: number[]
}

const DIGIT = 1
const LETTER = 2
/** Kind of each unit below 128; everything above is a letter of some script or a separator by `isLetterAbove`. */
const KIND = new Uint8Array(128)
for (let unit = 48; unit <= 57; unit++) KIND[unit] = DIGIT
for (let unit = 97; unit <= 122; unit++) KIND[unit] = LETTER

const kindOf = (unit: number): number => (unit < 128 ? KIND[unit]! : isLetterAbove(unit) ? LETTER : 0)
/** Letters of other scripts; general punctuation, symbols and surrogates are separators. */
const isLetterAbove = (unit: number): boolean =>
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x3041 && unit < 0xd800) ||
  (unit >= 0xf900 && unit < 0xfe00)

/** Conjunctions that open a clause of their own: what stands before them does not bear on what follows. */
const OPENS_CLAUSE = new Set([
  'mais',
  'car',
  'donc',
  'puis',
  'sinon',
  'because',
  'but',
  'alors',
  'ensuite',
  'apres',
  'quand',
  'lorsque',
  'si',
])

/** Splits views into words. Stops at `limit` words; linear. */
export function tokenize(views: readonly View[], limit: number): Tokens {
  const tokens: Tokens = { views, words: [], view: [], start: [], end: [], sentence: [], clause: [], sentenceEnd: [] }
  let sentence = 0
  let clause = 0
  for (let v = 0; v < views.length; v++) {
    const { text } = views[v]!
    const size = text.length
    let i = 0
    while (i < size && tokens.words.length < limit) {
      const unit = text.charCodeAt(i)
      if (kindOf(unit) !== 0) {
        let end = i + 1
        while (end < size && kindOf(text.charCodeAt(end)) !== 0) end++
        const word = text.slice(i, end)
        if (OPENS_CLAUSE.has(word)) clause++
        tokens.words.push(word)
        tokens.view.push(v)
        tokens.start.push(i)
        tokens.end.push(end)
        tokens.sentence.push(sentence)
        tokens.clause.push(clause)
        i = end
        continue
      }
      const stop = breakAt(text, i, unit)
      if (stop === SENTENCE) {
        if (unit !== 10 || tokens.sentenceEnd[sentence] === undefined) tokens.sentenceEnd[sentence] = unit
        sentence++
        clause++
      } else if (stop === CLAUSE) clause++
      i++
    }
    sentence++
    clause++
  }
  if (sentence >= STACCATO_RUN) joinStaccato(tokens)
  return tokens
}

/** A sentence of at most this many words may be a piece of a longer one, broken up … */
const STACCATO_WORDS = 3
/** … when at least this many such pieces follow each other. */
const STACCATO_RUN = 3

/** Makes one sentence and one clause of words that stand one a line or between full stops. */
function joinStaccato({ words, view, sentence, clause, sentenceEnd }: Tokens): void {
  let run = 0
  let runStart = 0
  let start = 0
  while (start < words.length) {
    let end = start + 1
    while (end < words.length && sentence[end] === sentence[start]) end++
    const goesOn = end - start <= STACCATO_WORDS && (run === 0 || view[runStart] === view[start])
    if (goesOn && run++ === 0) runStart = start
    if (!goesOn || end === words.length) {
      if (run >= STACCATO_RUN) join(runStart, goesOn ? end : start)
      run = 0
    }
    start = end
  }
  function join(from: number, to: number): void {
    const whole = sentence[from]!
    const lastEnd = sentenceEnd[sentence[to - 1]!]
    if (lastEnd !== undefined) sentenceEnd[whole] = lastEnd
    sentence.fill(whole, from, to)
    clause.fill(clause[from]!, from, to)
  }
}

const CLAUSE = 1
const SENTENCE = 2

function breakAt(text: string, i: number, unit: number): number {
  switch (unit) {
    case 10: // newline
    case 33: // !
    case 63: // ?
      return SENTENCE
    case 46: // a full stop ends a sentence when a space or the end follows, unless one letter stands before it
      return (i + 1 >= text.length || text.charCodeAt(i + 1) <= 34) && !isInitial(text, i) && !isShortened(text, i)
        ? SENTENCE
        : 0
    case 44: // ,
    case 59: // ;
    case 58: // :
    case 40: // (
    case 41: // )
      return CLAUSE
    case 45: // a dash between spaces
      return text.charCodeAt(i - 1) === 32 && text.charCodeAt(i + 1) === 32 ? CLAUSE : 0
    default:
      return unit === 0xab || unit === 0xbb || unit === 34 ? CLAUSE : 0
  }
}

/** A single letter before a full stop is an initial or a separated letter, not the end of a sentence. */
const isInitial = (text: string, i: number): boolean =>
  kindOf(text.charCodeAt(i - 1)) === LETTER && kindOf(text.charCodeAt(i - 2)) === 0

/** What is written short before a figure. */
const SHORTENED = new Set(
  'lun mar mer jeu ven sam dim janv fev fevr avr juil sept oct nov dec tel ref env art num'.split(' '),
)

/** `sam. 14 juin`, `tél. 0692…`: no sentence ends there. */
function isShortened(text: string, i: number): boolean {
  if (text.charCodeAt(i + 1) !== 32 || KIND[text.charCodeAt(i + 2)] !== DIGIT) return false
  let start = i
  while (start > 0 && i - start < 5 && KIND[text.charCodeAt(start - 1)] === LETTER) start--
  return SHORTENED.has(text.slice(start, i))
}
