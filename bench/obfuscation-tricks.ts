/** The tricks by which a word is hidden from a filter and left to be read, each a pure function of the word. */
import {
  type Alphabet,
  block,
  cyrillic,
  foreignAccents,
  greek,
  leetVowels,
  smallCapitals,
  superscript,
  symbols,
  upsideDown,
} from './obfuscation-alphabets.js'

/** What a trick works on: how letters are drawn, what stands between them, how the word is spelled, its figures, its coding. */
export type TrickKind = 'drawn' | 'apart' | 'spelled' | 'figures' | 'coded'

/** One trick. Gives the text back as it was when it has nothing to hide. */
export interface Trick {
  name: string
  kind: TrickKind
  hide(text: string): string
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** What a reader takes for one letter: with its marks. */
const letters = (text: string): string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []

const draw = (alphabet: Alphabet) => (text: string) => Array.from(text, alphabet).join('')

/** Puts `mark` between the characters of each word; words keep their distance with `space`. */
const between =
  (mark: string, space = ' ') =>
  (text: string): string =>
    text
      .split(' ')
      .map((word) => letters(word).join(mark))
      .join(space)

/** `change` for each word of at least `shortest` letters, no figures. */
const eachWord =
  (change: (word: string) => string, shortest = 1) =>
  (text: string): string =>
    text
      .split(' ')
      .map((word) => (letters(word).length >= shortest && !/\d/.test(word) ? change(word) : word))
      .join(' ')

const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** `change` for the longest word alone: a misspelling that hits every word is read by nobody. */
const misspelling =
  (change: (word: string) => string) =>
  (text: string): string => {
    const word = longestWord(text)
    return word.length < 6 || /[^a-zà-ÿ]/i.test(word) ? text : text.replace(word, change(word))
  }

const splice = (text: string, at: number, gone: number, put = ''): string =>
  letters(text).toSpliced(at, gone, put).join('')

const middle = (word: string): number => Math.ceil(letters(word).length / 2)

const afterMiddle = (put: string) => eachWord((word) => splice(word, middle(word), 0, put), 6)

const PHONETIC: readonly [RegExp, string][] = [
  [/wh/g, 'w'],
  [/qu/g, 'k'],
  [/c(?=[aouâôlrt]|$)/g, 'k'],
  [/([^s])s(?=[iey])/g, '$1ss'],
  [/ph/g, 'f'],
  [/(.)\1/g, '$1'],
  [/ay/g, 'ai'],
]
const phonetic = (word: string): string => PHONETIC.reduce((now, [from, to]) => now.replace(from, to), word)

const DIGIT_NAMES = 'zéro un deux trois quatre cinq six sept huit neuf'.split(' ')

/** `change` for each figure. */
const figures = (change: (digit: string) => string) => (text: string) => text.replace(/\d/g, change)

const entity = (char: string): string => (LETTER_OR_DIGIT.test(char) ? `&#${char.codePointAt(0)};` : char)

const trick = (kind: TrickKind, name: string, hide: (text: string) => string): Trick => ({ kind, name, hide })

export const TRICKS: readonly Trick[] = [
  trick('drawn', 'capitals', (text) => text.toUpperCase()),
  trick('drawn', 'alternating case', (text) =>
    Array.from(text, (char, i) => (i % 2 === 0 ? char.toUpperCase() : char)).join(''),
  ),
  trick('drawn', 'accents dropped', (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '')),
  trick('drawn', 'accents decomposed', (text) => text.normalize('NFD')),
  trick('drawn', 'foreign accents', draw(foreignAccents)),
  trick('drawn', 'full-width', draw(block(0xff41, 0xff21))),
  trick('drawn', 'mathematical bold', draw(block(0x1d41a, 0x1d400))),
  trick('drawn', 'mathematical italic', draw(block(0x1d44e, 0x1d434, { h: 0x210e }))),
  trick('drawn', 'script', draw(block(0x1d4ea, 0x1d4d0))),
  trick('drawn', 'fraktur', draw(block(0x1d586, 0x1d56c))),
  trick('drawn', 'double-struck', draw(block(0x1d552))),
  trick('drawn', 'monospace', draw(block(0x1d68a, 0x1d670))),
  trick('drawn', 'circled', draw(block(0x24d0, 0x24b6))),
  trick('drawn', 'squared', (text) => draw(block(0, 0x1f130))(text.toUpperCase())),
  trick('drawn', 'negative squared', (text) => draw(block(0, 0x1f170))(text.toUpperCase())),
  trick('drawn', 'parenthesised', draw(block(0x249c, 0x249c))),
  trick('drawn', 'regional indicators', (text) => draw(block(0, 0x1f1e6))(text.toUpperCase())),
  trick('drawn', 'small capitals', draw(smallCapitals)),
  trick('drawn', 'superscript', draw(superscript)),
  trick('drawn', 'upside down', (text) =>
    /\d/.test(text) ? text : Array.from(text.toLowerCase(), upsideDown).reverse().join(''),
  ),
  trick('drawn', 'Cyrillic', draw(cyrillic)),
  trick('drawn', 'one Cyrillic letter', (text) => text.replace(/[aeo]/, cyrillic)),
  trick('drawn', 'Greek', draw(greek)),
  trick('drawn', 'struck through', between('\u0336')),
  trick('drawn', 'marks heaped up', between('\u0300\u0323\u035b')),
  trick('coded', 'character references', (text) => Array.from(text, entity).join('')),
  trick('drawn', 'leet', eachWord(draw(leetVowels), 4)),
  trick(
    'drawn',
    'one letter as a figure',
    eachWord((word) => word.replace(/[aeio]/, leetVowels), 4),
  ),
  trick('drawn', 'letters as symbols', eachWord(draw(symbols), 4)),
  trick('drawn', 'vv for w', (text) => text.replace(/w/gi, 'vv')),

  trick('apart', 'zero-width spaces', between('\u200b')),
  trick('apart', 'zero-width joiners', between('\u200d')),
  trick('apart', 'soft hyphens', between('\u00ad')),
  trick('apart', 'variation selectors', between('\ufe0e')),
  trick('apart', 'bidi marks', between('\u202a')),
  trick('apart', 'written backwards for a bidi override', (text) => `\u202e${letters(text).reverse().join('')}\u202c`),
  trick('apart', 'no-break spaces', (text) => text.replace(/ /g, '\u00a0')),
  trick('apart', 'spaced letters', between(' ', '  ')),
  trick('apart', 'dotted letters', between('.')),
  trick('apart', 'dashed letters', between('-')),
  trick('apart', 'starred letters', between('*')),
  trick('apart', 'underscored letters', between('_')),
  trick('apart', 'slashed letters', between('/')),
  trick('apart', 'middle dots', between('·')),
  trick('apart', 'bars', between('|')),
  trick('apart', 'emoji between letters', between('🔥')),
  trick('apart', 'bracketed letters', (text) =>
    letters(text)
      .map((char) => (LETTER_OR_DIGIT.test(char) ? `[${char}]` : char))
      .join(''),
  ),
  trick('apart', 'new lines between letters', between('\n')),
  trick('apart', 'new line between words', (text) => text.replace(/ /g, '\n')),
  trick(
    'apart',
    'punctuation sprinkled',
    eachWord((word) => splice(splice(word, 4, 0, "'"), 2, 0, '.'), 6),
  ),
  trick('apart', 'split by a space', afterMiddle(' ')),
  trick('apart', 'split by a dot', afterMiddle('.')),
  trick('apart', 'split by a dash', afterMiddle('-')),
  trick('apart', 'joined words', (text) => text.replace(/ /g, '')),
  trick('apart', 'underscores for spaces', (text) => text.replace(/ /g, '_')),

  trick(
    'spelled',
    'a letter doubled',
    misspelling((word) => splice(word, middle(word), 0, word[middle(word) - 1])),
  ),
  trick(
    'spelled',
    'letters repeated',
    misspelling((word) => splice(word, 2, 0, word[1]!.repeat(3))),
  ),
  trick(
    'spelled',
    'last letter drawn out',
    eachWord((word) => word + word.at(-1)!.repeat(4), 3),
  ),
  trick(
    'spelled',
    'neighbours swapped',
    misspelling((word) => splice(word, 2, 2, word[3]! + word[2]!)),
  ),
  trick(
    'spelled',
    'a letter missing',
    misspelling((word) => splice(word, middle(word), 1)),
  ),
  trick(
    'spelled',
    'a letter wrong',
    misspelling((word) => splice(word, middle(word), 1, 'k')),
  ),
  trick('spelled', 'as it sounds', eachWord(phonetic, 6)),

  trick(
    'figures',
    'emoji digits',
    figures((digit) => `${digit}\ufe0f\u20e3`),
  ),
  trick(
    'figures',
    'circled digits',
    figures((digit) => String.fromCodePoint(digit === '0' ? 0x24ea : 0x245f + Number(digit))),
  ),
  trick(
    'figures',
    'number words',
    figures((digit) => ` ${DIGIT_NAMES[Number(digit)]} `),
  ),
  trick(
    'figures',
    'letters for digits',
    figures((digit) => ({ 0: 'O', 1: 'l' })[digit] ?? digit),
  ),
]

/** A text whose words in braces are what a filter looks for. */
export function hideIn(marked: string, ...tricks: readonly Trick[]): string {
  return marked.replace(/\{([^}]*)\}/g, (_, word: string) => tricks.reduce((now, { hide }) => hide(now), word))
}
