import { isUtf8 } from 'node:buffer'

/** One header field as received: its name in lower case and its unfolded value, one character per byte. */
export interface HeaderField {
  name: string
  value: string
  /** Offsets of the field in the mail, line break included. */
  start: number
  end: number
}

/** The header block of a message and what is wrong with it. */
export interface HeaderBlock {
  /** The mail with repaired line ends and without anything before its first field. */
  raw: Buffer
  fields: HeaderField[]
  /** Short kebab-case names of what is malformed. */
  facts: string[]
  /** Offset of the first byte after the blank line. */
  body: number
}

const LF = 0x0a
const CR = 0x0d

/** Fields that RFC 5322 §3.6 and RFC 2045 allow once. */
export const ONCE: ReadonlySet<string> = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'date',
  'subject',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
])

/** Reads the header block of raw bytes. Linear in its length. */
export function readHeaderBlock(bytes: Buffer): HeaderBlock {
  const facts = new Set<string>()
  const raw = skipPreamble(repairLineEnds(bytes, facts), facts)
  const end = blankLine(raw)
  const block = raw.toString('latin1', 0, end.header)
  const fields = splitFields(block)
  noteLineFacts(raw, end.header, block, facts)
  for (const field of fields) noteFieldFacts(field, block, facts)
  noteDuplicates(fields, facts)
  if (!fields.some((field) => field.name === 'from' && field.value !== '')) facts.add('missing-from')
  return { raw, fields, facts: [...facts], body: end.body }
}

/** Old Macintosh line ends would make one line of the whole mail. */
function repairLineEnds(bytes: Buffer, facts: Set<string>): Buffer {
  if (bytes.includes(LF) || !bytes.includes(CR)) return bytes
  facts.add('bare-cr')
  return Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1')
}

/** Blank lines, a byte order mark or an mbox line before the first field make some readers see no header at all. */
function skipPreamble(raw: Buffer, facts: Set<string>): Buffer {
  let start = 0
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) {
    start = 3
    facts.add('byte-order-mark')
  }
  const marked = start
  while (raw[start] === LF || raw[start] === CR || raw[start] === 0x20 || raw[start] === 0x09) start++
  if (start > marked) facts.add('leading-blank-line')
  if (/^From [^:\s]/.test(raw.toString('latin1', start, start + 6))) {
    const line = raw.indexOf(LF, start)
    if (line > 0) start = line + 1
  }
  return start === 0 ? raw : raw.subarray(start)
}

function blankLine(raw: Buffer): { header: number; body: number } {
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) {
    const next = raw[at + 1] === CR ? at + 2 : at + 1
    if (raw[next] === LF) return { header: at + 1, body: next + 1 }
  }
  return { header: raw.length, body: raw.length }
}

function splitFields(block: string): HeaderField[] {
  const fields: HeaderField[] = []
  for (let start = 0; start < block.length; ) {
    let end = nextLine(block, start)
    let folded = false
    while (end < block.length && (block[end] === ' ' || block[end] === '\t')) {
      folded = true
      end = nextLine(block, end)
    }
    const colon = block.indexOf(':', start)
    const isField = colon >= 0 && colon < end
    fields.push({
      name: isField ? trimBlank(block.slice(start, Math.min(colon, start + 200))).toLowerCase() : '',
      value: toValue(block.slice(isField ? colon + 1 : start, end), folded),
      start,
      end,
    })
    start = end
  }
  return fields
}

/** Unfolds a field; a CR that ends no line stands for a blank. */
function toValue(lines: string, folded: boolean): string {
  const value = trimBlank(folded ? lines.replace(/\r?\n/g, '') : lines)
  return value.includes('\r') ? value.replace(/\r/g, ' ') : value
}

