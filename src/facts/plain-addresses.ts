/**
 * Web and mail addresses as they are usually written: the runs of characters around a dot, an `@` or a `://` that may
 * belong to one are cut out of the text and read one by one, so that most of a text is never read.
 */
import type { View } from '../text/fold.js'
import type { AddressSpan } from './address-spans.js'
import { noteLimit } from './reached.js'
import { addressesIn, type Found } from './run-addresses.js'

/** No longer run without a space and no more text than this is read, in UTF-16 units. */
const MAX_RUN = 2048
const MAX_READ = 12_288
/** What beginning a run costs, in the time of as many units. */
const RUN_COST = 16
/** A scheme, a user and a host fit in this. */
const MAX_BEFORE = 320
const MAX_SPANS = 128

const HINT =
  /[^\s.@]\.[a-z\u00a1-\uffff]{2}|[^\s@]@[^\s@]|:\/\/|\d\.\d{1,3}\.\d{1,3}[:/]|(?:tel|sms|smsto|callto):\+|data:[a-z]|script:\S/g

/** The plain addresses of a text, in no particular order, without overlap. Linear: what is read is bounded. */
export function plainAddresses(view: View): AddressSpan[] {
  const { text } = view
  const spans: AddressSpan[] = []
  let read = 0
  HINT.lastIndex = 0
  for (let hint = HINT.exec(text), from = 0; hint !== null && spans.length < MAX_SPANS && read < MAX_READ; ) {
    const start = runStart(text, hint.index, Math.max(from, hint.index - MAX_BEFORE))
    const end = runEnd(text, hint.index, Math.min(text.length, start + MAX_RUN))
    for (const found of addressesIn(text.slice(start, end))) spans.push(toSpan(view, found, start))
    read += end - start + RUN_COST
    from = Math.max(end, hint.index + 1)
    HINT.lastIndex = from
    hint = HINT.exec(text)
    if (hint !== null && (spans.length >= MAX_SPANS || read >= MAX_READ)) noteLimit(view, 'links')
  }
  return spans
}

function toSpan(view: View, { kind, start, end, lead }: Found, offset: number): AddressSpan {
  const from = offset + start
  const to = offset + end
  const raw = view.raw.slice(view.starts[from + (lead?.length ?? 0)], view.ends[to - 1])
  return {
    kind,
    start: from,
    end: to,
    written: lead === undefined ? raw : lead.written + raw,
    disguise: lead === undefined ? undefined : 'defanged',
  }
}

/** Spaces, control characters, quotes and symbols other than those of a URL end a run. */
function isRunUnit(unit: number): boolean {
  if (unit < 0x80) return unit > 32 && unit !== 34 && unit !== 60 && unit !== 62 && unit !== 127
  return unit < 0xd800 && LETTER.test(String.fromCharCode(unit))
}

const LETTER = /[\p{L}\p{N}\p{M}]/u

function runStart(text: string, at: number, least: number): number {
  let i = at
  while (i > least && isRunUnit(text.charCodeAt(i - 1))) i--
  return i
}

function runEnd(text: string, at: number, most: number): number {
  let i = at
  while (i < most && isRunUnit(text.charCodeAt(i))) i++
  return i
}
