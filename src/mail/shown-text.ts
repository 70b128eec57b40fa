/** A text that grows piece by piece without ever being copied: only its length and last letter are looked at. */
export interface ShownText {
  pieces: string[]
  length: number
  last: string
  limit: number
}

/** An empty text of at most `limit` characters. */
export const emptyText = (limit: number): ShownText => ({ pieces: [], length: 0, last: '', limit })

/** Adds words, white space run together as a reader sees it. */
export function addWords(text: ShownText, words: string): void {
  if (words === '' || text.length >= text.limit) return
  const shown = words.replace(/[\s\u00a0]+/g, ' ')
  push(text, shown[0] === ' ' && (text.last === '' || text.last === ' ' || text.last === '\n') ? shown.slice(1) : shown)
}

/** Ends the line, unless it is ended already. */
export function breakLine(text: ShownText): void {
  if (text.last !== '' && text.last !== '\n') push(text, '\n')
}

/** Parts two cells of one line. */
export function addGap(text: ShownText): void {
  if (text.last !== '' && text.last !== ' ' && text.last !== '\n') push(text, ' ')
}

/** The whole text. */
export const joinText = (text: ShownText): string => text.pieces.join('')

function push(text: ShownText, piece: string): void {
  if (piece === '') return
  text.pieces.push(piece)
  text.length += piece.length
  text.last = piece.at(-1)!
}
