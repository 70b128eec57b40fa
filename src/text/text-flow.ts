/**
 * Text as a browser lays it out: white space collapsed, blocks on lines of their own, cells apart, and nothing between
 * the pieces of a word that inline tags cut up.
 */

/** Collects text. `length` counts the UTF-16 units so far; what separates two pieces is written only between them. */
export interface Flow {
  readonly length: number
  /** The end of the last line that has any text, at most 80 units: what stands before a form field. */
  readonly lastLine: string
  /** Adds running text and gives the place where it begins, or -1 when there is nothing in it but spaces. */
  write(text: string): number
  /** Adds text whose spaces and line ends count, as in `<pre>`. */
  writeExact(text: string): number
  /** A new cell of a row begins. */
  cell(): void
  /** A new line begins, unless one has just begun. */
  line(): void
  /** `<br>`: twice makes an empty line. */
  lineBreak(): void
  toString(): string
}

const NONE = 0
const SPACE = 1
const CELL = 2
const LINE = 3
const EMPTY_LINE = 4
const SEPARATORS = ['', ' ', '\t', '\n', '\n\n']
const SPACES = /[ \t\n\r\f]+/g

/** A flow with nothing in it. */
export function createFlow(): Flow {
  let out = ''
  let lastLine = ''
  let gap = NONE
  const widen = (to: number): void => {
    if (to > gap) gap = to
  }
  const append = (piece: string): number => {
    if (out !== '') out += SEPARATORS[gap]
    lastLine = (gap >= LINE ? piece : lastLine + SEPARATORS[gap] + piece).slice(-80)
    const start = out.length
    out += piece
    gap = NONE
    return start
  }
  const write = (text: string): number => {
    const flat = text.replace(SPACES, ' ')
    const from = flat.startsWith(' ') ? 1 : 0
    const to = flat.length - (flat.endsWith(' ') ? 1 : 0)
    if (from === 1) widen(SPACE)
    if (to <= from) return -1
    const start = append(flat.slice(from, to))
    if (to < flat.length) gap = SPACE
    return start
  }
  const lineBreak = (): void => {
    gap = gap < LINE ? LINE : EMPTY_LINE
  }
  const writeExact = (text: string): number => {
    let start = -1
    text.split('\n').forEach((line, i) => {
      if (i > 0) lineBreak()
      const piece = line.endsWith('\r') ? line.slice(0, -1) : line
      if (piece === '') return
      const at = append(piece)
      if (start < 0) start = at
    })
    return start
  }
  return {
    get length() {
      return out.length
    },
    get lastLine() {
      return lastLine
    },
    write,
    writeExact,
    cell: () => widen(CELL),
    line: () => widen(LINE),
    lineBreak,
    toString: () => out,
  }
}
