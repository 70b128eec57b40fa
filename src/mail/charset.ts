/** Windows-1252 letters at 0x80–0x9F (WHATWG Encoding, index windows-1252); five places are unassigned. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const C1 = /[\u0080-\u009f]/
const EVERY_C1 = /[\u0080-\u009f]/g

/**
 * Replaces C1 control characters by the Windows-1252 letters that were meant.
 * On Node 20 a one-shot `TextDecoder('windows-1252')` leaves them as controls, so that ’ and € are lost.
 */
export function repairWindows1252(text: string): string {
  return C1.test(text) ? text.replace(EVERY_C1, (unit) => CP1252[unit.charCodeAt(0) - 0x80]!) : text
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes the bytes of a text file: byte order mark, then the label, then UTF-8, then Windows-1252. Never throws. */
export function decodeText(bytes: Uint8Array, label?: string): string {
  const marked = decodeMarked(bytes)
  if (marked !== undefined) return marked
  if (label !== undefined && label !== '') {
    try {
      return repairWindows1252(new TextDecoder(label).decode(bytes))
    } catch {
      // An unknown label says nothing: read on as if there were none.
    }
  }
  try {
    return repairWindows1252(utf8.decode(bytes))
  } catch {
    return windows1252(bytes)
  }
}

/** Decodes bytes as Windows-1252. */
export function windows1252(bytes: Uint8Array): string {
  return repairWindows1252(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

function decodeMarked(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (b === 0 && d === 0 && a !== 0 && c !== 0 && c !== undefined) return new TextDecoder('utf-16le').decode(bytes)
  return undefined
}
