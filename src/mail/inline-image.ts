import { sniffType } from '../facts/file-type.js'
import { addUnread, type Findings } from './findings.js'
import { readImage } from './read-image.js'

const MAX_IMAGES = 10
const OPENING = /data:image\/(?:png|jpe?g|gif|bmp);base64,/gi

/** Searches the images that an HTML body carries in `data:` addresses for QR codes: `html.images[0].qr[0]`. */
export async function readInlineImages(findings: Findings, html: string): Promise<void> {
  if (!html.includes('data:image/')) return
  OPENING.lastIndex = 0
  let count = 0
  for (const opening of html.matchAll(OPENING)) {
    const field = `html.images[${count}]`
    if (count++ >= MAX_IMAGES) return addUnread(findings, 'limit', field, '', `images: ${MAX_IMAGES} read`)
    const start = opening.index + opening[0].length
    const end = endOfBase64(html, start)
    const content = new Uint8Array(Buffer.from(html.slice(start, end), 'base64'))
    findings.left.decodedBytes -= content.byteLength
    if (findings.left.decodedBytes < 0)
      return addUnread(findings, 'limit', field, '', `decodedBytes: more than ${findings.limits.decodedBytes}`)
    const file = { filename: undefined, contentType: 'image/png', disposition: 'inline', content }
    await readImage(findings, { field, nameField: field, file, depth: 0 }, { realType: sniffType(content), traits: [] })
  }
}

const BASE64_RUN = /[A-Za-z0-9+/=\s%]*/y

function endOfBase64(html: string, start: number): number {
  BASE64_RUN.lastIndex = start
  return start + (BASE64_RUN.exec(html)?.[0].length ?? 0)
}
