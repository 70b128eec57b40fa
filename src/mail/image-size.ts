/** Width and height of a PNG, JPEG, GIF or BMP image from its header alone; undefined when there is none to read. */
export function imageSize(bytes: Uint8Array, type: string): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'image/png' && view.byteLength >= 24) return { width: view.getUint32(16), height: view.getUint32(20) }
  if (type === 'image/gif' && view.byteLength >= 10)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (type === 'image/bmp' && view.byteLength >= 26)
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
  return type === 'image/jpeg' ? jpegSize(view) : undefined
}

const MAX_SEGMENTS = 500

/** The frame header SOFn (ITU-T T.81 §B.2.2); the other markers of that row are tables. */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2
  for (let n = 0; n < MAX_SEGMENTS && at + 9 <= view.byteLength; n++) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at++
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    } else at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
