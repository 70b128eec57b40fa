/** The ways in which people write a telephone number, and the words they put around it. */
import { wordsBelow100 } from '../../src/facts/french-numbers.fixture.js'

/** A number of the French plan: its country code and the nine digits after it. */
export interface Dialled {
  code: string
  national: string
}

const pairs = (digits: string, between: string): string => digits.match(/../g)!.join(between)

/** A pair of digits as it is dictated: `07` is « zéro sept », `71` « soixante et onze ». */
export const spokenPair = (pair: string): string =>
  pair[0] === '0' ? `zéro ${wordsBelow100(Number(pair))}` : wordsBelow100(Number(pair))

const shifted = (digits: string, zero: number): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

/** Every written form by its name: the first ten are the common ones, the rest hide the number. */
export const PHONE_FORMS: Readonly<Record<string, (number: Dialled) => string>> = {
  glued: ({ national }) => `0${national}`,
  pairs: ({ national }) => pairs(`0${national}`, ' '),
  dots: ({ national }) => pairs(`0${national}`, '.'),
  dashes: ({ national }) => pairs(`0${national}`, '-'),
  slashes: ({ national }) => pairs(`0${national}`, '/'),
  'four then pairs': ({ national }) =>
    `0${national.slice(0, 3)} ${national.slice(3, 5)} ${national.slice(5, 7)} ${national.slice(7)}`,
  'four, three, three': ({ national }) => `0${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`,
  plus: ({ code, national }) => `+${code} ${national[0]} ${pairs(national.slice(1), ' ')}`,
  'plus and (0)': ({ code, national }) => `+${code} (0)${national[0]} ${pairs(national.slice(1), ' ')}`,
  'double zero': ({ code, national }) => `00${code}${national}`,
  'double zero, spaced': ({ code, national }) => `00 ${code} ${national.slice(0, 3)} ${pairs(national.slice(3), ' ')}`,
  commas: ({ national }) => pairs(`0${national}`, ', '),
  'no-break spaces': ({ national }) => pairs(`0${national}`, '\u00a0'),
  'narrow no-break spaces': ({ national }) => pairs(`0${national}`, '\u202f'),
  keycaps: ({ national }) => pairs(`0${national}`, ' ').replace(/\d/g, '$&\ufe0f\u20e3'),
  'full width': ({ national }) => shifted(`0${national}`, 0xff10),
  'Arabic digits': ({ national }) => shifted(pairs(`0${national}`, ' '), 0x0660),
  'spaced out': ({ national }) => [...`0${national}`].join(' '),
  words: ({ national }) => `0${national}`.match(/../g)!.map(spokenPair).join(' '),
}

/** Sentences with the place of a number. */
export const CARRIERS: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['Bonjour, vous pouvez me joindre au ', ', merci.'],
  ['tel : ', ''],
  ['Dispo ce week-end, appelez-moi (', ') avant 18h'],
  ['mon num ', ' svp'],
  ['Vélo 350 €, état neuf.\n', '\nÀ venir chercher à Saint-Leu'],
  ['Contact: ', '. Pas de SMS.'],
  ['rappelle moi au ', ' stp c urgent'],
]
