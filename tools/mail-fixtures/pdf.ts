/** Small PDF files (ISO 32000) written byte by byte, without compression so that every zlib gives the same bytes. */

/** Grey pixels, one byte each. */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array
}

/** A line drawn in one go. */
export const line = (text: string, x: number, y: number): string =>
  `BT /F1 11 Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`

/** Lines from the top of the page. */
export const lines = (texts: readonly string[], top = 780): string =>
  texts.map((text, i) => (text === '' ? '' : line(text, 60, top - 18 * i))).join('')

/** A row of cells, each drawn by itself. */
export const row = (texts: readonly string[], x: number, y: number, step: number): string =>
  texts.map((text, i) => line(text, x + i * step, y)).join('')

/** A text drawn letter by letter. */
export const spelled = (text: string, x: number, y: number): string =>
  [...text].map((letter, i) => (letter === ' ' ? '' : line(letter, x + i * 8, y))).join('')

/** A file of one page with these drawing operators, and an image when given. */
export function pdf(content: string, image?: Pixels): Buffer {
  const drawn = image === undefined ? content : `${content}q 300 0 0 300 120 400 cm /I1 Do Q\n`
  const resources = `/Font << /F1 4 0 R >>${image === undefined ? '' : ' /XObject << /I1 6 0 R >>'}`
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 5 0 R >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    stream('', Buffer.from(drawn, 'latin1')),
  ]
  if (image !== undefined) {
    const { width, height, data } = image
    objects.push(
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 `,
        Buffer.from(data),
      ),
    )
  }
  return assemble(objects)
}

const stream = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary}/Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])

/** Header, objects, cross-reference table, trailer (ISO 32000-1 §7.5). */
function assemble(objects: readonly Buffer[]): Buffer {
  const chunks = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let at = chunks[0]!.length
  objects.forEach((object, i) => {
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(at)
    chunks.push(whole)
    at += whole.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(chunks)
}
