/** Spaces, and characters that take no room: what fills up a line without anybody seeing anything. */
const BLANKS = '\\s\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2060-\\u2064\\u2800\\u3164\\ufeff'

const ONLY_BLANKS = new RegExp(`^[${BLANKS}]*$`)

/** True for a text in which nothing can be seen. */
export const isBlank = (text: string): boolean => ONLY_BLANKS.test(text)

/** Runs of blanks are walked over: as many times the limit as this. */
const BLANKS_A_LIMIT = 9

/**
 * Where to stop reading a text of which `limit` units may be read: a run of blanks counts as one, lest a screenful of
 * them hide what comes after.
 */
export function endOfReading(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  const last = Math.min(text.length, limit * (1 + BLANKS_A_LIMIT))
  const run = new RegExp(`[^${BLANKS}]{1,4096}`, 'g')
  let left = limit
  let end = 0
  for (let match = run.exec(text); match !== null && match.index < last; match = run.exec(text)) {
    if (match.index > end && --left === 0) return end + 1
    if (match[0].length > left) return match.index + left
    left -= match[0].length
    end = match.index + match[0].length
  }
  return Math.min(last, end + Math.max(1, left))
}
