/**
 * A flat reading of MIME, for mails whose tree is broken or too deep: every segment between two boundary lines
 * is a part with its own headers, whatever contains it.
 */

const MAX_BOUNDARIES = 1_000

/** Boundaries that the mail declares anywhere, as they stand after `--`, closing ones included. */
export function declaredBoundaries(raw: Buffer): Set<string> {
  const found = new Set<string>()
  const text = raw.toString('latin1')
  const pattern = /boundary[ \t]{0,8}=[ \t]{0,8}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi
  for (let match = pattern.exec(text); match !== null && found.size < MAX_BOUNDARIES; match = pattern.exec(text)) {
    const boundary = (match[1] ?? match[2] ?? '').trimEnd()
    found.add(boundary)
    found.add(`${boundary}--`)
  }
  return found
}

/** The mail's own header with its preamble, then each part, at most `limit`. */
export function splitParts(raw: Buffer, limit: number): Buffer[] {
  const declared = declaredBoundaries(raw)
  const marks = boundaryLines(raw, declared, limit)
  if (marks.length === 0) marks.push(...guessedLines(raw, limit))
  if (marks.length === 0) return [asPlainText(raw)]
  const parts = [raw.subarray(0, marks[0]!.start)]
  marks.forEach((mark, i) => {
    const end = marks[i + 1]?.start ?? raw.length
    if (!mark.closing && end > mark.end) parts.push(raw.subarray(mark.end, end))
  })
  return parts
}

interface BoundaryLine {
  start: number
  end: number
  closing: boolean
}

function boundaryLines(raw: Buffer, declared: Set<string>, limit: number): BoundaryLine[] {
  const lines: BoundaryLine[] = []
  if (declared.size === 0) return lines
  for (let at = raw.indexOf('\n--'); at >= 0 && lines.length < limit; at = raw.indexOf('\n--', at + 1)) {
    const end = lineEnd(raw, at + 1)
    const mark = raw.toString('latin1', at + 3, Math.min(end, at + 300)).trimEnd()
    if (declared.has(mark))
      lines.push({ start: at + 1, end, closing: mark.endsWith('--') && declared.has(mark.slice(0, -2)) })
  }
  return lines
}

/** No boundary was declared, or none that occurs: take the first `--word` line that stands before a header. */
function guessedLines(raw: Buffer, limit: number): BoundaryLine[] {
  for (let at = raw.indexOf('\n--'), n = 0; at >= 0 && n < 20; at = raw.indexOf('\n--', at + 1), n++) {
    const end = lineEnd(raw, at + 1)
    const mark = raw.toString('latin1', at + 3, Math.min(end, at + 300)).trimEnd()
    if (/^\S{1,200}$/.test(mark) && /^content-[a-z-]{2,40}:/i.test(raw.toString('latin1', end, end + 60))) {
      return boundaryLines(raw, new Set([mark, `${mark}--`]), limit)
    }
  }
  return []
}

const lineEnd = (raw: Buffer, from: number): number => {
  const end = raw.indexOf(0x0a, from)
  return end < 0 ? raw.length : end + 1
}

/** A container without parts: what follows the header is read as plain text, as mail programs show it. */
function asPlainText(raw: Buffer): Buffer {
  const crlf = raw.indexOf('\r\n\r\n')
  const lf = raw.indexOf('\n\n')
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 2 : lf >= 0 ? lf + 1 : raw.length
  const header = raw.toString('latin1', 0, end).replace(/^content-type:/im, 'X-Content-Type:')
  return Buffer.concat([Buffer.from(header, 'latin1'), raw.subarray(end)])
}
