/** Where a text passes on another mail, by the lines that mail programs write. */
import type { Address } from './message/message.js'

/** What a user passes on: who wrote it, which sites it names, and where it stands. */
export interface ForwardedPart {
  from?: Address
  links: string[]
  /** `text`, `html` (offsets in its visible text) or the field of a text inside the mail. */
  field: string
  start: number
  end: number
}

const PREFIX = /^\s*(?:(?:re|ré|aw|sv)\s?:\s*){0,3}(?:tr|fwd?|wg|rv|i|enc|fs)\s?:/i

const BANNER =
  /^[\s>*]{0,8}(?:-{2,}|_{5,}|={5,}|début du|begin)\s{0,3}(?:forwarded message|message transféré|message réexpédié|message d['’]origine|original message|courriel original|e-?mail transféré|mensaje reenviado|weitergeleitete nachricht)/i
const ATTRIBUTION = /^\s{0,4}(?:le|on|am|el|il)\s.{4,200}(?:a écrit|wrote|schrieb|escribió|ha scritto)\s?:\s*$/i
const OPENS_ATTRIBUTION = /^\s{0,4}(?:le|on|am|el|il)\s/i
const FROM_LINE = /^[\s>*]{0,8}(?:de|from|von|da)\s?\*?\s?:\s*\*?\s?(.{3,300})$/i
const OTHER_LINE =
  /^[\s>*]{0,8}(?:envoyé|date|sent|à|a|to|pour|objet|subject|sujet|cc|gesendet|betreff|an|asunto)\s?(?:le)?\*?\s?:/i
const LINK = /https?:\/\/[^\s<>"'()[\]{}]{3,2000}/gi

const MAX_LINES = 5_000
const MAX_LINKS = 100

/** Whether a subject says that the mail passes on another one (`TR:`, `Fwd:`). */
export const isForwardSubject = (subject: string): boolean => PREFIX.test(subject.slice(0, 200))

/**
 * The part of a text that its writer passes on: after a banner, a copied header block, or quoted with `>` under
 * an attribution or a forwarding subject. Undefined when all of it may be the writer's own.
 */
export function findForwarded(text: string, field: string, subject: string): ForwardedPart | undefined {
  const lines = toLines(text)
  const start = lines.findIndex((line, i) => opensForward(lines, i, line.text))
  if (start >= 0) return toPart(text, field, lines, start, lines.length)
  const quote = findQuote(lines, isForwardSubject(subject))
  return quote === undefined ? undefined : toPart(text, field, lines, quote.from, quote.to)
}

interface Line {
  text: string
  start: number
  end: number
}

function toLines(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at <= text.length && lines.length < MAX_LINES; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    lines.push({ text: text.slice(at, Math.min(end, at + 600)).trimEnd(), start: at, end })
    at = end + 1
  }
  return lines
}

/** How all such lines begin, behind marks of quotation. */
const OPENING = /^[\s>*]{0,8}[-_=dbfvDBFV]/

function opensForward(lines: Line[], i: number, line: string): boolean {
  return OPENING.test(line) && (BANNER.test(line) || isHeaderBlock(lines, i, line))
}

/** Outlook copies the header as lines: `De :`, `Envoyé :`, `À :`, `Objet :`. */
function isHeaderBlock(lines: Line[], i: number, line: string): boolean {
  if (!FROM_LINE.test(line)) return false
  const next = lines.slice(i + 1, i + 7).filter((other) => OTHER_LINE.test(other.text))
  return next.length >= 2
}

/** At least two lines with `>`, under an attribution line or in a mail that says it forwards. */
function findQuote(lines: Line[], forwards: boolean): { from: number; to: number } | undefined {
  const first = lines.findIndex((line, i) => isQuoted(line) && isQuoted(lines[i + 1]))
  if (first < 0) return undefined
  const above = lines
    .slice(Math.max(0, first - 3), first)
    .findIndex((line, i, near) => isAttribution(line, near[i + 1]))
  if (above < 0 && !forwards) return undefined
  let to = first
  while (to < lines.length && (isQuoted(lines[to]) || (lines[to]!.text === '' && isQuoted(lines[to + 1])))) to++
  return { from: above < 0 ? first : Math.max(0, first - 3) + above, to }
}

/** An attribution may be broken in two lines. */
const isAttribution = (line: Line, next: Line | undefined): boolean =>
  ATTRIBUTION.test(line.text) ||
  (line.text !== '' && next !== undefined && ATTRIBUTION.test(`${line.text} ${next.text}`))

const isQuoted = (line: Line | undefined): boolean => line?.text.startsWith('>') === true

function toPart(text: string, field: string, lines: Line[], from: number, to: number): ForwardedPart {
  const start = lines[from]!.start
  const end = to >= lines.length ? text.length : lines[to - 1]!.end
  const sender = senderOf(lines.slice(from, Math.min(to, from + 12)))
  const links = linksIn(text.slice(start, end))
  return { ...(sender === undefined ? {} : { from: sender }), links, field, start, end }
}

function senderOf(lines: Line[]): Address | undefined {
  for (const { text } of lines) {
    const named = FROM_LINE.exec(text)?.[1] ?? (OPENS_ATTRIBUTION.test(text) ? text : undefined)
    const address = named === undefined ? undefined : addressIn(named)
    if (address !== undefined) return address
  }
  return undefined
}

const ADDRESS = /[^\s<>[\]():;,"]{1,64}@[^\s<>[\]():;,"*]{1,253}/

/** `AGORA <a@b>`, `AGORA [mailto:a@b]`, `a@b`, `Le 3 mai, AGORA <a@b> a écrit :`. */
function addressIn(line: string): Address | undefined {
  const plain = line.replace(/mailto:/gi, '')
  const found = ADDRESS.exec(plain)
  if (found === null) return undefined
  const name = OPENS_ATTRIBUTION.test(line)
    ? ''
    : plain
        .slice(0, found.index)
        .replace(/[<>[\]("*]/g, ' ')
        .trim()
  return name === '' ? { address: found[0] } : { address: found[0], name }
}

function linksIn(text: string): string[] {
  const found = new Set<string>()
  for (const match of text.slice(0, 200_000).matchAll(LINK)) {
    found.add(match[0].replace(/[.,;:!?*]+$/, ''))
    if (found.size >= MAX_LINKS) break
  }
  return [...found]
}
