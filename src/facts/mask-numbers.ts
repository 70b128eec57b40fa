/** Which parts of a text are numbers that could be dialled, paid to or typed in: runs of digits however disguised, codes. */
import type { View } from '../text/fold.js'
import { isLuhnValid } from './cards.js'
import { isDigit, isLetter } from './char-class.js'
import { findIbans } from './iban-scan.js'
import { HIDDEN, maskCard, maskIban, maskPhone } from './mask-item.js'
import type { MaskSpan } from './mask-span.js'
import { isNumberWord } from './number-words.js'
import { findRibs } from './rib-scan.js'

/** From this many digits on a run is hidden. */
const MIN_DIGITS = 6
/** From this many number words on a run without digits is hidden. */
const MIN_WORDS = 4
/** Characters between two parts of one run. */
const MAX_GAP = 5

const SEPARATOR = /[ \n\r.\-_/\\,;:()[\]*•·~|+#'"=<>]/
const ENGLISH = new Set([
  'zero',
  'oh',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'double',
  'triple',
])
/** Creole of La Réunion as it is written; `dé` and `en` are left out, which fold to the commonest words of French. */
const CREOLE = new Set(
  'zero trwa kat senk sis set wit uit nef dis onz douz trez katorz kinz sez vin vint trant karant sinkant senkant swasant'.split(
    ' ',
  ),
)
/** Letters drawn or said like a digit. */
const TWINS = /^[oilszbgq]{1,2}$/

interface Part {
  start: number
  end: number
  /** Digits that it stands for, at least. */
  digits: number
  kind: 'digits' | 'word' | 'twin'
}

function* wordsOf(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: word, index } of text.matchAll(/\d+|[a-z]+/g)) yield { start: index, end: index + word.length }
}

function toPart(text: string, start: number, end: number): Part | undefined {
  if (isDigit(text.charCodeAt(start))) return { start, end, digits: end - start, kind: 'digits' }
  if (end - start > 9) return undefined
  const word = text.slice(start, end)
  // Letters inside a reference or an account, "3V00": part of the number.
  if (end - start <= 3 && isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(end)))
    return { start, end, digits: 1, kind: 'twin' }
  if (isNumberWord(word) || ENGLISH.has(word) || CREOLE.has(word)) return { start, end, digits: 1, kind: 'word' }
  return TWINS.test(word) ? { start, end, digits: end - start, kind: 'twin' } : undefined
}

/** True when nothing but separators stands between, and not the bullets of something masked already. */
function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > MAX_GAP) return false
  let bullets = 0
  for (let i = from; i < to; i++) {
    if (!SEPARATOR.test(text[i]!)) return false
    if (text[i] === '•') bullets++
  }
  return bullets < 2
}

/** Runs of digits, number words and look-alike letters that belong together. */
function* runsOf(text: string): Generator<Part[]> {
  let run: Part[] = []
  for (const { start, end } of wordsOf(text)) {
    const part = toPart(text, start, end)
    const last = run.at(-1)
    const joins = part !== undefined && last !== undefined && isJoint(text, last.end, start)
    if (!joins && run.length > 0) {
      yield run
      run = []
    }
    if (part !== undefined) run.push(part)
  }
  if (run.length > 0) yield run
}

/** Look-alikes at the ends of a run are ordinary words ("il", "si") unless they are glued to digits. */
function trimTwins(run: readonly Part[]): readonly Part[] {
  let from = 0
  let to = run.length
  while (from < to && run[from]!.kind === 'twin' && run[from + 1]?.start !== run[from]!.end) from++
  while (to > from && run[to - 1]!.kind === 'twin' && run[to - 2]?.end !== run[to - 1]!.start) to--
  return run.slice(from, to)
}

const count = (run: readonly Part[], kind: Part['kind']): number =>
  run.reduce((sum, part) => sum + (part.kind === kind ? part.digits : 0), 0)

/** Amounts below ten million stay readable: in threes before a currency they can be neither telephone nor code. */
const AMOUNT = /^(?:[1-9]\d{0,2}|[1-9][ .]\d{3})[ .]\d{3}(?:[.,]\d{1,2})?$/
const isAmount = (text: string, start: number, end: number): boolean =>
  /^ ?(?:€|eur)/.test(text.slice(end, end + 4)) && AMOUNT.test(text.slice(start, end))

function maskRun(text: string, start: number, end: number, plain: boolean): string {
  const written = text.slice(start, end)
  const digits = written.replace(/\D/g, '')
  if (!plain || digits.length < 9) return HIDDEN
  if (digits.length >= 13 && digits.length <= 19 && isLuhnValid(digits)) return maskCard(digits)
  const dialled = /^(?:\+|0)/.test(written) && digits.length <= 15
  return dialled ? maskPhone(written) : HIDDEN
}

