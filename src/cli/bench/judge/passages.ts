/** The texts of a case with their evidence marked, cut to what somebody needs to read. */
import type { Evidence } from '../../../text/evidence.js'
import type { Verdict } from '../../../verdict/verdict.js'
import { textsOf, textsOfMail } from '../../texts-of.js'
import type { BenchCase } from '../read/case.js'
import type { Passage, Piece } from './judged.js'

/** Texts up to this length are kept whole; of longer ones, this much on either side of evidence. */
const WHOLE = 600
const AROUND = 150
const MOST_PASSAGES = 24
const MOST_SPANS = 24

interface Marked {
  start: number
  end: number
  signs: string[]
}

type Mark = Pick<Evidence, 'field' | 'start' | 'end' | 'quote'> & { sign: string }

/** The passages of a case; `verdicts` are those on its judged turns. */
export async function passagesOf(
  one: BenchCase,
  raw: Uint8Array | undefined,
  verdicts: readonly Verdict[],
): Promise<Passage[]> {
  if (raw !== undefined) return passagesOfTexts(await textsOfMail(raw), marksOf(verdicts[0]))
  const passages: Passage[] = []
  let judged = 0
  for (const { message, author, judged: counts } of one.turns.slice(0, MOST_PASSAGES)) {
    const marks = counts ? marksOf(verdicts[judged++]) : []
    const name = (field: string) => (one.channel === 'conversation' ? author : field)
    passages.push(...passagesOfTexts(textsOf(message), marks).map((one) => ({ ...one, field: name(one.field) })))
  }
  return passages.slice(0, MOST_PASSAGES)
}

const marksOf = (verdict: Verdict | undefined): Mark[] =>
  verdict?.signals
    .filter(({ contribution }) => contribution > 0)
    .flatMap(({ id, evidence }) => evidence.map((piece) => ({ ...piece, sign: id }))) ?? []

function passagesOfTexts(texts: ReadonlyMap<string, string>, marks: readonly Mark[]): Passage[] {
  const known = [...texts].flatMap(([field, text]) => {
    const inside = marks.filter((mark) => mark.field === field && text.slice(mark.start, mark.end) === mark.quote)
    return text.trim() === '' ? [] : [{ field, pieces: cut(text, merge(inside)) }]
  })
  const shown = new Set(texts.keys())
  const elsewhere = marks.filter(({ field, quote }) => !shown.has(field) && quote !== '')
  return [...known, ...quotesOf(elsewhere)].slice(0, MOST_PASSAGES)
}

/** Evidence outside the texts, such as an address: what several signs quote once, for all of them. */
function quotesOf(marks: readonly Mark[]): Passage[] {
  const found = new Map<string, { field: string; text: string; signs: Set<string> }>()
  for (const { field, quote, sign } of marks) {
    const one = found.get(`${field} ${quote}`) ?? { field, text: quote.slice(0, WHOLE), signs: new Set() }
    found.set(`${field} ${quote}`, one)
    one.signs.add(sign)
  }
  return [...found.values()].map(({ field, text, signs }) => ({ field, pieces: [{ text, signs: [...signs] }] }))
}

/** Spans that overlap become one that belongs to all their signs. */
function merge(marks: readonly Mark[]): Marked[] {
  const merged: Marked[] = []
  for (const { start, end, sign } of [...marks].sort((a, b) => a.start - b.start).slice(0, 4 * MOST_SPANS)) {
    const last = merged.at(-1)
    if (last === undefined || start >= last.end) merged.push({ start, end, signs: [sign] })
    else {
      last.end = Math.max(last.end, end)
      if (!last.signs.includes(sign)) last.signs.push(sign)
    }
  }
  return merged.slice(0, MOST_SPANS)
}

function cut(text: string, spans: readonly Marked[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, signs } of spans) {
    pieces.push(...plain(between(text, at, start)))
    pieces.push({ text: text.slice(start, end).slice(0, WHOLE), signs })
    at = end
  }
  pieces.push(...plain(ending(text, at, spans.length === 0)))
  return pieces
}

const plain = (text: string): Piece[] => (text === '' ? [] : [{ text }])

function between(text: string, from: number, to: number): string {
  if (text.length <= WHOLE || to - from <= 2 * AROUND) return text.slice(from, to)
  return `${from === 0 ? '' : text.slice(from, from + AROUND)} … ${text.slice(to - AROUND, to)}`
}

function ending(text: string, from: number, whole: boolean): string {
  const most = whole ? WHOLE : AROUND
  return text.length <= WHOLE || text.length - from <= most ? text.slice(from) : `${text.slice(from, from + most)} …`
}
