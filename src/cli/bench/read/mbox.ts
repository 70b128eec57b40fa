/**
 * mbox (RFC 4155) → items. A line `From …` after an empty line begins a message; a quoted `>From ` is unquoted by one
 * `>` (the mboxrd variety). The mail keeps every other byte as it is.
 */
import type { Item } from './item.js'
import { linesOf } from './lines.js'

/** A mail longer than this is refused rather than held in memory. */
const MAX_MAIL = 128 * 2 ** 20
const LF = Buffer.from('\n')
const FROM = Buffer.from('From ')
const CR = 13

interface Mail {
  line: number
  parts: Buffer[]
  size: number
}

/** The mails of a stream. A last one that breaks off is reported, not judged. */
export async function* readMbox(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
  let mail: Mail | undefined
  let blank = true
  let open = false
  for await (const lines of linesOf(stream)) {
    const items: Item[] = []
    for (const { number, bytes, open: cut = false } of lines) {
      open = cut
      if (blank && bytes !== undefined && startsWithFrom(bytes)) {
        if (mail !== undefined) items.push(finish(mail))
        mail = { line: number, parts: [], size: 0 }
      } else if (mail === undefined) {
        if (bytes === undefined || bytes.length > 0) {
          yield [{ line: number, broken: 'not an mbox: it does not begin with a line "From "' }]
          return
        }
      } else add(mail, bytes)
      blank = bytes !== undefined && (bytes.length === 0 || (bytes.length === 1 && bytes[0] === CR))
    }
    if (items.length > 0) yield items
  }
  if (mail !== undefined) yield [open || isUnclosed(mail) ? cutOff(mail) : finish(mail)]
}

const startsWithFrom = (line: Buffer): boolean => line.length >= 5 && FROM.equals(line.subarray(0, 5))

const cutOff = ({ line }: Mail): Item => ({ line, broken: 'the file ends in the middle of this mail' })

function add(mail: Mail, bytes: Buffer | undefined): void {
  mail.size += bytes === undefined ? MAX_MAIL + 1 : bytes.length + 1
  if (mail.size > MAX_MAIL) mail.parts = []
  else mail.parts.push(unquote(bytes!), LF)
}

/** `>From ` was `From ` before it was put into the file. */
function unquote(line: Buffer): Buffer {
  if (line[0] !== 62) return line
  let at = 0
  while (line[at] === 62) at++
  return startsWithFrom(line.subarray(at)) ? line.subarray(1) : line
}

function finish({ line, parts, size }: Mail): Item {
  if (size > MAX_MAIL) return { line, broken: `a mail of more than ${MAX_MAIL / 2 ** 20} MB` }
  return { line, raw: withoutLast(Buffer.concat(parts)) }
}

/** The empty line before the next `From ` belongs to the file, not to the mail. */
function withoutLast(mail: Buffer): Buffer {
  if (mail.subarray(-3).equals(Buffer.from('\n\r\n'))) return mail.subarray(0, -2)
  return mail.subarray(-2).equals(Buffer.from('\n\n')) ? mail.subarray(0, -1) : mail
}

/** True when the header announces parts and their closing boundary (RFC 2046 §5.1.1) never comes. */
function isUnclosed({ parts }: Mail): boolean {
  const mail = Buffer.concat(parts).toString('latin1')
  const end = /\r?\n\r?\n/.exec(mail)?.index
  if (end === undefined) return false
  const header = mail.slice(0, Math.min(end, 100_000)).replace(/\r?\n[ \t]+/g, ' ')
  const type = /^content-type:[ \t]*multipart\/[^\n]*/im.exec(header)?.[0] ?? ''
  const boundary = /boundary=(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type)
  return boundary !== null && !mail.includes(`--${boundary[1] ?? boundary[2]}--`, end)
}
