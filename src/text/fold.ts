/**
 * Folding: one pass over the raw text writes the text a filter should read, and for every unit of it
 * the span of raw text it came from.
 *
 *   raw   "Ｐａｙ\u200bＰal 0️⃣6"   →   text  "paypal 06"
 *
 * Case, accents, full-width and mathematical letters, emoji digits, exotic spaces and quotes are folded;
 * invisible characters are dropped; Cyrillic and Greek look-alikes inside a Latin word become Latin.
 * Mapping back is two array reads, so evidence always quotes the text as received.
 */
import type { ObfuscationFact } from '../facts/fact.js'
import { characterReference } from './character-reference.js'
import type { Evidence } from './evidence.js'
import { foldedLetter, isTwinScript, latinTwin, turnedLetter } from './letters.js'
import { turnOverrides, turnUpright } from './turned-text.js'

/** A text and its folded reading. `text[i]` came from `raw.slice(starts[i], ends[i])`. */
export interface View {
  field: string
  raw: string
  text: string
  starts: Uint32Array
  ends: Uint32Array
  /** Tricks undone while folding. */
  tricks: ObfuscationFact[]
}

const AMPERSAND = 38
const RIGHT_TO_LEFT = 0x202e

/** At most this many tricks are reported for one text: a fact more would tell nobody anything new. */
const MAX_TRICKS = 32

/** The evidence for `view.text.slice(start, end)`. */
export function evidenceOf(view: View, start: number, end: number): Evidence {
  const from = view.starts[start] ?? view.raw.length
  const to = end > start ? view.ends[end - 1]! : from
  return { field: view.field, start: from, end: to, quote: view.raw.slice(from, to) }
}

/** Folds a text. Linear in its length; the caller limits the length. */
export function fold(raw: string, field = 'text'): View {
  return foldPlain(raw, field) ?? foldAny(raw, field)
}

/** Longer texts are folded in the general way. */
const LONGEST_PLAIN = 4096
/** Positions that map each unit to itself, shared by all texts. */
const POSITIONS = Uint32Array.from({ length: LONGEST_PLAIN + 1 }, (_, i) => i)
const scratch = new Uint16Array(LONGEST_PLAIN)

/** What a unit below U+2100 becomes, when that is one unit and hides nothing; filled as units are met. */
const plainForms = new Uint16Array(0x2100)
const NOT_PLAIN = 0xffff

/** Most texts fold unit by unit, accents and all, so that every unit keeps its place; undefined for the others. */
function foldPlain(raw: string, field: string): View | undefined {
  const size = raw.length
  if (size > LONGEST_PLAIN) return undefined
  for (let i = 0; i < size; i++) {
    const unit = raw.charCodeAt(i)
    const form = unit < plainForms.length ? plainForms[unit]! || meetPlain(unit) : NOT_PLAIN
    if (form === NOT_PLAIN) return undefined
    scratch[i] = form
  }
  const text = toText(scratch.subarray(0, size))
  return { field, raw, text, starts: POSITIONS.subarray(0, size), ends: POSITIONS.subarray(1, size + 1), tricks: [] }
}

function meetPlain(unit: number): number {
  const { text, tricks } = foldAny(String.fromCharCode(unit), '')
  const folded = text.charCodeAt(0)
  const alone = text.length === 1 && tricks.length === 0
  // What these become depends on their neighbours.
  const inContext = unit === AMPERSAND || isTwinScript(folded) || turnedLetter(unit) !== undefined
  const form = alone && !inContext ? folded : NOT_PLAIN
  plainForms[unit] = form
  return form
}

