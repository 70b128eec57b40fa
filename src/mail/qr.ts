import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** An image as RGBA bytes, row by row. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Finds the QR codes of an image, as a file or as pixels, and tells what they say. */
export type QrReader = (image: Uint8Array | Pixels) => Promise<string[]>

/** The smallest QR code has 21 modules on a side (ISO/IEC 18004). */
export const MIN_SIDE = 21
/** Pixels decoded of one image: a 16-megapixel photograph takes 64 MB. */
export const MAX_PIXELS = 16_000_000
const MAX_CODES = 8
const MAX_TEXT = 4_300

/** Loads the optional peer `zxing-wasm`, its binary from the package and never from the network. */
export async function loadZxing(): Promise<QrReader> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  const binary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  prepareZXingModule({
    overrides: { wasmBinary: binary.buffer.slice(binary.byteOffset, binary.byteOffset + binary.byteLength) },
  })
  return async (image) => {
    const input = image instanceof Uint8Array ? image : { ...image, colorSpace: 'srgb' as const }
    const found = await readBarcodes(input as Uint8Array, {
      formats: ['QRCode', 'MicroQRCode'],
      maxNumberOfSymbols: MAX_CODES,
      tryHarder: true,
      tryRotate: false,
    })
    return found.filter((code) => code.isValid && code.text !== '').map((code) => code.text.slice(0, MAX_TEXT))
  }
}
