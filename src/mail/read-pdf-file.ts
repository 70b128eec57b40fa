import { add, type FileReading, type FileToRead } from './file-reading.js'
import { addLink, addText, addUnread, type Findings } from './findings.js'
import { MAX_PAGES, type PdfPage, type PdfReading } from './pdf.js'
import { addCodes } from './read-image.js'
import { work } from './read-work.js'

/** Reads a PDF file in the worker: one text per page, `<field>.pages[i]`, counted from 0. */
export async function readPdfFile(findings: Findings, target: FileToRead, reading: FileReading): Promise<void> {
  const name = target.file.filename ?? ''
  const empty = target.file.content.byteLength === 0
  if (empty || (reading.realType === 'application/pdf' && isCutShort(target.file.content))) {
    add(reading, 'truncated')
    addUnread(findings, 'truncated', target.nameField, name, empty ? 'empty' : 'no end-of-file mark')
    if (empty) return
  }
  const outcome = await work(findings, target, reading, 'pdf')
  if (outcome?.state !== 'pdf') return
  const pdf = outcome.reading
  for (const [i, page] of pdf.pages.entries()) addPdfPage(findings, target, reading, page, i)
  noteUnread(findings, target, reading, pdf)
}

/** ISO 32000 §7.5.5: `%%EOF` ends the file, give or take what mail programs append. */
function isCutShort(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048).includes('%%EOF')
}

function addPdfPage(findings: Findings, target: FileToRead, reading: FileReading, page: PdfPage, i: number): void {
  const field = `${target.field}.pages[${i}]`
  addText(findings, { field, text: page.text, page: i + 1, origin: 'pdf' })
  for (const { href, start, end } of page.links) addLink(findings, href, 'pdf', field, page.text, start, end)
  if (page.qr.length > 0) add(reading, 'qr-code')
  addCodes(findings, field, page.qr, i + 1)
}

function noteUnread(findings: Findings, { nameField, file }: FileToRead, reading: FileReading, pdf: PdfReading): void {
  const note = (
    reason: 'image-only' | 'limit' | 'malformed' | 'unsupported' | 'missing-reader',
    detail: string,
  ): void => addUnread(findings, reason, nameField, file.filename ?? '', detail)
  const pictures = pdf.pages.flatMap((page, i) => (page.imageOnly ? [i + 1] : []))
  if (pictures.length > 0) {
    add(reading, 'image-only')
    note('image-only', `no text layer on page ${pictures.slice(0, 20).join(', ')}`)
  }
  if (pdf.total > MAX_PAGES) note('limit', `pages: ${MAX_PAGES} of ${pdf.total} read`)
  if (pdf.problem !== undefined) note('malformed', pdf.problem)
  if (pdf.embedded.length > 0) note('unsupported', `files inside: ${pdf.embedded.join(', ')}`)
  if (pdf.dynamicForm) note('unsupported', 'XFA form')
  if (pdf.qrMissing) note('missing-reader', 'zxing-wasm')
}