/** Without blanks and line ends around it; a no-break space may be the last byte of a letter. */
function trimBlank(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === CR || unit === LF

const nextLine = (block: string, at: number): number => {
  const end = block.indexOf('\n', at)
  return end < 0 ? block.length : end + 1
}

function noteLineFacts(raw: Buffer, end: number, block: string, facts: Set<string>): void {
  if (block.includes('\n') && /(?<!\r)\n/.test(block)) facts.add(block.includes('\r\n') ? 'mixed-line-ends' : 'bare-lf')
  if (block.includes('\0')) facts.add('nul-in-header')
  if (/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(block)) facts.add('control-in-header')
  for (let at = 0, next = 0; at < block.length; at = next) {
    next = nextLine(block, at)
    if (next - at > 1000) facts.add('long-header-line')
  }
  if (/[\x80-\xff]/.test(block) && !isUtf8(raw.subarray(0, end))) facts.add('raw-8bit-header')
}

const DISGUISE = /^[^\x21-\x7e]+|[^\x21-\x7e]+$/g

function noteFieldFacts(field: HeaderField, block: string, facts: Set<string>): void {
  const colon = block.indexOf(':', field.start)
  if (field.name === '' || colon < 0 || colon >= field.end) {
    facts.add('line-without-colon')
    return
  }
  const before = block[colon - 1]
  if (before === ' ' || before === '\t') facts.add('space-before-colon')
  const bare = field.name.replace(DISGUISE, '')
  if (bare !== field.name && ONCE.has(bare)) facts.add('disguised-header')
  if (field.value.length < 4096 && /\n[ \t]*\r?\n/.test(block.slice(field.start, field.end)))
    facts.add('folded-blank-line')
  if (field.name === 'from' || field.name === 'sender' || field.name === 'reply-to' || field.name === 'content-type') {
    notePunctuation(field.value, facts)
  }
  if (field.name === 'from') noteFrom(field.value, facts)
}

/** RFC 5322 §3.2: a quoted string or a comment that never ends swallows whatever follows it. */
function notePunctuation(value: string, facts: Set<string>): void {
  let comments = 0
  let quoted = false
  for (let i = 0; i < value.length; i++) {
    const unit = value[i]
    if (unit === '\\') i++
    else if (unit === '"' && comments === 0) quoted = !quoted
    else if (quoted) continue
    else if (unit === '(') comments++
    else if (unit === ')' && comments > 0) comments--
  }
  if (comments > 0) facts.add('unterminated-comment')
  if (quoted) facts.add('unterminated-quote')
}

function noteFrom(value: string, facts: Set<string>): void {
  let open = -1
  let closed = false
  let quoted = false
  for (let i = 0; i < value.length; i++) {
    const unit = value[i]
    if (unit === '\\') i++
    else if (unit === '"') quoted = !quoted
    else if (quoted) continue
    else if (unit === ',' || unit === ';') closed = false
    else if (unit === '<') {
      if (closed) facts.add('two-addresses-in-one-mailbox')
      open = i
    } else if (unit === '>' && open >= 0) {
      if (value.slice(open, i).includes('=?')) facts.add('encoded-word-in-address')
      closed = true
      open = -1
    }
  }
  if (!value.includes('@')) facts.add('from-without-address')
}

function noteDuplicates(fields: HeaderField[], facts: Set<string>): void {
  const seen = new Set<string>()
  for (const { name } of fields) {
    if (!ONCE.has(name)) continue
    if (seen.has(name)) facts.add(`duplicate-${name}`)
    seen.add(name)
  }
}

/** Facts that make different readers see different senders or bodies. */
export const CONFUSING_FACTS: ReadonlySet<string> = new Set([
  'duplicate-from',
  'duplicate-sender',
  'duplicate-reply-to',
  'duplicate-content-type',
  'missing-from',
  'from-without-address',
  'two-addresses-in-one-mailbox',
  'encoded-word-in-address',
  'unterminated-comment',
  'unterminated-quote',
  'nul-in-header',
  'control-in-header',
  'disguised-header',
  'space-before-colon',
  'leading-blank-line',
  'mixed-line-ends',
  'folded-blank-line',
  'missing-boundary',
  'boundary-not-found',
])
