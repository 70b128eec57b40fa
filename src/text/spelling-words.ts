/** What the searches for mistakes ask about the words of a text. */

import { evidenceOf, type View } from './fold.js'
import type { SpellingError } from './spelling.js'
import type { Tokens } from './tokens.js'

/** A set of words, written with spaces between them. */
export const wordsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * True when word `i + 1` follows word `i` with nothing but one space or apostrophe between them, or
 * a line end and no capital.
 */
export function isNext(view: View, tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.words.length) return false
  const from = tokens.end[i]!
  const gap = tokens.start[i + 1]! - from
  if (gap !== 1) return false
  const unit = view.text.charCodeAt(from)
  if (unit === 10) return view.raw.charAt(view.starts[from + 1]!) === view.text.charAt(from + 1)
  return unit === 32 || unit === 39
}

const GREETED = wordsOf('bonjour bonsoir client cliente clients madame monsieur utilisateur utilisatrice abonne')

/** True when word `i` begins a sentence. A line alone may have been wrapped, a comma does after a greeting. */
export function opens(view: View, tokens: Tokens, i: number): boolean {
  if (i === 0) return true
  const gap = view.text.slice(tokens.end[i - 1]!, Math.min(tokens.start[i]!, tokens.end[i - 1]! + 40))
  return /[.!?:;]|,\s{0,20}\n|\n\s{0,20}\n/.test(gap) || (gap.includes(',') && GREETED.has(tokens.words[i - 1]!))
}

/** The words from `first` to `last` as a mistake. */
export const errorAt = (
  view: View,
  tokens: Tokens,
  first: number,
  last: number,
  kind: SpellingError['kind'],
): SpellingError => ({
  evidence: evidenceOf(view, tokens.start[first]!, tokens.end[last]!),
  kind,
})

/** The word as it was written. */
export const rawWord = (view: View, tokens: Tokens, i: number): string =>
  view.raw.slice(view.starts[tokens.start[i]!]!, view.ends[tokens.end[i]! - 1]!)

/** True when a word was written with an accented last vowel: `é`, `ée`, `és`, `ées`. */
export const endsInAccent = (raw: string): boolean => /(?:é|e\u0301)(?:e?s?)$/i.test(raw)

/** True when the word is a piece of an address: a host, a path, an e-mail address. */
export function isInAddress(view: View, start: number, end: number): boolean {
  const before = view.text.slice(Math.max(0, start - 80), start)
  const after = view.text.slice(end, end + 80)
  const chunk = `${/\S*$/.exec(before)![0]}${view.text.slice(start, end)}${/^\S*/.exec(after)![0]}`
  return /[@/\\_=]|[a-z0-9]\.[a-z0-9]/.test(chunk)
}

/** The first word after `i`, all adjacent, that is none of these; undefined when there is none within four. */
export function skip(view: View, tokens: Tokens, i: number, skipped: ReadonlySet<string>): number | undefined {
  for (let k = i; k < i + 4; k++) {
    if (!isNext(view, tokens, k)) return undefined
    if (!skipped.has(tokens.words[k + 1]!)) return k + 1
  }
  return undefined
}
