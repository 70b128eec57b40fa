import { evidenceOf, type View } from '../text/fold.js'
import { readNumber, type WrittenNumber } from './amount-number.js'
import { canBeUnit, isBallGame, readUnit, type Unit, unitOfMatch, unitWords } from './amount-unit.js'
import { isDigit, isLetter } from './char-class.js'
import type { AmountFact } from './fact.js'
import { KIND, kindsIn } from './kinds.js'
import { isNumberWord, parseNumberWords } from './number-words.js'

/** At most this many amounts are reported for one text. */
const MAX_AMOUNTS = 64
/** Longest number in words that is looked for, in words and in characters. */
const [MAX_WORDS, WORDS_REACH] = [12, 110]

const NONE = Object.freeze([] as AmountFact[]) as AmountFact[]

interface Amount {
  start: number
  end: number
  value: number
  unit: Unit
}

const PREFIX = /(?:(€|\beur )|(\$|\busd )|(£|\bgbp )|(\bchf )) ?$/
/** The last characters of `PREFIX`. */
const PREFIX_END = '€$£rdf'
const PREFIX_UNITS: readonly Unit[] = ['EUR', 'USD', 'GBP', 'CHF']

/** A cheap look at what surrounds the digits at `at`: most numbers are no amounts. */
function canBeAmount(text: string, at: number): boolean {
  let end = at + 1
  while (isDigit(text.charCodeAt(end))) end++
  if (canBeUnit(text, end) || hasPrefix(text, at)) return true
  const mark = text[end] ?? ''
  return ".,'".includes(mark) ? isDigit(text.charCodeAt(end + 1)) : mark === ' ' && isDigit(text.charCodeAt(end + 3))
}

const hasPrefix = (text: string, at: number): boolean =>
  PREFIX_END.includes(text[text[at - 1] === ' ' ? at - 2 : at - 1] ?? ' ')

/** A currency before the number (`€ 50`, `$40`), unless the amount before ends with it. */
function readPrefixed(text: string, number: WrittenNumber, previousEnd: number): Amount | undefined {
  const { start } = number
  if (!hasPrefix(text, start)) return undefined
  const lead = text.slice(Math.max(previousEnd, start - 6), start)
  const match = PREFIX.exec(lead)
  if (match === null) return undefined
  const unit = PREFIX_UNITS[match.slice(1).findIndex((group) => group !== undefined)]!
  return { start: start - match[0].length, end: number.end, value: number.value, unit }
}

/** Glued to a letter, other than the sign of a multiplication: `3x4,50e`. */
const isGlued = (text: string, start: number): boolean =>
  isLetter(text.charCodeAt(start - 1)) && !(text[start - 1] === 'x' && isDigit(text.charCodeAt(start - 2)))

function readDigits(
  text: string,
  at: number,
  previousEnd: number,
): { amount: Amount | undefined; end: number } | undefined {
  const number = readNumber(text, at)
  if (number === undefined) return undefined
  const { start } = number
  const reading = readUnit(text, number, isGlued(text, start))
  const amount = reading === undefined ? readPrefixed(text, number, previousEnd) : { start, ...reading }
  return { amount, end: amount?.end ?? number.end }
}

function findInDigits(text: string, found: Amount[]): void {
  for (let i = 0, previousEnd = 0; i < text.length && found.length < MAX_AMOUNTS; i++) {
    if (!isDigit(text.charCodeAt(i))) continue
    const read = canBeAmount(text, i) ? readDigits(text, i, previousEnd) : undefined
    if (read?.amount !== undefined) {
      found.push(read.amount)
      previousEnd = read.amount.end
    }
    if (read === undefined) while (isDigit(text.charCodeAt(i + 1))) i++
    else i = read.end - 1
  }
}

/** The number words that end at `end`: the longest that make one number. */
function readWordsBefore(text: string, end: number): { start: number; value: number } | undefined {
  if (!isNumberWord(wordBefore(text, end))) return undefined
  const from = Math.max(0, end - WORDS_REACH)
  const words = [...text.slice(from, end).matchAll(/[a-z]+|[^a-z -]/g)]
  let first = words.length
  while (first > 0 && words.length - first < MAX_WORDS && isPart(words[first - 1]![0])) first--
  for (; first < words.length; first++) {
    const value = parseNumberWords(words.slice(first).map(([word]) => word))
    if (value !== undefined) return { start: from + words[first]!.index, value }
  }
  return undefined
}

/** No number word is longer. */
const LONGEST_WORD = 9

function wordBefore(text: string, end: number): string {
  let start = end
  while (end - start <= LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

const isPart = (word: string): boolean => word === 'et' || isNumberWord(word)

function findInWords(text: string, found: Amount[]): void {
  for (const match of text.matchAll(unitWords)) {
    if (found.length >= 2 * MAX_AMOUNTS) return
    const end = match.index + match[0].length
    const number = readWordsBefore(text, match.index)
    // "2 mille euros": the number began with digits and is found already.
    if (
      number === undefined ||
      isBallGame(text, end) ||
      /[0-9] ?$/.test(text.slice(Math.max(0, number.start - 2), number.start))
    )
      continue
    const first = match.findIndex((group, k) => k > 0 && group !== undefined)
    found.push({ start: number.start, end, value: number.value, unit: unitOfMatch(match, first > 6 ? 7 : 1) })
  }
}

const toFact = (view: View, { start, end, value, unit }: Amount): AmountFact => ({
  kind: 'amount',
  ...evidenceOf(view, start, end),
  value,
  unit,
})

/**
 * Finds amounts of money and percentages in digits (`1 200€`, `2k`, `1,95e`, `€ 50`, `-90%`) and in French words
 * (`trois cents euros`), in order of appearance, at most 64. Years, sizes, hours and ordinals are none.
 */
export function extractAmounts(view: View, kinds = kindsIn(view.text)): AmountFact[] {
  if ((kinds & (KIND.amount | KIND.saidAmount)) === 0) return NONE
  const { text } = view
  const found: Amount[] = []
  if ((kinds & KIND.amount) !== 0) findInDigits(text, found)
  if ((kinds & KIND.saidAmount) !== 0) findInWords(text, found)
  if (found.length === 0) return NONE
  found.sort((a, b) => a.start - b.start)
  return found.slice(0, MAX_AMOUNTS).map((amount) => toFact(view, amount))
}
