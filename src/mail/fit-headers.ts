import { isUtf8 } from 'node:buffer'
import { windows1252 } from './charset.js'
import { type HeaderBlock, type HeaderField, ONCE } from './headers.js'
import type { MailLimits } from './limits.js'

/** A mail as it is read on: who sent it, and the bytes for the MIME parser. */
export interface FittedMail {
  /** The fields about origin and address, decoded from their bytes, encoded words as they stand. */
  headers: { key: string; value: string }[]
  /** The fields that say how the body is to be read, and the body. */
  raw: Buffer
  /** The limits that were passed; what lies over them is left out. */
  over: ('headers' | 'addresses')[]
}

const ADDRESS_FIELDS = new Set(['from', 'sender', 'reply-to', 'to', 'cc', 'return-path'])
const ORIGIN_FIELDS = new Set([...ADDRESS_FIELDS, 'authentication-results'])
const PARSED_FIELDS = new Set([
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'content-id',
  'subject',
  'date',
])
/** Fields that decide how a mail is read: kept however many others come before them. */
const ESSENTIAL = new Set([...ONCE, ...ORIGIN_FIELDS])

/** Bytes of one field, and of all together, that are read: encoded words take the square of their number. */
const MAX_FIELD = 65_536
const MAX_BLOCK = 1_048_576

/**
 * Sorts the fields of a mail within the limits. The parser is given only what it has to know: a mail that came through
 * a list or a filter has ten times as many fields that tell of its way.
 */
export function fitHeaders(block: HeaderBlock, limits: MailLimits): FittedMail {
  const crowded = block.fields.length > limits.headers || block.body > MAX_BLOCK
  const kept = crowded ? keepEssential(block.fields, limits.headers) : block.fields
  const over = new Set<'headers' | 'addresses'>()
  if (crowded || block.fields.some(isLong)) over.add('headers')
  const headers: FittedMail['headers'] = []
  const lines: string[] = []
  for (const field of kept) {
    if (PARSED_FIELDS.has(field.name)) lines.push(lineOf(block, field))
    if (!ORIGIN_FIELDS.has(field.name)) continue
    const end = ADDRESS_FIELDS.has(field.name) ? mailboxes(field.value, limits.addresses) : field.value.length
    if (end < field.value.length) over.add('addresses')
    headers.push({ key: field.name, value: decoded(field.value.slice(0, Math.min(end, MAX_FIELD))) })
  }
  const head = Buffer.from(`${lines.join('')}\r\n`, 'latin1')
  const raw = Buffer.concat([isUtf8(head) ? head : Buffer.from(windows1252(head)), block.raw.subarray(block.body)])
  return { headers, raw, over: [...over] }
}

const isLong = ({ start, end }: HeaderField): boolean => end - start > MAX_FIELD

const lineOf = (block: HeaderBlock, field: HeaderField): string =>
  isLong(field)
    ? `${field.name}: ${field.value.slice(0, MAX_FIELD)}\r\n`
    : block.raw.toString('latin1', field.start, field.end)

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

/** Bytes, one a character, that are not UTF-8 are Windows-1252 in practice. */
function decoded(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes
  const buffer = Buffer.from(bytes, 'latin1')
  return isUtf8(buffer) ? buffer.toString() : windows1252(buffer)
}