function foldAny(raw: string, field: string): View {
  const size = raw.length
  let units = new Uint16Array(size + 16)
  let starts = new Uint32Array(size + 16)
  let ends = new Uint32Array(size + 16)
  const tricks: ObfuscationFact[] = []
  let length = 0
  let foreign = false
  let overrides = 0
  let turned = 0
  let i = 0
  while (i < size) {
    const unit = raw.charCodeAt(i)
    const reference = unit === AMPERSAND ? characterReference(raw, i) : undefined
    if (unit < 0x80 && reference === undefined) {
      units[length] =
        unit >= 65 && unit <= 90 ? unit + 32 : unit === 9 || unit === 11 || unit === 12 || unit === 0 ? 32 : unit
      starts[length] = i
      ends[length] = ++i
      length++
      continue
    }
    const point = reference?.point ?? raw.codePointAt(i)!
    const end = i + (reference?.length ?? (point > 0xffff ? 2 : 1))
    const folded = foldedLetter(point)
    if (point === RIGHT_TO_LEFT) overrides++
    else if (point >= 0x250 && turnedLetter(point) !== undefined) turned++
    noteTrick(tricks, raw, field, point, folded, i, end)
    if (folded === '') {
      // An accent or a variation selector belongs to the letter before it, so that a quote is not cut in two.
      if (length > 0 && ends[length - 1] === i && isMark(point)) ends[length - 1] = end
    } else {
      if (length + folded.length > units.length) [units, starts, ends] = grow(units, starts, ends)
      for (let k = 0; k < folded.length && length < units.length; k++) {
        const out = folded.charCodeAt(k)
        if (isTwinScript(out)) foreign = true
        units[length] = out
        starts[length] = i
        ends[length] = end
        length++
      }
    }
    i = end
  }
  if (overrides > 0) turnOverrides(raw, units, length, starts, ends)
  if (turned > 0) turnUpright(raw, units, length, starts, ends)
  if (foreign) foldTwins(units, length, starts, ends, raw, field, tricks)
  return {
    field,
    raw,
    text: toText(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    tricks,
  }
}

function grow(units: Uint16Array<ArrayBuffer>, starts: Uint32Array<ArrayBuffer>, ends: Uint32Array<ArrayBuffer>) {
  const size = units.length * 2
  const wider = <T extends Uint16Array | Uint32Array>(to: T, from: T): T => {
    to.set(from)
    return to
  }
  return [
    wider(new Uint16Array(size), units),
    wider(new Uint32Array(size), starts),
    wider(new Uint32Array(size), ends),
  ] as const
}

const decoder = new TextDecoder('utf-16le')
const toText = (units: Uint16Array): string =>
  units.length < 4096 ? String.fromCharCode.apply(null, units as unknown as number[]) : decoder.decode(units)

const isMark = (point: number): boolean =>
  (point >= 0x300 && point <= 0x36f) ||
  point === KEYCAP ||
  (point >= 0xfe00 && point <= 0xfe0f) ||
  (point >= 0x1ab0 && point <= 0x1aff)
/** Scripts east of Armenian have marks and joiners of their own, which honest text needs. */
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x587)
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isScriptMark = (point: number): boolean => point > 0x36f && point < 0x180e

/** Records what honest writing does not do. Emoji joiners and French accents are honest. */
function noteTrick(
  tricks: ObfuscationFact[],
  raw: string,
  field: string,
  point: number,
  folded: string,
  start: number,
  end: number,
): void {
  if (point < 0x250 && point !== 0xad && raw.charCodeAt(start) !== AMPERSAND) return
  const trick = trickOf(raw, point, folded, start, end)
  if (trick === undefined) return
  const from = point === KEYCAP ? startOfKeycap(raw, start) : start
  const last = tricks.at(-1)
  if (last !== undefined && last.trick === trick && last.end >= from - 1) {
    last.end = end
    last.quote = raw.slice(last.start, end)
  } else if (tricks.length < MAX_TRICKS) {
    tricks.push({ kind: 'obfuscation', trick, field, start: from, end, quote: raw.slice(from, end) })
  }
}

const KEYCAP = 0x20e3
const EMOJI_STYLE = 0xfe0f

