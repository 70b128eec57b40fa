import type { Attachment, Email } from 'postal-mime'
import { repairWindows1252 } from './charset.js'
import { type FittedMail, fitHeaders } from './fit-headers.js'
import { type HeaderBlock, readHeaderBlock } from './headers.js'
import type { MailLimits } from './limits.js'
import { declaredBoundaries, splitParts } from './mime-parts.js'
import { parsePostal } from './postal.js'

/** A file of a mail, decoded. */
export interface MailFile {
  filename: string | undefined
  contentType: string
  disposition: string | undefined
  content: Uint8Array
}

/** A message as parsed: decoded texts, files, header fields, and what could not be read. */
export interface ParsedMail {
  headers: FittedMail['headers']
  email: Email
  text: string | undefined
  html: string | undefined
  files: MailFile[]
  facts: string[]
  unread: { reason: 'limit' | 'malformed'; detail: string }[]
}

/** Parses raw bytes. Never throws: what the parser refuses is read part by part. */
export async function parseMail(bytes: Uint8Array, limits: MailLimits): Promise<ParsedMail> {
  const unread: ParsedMail['unread'] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, limits.size))
  if (bytes.byteLength > limits.size) unread.push({ reason: 'limit', detail: `size: more than ${limits.size} bytes` })
  const lines = cutLines(buffer)
  if (lines !== buffer) unread.push({ reason: 'limit', detail: `lines: more than ${MAX_LINES}` })
  const block = readHeaderBlock(lines)
  const facts = [...block.facts]
  const fitted = fitHeaders(block, limits)
  for (const name of fitted.over)
    unread.push({ reason: 'limit', detail: `${name}: more than ${limits[name]}, or too long` })
  const cut = cutParts(fitted.raw, limits.parts)
  if (cut !== fitted.raw) unread.push({ reason: 'limit', detail: `parts: more than ${limits.parts}` })
  const root = rootFacts(block, cut)
  facts.push(...root)
  const broken = root.includes('missing-boundary') || root.includes('boundary-not-found')
  const email = (broken ? undefined : await parseWhole(cut, limits, unread)) ?? (await parseParts(cut, limits))
  return toParsed(await relabel(email, cut, limits), fitted.headers, facts, unread)
}

/** Nested messages stay files: they are read one by one, so that each keeps its own sender and texts. */
const OPTIONS = { forceRfc822Attachments: true } as const

async function parseWhole(raw: Buffer, limits: MailLimits, unread: ParsedMail['unread']): Promise<Email | undefined> {
  try {
    return await parsePostal(raw, { ...OPTIONS, maxNestingDepth: limits.depth })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    unread.push(/nesting|header size/i.test(detail) ? { reason: 'limit', detail } : { reason: 'malformed', detail })
    return undefined
  }
}

/** Reads every leaf part by itself and puts the results together: for broken or bottomless multiparts. */
async function parseParts(raw: Buffer, limits: MailLimits): Promise<Email> {
  const [first, ...rest] = splitParts(raw, limits.parts)
  const email = await parsePart(first ?? raw.subarray(0, 0))
  const texts = [email.text]
  const htmls = [email.html]
  for (const part of rest) {
    const leaf = await parsePart(part)
    texts.push(leaf.text)
    htmls.push(leaf.html)
    email.attachments.push(...leaf.attachments)
  }
  const text = texts.filter(Boolean).join('\n')
  const html = htmls.filter(Boolean).join('\n')
  return { ...email, text: text || undefined, html: html || undefined }
}

async function parsePart(part: Buffer): Promise<Email> {
  try {
    return await parsePostal(part, OPTIONS)
  } catch {
    return { headers: [], headerLines: [], attachments: [], text: part.toString('latin1', 0, 1 << 16) }
  }
}

/** Bytes that name no charset and are not UTF-8 are Windows-1252 in practice: read them again as such. */
async function relabel(email: Email, raw: Buffer, limits: MailLimits): Promise<Email> {
  if (!email.text?.includes('\ufffd') && !email.html?.includes('\ufffd')) return email
  const latin = raw.toString('latin1')
  if (/charset/i.test(latin)) return email
  const label = '; charset=windows-1252'
  const labelled = latin.replace(/^(content-type:[ \t]{0,8}text\/(?:plain|html))(?=[;\s])/gim, `$1${label}`)
  const whole = labelled === latin ? `Content-Type: text/plain${label}\r\n${latin}` : labelled
  const again = await parseWhole(Buffer.from(whole, 'latin1'), limits, [])
  return again === undefined ? email : { ...email, text: again.text, html: again.html }
}

/** Lines cost whatever their length: a mail of 32 MB in base64 has half a million. */
const MAX_LINES = 500_000

function cutLines(raw: Buffer): Buffer {
  if (raw.length <= MAX_LINES) return raw
  let at = -1
  for (let n = 0; n < MAX_LINES; n++) {
    at = raw.indexOf(0x0a, at + 1)
    if (at < 0) return raw
  }
  return raw.subarray(0, at + 1)
}

/** Cuts a mail at its first part over the limit; gives back the same buffer when there is none. */
function cutParts(raw: Buffer, limit: number): Buffer {
  const dashes: number[] = []
  for (let at = raw.indexOf('\n--'); at >= 0; at = raw.indexOf('\n--', at + 1)) dashes.push(at)
  if (dashes.length <= limit) return raw
  const boundaries = declaredBoundaries(raw)
  const parts = dashes.filter((at) => boundaries.has(lineAfter(raw, at)))
  return parts.length <= limit ? raw : raw.subarray(0, parts[limit])
}

function lineAfter(raw: Buffer, at: number): string {
  const end = raw.indexOf(0x0a, at + 1)
  return raw.toString('latin1', at + 3, Math.min(end < 0 ? raw.length : end, at + 300)).trimEnd()
}

function rootFacts(block: HeaderBlock, raw: Buffer): string[] {
  const type = block.fields.find((field) => field.name === 'content-type')?.value ?? ''
  if (!/^multipart\//i.test(type) || /boundary\*/i.test(type)) return []
  const boundary = /boundary\s{0,8}=\s{0,8}(?:"([^"]{1,998})"|([^\s;"]{1,998}))/i.exec(type)
  if (boundary === null) return ['missing-boundary']
  const mark = `--${boundary[1] ?? boundary[2]}`
  const first = raw.indexOf(mark, 0, 'latin1')
  if (raw.indexOf(`\n${mark}`, Math.max(0, first - 1), 'latin1') < 0) return ['boundary-not-found']
  return raw.indexOf(`${mark}--`, first, 'latin1') < 0 ? ['unclosed-multipart'] : []
}

function toParsed(
  email: Email,
  headers: ParsedMail['headers'],
  facts: string[],
  unread: ParsedMail['unread'],
): ParsedMail {
  return {
    headers,
    email,
    text: email.text === undefined ? undefined : toBody(email.text),
    html: email.html === undefined ? undefined : toBody(email.html),
    files: email.attachments.map(toFile),
    facts,
    unread,
  }
}

/** Mail programs drop NUL, which parts words for others. */
const toBody = (text: string): string => repairWindows1252(text.includes('\0') ? text.replaceAll('\0', '') : text)

function toFile(attachment: Attachment): MailFile {
  const { content } = attachment
  return {
    filename: attachment.filename === null ? undefined : repairWindows1252(attachment.filename),
    contentType: attachment.mimeType.toLowerCase(),
    disposition: attachment.disposition ?? undefined,
    content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  }
}
