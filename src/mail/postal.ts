import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime'

/** The part of a postal-mime parser that feeds lines to parts. */
interface LineFeeder {
  currentNode?: { contentDecoder?: unknown }
  processLine?: (line: Uint8Array, isFinal: boolean) => Promise<void>
}

/**
 * Parses with postal-mime. It joins the lines of an unencoded part through a `Blob`, which takes 9 µs a line, seconds
 * for a long mail: here they go into one growing buffer. Should a later version have no such decoder, its own is used.
 */
export function parsePostal(raw: Uint8Array, options: PostalMimeOptions): Promise<Email> {
  const parser = new PostalMime(options)
  const feeder = parser as unknown as LineFeeder
  const { processLine } = feeder
  if (typeof processLine === 'function') {
    let known: unknown
    feeder.processLine = (line, isFinal) => {
      const node = feeder.currentNode
      if (node !== undefined && node.contentDecoder !== known) {
        if (isPassThrough(node.contentDecoder)) node.contentDecoder = joinLines()
        known = node.contentDecoder
      }
      return processLine.call(parser, line, isFinal)
    }
  }
  return parser.parse(raw)
}

/** The decoder of 7bit and 8bit parts is the one that only keeps a list of lines. */
function isPassThrough(decoder: unknown): boolean {
  if (typeof decoder !== 'object' || decoder === null) return false
  const keys = Object.keys(decoder)
  return keys.length === 1 && keys[0] === 'chunks' && Array.isArray((decoder as { chunks: unknown }).chunks)
}

/** Joins lines with LF, as the decoder it replaces. */
function joinLines(): { update(line: Uint8Array): void; finalize(): Promise<ArrayBuffer> } {
  let buffer = new Uint8Array(512)
  let length = 0
  return {
    update: (line) => {
      if (length + line.length + 1 > buffer.length) {
        const wider = new Uint8Array(2 * (length + line.length + 1))
        wider.set(buffer.subarray(0, length))
        buffer = wider
      }
      buffer.set(line, length)
      length += line.length
      buffer[length++] = 0x0a
    },
    finalize: async () => buffer.slice(0, length).buffer,
  }
}
