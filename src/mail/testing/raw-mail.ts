import { createHash } from 'node:crypto'

/** Builds raw mails for tests. */

/** A part of a multipart: its header lines and its body. */
export interface Part {
  headers: string[]
  body: string | Uint8Array
}

/** A text part in UTF-8. */
export const textPart = (body: string, type = 'text/plain'): Part => ({
  headers: [`Content-Type: ${type}; charset=utf-8`],
  body,
})

/** A file in base64. */
export function filePart(
  filename: string,
  content: Uint8Array | string,
  type = 'application/octet-stream',
  disposition = 'attachment',
): Part {
  const base64 = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n')
  return {
    headers: [
      `Content-Type: ${type}`,
      `Content-Disposition: ${disposition}; filename="${filename}"`,
      'Content-Transfer-Encoding: base64',
    ],
    body: base64,
  }
}

/** A multipart as a part of its own, with a boundary that nothing in it has. */
export function multipart(subtype: string, parts: Part[], boundary = boundaryFor(parts)): Part {
  const body = parts
    .map((part) => `--${boundary}\r\n${part.headers.join('\r\n')}\r\n\r\n${asText(part.body)}\r\n`)
    .join('')
  return { headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`], body: `${body}--${boundary}--\r\n` }
}

const boundaryFor = (parts: Part[]): string =>
  `b${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`

const asText = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('latin1')

/** A whole mail: the given header lines, those of the part, and its body. Lines without `From:` get one. */
export function rawMail(headers: string[], part: Part): Buffer {
  const from = headers.some((line) => /^from\s*:/i.test(line)) ? [] : ['From: Marie Payet <marie@courriel.example>']
  const lines = [...from, ...headers, 'MIME-Version: 1.0', ...part.headers]
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8')
  return Buffer.concat([head, typeof part.body === 'string' ? Buffer.from(part.body, 'utf8') : Buffer.from(part.body)])
}
