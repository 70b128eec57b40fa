/**
 * What libphonenumber's own tests ask of its matcher, put to numbers of La Réunion and France: where a number begins and
 * ends among letters, signs, other numbers and figures that are none.
 */
import { extractFacts } from '../../src/index.js'
import { atLeast, type FactFigure, figureOf } from './figure.js'

/** A text and the quotes that have to be found in it, in order. */
type ContextCase = readonly [text: string, ...quotes: string[]]

const NUMBERS = [
  '0692 12 34 56',
  '0692123456',
  '01 99 00 12 34',
  '+262 692 12 34 56',
  '+33 1 99 00 12 34',
  '0891 67 00 12',
]

/** Around one number: signs, brackets, line ends, letters of other scripts, other figures. */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['  ', '  '],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ['« ', ' »'],
  ['Tél. ', '.'],
  ['Tél.:', ','],
  ['tél=', ';'],
  ['Appelez le ', '!'],
  ['au ', '?'],
  ['nos bureaux : ', ' poste 12'],
  ['Fax : ', ' (le matin)'],
  ['1. ', '\n2. autre chose'],
  ['- ', '\n- à voir'],
  ['le 12/03, ', ', de 8h à 12h'],
  ['350 € à débattre. ', ' après 18h30'],
  ['97400 Saint-Denis ', ' demander Marie'],
  ['电话', '谢谢'],
  ['Téléphone：', '。'],
  ['<b>', '</b>'],
  ['☎ ', ' ☎'],
  ['📞', '📱'],
  ['\t', '\t'],
  ['…', '…'],
]

const around = (): ContextCase[] =>
  NUMBERS.flatMap((number) => AROUND.map(([before, after]): ContextCase => [`${before}${number}${after}`, number]))

/** Several numbers, and numbers that share what they have in common. */
const SEVERAL: readonly ContextCase[] = [
  ['0692 12 34 56 / 0262 21 34 56', '0692 12 34 56', '0262 21 34 56'],
  ['0692123456/0262213456', '0692123456', '0262213456'],
  ['0692 12 34 56 ou 0693 12 34 56', '0692 12 34 56', '0693 12 34 56'],
  ['0692 12 34 56, 0693 12 34 56, 0262 21 34 56', '0692 12 34 56', '0693 12 34 56', '0262 21 34 56'],
  ['Tél : 0262 21 34 56 Fax : 0262 21 34 57', '0262 21 34 56', '0262 21 34 57'],
  ['0692123456\n0693123456', '0692123456', '0693123456'],
  ['0692 12 34 56 0693 12 34 56', '0692 12 34 56', '0693 12 34 56'],
  ['06 39 98 12 34 - 06 39 98 12 35', '06 39 98 12 34', '06 39 98 12 35'],
  ['+33 6 39 98 12 34 +262 692 12 34 56', '+33 6 39 98 12 34', '+262 692 12 34 56'],
  ['bureau 0262213456;portable 0692123456', '0262213456', '0692123456'],
]

/** Figures that look like a number and are none. */
const NONE: readonly ContextCase[] = [
  ['le 06/07/2024'],
  ['le 06-07-24 à 08:30'],
  ['2024-01-02 08:00'],
  ['2012-01-02T08:00:30'],
  ['06.07.2024 08.30'],
  ['0692123456789012'],
  ['12069212345678'],
  ['abc0692123456xyz12'],
  ['0692 12 34 56 €'],
  ['$0692123456'],
  ['£0692123456'],
  ['0692123456 %'],
  ['http://example.com/0692123456'],
  ['https://example.com/?id=0692123456'],
  ['mail0692123456@example.com'],
  ['1 234 567 890'],
  ['3,141 592 653 5'],
  ['192.168.100.200'],
  ['12:34:56:78:90'],
  ['ISBN 2-06-921234-5'],
  ['EAN 3069212345678'],
  ['0692-AB-34-56'],
]

const quotesOf = (text: string): string[] => extractFacts(text).phones.map(({ quote }) => quote)

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join('\0') === b.join('\0')

/** Share of contexts in which exactly the right stretches are found. */
export const phoneContextFigures = (): FactFigure[] => [
  figureOf(
    'phones: contexts of the matcher tests of libphonenumber, for FR and RE',
    atLeast(1),
    [...around(), ...SEVERAL, ...NONE],
    ([text, ...quotes]) => sameList(quotesOf(text), quotes),
    ([text, ...quotes]) =>
      `${JSON.stringify(text)}: ${JSON.stringify(quotes)}, found ${JSON.stringify(quotesOf(text))}`,
  ),
]
