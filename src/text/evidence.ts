/**
 * The exact words that show something, in the text as received.
 * `start` and `end` are UTF-16 offsets, end exclusive: `message[field].slice(start, end) === quote`.
 * For `html` and attachments the offsets refer to the visible text, which is what a reader sees.
 */
export interface Evidence {
  field: string
  /**
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * @asType integer
   * @minimum 0
   */
  end: number
  quote: string
}

/** True when two spans of one text share a unit. */
export const overlaps = (a: Pick<Evidence, 'start' | 'end'>, b: Pick<Evidence, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end
