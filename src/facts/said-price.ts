/** Prices that a text states in its own words: far below what it says the thing is worth, or below any such price. */
import type { Tokens } from '../text/tokens.js'
import { isNumberWord, parseNumberWords } from './number-words.js'

/** A number as people say prices: `3000`, `3 000`, `12k`, `90e`, `trente mille`, `2 mille`; in words, end exclusive. */
interface SaidNumber {
  value: number
  start: number
  end: number
}

/** Word spans (start, end, start, end …) of what announces a sum. */
export interface PriceMarks {
  /** Before what a thing is worth: `il en vaut`. */
  worth: readonly number[]
  /** After what a thing is worth: `en magasin`. */
  worthAfter: readonly number[]
  /** Before what is asked for it: `je le laisse à`. */
  asked: readonly number[]
}

/** Below this worth a small price is no wonder. */
const WORTH_SAYING = 150
/** Less than this is a number of something else. */
const LEAST_PRICE = 5
/** Words between the mark of a sum and the sum, and between the two sums. */
const [TO_WORTH, TO_ASKED, APART] = [6, 3, 30]
/** Words between a thing and its price. */
const NEAR = 14

const DIGITS = /^([1-9]\d{0,8})(k|e|eur|euro|euros|balles)?$/
/** Longest price in words: "vingt quatre mille neuf cent cinquante". */
const MAX_WORDS = 8
/** After these a number counts kilometres, people or days. */
const COUNTED = new Set(
  'km kms kilometres kilometre cv ch kva kw kg kilos g cm mm m m2 litres litre l cc go to gb mo pouces pouce watts w ans an mois jours jour heures heure h min minutes personnes personne places pieces chevaux photos fois roues %'.split(
    ' ',
  ),
)

function saidNumberAt({ words }: Tokens, at: number): SaidNumber | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const number = isNumberWord(word) ? inWords(words, at) : inDigits(words, at)
  return number === undefined || COUNTED.has(words[number.end] ?? '') ? undefined : number
}

function inDigits(words: readonly string[], at: number): SaidNumber | undefined {
  const match = DIGITS.exec(words[at]!)
  if (match === null) return undefined
  let digits = match[1]!
  let end = at + 1
  if (match[2] === undefined && digits.length <= 3)
    for (; /^\d{3}$/.test(words[end] ?? '') && digits.length < 9; end++) digits += words[end]
  if (match[2] === 'k') return { value: Number(digits) * 1000, start: at, end }
  const thousands = words[end] === 'k' || words[end] === 'mille'
  return { value: Number(digits) * (thousands ? 1000 : 1), start: at, end: thousands ? end + 1 : end }
}

function inWords(words: readonly string[], at: number): SaidNumber | undefined {
  let end = at
  while (end < at + MAX_WORDS && (isNumberWord(words[end] ?? '') || (words[end] === 'et' && end > at))) end++
  for (; end > at; end--) {
    const value = parseNumberWords(words.slice(at, end))
    if (value !== undefined) return { value, start: at, end }
  }
  return undefined
}

/** The first number at most `reach` words after each mark, in its sentence. */
function numbersAfter(tokens: Tokens, marks: readonly number[], reach: number): SaidNumber[] {
  const found: SaidNumber[] = []
  for (let k = 1; k < marks.length; k += 2) {
    const first = marks[k]!
    for (let at = first; at < first + reach && tokens.sentence[at] === tokens.sentence[first - 1]; at++) {
      const number = saidNumberAt(tokens, at)
      if (number === undefined) continue
      found.push(number)
      break
    }
  }
  return found
}

/** The number that ends with each mark's left neighbour, a word in between let pass (`3000 € neuf`). */
function numbersBefore(tokens: Tokens, marks: readonly number[]): SaidNumber[] {
  const found: SaidNumber[] = []
  for (let k = 0; k < marks.length; k += 2)
    for (let at = Math.max(0, marks[k]! - 5); at < marks[k]!; at++) {
      const number = saidNumberAt(tokens, at)
      if (number === undefined || marks[k]! - number.end > 1) continue
      found.push(number)
      break
    }
  return found
}

/**
 * Where a sum of less than `floor` stands at most 14 words from a thing: after a mark of an asked price, or written as an
 * amount (word spans of amounts); words from the one to the other, end exclusive.
 */
export function findSumBelow(
  tokens: Tokens,
  things: readonly number[],
  { asked, amounts }: { asked: readonly number[]; amounts: readonly number[] },
  floor: number,
): { start: number; end: number } | undefined {
  if (things.length === 0) return undefined
  const written = amounts.flatMap((at, k) => (k % 2 === 0 ? (saidNumberAt(tokens, at) ?? []) : []))
  for (const sum of [...written, ...numbersAfter(tokens, asked, TO_ASKED)]) {
    if (sum.value < LEAST_PRICE || sum.value >= floor) continue
    for (let k = 0; k < things.length; k += 2) {
      const [from, to] = [things[k]!, things[k + 1]!]
      if (sum.start >= from && sum.start < to) continue
      if (Math.max(sum.start - to, from - sum.end) <= NEAR)
        return { start: Math.min(from, sum.start), end: Math.max(to, sum.end) }
    }
  }
  return undefined
}

/**
 * Where a text itself says that less than `ratio` of what a thing is worth is asked for it: the words from the one sum to
 * the other, end exclusive; undefined when it says no such thing.
 */
export function findSaidBargain(
  tokens: Tokens,
  { worth, worthAfter, asked }: PriceMarks,
  ratio: number,
): { start: number; end: number } | undefined {
  if (asked.length === 0 || worth.length + worthAfter.length === 0) return undefined
  const usual = [...numbersAfter(tokens, worth, TO_WORTH), ...numbersBefore(tokens, worthAfter)].filter(
    ({ value }) => value >= WORTH_SAYING,
  )
  if (usual.length === 0) return undefined
  for (const { value, start, end } of numbersAfter(tokens, asked, TO_ASKED)) {
    if (value < LEAST_PRICE) continue
    const one = usual.find((sum) => value < sum.value * ratio && Math.abs(sum.start - start) <= APART)
    if (one !== undefined) return { start: Math.min(one.start, start), end: Math.max(one.end, end) }
  }
  return undefined
}
