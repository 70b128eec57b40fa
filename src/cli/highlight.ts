/** The text of a message with its evidence marked, short enough to read: only what surrounds the evidence. */
import { printable } from '../verdict/printable.js'

export interface Span {
  start: number
  end: number
}

/** How evidence is set off: by colour on a terminal, otherwise by quotation marks. */
export interface Marks {
  open: string
  close: string
}

export const COLOUR_MARKS: Marks = { open: '\u001b[1;31m', close: '\u001b[0m' }
export const PLAIN_MARKS: Marks = { open: '«', close: '»' }

/** Texts up to this length are shown whole. */
const WHOLE = 400
/** UTF-16 units shown on either side of evidence in a longer text. */
const AROUND = 70
/** Most stretches shown of one text. */
const MAX_SPANS = 8

/** One line of text, safe for a terminal. Spans may overlap, come in any order, or lie outside the text. */
export function highlight(text: string, spans: readonly Span[], marks: Marks): string {
  const merged = mergeSpans(text, spans)
  if (text.length > WHOLE && merged.length === 0) return `${printable(text.slice(0, WHOLE))}…`
  let shown = ''
  let at = 0
  for (const { start, end } of merged.slice(0, MAX_SPANS)) {
    shown += between(text, at, start) + marks.open + printable(text.slice(start, end)) + marks.close
    at = end
  }
  return shown + ending(text, at)
}

function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  const inside = spans.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
  for (const span of inside.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push(span)
  }
  return merged
}

/** What stands before evidence: all of it in a short text, otherwise the words around it. */
function between(text: string, from: number, to: number): string {
  const room = from === 0 ? AROUND : 2 * AROUND
  if (text.length <= WHOLE || to - from <= room) return printable(text.slice(from, to))
  return `${from === 0 ? '' : printable(text.slice(from, from + AROUND))}… ${printable(text.slice(to - AROUND, to))}`
}

const ending = (text: string, from: number): string =>
  text.length <= WHOLE || text.length - from <= AROUND
    ? printable(text.slice(from))
    : `${printable(text.slice(from, from + AROUND))}…`
