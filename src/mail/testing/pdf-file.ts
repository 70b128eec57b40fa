import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** Writes small PDF files (ISO 32000) byte by byte for tests. */

/** A string drawn at a place, in Helvetica. */
export const run = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET\n`

/** A string drawn letter by letter; the order may be any. */
export const letters = (
  text: string,
  x: number,
  y: number,
  pitch: number,
  order: readonly number[] = [...text].map((_, i) => i),
): string => order.map((i) => (text[i] === ' ' ? '' : run(text[i]!, x + i * pitch, y))).join('')

/** A string in cells, each drawn by itself. */
export const cells = (texts: readonly string[], x: number, y: number, step: number): string =>
  texts.map((text, i) => run(text, x + i * step, y)).join('')

/** A string turned by 90 degrees. */
export const turned = (text: string, x: number, y: number): string =>
  `BT /F1 12 Tf 0 1 -1 0 ${x} ${y} Tm (${escaped(text)}) Tj ET\n`

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** What a file is made of; rectangles are left, bottom, right, top. */
export interface PdfPlan {
  /** Drawing operators of each page. */
  pages: string[]
  fields?: { name: string; value: string; rect: number[] }[]
  links?: { href: string; rect: number[] }[]
  /** Grey image on the first page, one byte per pixel. */
  image?: { width: number; height: number; data: Uint8Array }
  /** User password; the empty string opens in any reader. */
  password?: string
  /** Puts the dictionaries into a compressed object stream, as writers do since PDF 1.5. */
  objectStream?: boolean
}

type Body = { dictionary: string; stream?: Buffer }

/** The bytes of a file. */
export function makePdf(plan: PdfPlan): Buffer {
  const objects = toObjects(plan)
  const lock = plan.password === undefined ? undefined : toLock(plan.password)
  return plan.objectStream === true ? writePacked(objects) : writePlain(objects, lock)
}

function toObjects(plan: PdfPlan): Body[] {
  const first = 4
  const pageNumbers = plan.pages.map((_, i) => first + 2 * i)
  const next = first + 2 * plan.pages.length
  const image = plan.image === undefined ? 0 : next
  const annotations = next + (image === 0 ? 0 : 1)
  const fields = plan.fields ?? []
  const links = plan.links ?? []
  const numbers = [...fields, ...links].map((_, i) => `${annotations + i} 0 R`)
  const form =
    fields.length === 0 ? '' : ` /AcroForm << /Fields [${numbers.slice(0, fields.length).join(' ')}] /DA (/F1 12 Tf) >>`
  const objects: Body[] = [
    { dictionary: `<< /Type /Catalog /Pages 2 0 R${form} >>` },
    {
      dictionary: `<< /Type /Pages /Count ${plan.pages.length} /Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}] >>`,
    },
    { dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>' },
  ]
  plan.pages.forEach((content, i) => {
    const here = i === 0
    const resources = `/Font << /F1 3 0 R >>${here && image > 0 ? ` /XObject << /I1 ${image} 0 R >>` : ''}`
    const extra = here && numbers.length > 0 ? ` /Annots [${numbers.join(' ')}]` : ''
    const drawn = here && image > 0 ? `${content}q 200 0 0 200 60 400 cm /I1 Do Q\n` : content
    objects.push({
      dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${first + 2 * i + 1} 0 R${extra} >>`,
    })
    objects.push({ dictionary: '/Filter /FlateDecode', stream: deflateSync(Buffer.from(drawn, 'latin1')) })
  })
  if (plan.image !== undefined) {
    const { width, height, data } = plan.image
    objects.push({
      dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
      stream: deflateSync(data),
    })
  }
  for (const { name, value, rect } of fields) {
    objects.push({
      dictionary: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${escaped(name)}) /V (${escaped(value)}) /Rect [${rect.join(' ')}] /F 4 /P 4 0 R >>`,
    })
  }
  for (const { href, rect } of links) {
    objects.push({
      dictionary: `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${escaped(href)}) >> >>`,
    })
  }
  return objects
}

function writePlain(objects: Body[], lock: Lock | undefined): Buffer {
  const bodies =
    lock === undefined
      ? objects
      : [...objects.map((body, i) => encrypt(body, i + 1, lock)), { dictionary: lock.dictionary }]
  const chunks: Buffer[] = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = chunks[0]!.length
  const push = (chunk: Buffer): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  bodies.forEach((body, i) => {
    offsets.push(length)
    push(toObject(body, i + 1))
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const extra =
    lock === undefined ? '' : ` /Encrypt ${bodies.length} 0 R /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]`
  push(
    Buffer.from(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R${extra} >>\nstartxref\n${length}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(chunks)
}

function toObject({ dictionary, stream }: Body, number: number): Buffer {
  if (stream === undefined) return Buffer.from(`${number} 0 obj\n${dictionary}\nendobj\n`, 'latin1')
  const head = Buffer.from(`${number} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`, 'latin1')
  return Buffer.concat([head, stream, Buffer.from('\nendstream\nendobj\n', 'latin1')])
}

/** Dictionaries in one object stream, found through a cross-reference stream (ISO 32000 §7.5.7–8). */
function writePacked(objects: Body[]): Buffer {
  const packed = objects.flatMap((body, i) =>
    body.stream === undefined ? [{ number: i + 1, text: `${body.dictionary} ` }] : [],
  )
  let at = 0
  const index = packed.map(({ number, text }) => {
    const entry = `${number} ${at} `
    at += text.length
    return entry
  })
  const holder = objects.length + 1
  const head = index.join('')
  const stream = deflateSync(Buffer.from(head + packed.map(({ text }) => text).join(''), 'latin1'))
  const all = [
    ...objects.flatMap((body, i) => (body.stream === undefined ? [] : [{ body, number: i + 1 }])),
    {
      body: { dictionary: `/Type /ObjStm /N ${packed.length} /First ${head.length} /Filter /FlateDecode`, stream },
      number: holder,
    },
  ]
  const chunks: Buffer[] = [Buffer.from('%PDF-1.5\n', 'latin1')]
  const rows: number[][] = Array.from({ length: holder + 2 }, () => [0, 0, 0])
  let length = chunks[0]!.length
  for (const { body, number } of all) {
    rows[number] = [1, length, 0]
    const chunk = toObject(body, number)
    chunks.push(chunk)
    length += chunk.length
  }
  packed.forEach(({ number }, i) => {
    rows[number] = [2, holder, i]
  })
  rows[holder + 1] = [1, length, 0]
  const table = Buffer.concat(
    rows.map(([type, offset, last]) => Buffer.from([type!, offset! >> 8, offset! & 255, last!])),
  )
  chunks.push(
    toObject({ dictionary: `/Type /XRef /Size ${holder + 2} /W [1 2 1] /Root 1 0 R`, stream: table }, holder + 1),
  )
  chunks.push(Buffer.from(`startxref\n${length}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(chunks)
}

/** Standard security handler, revision 2 (ISO 32000 §7.6.3): 40-bit RC4. */
interface Lock {
  key: Buffer
  dictionary: string
}

const ID = Buffer.from('0123456789abcdef')
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)

function toLock(password: string): Lock {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password))
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padded(password), owner, permissions, ID).subarray(0, 5)
  const user = rc4(key, PADDING)
  return {
    key,
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
  }
}

function encrypt(body: Body, number: number, lock: Lock): Body {
  if (body.stream === undefined) return body
  const key = md5(lock.key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10)
  return { ...body, stream: rc4(key, body.stream) }
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255
    ;[state[i], state[j]] = [state[j]!, state[i]!]
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + state[i]!) & 255
      ;[state[i], state[j]] = [state[j]!, state[i]!]
      return byte ^ state[(state[i]! + state[j]!) & 255]!
    }),
  )
}
