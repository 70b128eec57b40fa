import type { ObjectStore, PdfDocument, PdfLibrary, PdfReading } from './pdf.js'
import { MAX_PIXELS, MIN_SIDE, type Pixels, type QrReader } from './qr.js'

const MAX_IMAGE_PAGES = 5
const MAX_IMAGES = 12

/** Searches the images of the first pages for QR codes and adds what they say to the pages. */
export async function searchImages(
  library: PdfLibrary,
  document: PdfDocument,
  reading: PdfReading,
  loadQr: () => Promise<QrReader>,
): Promise<void> {
  let reader: QrReader | undefined
  let left = MAX_IMAGES
  for (const [i, page] of reading.pages.slice(0, MAX_IMAGE_PAGES).entries()) {
    for (const pixels of await imagesOf(library, document, i + 1, left)) {
      left--
      try {
        reader ??= await loadQr()
      } catch {
        reading.qrMissing = true
        return
      }
      page.qr.push(...(await reader(pixels)))
    }
  }
}

async function imagesOf(library: PdfLibrary, document: PdfDocument, number: number, limit: number): Promise<Pixels[]> {
  try {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const found: Pixels[] = []
    const seen = new Set<string>()
    for (let i = 0; i < fnArray.length && found.length < limit; i++) {
      const id = argsArray[i]?.[0]
      if (fnArray[i] !== library.paintImage || typeof id !== 'string' || seen.has(id)) continue
      seen.add(id)
      const pixels = toPixels(await decoded(id.startsWith('g_') ? page.commonObjs : page.objs, id))
      if (pixels !== undefined) found.push(pixels)
    }
    return found
  } catch {
    return []
  }
}

/** Images arrive a few turns after the list that names them; a broken one never does. */
async function decoded(store: ObjectStore, id: string): Promise<unknown> {
  for (let turn = 0; turn < 10 && !store.has(id); turn++) await new Promise((resolve) => setTimeout(resolve, 2))
  return store.has(id) ? store.get(id) : undefined
}

interface PdfImage {
  width: number
  height: number
  data: Uint8Array | Uint8ClampedArray
}

function isPdfImage(value: unknown): value is PdfImage {
  if (typeof value !== 'object' || value === null || !('data' in value) || !('width' in value) || !('height' in value))
    return false
  return ArrayBuffer.isView(value.data) && typeof value.width === 'number' && typeof value.height === 'number'
}

/** RGBA pixels of an image in one of pdf.js's three forms: one bit per pixel, RGB or RGBA. */
function toPixels(image: unknown): Pixels | undefined {
  if (!isPdfImage(image)) return undefined
  const { width, height, data } = image
  const count = width * height
  if (width < MIN_SIDE || height < MIN_SIDE || count > MAX_PIXELS) return undefined
  const step = Math.floor(data.length / count)
  if (step === 4) return { width, height, data: new Uint8ClampedArray(data) }
  const rgba = new Uint8ClampedArray(count * 4).fill(255)
  if (step === 3) {
    for (let i = 0; i < count; i++) for (let k = 0; k < 3; k++) rgba[4 * i + k] = data[3 * i + k]!
  } else {
    fillBits(rgba, image)
  }
  return { width, height, data: rgba }
}

function fillBits(rgba: Uint8ClampedArray, { width, height, data }: PdfImage): void {
  const row = (width + 7) >> 3
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const white = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
      rgba.fill(white * 255, 4 * (y * width + x), 4 * (y * width + x) + 3)
    }
  }
}
