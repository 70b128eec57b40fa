/** Finds French accounts written without IBAN: 5-5-11-2 in one line, or as labelled fields over several lines. */
import { overlaps } from '../text/evidence.js'
import type { View } from '../text/fold.js'
import { type AccountSpan, countFitting, endsHere, nearBankWord, type Reading, readAccount } from './account-reading.js'
import { isAlphanumeric, isDigit } from './char-class.js'
import { isValidRib } from './iban.js'
import { findLabelledRibs } from './rib-fields.js'

const LENGTH = 23
const STRUCTURE = `${'n'.repeat(10)}${'c'.repeat(11)}nn`
/** Account numbers are digits, with a letter or two at some banks; more letters and it is a sentence. */
const MAX_LETTERS = 4

const isDivided = ({ breaks }: Reading): boolean => breaks.includes(5) && breaks.includes(10) && breaks.includes(21)
const letters = (chars: string): number => chars.replace(/[^A-Z]/g, '').length

/** True after "FR76 ", where a wrong IBAN would lend its inside to a right RIB. */
const afterIbanHead = (text: string, start: number): boolean =>
  /[a-z][a-z][0-9o]{2}[ \n.-]{1,4}$/.test(text.slice(Math.max(0, start - 8), start))

/** True after "RIB : ", which makes even a wrong undivided number an account. */
const afterLabel = (text: string, start: number): boolean =>
  /\brib\W{1,4}$/.test(text.slice(Math.max(0, start - 8), start))

const nearAccountWord = (view: View, start: number, end: number): boolean =>
  nearBankWord(view, start, end) || /\b(?:comptes?|banques?)\b/.test(view.text.slice(Math.max(0, start - 40), start))

function readRib(view: View, start: number): AccountSpan | undefined {
  const { text } = view
  if (countFitting(text, start, STRUCTURE) < LENGTH) return undefined
  const reading = readAccount(text, start, LENGTH)
  const { chars, ends } = reading
  const end = ends[LENGTH - 1]!
  const divided = isDivided(reading)
  if (!endsHere(text, end) || afterIbanHead(text, start)) return undefined
  const valid = isValidRib(chars)
  if (!divided && letters(chars.slice(10, 21)) > MAX_LETTERS) return undefined
  const likely = (divided && valid) || (divided || valid ? nearAccountWord(view, start, end) : afterLabel(text, start))
  if (!likely) return undefined
  return { start, end, format: 'rib', number: chars, country: 'FR', check: valid ? 'valid' : 'invalid-checksum' }
}

/** The sizes that the first group of a RIB has: bank, bank and branch, all but the key, or everything in one run. */
const FIRST_GROUPS = [5, 10, 21, LENGTH]

/** True at the start of a word whose size a RIB can begin with; groups of four only right after "RIB". */
function startsHere(text: string, at: number): boolean {
  if (isAlphanumeric(text.charCodeAt(at - 1))) return false
  let size = 1
  while (size <= LENGTH && isAlphanumeric(text.charCodeAt(at + size))) size++
  return FIRST_GROUPS.includes(size) || (size === 4 && afterLabel(text, at))
}

function findWrittenOut(view: View, taken: readonly AccountSpan[], limit: number): AccountSpan[] {
  const { text } = view
  const found: AccountSpan[] = []
  let next = 0
  for (let i = 0; i < text.length - LENGTH + 1 && found.length < limit; i++) {
    while (next < taken.length && taken[next]!.end <= i) next++
    if (next < taken.length && taken[next]!.start <= i) {
      i = taken[next]!.end - 1
      continue
    }
    if (!isDigit(text.charCodeAt(i)) || !startsHere(text, i)) continue
    const span = readRib(view, i)
    if (span === undefined) continue
    found.push(span)
    i = span.end - 1
  }
  return found
}

/**
 * Finds at most `limit` RIBs outside the spans `taken` (in order): `valid` or `invalid-checksum` by their key,
 * `partial` when labelled fields lack the key. Linear in the length of the text.
 */
export function findRibs(view: View, taken: readonly AccountSpan[], limit: number): AccountSpan[] {
  const written = findWrittenOut(view, taken, limit)
  const labelled = findLabelledRibs(view.text, limit).filter(
    (span) => ![...taken, ...written].some((other) => overlaps(span, other)),
  )
  return [...written, ...labelled].slice(0, limit)
}
