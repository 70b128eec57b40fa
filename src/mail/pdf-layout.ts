/**
 * Puts the pieces of a PDF page back into lines as a reader sees them. A PDF draws strings at places, in any order:
 * a number may be drawn letter by letter, cell by cell, or rotated, and still be read as one.
 */

/** A string drawn on a page; `transform` as in ISO 32000 §8.3.3, `width` in page units. */
export interface DrawnText {
  str: string
  transform: readonly number[]
  width: number
}

/** Where a drawn string went in the text, and the middle of it on the page. */
export interface Placed {
  start: number
  end: number
  x: number
  y: number
}

interface Piece {
  text: string
  /** Position along and across its own direction of writing. */
  along: number
  across: number
  width: number
  size: number
  angle: number
  /** It stands in a line drawn letter by letter. */
  spelled?: true
  centre: { x: number; y: number }
}

interface Line {
  pieces: Piece[]
  across: number
  size: number
}

const MAX_PIECES = 50_000
const MAX_TEXT = 200_000

/** The text of a page, line by line, from top to bottom; upright text before rotated text. */
export function layOut(drawn: readonly DrawnText[]): { text: string; placed: Placed[] } {
  const pieces = drawn.slice(0, MAX_PIECES).flatMap((item) => toPiece(item) ?? [])
  const angles = [...new Set(pieces.map((piece) => piece.angle))].sort((a, b) => Math.abs(a) - Math.abs(b))
  const lines = angles.flatMap((angle) => joinSpelledDown(toLines(pieces.filter((piece) => piece.angle === angle))))
  return write(lines)
}

function toPiece({ str, transform, width }: DrawnText): Piece | undefined {
  const text = str.trim()
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  if (text === '' || ![a, b, c, d, x, y, width].every(Number.isFinite)) return undefined
  const turn = Math.atan2(b, a)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return {
    text,
    along: x * cos + y * sin,
    across: y * cos - x * sin,
    width,
    size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
    angle: Math.round((turn * 180) / Math.PI),
    centre: { x: x + (cos * width) / 2, y: y + (sin * width) / 2 },
  }
}

function toLines(pieces: Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((p, q) => q.across - p.across)) {
    const line = lines.at(-1)
    if (line !== undefined && line.across - piece.across <= 0.5 * Math.min(line.size, piece.size)) {
      line.pieces.push(piece)
      line.size = Math.max(line.size, piece.size)
    } else {
      lines.push({ pieces: [piece], across: piece.across, size: piece.size })
    }
  }
  for (const line of lines) line.pieces = joinLetters(withoutDoubles(line.pieces.sort((p, q) => p.along - q.along)))
  return lines
}

/** Bold is sometimes drawn by writing the same letters twice, a hair apart. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  return pieces.filter((piece, i) => {
    const before = pieces[i - 1]
    return before === undefined || before.text !== piece.text || piece.along - before.along > 0.15 * piece.size
  })
}

/** Five letters or more, one under the other, make a word written downwards. */
function joinSpelledDown(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (end < lines.length && isSpelledDown(lines[i]!, lines[end]!)) end++
    if (end - i >= 5) {
      const pieces = lines
        .slice(i, end)
        .map((line, k) => ({ ...line.pieces[0]!, along: k * line.size, width: line.size }))
      joined.push({ ...lines[i]!, pieces })
      i = end
    } else {
      joined.push(lines[i++]!)
    }
  }
  return joined
}

function isSpelledDown(first: Line, line: Line): boolean {
  const [piece] = line.pieces
  return (
    line.pieces.length === 1 &&
    piece!.text.length === 1 &&
    Math.abs(piece!.along - first.pieces[0]!.along) < 0.5 * line.size
  )
}

function write(lines: Line[]): { text: string; placed: Placed[] } {
  const placed: Placed[] = []
  const chunks: string[] = []
  let length = 0
  const add = (chunk: string): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  for (const line of lines) {
    const pitch = letterPitch(line.pieces)
    line.pieces.forEach((piece, i) => {
      if (length >= MAX_TEXT) return
      const before = line.pieces[i - 1]
      if (before !== undefined) add(separator(before, piece, pitch))
      placed.push({ start: length, end: length + piece.text.length, ...piece.centre })
      add(piece.text)
    })
    if (length < MAX_TEXT) add('\n')
  }
  return { text: chunks.join(''), placed }
}

/** Words are parted by a visible gap; letters drawn one by one, by a step well above the usual one. */
function separator(before: Piece, piece: Piece, pitch: number | undefined): string {
  const gap = piece.along - before.along - before.width
  if (pitch !== undefined) return piece.along - lastLetter(before) > 1.5 * pitch ? ' ' : ''
  return gap > 2.5 * piece.size ? '\t' : gap > 0.15 * piece.size ? ' ' : ''
}

/** Whether most words of a line are single letters: such a line was drawn letter by letter. */
function isSpelled(pieces: Piece[]): boolean {
  const words = pieces.flatMap((piece) => piece.text.split(' '))
  const letters = words.filter((word) => word.length === 1)
  return letters.length >= 6 && letters.length >= 0.6 * words.length
}

const AROUND_LETTER = /(?<=(?:^| )\S) | (?=\S(?: |$))/g

/** pdf.js writes spaces between letters drawn far apart; in a spelled line they part no words. */
function joinLetters(pieces: Piece[]): Piece[] {
  if (!isSpelled(pieces)) return pieces
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(AROUND_LETTER, ''), spelled: true }))
}

/** Width of one letter, as far as it can be guessed. */
const letterWidth = (piece: Piece): number => Math.min(0.55 * piece.size, piece.width / piece.text.length)

const lastLetter = (piece: Piece): number => piece.along + piece.width - letterWidth(piece)

/** The usual step from letter to letter in a line drawn letter by letter; undefined for a line of words. */
function letterPitch(pieces: Piece[]): number | undefined {
  if (pieces[0]?.spelled !== true) return undefined
  const steps = pieces.flatMap((piece, i) => {
    const count = piece.text.length - 1
    const inside = Array.from({ length: Math.min(count, 50) }, () => (piece.width - letterWidth(piece)) / count)
    return i === 0 ? inside : [piece.along - lastLetter(pieces[i - 1]!), ...inside]
  })
  return steps.sort((a, b) => a - b)[steps.length >> 1]
}
