/** Weights as the generated files hold them: signed bytes, most of them zero, in Brotli (RFC 7932) and base64. */
import { brotliDecompressSync } from 'node:zlib'

export function signedBytes(base64: string): Int8Array {
  const { buffer, byteOffset, length } = brotliDecompressSync(Buffer.from(base64, 'base64'))
  return new Int8Array(buffer, byteOffset, length)
}
