import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime'

const LF = 0x0a
const CR = 0x0d
const DASH = 0x2d

/** The inside of a postal-mime parser, as far as it is touched here. */
interface LineFeeder {
  currentNode?: { contentDecoder?: unknown }
  boundaries?: unknown[]
  readPos?: number
  readLine?: () => { bytes: Uint8Array; done: boolean }
  processLine?: (line: Uint8Array, isFinal: boolean) => Promise<void>
}

/** What postal-mime collects the pieces of a decoded part in. */
interface Decoder {
  chunks: (Uint8Array | ArrayBuffer | string)[]
  flushBuffer?: () => void
  flushRemainder?: () => void
  finalize(): Promise<ArrayBuffer>
}

/** Takes the lines of a part that is not encoded. */
interface LineJoiner {
  update(line: Uint8Array): void
  finalize(): Promise<ArrayBuffer>
  /** Takes the bytes of whole lines at once. */
  take(bytes: Uint8Array): void
}

/**
 * Parses with postal-mime. It waits for each line and joins the pieces of each part through a `Blob`, which costs more
 * than all the rest: here a body that is not encoded is taken from one possible boundary to the next, and pieces are
 * joined in memory. Should a later version be built otherwise, it is used as it is.
 */
export function parsePostal(raw: Buffer, options: PostalMimeOptions): Promise<Email> {
  const parser = new PostalMime(options)
  const feeder = parser as unknown as LineFeeder
  const { processLine, readLine } = feeder
  if (typeof processLine !== 'function' || typeof readLine !== 'function') return parser.parse(raw)
  const lastLine = raw.lastIndexOf(LF, -2) + 1
  let known: unknown
  let joiner: LineJoiner | undefined
  feeder.readLine = () => {
    const { readPos, boundaries, currentNode } = feeder
    if (joiner !== undefined && currentNode?.contentDecoder === joiner && readPos !== undefined) {
      const end = boundaries?.length === 0 ? lastLine : Math.min(lastLine, possibleBoundary(raw, readPos))
      if (end > readPos) joiner.take(raw.subarray(readPos, end))
      feeder.readPos = Math.max(readPos, end)
    }
    return readLine.call(parser)
  }
  feeder.processLine = (line, isFinal) => {
    const node = feeder.currentNode
    if (node !== undefined && node.contentDecoder !== known) {
      const decoder = node.contentDecoder
      if (isPassThrough(decoder)) node.contentDecoder = joiner = joinLines()
      else if (isDecoder(decoder)) decoder.finalize = async () => joinPieces(decoder)
      known = node.contentDecoder
    }
    return processLine.call(parser, line, isFinal)
  }
  return parser.parse(raw)
}

/** Start of the first line from `at`, which is one, that begins with `--`. */
function possibleBoundary(raw: Buffer, at: number): number {
  if (raw[at] === DASH && raw[at + 1] === DASH) return at
  const before = raw.indexOf('\n--', at)
  return before < 0 ? raw.length : before + 1
}

const isDecoder = (decoder: unknown): decoder is Decoder =>
  typeof decoder === 'object' && decoder !== null && Array.isArray((decoder as { chunks?: unknown }).chunks)

/** The decoder of 7bit and 8bit parts is the one that only keeps a list of lines. */
const isPassThrough = (decoder: unknown): boolean => isDecoder(decoder) && Object.keys(decoder).length === 1

function joinPieces(decoder: Decoder): ArrayBuffer {
  decoder.flushBuffer?.()
  decoder.flushRemainder?.()
  const pieces = decoder.chunks.map((piece) =>
    typeof piece === 'string' ? Buffer.from(piece) : piece instanceof Uint8Array ? piece : new Uint8Array(piece),
  )
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined.buffer
}

/** Joins lines with LF, as the decoder it replaces, in one growing buffer. */
function joinLines(): LineJoiner {
  let buffer = new Uint8Array(512)
  let length = 0
  const makeRoom = (more: number): void => {
    if (length + more <= buffer.length) return
    const wider = new Uint8Array(2 * (length + more))
    wider.set(buffer.subarray(0, length))
    buffer = wider
  }
  return {
    update(line) {
      makeRoom(line.length + 1)
      buffer.set(line, length)
      length += line.length
      buffer[length++] = LF
    },
    take(bytes) {
      makeRoom(bytes.length)
      if (!bytes.includes(CR)) {
        buffer.set(bytes, length)
        length += bytes.length
        return
      }
      for (const byte of bytes) {
        if (byte === LF) while (buffer[length - 1] === CR) length--
        buffer[length++] = byte
      }
    },
    finalize: async () => buffer.slice(0, length).buffer,
  }
}
