import { isUtf8 } from 'node:buffer'
import { windows1252 } from './charset.js'
import { type HeaderBlock, type HeaderField, ONCE } from './headers.js'
import type { MailLimits } from './limits.js'

/** Fields that decide how a mail is read: kept however many others come before them. */
const ESSENTIAL = new Set([...ONCE, 'authentication-results', 'return-path', 'in-reply-to', 'references'])
const ADDRESS_FIELDS = new Set(['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'delivered-to', 'return-path'])

/** Bytes of one field, and of all together, that are read: encoded words take the square of their number. */
const MAX_FIELD = 65_536
const MAX_BLOCK = 1_048_576

/**
 * The bytes to parse: headers in UTF-8 and within the limits.
 * `over` names the limits that were passed; what lies over them is left out.
 */
export function fitHeaders(block: HeaderBlock, limits: MailLimits): { raw: Buffer; over: ('headers' | 'addresses')[] } {
  const crowded = block.fields.length > limits.headers || block.body > MAX_BLOCK
  const long = block.fields.some((field) => field.end - field.start > MAX_FIELD)
  const lists = block.fields.filter(
    (f) => ADDRESS_FIELDS.has(f.name) && mailboxes(f.value, limits.addresses) < f.value.length,
  )
  if (!crowded && !long && lists.length === 0) {
    return { raw: block.facts.includes('raw-8bit-header') ? transcode(block) : block.raw, over: [] }
  }
  const over: ('headers' | 'addresses')[] = []
  if (crowded || long) over.push('headers')
  if (lists.length > 0) over.push('addresses')
  const kept = crowded ? keepEssential(block.fields, limits.headers) : block.fields
  const lines = kept.map((field) => cutField(block, field, lists.includes(field) ? limits.addresses : undefined))
  const head = toUtf8(Buffer.from(lines.join(''), 'latin1'))
  return { raw: Buffer.concat([head, Buffer.from('\r\n'), block.raw.subarray(block.body)]), over }
}

function cutField(block: HeaderBlock, field: HeaderField, addresses: number | undefined): string {
  if (addresses === undefined && field.end - field.start <= MAX_FIELD)
    return block.raw.toString('latin1', field.start, field.end)
  const value = addresses === undefined ? field.value : field.value.slice(0, mailboxes(field.value, addresses))
  return `${field.name}: ${value.slice(0, MAX_FIELD)}\r\n`
}

function keepEssential(fields: HeaderField[], limit: number): HeaderField[] {
  const seen = new Map<string, number>()
  let size = 0
  return fields.filter((field, i) => {
    const count = seen.get(field.name) ?? 0
    seen.set(field.name, count + 1)
    size += Math.min(field.end - field.start, MAX_FIELD)
    return (i < limit && size <= MAX_BLOCK) || (ESSENTIAL.has(field.name) && count < 3)
  })
}

/** Length of a field value cut after `limit` commas. */
function mailboxes(value: string, limit: number): number {
  let at = -1
  for (let n = 0; n < limit; n++) {
    at = value.indexOf(',', at + 1)
    if (at < 0) return value.length
  }
  return at
}

const transcode = (block: HeaderBlock): Buffer =>
  Buffer.concat([toUtf8(block.raw.subarray(0, block.body)), block.raw.subarray(block.body)])

/** Header bytes that are not UTF-8 are Windows-1252 in practice. */
const toUtf8 = (bytes: Buffer): Buffer => (isUtf8(bytes) ? bytes : Buffer.from(windows1252(bytes), 'utf8'))
