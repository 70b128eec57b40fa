/** A part `[start, end)` of a folded text, not empty, and what to write in its place. */
export interface MaskSpan {
  start: number
  end: number
  text: string
}
