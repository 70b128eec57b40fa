/** Mistakes in single characters: signs and the spaces around them, foreign accents, text decoded with the wrong table. */
import { isFrenchWord } from './dictionary.js'
import type { View } from './fold.js'
import { WRITTEN } from './formal-french.js'
import { remembered } from './remembered.js'
import type { SpellingError } from './spelling.js'

interface Sign {
  kind: SpellingError['kind']
  /** What stands in every match, and hardly in a text without one. */
  trigger: RegExp
  pattern: RegExp
  accept?: (match: RegExpExecArray) => boolean
  /** What is accepted has a letter that is not ASCII: only the words with one are looked at. */
  accented?: true
}

const toPlain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe')
const isWord = (word: string): boolean => isFrenchWord(toPlain(word))
const GREETING = /(?:bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|salut) ,$/i

const SIGNS: readonly Sign[] = [
  // UTF-8 read as Windows-1252: é → Ã©, ’ → â€™, a no-break space → Â + itself. U+FFFD is the reader's doing.
  {
    kind: 'mojibake',
    trigger: /[ÃâÂï]/,
    pattern:
      /(?:Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|â(?:€|\u0080)[\u0080-\u2122]|Â[\u00a0-\u00bf]|ï¿½){1,20}/g,
  },
  {
    kind: 'typography',
    trigger: / ,/,
    pattern: /\p{L}{1,30} ,(?=[\s\p{L}])/gu,
    accept: ([text]) => !GREETING.test(text),
  },
  {
    kind: 'typography',
    trigger: /,\p{L}/u,
    pattern: /(?<![\p{L}.@/])\p{L}{2,30},\p{L}{2,30}(?![\p{L}.@/])/gu,
    accept: ([text]) => text.split(',').every(isWord),
  },
  {
    kind: 'typography',
    trigger: /\.\p{Lu}/u,
    pattern: /(?<![\p{L}.@/-])\p{Ll}{3,30}\.\p{Lu}\p{Ll}{2,30}(?![\p{L}.@/-])/gu,
    accept: ([text]) => text.split('.').every(isWord),
  },
  { kind: 'typography', trigger: /[€£]/, pattern: /(?<![\d%] ?)€ ?\d[\d.,]{0,12}|£ ?\d[\d.,]{0,12}|\d ?£/g },
  { kind: 'typography', trigger: /[，。：；！？、]/, pattern: /[，。：；！？、]{1,3}/g },
  { kind: 'typography', trigger: /„/, pattern: /„[^„“”"\n]{1,80}["“”]/g },
  { kind: 'typography', trigger: /!!!|\?\?\?/, pattern: /!{3,20}|\?{3,20}/g },
  {
    kind: 'typography',
    trigger: /\p{Ll} \p{Lu}\p{Ll}{0,20} \p{Lu}/u,
    pattern:
      /(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?: (?:À|Le|La|Les|De|Du|Des|Un|Une|Est|Et|Ou|En|Au|Aux|Sur|Par|Pour|Sera|Été|Ont|Qui|Que|Ne|Pas|\p{Lu}\p{Ll}{2,20})){3,10}(?!\p{L})/gu,
    accept: ([text]) => isTitleCase(text),
  },
  // Accents that no French word bears, on what is a French word without them.
  {
    kind: 'foreign-diacritic',
    trigger: /[áãäåìíñòóõöøúýăąćčđęěłńřśşšťżžțș]/i,
    pattern: /(?<!\p{L})\p{L}{3,30}(?!\p{L})/gu,
    accept: ([word]) => hasForeignAccent(word),
    accented: true,
  },
  {
    kind: 'foreign-diacritic',
    trigger: /[à-öø-ÿ]/i,
    pattern: /(?<!\p{L})[\p{L}\p{M}]{3,30}(?!\p{L})/gu,
    accept: ([word]) => hasWrongAccent(word),
    accented: true,
  },
  {
    kind: 'typography',
    trigger: /\p{Lu}{2}/u,
    pattern: /(?<=\p{Ll} )(?:LA|LE|LES|IL|EST|DU|DES|ET|UN|UNE|AU|VOTRE)(?= \p{Ll})/gu,
  },
]

/** Function words in capitals give it away: a name or a menu of names has none. */
const isTitleCase = (text: string): boolean => {
  const words = text.split(' ')
  const small = words.filter((word) =>
    /^(?:De|Du|Des|Le|La|Les|Votre|Vos|Notre|Nos|Est|Sera|Été|Pour|Sur|Par|Avec|Dans|Cette|Nous|Vous|Avez|Sont|Ont|Que|Qui|Pas|Ne)$/.test(
      word,
    ),
  )
  return small.length >= 2 && small.length < words.length && words.every(isWord)
}

const hasForeignAccent = (word: string): boolean =>
  /^\p{Ll}*[áãäåìíñòóõöøúýăąćčđęěłńřśşšťżžțș]\p{Ll}*$/u.test(word) && isWord(word)

const PLAIN = /^[a-z]+$/i

/** An accent where the word has another one or none: `païement`, `sécuritè`. A missing accent is nothing. */
const hasWrongAccent = remembered((raw) => {
  if (PLAIN.test(raw)) return false
  const word = raw.normalize('NFC').toLowerCase()
  const right = WRITTEN.get(toPlain(word))
  if (right === undefined || right.length !== word.length) return false
  return [...word].some((letter, i) => letter > '\u007f' && letter !== right[i])
})

/** Mistakes in signs, per kind in the order of the text; at most 8 a kind of sign. */
export function findSignErrors(view: View): SpellingError[] {
  return SIGNS.flatMap((sign) => (sign.trigger.test(view.raw) ? findSign(view, sign) : []))
}

function findSign({ raw, field }: View, { pattern, kind, accept, accented }: Sign): SpellingError[] {
  const errors: SpellingError[] = []
  for (const match of accented === true ? accentedWords(raw, pattern) : raw.matchAll(pattern)) {
    if (accept !== undefined && !accept(match)) continue
    const end = match.index + match[0].length
    errors.push({ evidence: { field, start: match.index, end, quote: match[0] }, kind })
    if (errors.length === 8) break
  }
  return errors
}

const NOT_ASCII = /[^\x00-\x7f]/g

/** Matches of a pattern of words, found from the letters that are not ASCII. */
function* accentedWords(raw: string, pattern: RegExp): Generator<RegExpExecArray> {
  NOT_ASCII.lastIndex = 0
  let end = 0
  for (let accent = NOT_ASCII.exec(raw); accent !== null; accent = NOT_ASCII.exec(raw)) {
    let start = accent.index
    while (start > end && isLetter(raw.charCodeAt(start - 1))) start--
    pattern.lastIndex = start
    const match = pattern.exec(raw)
    if (match === null) return
    end = pattern.lastIndex
    NOT_ASCII.lastIndex = Math.max(end, accent.index + 1)
    yield match
  }
}

/** Of ASCII; beyond it whatever is no sign for sure. */
const isLetter = (unit: number): boolean => unit > 127 || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
