import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime'
import { decodeQuotedPrintable } from './quoted-printable.js'

const LF = 0x0a
const CR = 0x0d
const DASH = 0x2d

/** The inside of a postal-mime parser, as far as it is touched here. */
interface LineFeeder {
  currentNode?: PartNode
  boundaries?: unknown[]
  readPos?: number
  readLine?: () => { bytes: Uint8Array; done: boolean }
  processLine?: (line: Uint8Array, isFinal: boolean) => Promise<void>
}

interface PartNode {
  contentDecoder?: unknown
  setupContentDecoder?: (transferEncoding: string) => void
}

/** What postal-mime collects the pieces of a part in base64 in. */
interface Base64Decoder {
  chunks: ArrayBuffer[]
  flushRemainder(): void
  finalize(): Promise<ArrayBuffer>
}

/** Takes the lines of a part, one by one or many at once. */
interface LineJoiner {
  update(line: Uint8Array): void
  take(lines: Uint8Array): void
  finalize(): Promise<ArrayBuffer>
}

/**
 * Parses with postal-mime. It waits for each line and joins the pieces of each part through a `Blob`, which costs more
 * than all the rest: here a body goes from one possible boundary to the next at once, and pieces are joined in memory.
 * Should a later version be built otherwise, it is used as it is.
 */
export function parsePostal(raw: Buffer, options: PostalMimeOptions): Promise<Email> {
  const parser = new PostalMime(options)
  const feeder = parser as unknown as LineFeeder
  const { processLine, readLine } = feeder
  if (typeof processLine !== 'function' || typeof readLine !== 'function') return parser.parse(raw)
  const joiners = new WeakSet<object>()
  const lastLine = raw.lastIndexOf(LF, -2) + 1
  let known: PartNode | undefined
  feeder.readLine = () => {
    const { readPos, boundaries, currentNode } = feeder
    const decoder = currentNode?.contentDecoder
    if (isOneOf(joiners, decoder) && readPos !== undefined) {
      const end = boundaries?.length === 0 ? lastLine : Math.min(lastLine, possibleBoundary(raw, readPos))
      if (end > readPos) decoder.take(raw.subarray(readPos, end))
      feeder.readPos = Math.max(readPos, end)
    }
    return readLine.call(parser)
  }
  feeder.processLine = (line, isFinal) => {
    if (feeder.currentNode !== known) {
      known = feeder.currentNode
      if (known !== undefined) replaceDecoders(known, joiners)
    }
    return processLine.call(parser, line, isFinal)
  }
  return parser.parse(raw)
}

const isOneOf = (joiners: WeakSet<object>, decoder: unknown): decoder is LineJoiner =>
  typeof decoder === 'object' && decoder !== null && joiners.has(decoder)

/** Start of the first line from `at`, which is one, that begins with `--`. */
function possibleBoundary(raw: Buffer, at: number): number {
  if (raw[at] === DASH && raw[at + 1] === DASH) return at
  const before = raw.indexOf('\n--', at)
  return before < 0 ? raw.length : before + 1
}

/** Gives a part decoders that join in memory. */
function replaceDecoders(node: PartNode, joiners: WeakSet<object>): void {
  const { setupContentDecoder } = node
  if (typeof setupContentDecoder !== 'function') return
  node.setupContentDecoder = (transferEncoding) => {
    if (/base64/i.test(transferEncoding)) {
      setupContentDecoder.call(node, transferEncoding)
      const decoder = node.contentDecoder
      if (isBase64Decoder(decoder)) decoder.finalize = async () => joinPieces(decoder)
      return
    }
    const joiner = joinLines(/quoted-printable/i.test(transferEncoding) ? decodeQuotedPrintable : undefined)
    joiners.add(joiner)
    node.contentDecoder = joiner
  }
}

const isBase64Decoder = (decoder: unknown): decoder is Base64Decoder =>
  typeof decoder === 'object' &&
  decoder !== null &&
  Array.isArray((decoder as { chunks?: unknown }).chunks) &&
  typeof (decoder as { flushRemainder?: unknown }).flushRemainder === 'function'

function joinPieces(decoder: Base64Decoder): ArrayBuffer {
  decoder.flushRemainder()
  const [first, ...more] = decoder.chunks
  if (first !== undefined && more.length === 0) return first
  const joined = new Uint8Array(decoder.chunks.reduce((length, piece) => length + piece.byteLength, 0))
  let at = 0
  for (const piece of decoder.chunks) {
    joined.set(new Uint8Array(piece), at)
    at += piece.byteLength
  }
  return joined.buffer
}

/** Joins lines with LF in one growing buffer. */
function joinLines(decode?: (bytes: Uint8Array) => Uint8Array): LineJoiner {
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
    take(lines) {
      makeRoom(lines.length)
      if (!lines.includes(CR)) {
        buffer.set(lines, length)
        length += lines.length
        return
      }
      for (const byte of lines) {
        if (byte === LF) while (buffer[length - 1] === CR) length--
        buffer[length++] = byte
      }
    },
    finalize: async () => {
      const joined = buffer.subarray(0, length)
      return (decode === undefined ? joined : decode(joined)).slice().buffer
    },
  }
}
