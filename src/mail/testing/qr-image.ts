import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

/** A QR code as a PNG file and as grey pixels. */
export interface QrImage {
  png: Uint8Array
  pixels: { width: number; height: number; data: Uint8Array }
}

/** Draws a QR code for tests. */
export async function drawQr(text: string): Promise<QrImage> {
  const binary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
  prepareZXingModule({
    overrides: { wasmBinary: binary.buffer.slice(binary.byteOffset, binary.byteOffset + binary.byteLength) },
  })
  const { image, symbol, error } = await writeBarcode(text, { format: 'QRCode', scale: 6 })
  if (image === null) throw new Error(error)
  return { png: new Uint8Array(await image.arrayBuffer()), pixels: enlarge(symbol, 6) }
}

/** Each module becomes a square of pixels, with the quiet zone of four modules around (ISO/IEC 18004 §6.3.8). */
function enlarge(
  { width, height, data }: { width: number; height: number; data: ArrayLike<number> },
  scale: number,
): QrImage['pixels'] {
  const side = (modules: number): number => (modules + 8) * scale
  const wide = new Uint8Array(side(width) * side(height)).fill(255)
  for (let y = 0; y < height * scale; y++) {
    for (let x = 0; x < width * scale; x++) {
      const module = data[Math.floor(y / scale) * width + Math.floor(x / scale)]!
      wide[(y + 4 * scale) * side(width) + x + 4 * scale] = module
    }
  }
  return { width: side(width), height: side(height), data: wide }
}
