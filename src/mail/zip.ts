import { inflateRawSync } from 'node:zlib'

/** One file of an archive, as its central directory lists it (APPNOTE.TXT §4.3.12). */
export interface ZipEntry {
  name: string
  encrypted: boolean
  method: number
  packed: number
  unpacked: number
  /** Offset of its local header. */
  offset: number
}

/** An archive as listed: nothing is unpacked. */
export interface ZipListing {
  entries: ZipEntry[]
  /** No central directory, or one that does not hold together. */
  truncated: boolean
  /** More entries than are listed. */
  more: boolean
  encrypted: boolean
  /** It claims to unpack to absurdly much, or its entries overlap. */
  bomb: boolean
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const MAX_ENTRIES = 1_000
const MAX_COMMENT = 65_535
/** Deflate cannot pass 1,032 to 1; honest documents stay far below 200. */
const BOMB_RATIO = 200
const BOMB_SIZE = 100 * 1024 * 1024

/** Lists a zip archive by its central directory. */
export function listZip(bytes: Uint8Array): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return { entries: [], truncated: true, more: false, encrypted: false, bomb: false }
  const count = view.getUint16(end + 10, true)
  const { entries, broken } = readDirectory(bytes, view, view.getUint32(end + 16, true), Math.min(count, MAX_ENTRIES))
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  return {
    entries,
    truncated: broken,
    more: count > MAX_ENTRIES,
    encrypted: entries.some((entry) => entry.encrypted),
    bomb: (unpacked > BOMB_SIZE && unpacked > BOMB_RATIO * bytes.byteLength) || overlaps(entries),
  }
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - MAX_COMMENT)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  count: number,
): { entries: ZipEntry[]; broken: boolean } {
  const entries: ZipEntry[] = []
  let at = from
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return { entries, broken: true }
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, Math.min(nameLength, view.byteLength - at - 46))
    entries.push({
      name: name.toString(flags & 0x800 ? 'utf8' : 'latin1').slice(0, 500),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { entries, broken: false }
}

/** Several entries over the same bytes unpack one stream many times. */
function overlaps(entries: ZipEntry[]): boolean {
  const offsets = new Set(entries.map((entry) => entry.offset))
  return entries.length - offsets.size > 2
}

/** Unpacks one entry to at most `limit` bytes; undefined when it is encrypted, broken, larger or packed otherwise. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.encrypted || entry.unpacked > limit || entry.offset + 30 > view.byteLength) return undefined
  if (view.getUint32(entry.offset, true) !== LOCAL) return undefined
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed.byteLength <= limit ? packed : undefined
  if (entry.method !== 8) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch {
    return undefined
  }
}