/** Where the figure under a combining keycap begins: `6️⃣` is a six, most often a selector of emoji style, and the cap. */
function startOfKeycap(raw: string, cap: number): number {
  const styled = raw.charCodeAt(cap - 1) === EMOJI_STYLE ? 2 : 1
  return isDigit(raw.charCodeAt(cap - styled)) ? cap - styled : cap
}

function trickOf(
  raw: string,
  point: number,
  folded: string,
  start: number,
  end: number,
): ObfuscationFact['trick'] | undefined {
  if (folded === '') {
    if (point === KEYCAP) return 'fancy-digits'
    if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)) return 'bidi'
    if (point === 0x200d || (point >= 0xfe00 && point <= 0xfe0f)) return undefined
    const before = raw.charCodeAt(start - 1)
    const after = raw.charCodeAt(end)
    if (isMark(point)) return isMark(before) && isMark(after) ? 'combining' : undefined
    const within = isDigit(before) && isDigit(after) ? point !== 0xad : isLetter(before) && isLetter(after)
    return within && !isScriptMark(point) ? 'invisible' : undefined
  }
  const first = folded.charCodeAt(0)
  if (turnedLetter(point) !== undefined && turnedLetter(raw.codePointAt(end) ?? 0) !== undefined) return 'fancy-letters'
  if (folded.length === 1 && first >= 97 && first <= 122) {
    return (point < 0x80 && end - start > 1) || // a plain letter needs no character reference
      (point >= 0x1d400 && point <= 0x1d7ff) ||
      (point >= 0x2460 && point <= 0x24ff) ||
      (point >= 0xff21 && point <= 0xff5a) ||
      (point >= 0x1f110 && point <= 0x1f189)
      ? 'fancy-letters'
      : undefined
  }
  if (folded.length === 1 && first >= 48 && first <= 57 && point >= 0x2070) return 'fancy-digits'
  return undefined
}

/**
 * Replaces Cyrillic and Greek twins by the Latin letters they are drawn like, in words that mix scripts and in words
 * made of twins only when the rest of the text is Latin. A text really written in Cyrillic or Greek stays as it is.
 */
function foldTwins(
  units: Uint16Array,
  length: number,
  starts: Uint32Array,
  ends: Uint32Array,
  raw: string,
  field: string,
  tricks: ObfuscationFact[],
): void {
  const foreign = isWrittenInIt(units, length)
  for (let i = 0; i < length; ) {
    if (!isWordUnit(units[i]!)) {
      i++
      continue
    }
    let end = i
    let mixed = false
    let twins = 0
    let strangers = 0
    for (; end < length && isWordUnit(units[end]!); end++) {
      const unit = units[end]!
      if (unit >= 97 && unit <= 122) mixed = true
      else if (isTwinScript(unit)) latinTwin(unit) === undefined ? strangers++ : twins++
    }
    if (twins > 0 && strangers === 0 && (mixed || !foreign)) {
      for (let k = i; k < end; k++) units[k] = latinTwin(units[k]!) ?? units[k]!
      // A lone letter (`rayon α`, `5 µm`) hides nothing by itself.
      if (tricks.length < MAX_TRICKS && end - i > 2) {
        tricks.push({
          kind: 'obfuscation',
          trick: 'confusable',
          field,
          start: starts[i]!,
          end: ends[end - 1]!,
          quote: raw.slice(starts[i]!, ends[end - 1]!),
        })
      }
    }
    i = end
  }
}

/** True when some word has letters of another script that no Latin letter is drawn like: then it is that script. */
function isWrittenInIt(units: Uint16Array, length: number): boolean {
  let strangers = 0
  let latin = 0
  for (let i = 0; i < length; i++) {
    const unit = units[i]!
    if (unit >= 97 && unit <= 122) latin++
    else if (isTwinScript(unit) && latinTwin(unit) === undefined) strangers++
  }
  return latin === 0 || strangers > 2
}

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || isTwinScript(unit)