function toSpan(text: string, run: readonly Part[]): MaskSpan | undefined {
  const words = count(run, 'word')
  const digits = count(run, 'digits')
  const likely =
    digits >= MIN_DIGITS || words >= MIN_WORDS || (digits > 0 && digits + words + count(run, 'twin') >= MIN_DIGITS)
  if (!likely || run.length === 0) return undefined
  const first = run[0]!.start
  const end = run.at(-1)!.end
  const start = text[first - 1] === '+' ? first - 1 : first
  if (isAmount(text, start, end)) return undefined
  return { start, end, text: maskRun(text, start, end, digits === run.reduce((sum, part) => sum + part.digits, 0)) }
}

/** References with letters in between: eight characters or more, half of them digits. */
const REFERENCE = /[a-z0-9]{8,}/g
const isReference = (word: string): boolean => word.replace(/\D/g, '').length >= 4

/** Registration of a vehicle since 2009 (SIV): `AB-123-CD`. */
const REGISTRATION = /(?<![a-z0-9])[a-hj-np-tv-z]{2}-?\d{3}-?[a-hj-np-tv-z]{2}(?![a-z0-9])/g

/** Account, card, telephone and registration numbers, and every run of six digits or more. */
export function numberSpans(view: View): MaskSpan[] {
  const { text } = view
  const spans: MaskSpan[] = []
  const ibans = findIbans(view, Number.POSITIVE_INFINITY)
  const accounts = [...ibans, ...findRibs(view, ibans, Number.POSITIVE_INFINITY)]
  for (const { start, end, number } of accounts) spans.push({ start, end, text: maskIban(number) })
  for (const run of runsOf(text)) {
    const span = toSpan(text, trimTwins(run))
    if (span !== undefined) spans.push(span)
  }
  for (const { 0: word, index } of text.matchAll(REFERENCE)) {
    if (isReference(word)) spans.push({ start: index, end: index + word.length, text: HIDDEN })
  }
  for (const { 0: plate, index } of text.matchAll(REGISTRATION))
    spans.push({ start: index, end: index + plate.length, text: HIDDEN })
  return spans
}

const CODE_WORD =
  /\b(?:codes?|pin|otp|cvv|cvc|cryptogramme|mdp|mot de passe|password|pwd|identifiant|login|pcs|transcash|neosurf|toneo|paysafecard|coupons?|tickets?|recharges?|digicode|verification|kod)\b/g
const BEFORE = 40
const AFTER = 60
const CODE = /(?:[a-z]{0,3}-)?[a-z0-9]*\d[a-z0-9]*(?:-[a-z0-9]{1,12}){0,4}/g
const SECRET = /^ {0,2}(?:est|is|:|=|->)[ :]{0,3}([^\s]{3,64})/

/** True for a code rather than a counting number, a date or an amount. */
function isCode(word: string, text: string, end: number): boolean {
  const digits = word.replace(/\D/g, '').length
  return (digits >= 3 || word.length >= 6) && !/^ ?(?:€|eur)/.test(text.slice(end, end + 4))
}

/** Codes near a word for them, and what "mot de passe :" announces. Each stretch of text is read once. */
export function codeSpans({ text }: View): MaskSpan[] {
  const spans: MaskSpan[] = []
  let read = 0
  for (const { 0: word, index } of text.matchAll(CODE_WORD)) {
    const after = index + word.length
    const announced = SECRET.exec(text.slice(after, after + AFTER))
    if (announced !== null) {
      const end = after + announced[0].length
      spans.push({ start: end - announced[1]!.length, end, text: HIDDEN })
    }
    const from = wordStart(text, Math.max(read, index - BEFORE))
    read = wordEnd(text, Math.min(text.length, after + AFTER))
    for (const { 0: code, index: at } of text.slice(from, read).matchAll(CODE)) {
      const end = from + at + code.length
      if (isCode(code, text, end)) spans.push({ start: from + at, end, text: HIDDEN })
    }
  }
  return spans
}

const isWordUnit = (unit: number): boolean => isDigit(unit) || isLetter(unit)
/** No code is longer; a word that goes on is a reference, which is hidden anyway. */
const LONGEST = 64

function wordStart(text: string, at: number): number {
  let start = at
  while (at - start < LONGEST && isWordUnit(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end - at < LONGEST && isWordUnit(text.charCodeAt(end))) end++
  return end
}
