/** What a text quotes: somebody else's words, as a rule. */
import type { Tokens } from './tokens.js'

/** A text of which more than this share of the words stands between marks is its writer's own. */
const MOST_QUOTED = 0.75

/**
 * 1 for each word between `«` and `»` or two `"` of one field, or in a line that begins with `>` (RFC 3676 §4.5);
 * undefined when there is none, or when nearly all of the text is quoted. Linear.
 */
export function quotedWords({ views, words, view, start }: Tokens): Uint8Array | undefined {
  const quotations = views.map(({ text }) => quotationsIn(text))
  if (quotations.every((one) => one.length === 0)) return undefined
  const quoted = new Uint8Array(words.length)
  let count = 0
  for (let i = 0, next = 0; i < words.length; i++) {
    const bounds = quotations[view[i]!]!
    if (view[i] !== view[i - 1]) next = 0
    while (next < bounds.length && bounds[next]! <= start[i]!) next++
    quoted[i] = next & 1
    count += next & 1
  }
  return count === 0 || count > MOST_QUOTED * words.length ? undefined : quoted
}

/**
 * Where each quotation begins and ends, in turn, in offsets of the text: lines of an earlier mail, or else guillemets, or
 * else straight marks.
 */
function quotationsIn(text: string): number[] {
  const lines = text.includes('>') ? [...quotedLines(text)].flat() : []
  if (lines.length > 0) return lines
  const bounds = between(text, '«', '»')
  return bounds.length > 0 ? bounds : between(text, '"', '"')
}

/** Runs of lines that begin with `>` (RFC 3676 §4.5), from and to. */
export function* quotedLines(text: string): Generator<[start: number, end: number]> {
  for (const { 0: lines, index } of text.matchAll(/^>.*(?:\r?\n>.*)*/gm)) yield [index, index + lines.length]
}

/** What stands between two marks; a mark that is not closed opens nothing. */
function between(text: string, opens: string, closes: string): number[] {
  const bounds: number[] = []
  for (let open = text.indexOf(opens); open >= 0; ) {
    const close = text.indexOf(closes, open + 1)
    if (close < 0) break
    bounds.push(open, close)
    open = text.indexOf(opens, close + 1)
  }
  return bounds
}
