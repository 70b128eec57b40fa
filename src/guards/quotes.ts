/** Words that a writer puts between quotation marks: somebody else's, as a rule. */
import type { Reading } from '../pattern/read-words.js'

/** Units looked at on each side for the opening and the closing mark. */
const FARTHEST = 400

/** True when the words from `start` to `end` stand between quotation marks of one field. */
export function isInQuotes({ tokens }: Reading, start: number, end: number): boolean {
  return isQuotedIn(tokens.views[tokens.view[start]!]!.text, tokens.start[start]!, tokens.end[end - 1]!)
}

/** True when the units from `start` to `end` of a text stand between quotation marks. */
export function isQuotedIn(text: string, start: number, end: number): boolean {
  if (!isOpen(text.slice(Math.max(0, start - FARTHEST), start))) return false
  const after = text.slice(end, end + FARTHEST)
  return after.includes('»') || after.includes('"')
}

/** True when the last mark opens: `«`, or an odd number of `"`. */
function isOpen(before: string): boolean {
  const guillemet = before.lastIndexOf('«')
  const straight = before.lastIndexOf('"')
  const last = Math.max(guillemet, straight)
  if (last < 0 || before.lastIndexOf('»') > last) return false
  return last === guillemet || before.split('"').length % 2 === 0
}
