/**
 * Finds IBANs in folded text, however they are grouped. A country and two check digits start a candidate; structure,
 * grouping and the words around decide, because "de 2020 2021 2022 …" has the shape of a German account.
 */
import type { View } from '../text/fold.js'
import {
  type AccountSpan,
  countFitting,
  endsHere,
  isGroupedBy,
  nearBankWord,
  type Reading,
  readAccount,
} from './account-reading.js'
import { isAlphanumeric, isDigit, isGap, isLetter } from './char-class.js'
import { checkIban, type IbanFormat, ibanFormat } from './iban.js'
import { isMasked, readMaskedIban } from './iban-masked.js'

/** Fewer characters than this say too little to be an account cut short. */
const MIN_PARTIAL = 8
/** ISO 13616: no IBAN is longer. */
const MAX_LENGTH = 34

const letterO = 111

/** Where a country code could start whose check digits start with the digit at `at`, or -1. */
function countryStart(text: string, at: number): number {
  let check = at
  // "FRO6": a letter O stands for the first check digit.
  if (text.charCodeAt(at - 1) === letterO && isLetter(text.charCodeAt(at - 2)) && isLetter(text.charCodeAt(at - 3)))
    check--
  const spaced = isGap(text.charCodeAt(check - 1))
  const second = spaced ? check - 2 : check - 1
  if (!isLetter(text.charCodeAt(second))) return -1
  const first = spaced && isGap(text.charCodeAt(second - 1)) ? second - 2 : second - 1
  return isLetter(text.charCodeAt(first)) && startsHere(text, first) ? first : -1
}

/** True at the start of a word, or right after the word IBAN or RIB that somebody glued to the number. */
function startsHere(text: string, at: number): boolean {
  if (!isAlphanumeric(text.charCodeAt(at - 1))) return true
  return text.startsWith('iban', at - 4) || text.startsWith('rib', at - 3)
}

interface Candidate {
  view: View
  start: number
  /** Country code and check digits stand together. */
  glued: boolean
  /** The country code is in capitals in the text as received. */
  capitals: boolean
}

const isCapitalAt = (view: View, at: number): boolean => {
  const char = view.raw[view.starts[at]!]!
  return char !== char.toLowerCase()
}

function toCandidate(view: View, start: number): Candidate {
  const { text } = view
  const glued = isLetter(text.charCodeAt(start + 1)) && isAlphanumeric(text.charCodeAt(start + 2))
  return { view, start, glued, capitals: isCapitalAt(view, start) }
}

const nearWord = ({ view, start }: Candidate, end: number): boolean => nearBankWord(view, start, end)

const toSpan = ({ start }: Candidate, end: number, number: string, check: AccountSpan['check']): AccountSpan => ({
  start,
  end,
  format: 'iban',
  number,
  country: number.slice(0, 2),
  check,
})

/** Groups of four, one run, or the French 5-5-11-2 after the check digits. */
const isConventional = (reading: Reading): boolean => isGroupedBy(4, reading) || reading.breaks.join() === '4,9,14,25'

/** An account of full length that fits the structure of its country. */
function readWhole(candidate: Candidate, format: IbanFormat): AccountSpan | undefined {
  const { text } = candidate.view
  const reading = readAccount(text, candidate.start, format.length)
  const end = reading.ends[format.length - 1]!
  const check = checkIban(reading.chars)
  if (isDigit(text.charCodeAt(end))) return undefined
  if (check === 'valid') {
    const plain = candidate.glued || candidate.capitals
    return plain || nearWord(candidate, end) ? toSpan(candidate, end, reading.chars, check) : undefined
  }
  if (!endsHere(text, end)) return undefined
  const likely = (candidate.glued && isConventional(reading)) || nearWord(candidate, end)
  return likely ? toSpan(candidate, end, reading.chars, check) : undefined
}

/** An account that is too short, too long or of no known country, which only the word IBAN makes one. */
function readBroken(candidate: Candidate, format: IbanFormat | undefined, fitting: number): AccountSpan | undefined {
  if (fitting < MIN_PARTIAL || (!candidate.glued && !candidate.capitals)) return undefined
  const reading = readAccount(candidate.view.text, candidate.start, MAX_LENGTH)
  const length = lastNumberedGroup(reading, Math.min(fitting, reading.chars.length), format?.length)
  if (length < MIN_PARTIAL) return undefined
  const end = reading.ends[length - 1]!
  if (!nearWord(candidate, end)) return undefined
  const number = reading.chars.slice(0, length)
  return toSpan(candidate, end, number, format !== undefined && length < format.length ? 'partial' : 'invalid-checksum')
}

/**
 * The length up to the last whole group, of the first `length` characters, before a group without any digit.
 * A group that goes past the full length belongs to the number: that makes it too long.
 */
function lastNumberedGroup({ chars, breaks }: Reading, length: number, full: number | undefined): number {
  const bounds = [...breaks, chars.length]
  let kept = 0
  for (const bound of bounds) {
    if (bound > length) return length === full ? bound : kept
    // The bank's letters ("GB82 WEST …") are the only group without a digit.
    if (kept > 4 && !/\d/.test(chars.slice(kept, bound))) break
    kept = bound
  }
  return kept
}

function readMasked(candidate: Candidate, format: IbanFormat): AccountSpan | undefined {
  const { view, start, capitals } = candidate
  if (!isMasked(view.text, start)) return undefined
  const named = nearWord(candidate, start)
  if (!capitals && !named) return undefined
  const masked = readMaskedIban(view.text, start, format)
  if (masked === undefined || (masked.dotted && !named)) return undefined
  return toSpan(candidate, masked.end, masked.number, 'partial')
}

function readIban(view: View, start: number): AccountSpan | undefined {
  const candidate = toCandidate(view, start)
  const format = ibanFormat(countryAt(view.text, start))
  if (format === undefined) return readStranger(candidate)
  const fitting = countFitting(view.text, start, format.structure)
  const whole = fitting === format.length ? readWhole(candidate, format) : undefined
  if (whole?.check === 'valid') return whole
  return readMasked(candidate, format) ?? whole ?? readBroken(candidate, format, fitting)
}

/** "IBAN : XX12 3456 …": no such country, so never valid. */
function readStranger(candidate: Candidate): AccountSpan | undefined {
  const { view, start } = candidate
  if (!/iban\W{0,4}$/.test(view.text.slice(Math.max(0, start - 8), start))) return undefined
  return readBroken(candidate, undefined, MAX_LENGTH)
}

const countryAt = (text: string, start: number): string => {
  const second = isLetter(text.charCodeAt(start + 1)) ? start + 1 : start + 2
  return (text[start]! + text[second]!).toUpperCase()
}

/** Finds at most `limit` IBANs: whole ones, wrong ones, and masked or shortened ones. Linear in the length of the text. */
export function findIbans(view: View, limit: number): AccountSpan[] {
  const { text } = view
  const found: AccountSpan[] = []
  let previous = 0
  for (let i = 2; i < text.length && found.length < limit; i++) {
    const digit = isDigit(text.charCodeAt(i))
    if (!digit || isDigit(text.charCodeAt(i - 1))) continue
    const start = countryStart(text, i)
    if (start < previous) continue
    const span = readIban(view, start)
    if (span === undefined) continue
    found.push(span)
    previous = span.end
    i = span.end - 1
  }
  return found
}
