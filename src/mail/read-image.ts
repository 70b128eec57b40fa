import { add, type FileReading, type FileToRead } from './file-reading.js'
import { addLink, addText, addUnread, type Findings } from './findings.js'
import { imageSize } from './image-size.js'
import { MAX_PIXELS, MIN_SIDE } from './qr.js'
import { work } from './read-work.js'

/** More pixels than this are no photograph but an attempt on the memory. */
const BOMB_PIXELS = 200_000_000

/** Searches an image for QR codes in the worker; what they say becomes texts `<field>.qr[i]`. */
export async function readImage(findings: Findings, target: FileToRead, reading: FileReading): Promise<void> {
  const size = imageSize(target.file.content, reading.realType ?? '')
  if (size === undefined || size.width < MIN_SIDE || size.height < MIN_SIDE) return
  const pixels = size.width * size.height
  if (pixels > MAX_PIXELS) {
    if (pixels > BOMB_PIXELS) add(reading, 'bomb')
    addUnread(findings, 'limit', target.nameField, target.file.filename ?? '', `pixels: more than ${MAX_PIXELS}`)
    return
  }
  const outcome = await work(findings, target, reading, 'image')
  if (outcome?.state !== 'image' || outcome.codes.length === 0) return
  add(reading, 'qr-code')
  addCodes(findings, target.field, outcome.codes)
}

/** Adds what QR codes say, and the addresses among it. */
export function addCodes(findings: Findings, field: string, codes: string[], page?: number): void {
  codes.forEach((code, i) => {
    const at = `${field}.qr[${i}]`
    addText(findings, { field: at, text: code, origin: 'qr', ...(page === undefined ? {} : { page }) })
    if (/^(?:[a-z][a-z0-9+.-]{1,30}:|www\.)\S+$/i.test(code)) addLink(findings, code, 'qr', at, code, 0, code.length)
  })
}
