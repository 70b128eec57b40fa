/** Bytes → lines, in bounded memory. Lines end in LF alone: JSON may hold U+2028, and a mail any byte. */

/** A line without its LF; `bytes` is missing when it was longer than the limit, `open` is set when no LF ended it. */
export interface Line {
  number: number
  bytes: Buffer | undefined
  open?: boolean
}

/** A line longer than this is refused rather than held in memory. */
export const MAX_LINE = 16 * 2 ** 20

/** The lines of a stream, those of one chunk together. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most = MAX_LINE): AsyncGenerator<Line[]> {
  let number = 0
  let rest: Buffer[] = []
  let held = 0
  const take = (end: Buffer): Buffer | undefined => {
    const size = held + end.length
    const bytes = size > most ? undefined : rest.length === 0 ? end : Buffer.concat([...rest, end])
    rest = []
    held = 0
    return bytes
  }
  for await (const part of stream) {
    const chunk = Buffer.from(part.buffer, part.byteOffset, part.length)
    const lines: Line[] = []
    let at = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      lines.push({ number: ++number, bytes: take(chunk.subarray(at, end)) })
      at = end + 1
    }
    held += chunk.length - at
    if (held <= most) rest.push(chunk.subarray(at))
    else rest = []
    if (lines.length > 0) yield lines
  }
  if (held > 0) yield [{ number: number + 1, bytes: take(Buffer.alloc(0)), open: true }]
}
