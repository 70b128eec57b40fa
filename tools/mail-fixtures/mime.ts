/** Raw mails (RFC 5322, MIME) with CRLF line ends, for fixtures. */
import { createHash } from 'node:crypto'

/** A MIME part: header lines and body bytes. */
export interface Part {
  headers: string[]
  body: Buffer
}

type Charset = 'utf-8' | 'iso-8859-1' | 'windows-1252' | 'us-ascii'
type Transfer = '8bit' | '7bit' | 'quoted-printable' | 'base64'

/** Characters of windows-1252 that ISO 8859-1 lacks. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
}

function bytesOf(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8')
  return Buffer.from(
    [...text].map((letter) => {
      const code = charset === 'windows-1252' ? (WINDOWS[letter] ?? letter.codePointAt(0)!) : letter.codePointAt(0)!
      if (code > (charset === 'us-ascii' ? 127 : 255))
        throw new Error(`${letter} is not in ${charset}: ${text.slice(0, 60)}`)
      return code
    }),
  )
}

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n')
const folded = (bytes: Uint8Array): Buffer =>
  Buffer.from(
    `${Buffer.from(bytes)
      .toString('base64')
      .replace(/.{76}(?=.)/g, '$&\r\n')}\r\n`,
  )
const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** Quoted-printable with soft line breaks (RFC 2045 §6.7). */
function quotedPrintable(bytes: Buffer): Buffer {
  const out = bytes
    .toString('latin1')
    .split('\r\n')
    .map((row) => {
      let rows = ''
      let current = ''
      for (let i = 0; i < row.length; i++) {
        const code = row.charCodeAt(i)
        const plain = (code > 32 && code < 127 && code !== 61) || (code === 32 && i < row.length - 1)
        const token = plain ? row[i]! : hex(code)
        if (current.length + token.length > 75) {
          rows += `${current}=\r\n`
          current = ''
        }
        current += token
      }
      return rows + current
    })
  return Buffer.from(out.join('\r\n'), 'latin1')
}

/** A text part. */
export function text(body: string, type = 'text/plain', charset: Charset = 'utf-8', transfer: Transfer = '8bit'): Part {
  const bytes = bytesOf(crlf(`${body.trim()}\n`), charset)
  const encoded =
    transfer === 'base64' ? folded(bytes) : transfer === 'quoted-printable' ? quotedPrintable(bytes) : bytes
  return {
    headers: [`Content-Type: ${type}; charset=${charset}`, `Content-Transfer-Encoding: ${transfer}`],
    body: encoded,
  }
}

/** An HTML part. */
export const html = (body: string, charset: Charset = 'utf-8', transfer: Transfer = 'quoted-printable'): Part =>
  text(body, 'text/html', charset, transfer)

/** A file in base64. */
export const file = (name: string, type: string, content: Uint8Array | string, id?: string): Part => ({
  headers: [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: ${id === undefined ? 'attachment' : 'inline'}; filename="${name}"`,
    ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
    'Content-Transfer-Encoding: base64',
  ],
  body: folded(Buffer.from(content)),
})

/** A mail inside a mail. */
export const nested = (raw: Buffer): Part => ({
  headers: ['Content-Type: message/rfc822', 'Content-Disposition: attachment'],
  body: raw,
})

/** Parts under a boundary made from their content. */
export function multi(subtype: string, ...parts: Part[]): Part {
  const chunks = parts.map(({ headers, body }) => Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), body]))
  const boundary = `=_${createHash('sha256').update(Buffer.concat(chunks)).digest('hex').slice(0, 20)}`
  const type = subtype.includes(';')
    ? subtype.replace(';', `; boundary="${boundary}";`)
    : `${subtype}; boundary="${boundary}"`
  return {
    headers: [`Content-Type: multipart/${type}`],
    body: Buffer.concat([
      ...chunks.flatMap((chunk) => [Buffer.from(`--${boundary}\r\n`), chunk, Buffer.from('\r\n')]),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  }
}

/** A header value as RFC 2047 words when it is not ASCII. */
export function word(value: string, charset: Charset = 'utf-8', by: 'B' | 'Q' = 'Q'): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value
  const chunks: string[] = []
  const letters = [...value]
  for (let i = 0; i < letters.length; i += 12) chunks.push(letters.slice(i, i + 12).join(''))
  return chunks.map((chunk) => `=?${charset}?${by}?${encoded(bytesOf(chunk, charset), by)}?=`).join('\r\n ')
}

const encoded = (bytes: Buffer, by: 'B' | 'Q'): string =>
  by === 'B'
    ? bytes.toString('base64')
    : [...bytes]
        .map((byte) =>
          byte === 32 ? '_' : /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte),
        )
        .join('')

/** What the head of a mail says; `from` is a whole mailbox, already encoded. */
export interface Head {
  from: string
  to?: string
  subject: string
  /** RFC 5322 date. */
  date: string
  /** What the gateway found, after `mx.gateway.example; `. */
  auth?: string
  /** Header lines of one's own. */
  more?: string[]
  subjectAs?: [Charset, 'B' | 'Q']
}

const hostOf = (from: string): string => from.slice(from.lastIndexOf('@') + 1).replace(/>.*$/s, '')
const addressOf = (from: string): string => from.match(/<([^<>]+)>[^<>]*$/)?.[1] ?? from

/** A whole mail as it lies in the mailbox. */
export function mail(head: Head, part: Part): Buffer {
  const host = hostOf(head.from)
  const id = createHash('sha256')
    .update(head.from + head.subject + head.date)
    .digest('hex')
    .slice(0, 16)
  const custom = head.more ?? []
  const lines = [
    ...(custom.some((one) => /^return-path:/i.test(one)) ? [] : [`Return-Path: <${addressOf(head.from)}>`]),
    ...(head.auth === undefined
      ? []
      : [`Authentication-Results: mx.gateway.example;\r\n ${head.auth.split('; ').join(';\r\n ')}`]),
    `Received: from out.${host} (out.${host} [203.0.113.${Number.parseInt(id.slice(0, 2), 16)}])\r\n by mx.gateway.example (Postfix) with ESMTPS id ${id.slice(0, 10).toUpperCase()}\r\n for <${head.to ?? 'lucette.hoarau@courrier.example'}>; ${head.date}`,
    ...custom,
    `From: ${head.from}`,
    `To: <${head.to ?? 'lucette.hoarau@courrier.example'}>`,
    `Subject: ${word(head.subject, ...(head.subjectAs ?? (['utf-8', 'Q'] as const)))}`,
    `Date: ${head.date}`,
    `Message-ID: <${id}@${host}>`,
    'MIME-Version: 1.0',
    ...part.headers,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), part.body])
}

/** A mailbox with an encoded display name. */
export const box = (name: string, address: string): string =>
  `${/^[\x20-\x7e]*$/.test(name) ? `"${name}"` : word(name)} <${address}>`

/** All three checks passed for one host. */
export const pass = (host: string): string =>
  `spf=pass smtp.mailfrom=${host}; dkim=pass header.d=${host} header.s=s1; dmarc=pass (p=reject) header.from=${host}`

/** Nothing published at the host. */
export const none = (host: string): string =>
  `spf=none smtp.mailfrom=${host}; dkim=none; dmarc=none header.from=${host}`

/** A mail that pretends to come from the host. */
export const fail = (host: string): string =>
  `spf=fail smtp.mailfrom=${host}; dkim=none; dmarc=fail (p=reject) header.from=${host}`
