import type { AttachmentFact, FormSecret, UnreadFact } from '../facts/fact.js'
import type { MailLimits } from './limits.js'
import type { MailForm, MailLink, MailText } from './reading.js'

/** What one mail yields while it is read, and what it may still cost. */
export interface Findings {
  texts: MailText[]
  links: MailLink[]
  forms: MailForm[]
  attachments: AttachmentFact[]
  unread: UnreadFact[]
  limits: MailLimits
  left: { attachments: number; decodedBytes: number; milliseconds: number; messages: number }
}

const MAX_TEXTS = 1_000
const MAX_LINKS = 2_000
const MAX_FORMS = 100
const MAX_UNREAD = 100
const MAX_TEXT = 1_000_000
const MAX_HREF = 8_000

/** Nothing found yet, everything allowed. */
export function noFindings(limits: MailLimits): Findings {
  const { attachments, decodedBytes, milliseconds, parts } = limits
  const left = { attachments, decodedBytes, milliseconds, messages: Math.min(parts, 50) }
  return { texts: [], links: [], forms: [], attachments: [], unread: [], limits, left }
}

/** Adds a text, unless it is blank. */
export function addText(findings: Findings, text: MailText): void {
  if (text.text.trim() === '' || findings.texts.length >= MAX_TEXTS) return
  if (text.text.length > MAX_TEXT)
    addUnread(findings, 'limit', text.field, '', `text longer than ${MAX_TEXT} characters`)
  findings.texts.push(text.text.length > MAX_TEXT ? { ...text, text: text.text.slice(0, MAX_TEXT) } : text)
}

/** Adds a link that stands at a span of a text. */
export function addLink(
  findings: Findings,
  href: string,
  origin: MailLink['origin'],
  field: string,
  text: string,
  start: number,
  end: number,
): void {
  if (href.trim() === '' || findings.links.length >= MAX_LINKS) return
  const quote = text.slice(start, end)
  const evidence = { field, start, end: start + quote.length, quote }
  findings.links.push({
    href: href.trim().slice(0, MAX_HREF),
    ...(quote.trim() === '' ? {} : { text: quote.trim() }),
    evidence,
    origin,
  })
}

/** Adds a form that asks for secrets. */
export function addForm(findings: Findings, field: string, secrets: FormSecret[]): void {
  if (findings.forms.length < MAX_FORMS) findings.forms.push({ field, secrets })
}

/** Says that something was not read, and why; `name` is what people call it. */
export function addUnread(
  findings: Findings,
  reason: UnreadFact['reason'],
  field: string,
  name: string,
  detail: string,
): void {
  if (findings.unread.length >= MAX_UNREAD) return
  findings.unread.push({
    kind: 'unread',
    reason,
    detail: detail.slice(0, 300),
    field,
    start: 0,
    end: name.length,
    quote: name,
  })
}
