import { deflateRawSync } from 'node:zlib'

/** A file to put into an archive; `claims` overrides the unpacked size that the directory tells. */
export interface ZipPlan {
  name: string
  content: string | Uint8Array
  encrypted?: boolean
  claims?: number
}

/** Writes a zip archive (APPNOTE.TXT) for tests. Checksums are left zero: nothing here reads them. */
export function makeZip(files: readonly ZipPlan[]): Buffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const packed = deflateRawSync(Buffer.from(file.content))
    const size = file.claims ?? Buffer.byteLength(Buffer.from(file.content))
    const name = Buffer.from(file.name, 'utf8')
    const flags = 0x800 | (file.encrypted === true ? 1 : 0)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    writeCommon(local, 4, flags, packed.length, size, name.length)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    writeCommon(central, 6, flags, packed.length, size, name.length)
    central.writeUInt32LE(offset, 42)
    chunks.push(local, name, packed)
    directory.push(central, name)
    offset += local.length + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...chunks, central, end])
}

function writeCommon(
  header: Buffer,
  at: number,
  flags: number,
  packed: number,
  size: number,
  nameLength: number,
): void {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(flags, at + 2)
  header.writeUInt16LE(8, at + 4)
  header.writeUInt32LE(packed, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(nameLength, at + 22)
}
