/**
 * Puts words together that were taken apart to hide them: single letters (`p a y p a l`, `W.h.a.t.s`, `m-a-n-d-a-t`),
 * pieces (`what sapp`, `tran.sport`) and words with symbols for letters (`p@yp@l`, `$nap`). Letters and pieces are put
 * together only when they spell a word that the vocabulary knows.
 */
import type { ObfuscationFact } from '../facts/fact.js'
import { evidenceOf } from '../text/fold.js'
import type { Tokens } from '../text/tokens.js'
import type { Lexicon } from './lexicon.js'
import { isMeaningful, isRealWord, uncoverWord } from './undisguise.js'

/** Words `from` to `to` (exclusive) that are one word; `start` and `end` may take in a symbol beside them. */
interface Join {
  from: number
  to: number
  word: string
  start: number
  end: number
  trick: ObfuscationFact['trick'] | undefined
}

/** Puts words together in place and returns the tricks that were undone. Linear: every run is looked at up to a bound. */
export function rejoin(tokens: Tokens, lexicon: Lexicon): ObfuscationFact[] {
  const joins = findJoins(tokens, lexicon)
  if (joins.length === 0) return []
  const tricks = joins.flatMap((join) => trickOf(tokens, join))
  compact(tokens, joins)
  return tricks
}

/** Joins of one message: more tell nobody more. */
const MOST_JOINS = 64

function findJoins(tokens: Tokens, lexicon: Lexicon): Join[] {
  const joins: Join[] = []
  const { words } = tokens
  for (let i = 0; i < words.length && joins.length < MOST_JOINS; ) {
    const singles = runOfSingles(tokens, i)
    if (singles - i >= 3) {
      joins.push(...joinLetters(tokens, lexicon, i, singles))
      i = singles
      continue
    }
    const join = joinSymbols(tokens, lexicon, i) ?? joinPieces(tokens, lexicon, i)
    if (join !== undefined) joins.push(join)
    i = join?.to ?? i + 1
  }
  return joins
}

function trickOf({ views, view }: Tokens, { from, start, end, trick }: Join): ObfuscationFact[] {
  return trick === undefined ? [] : [{ kind: 'obfuscation', trick, ...evidenceOf(views[view[from]!]!, start, end) }]
}

function compact(tokens: Tokens, joins: readonly Join[]): void {
  let at = joins[0]!.from
  let next = 0
  for (let i = at; i < tokens.words.length; ) {
    const join = joins[next]?.from === i ? joins[next++] : undefined
    tokens.words[at] = join?.word ?? tokens.words[i]!
    tokens.view[at] = tokens.view[i]!
    tokens.start[at] = join?.start ?? tokens.start[i]!
    tokens.end[at] = join?.end ?? tokens.end[i]!
    tokens.sentence[at] = tokens.sentence[i]!
    tokens.clause[at] = tokens.clause[i]!
    at++
    i = join?.to ?? i + 1
  }
  for (const column of [tokens.words, tokens.view, tokens.start, tokens.end, tokens.sentence, tokens.clause])
    column.length = at
}

/** Units that may stand between two letters that were set apart. */
const WIDEST_GAP = 4

const isDigit = (word: string): boolean => word >= '0' && word <= '9'

/** The end of the run of single letters and figures that begins at word `i`. */
function runOfSingles({ words, view, start, end }: Tokens, i: number): number {
  let to = i
  while (
    to < words.length &&
    words[to]!.length === 1 &&
    (to === i || (view[to] === view[i] && start[to]! - end[to - 1]! <= WIDEST_GAP))
  )
    to++
  return to
}

/** Letters of one run that are looked at; a longer run hides nothing that a shorter one does not. */
const LONGEST_RUN = 256
const LONGEST_SEPARATED = 24

/** Wider gaps in a run part words; a run without them is searched for the longest words in it. */
function joinLetters(tokens: Tokens, lexicon: Lexicon, from: number, to: number): Join[] {
  const groups = groupsOf(tokens, from, Math.min(to, from + LONGEST_RUN))
  const joins = groups.flatMap(([start, end]) => joinGroup(tokens, lexicon, start, end))
  if (joins.length === 0) return joins
  const short = groups
    .filter(([start, end]) => end - start === 2)
    .flatMap(([start, end]) => joined(tokens, start, end, tokens.words.slice(start, end).join(''), undefined))
  return [...joins, ...short].sort((a, b) => a.from - b.from)
}

function groupsOf({ start, end }: Tokens, from: number, to: number): [number, number][] {
  let least = WIDEST_GAP
  for (let i = from + 1; i < to; i++) least = Math.min(least, start[i]! - end[i - 1]!)
  const groups: [number, number][] = []
  let first = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && start[i]! - end[i - 1]! === least) continue
    groups.push([first, i])
    first = i
  }
  return groups.length === 1 || groups.some(([a, b]) => b - a >= 3) ? groups : [[from, to]]
}

function joinGroup(tokens: Tokens, lexicon: Lexicon, from: number, to: number): Join[] {
  const letters = tokens.words.slice(from, to)
  const digits = letters.filter(isDigit).length
  if (letters.length - digits < 3 || digits > letters.length / 2) return []
  const word = letters.join('')
  const entry = lexicon.entries.get(word)
  if (isMeaningful(entry)) return [separated(tokens, lexicon, from, to, word)]
  const inside = digits > 0 ? [] : longestWords(tokens, lexicon, from, to)
  if (inside.length > 0) return inside
  const found = uncoverWord(lexicon, word)
  return found === undefined ? [] : [separated(tokens, lexicon, from, to, found.plain)]
}

function longestWords(tokens: Tokens, lexicon: Lexicon, from: number, to: number): Join[] {
  const joins: Join[] = []
  for (let start = from; start + 3 <= to; ) {
    let end = Math.min(to, start + LONGEST_SEPARATED)
    while (end >= start + 3 && !isMeaningful(lexicon.entries.get(tokens.words.slice(start, end).join('')))) end--
    if (end < start + 3) start++
    else {
      joins.push(separated(tokens, lexicon, start, end, tokens.words.slice(start, end).join('')))
      start = end
    }
  }
  return joins
}

/** Only a word that is worth hiding was hidden: `A R R I V É E` is a way to set a heading. */
const separated = (tokens: Tokens, lexicon: Lexicon, from: number, to: number, word: string): Join =>
  joined(tokens, from, to, word, lexicon.sensitive.has(word) ? 'separated' : undefined)

const joined = ({ start, end }: Tokens, from: number, to: number, word: string, trick: Join['trick']): Join => ({
  from,
  to,
  word,
  start: start[from]!,
  end: end[to - 1]!,
  trick,
})

/** Symbols drawn like a letter. */
const SYMBOL = new Map(Object.entries({ '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'l' }))
const MOST_PIECES = 8

/** `p@yp@l`, `$nap`, `cod€`: words that nothing but symbols stands between. */
function joinSymbols({ words, view, views, start, end }: Tokens, lexicon: Lexicon, i: number): Join | undefined {
  const { text } = views[view[i]!]!
  const before = start[i]! > 0 && opensWord(text, start[i]! - 1) ? SYMBOL.get(text[start[i]! - 1]!) : undefined
  if (before === undefined && !SYMBOL.has(text[end[i]!] ?? '')) return undefined
  let word = (before ?? '') + words[i]!
  let to = i + 1
  while (to < words.length && to - i < MOST_PIECES && view[to] === view[i]) {
    const between = lettersOf(text, end[to - 1]!, start[to]!)
    if (between === undefined) break
    word += between + words[to++]!
  }
  const after = closesWord(text, end[to - 1]!) ? (SYMBOL.get(text[end[to - 1]!]!) ?? '') : ''
  const plain = word.length + after.length < 3 || /\d/.test(word) ? undefined : symbolWord(lexicon, word, after)
  if (plain === undefined) return undefined
  const from = start[i]! - (before === undefined ? 0 : 1)
  return { from: i, to, word: plain, start: from, end: end[to - 1]! + after.length, trick: 'leet' }
}

/** The word as it stands, or with a symbol at its end: `carte!` is no disguise, `cod€` is one. */
function symbolWord(lexicon: Lexicon, word: string, after: string): string | undefined {
  if (isMeaningful(lexicon.entries.get(word))) return word
  if (after !== '' && isMeaningful(lexicon.entries.get(word + after))) return word + after
  return uncoverWord(lexicon, word + after)?.plain
}

/** One or two symbols between two words, as letters. */
function lettersOf(text: string, from: number, to: number): string | undefined {
  if (to - from > 2) return undefined
  let letters = ''
  for (let k = from; k < to; k++) {
    const letter = SYMBOL.get(text[k]!)
    if (letter === undefined) return undefined
    letters += letter
  }
  return letters
}

const isBlank = (unit: string | undefined): boolean =>
  unit === undefined || unit === ' ' || unit === '\n' || unit === "'"
const opensWord = (text: string, at: number): boolean => isBlank(text[at - 1])
const closesWord = (text: string, at: number): boolean => text[at] !== '!' && isBlank(text[at + 1])

/** `what sapp`, `tran-sport`, `id.enti.fiant`: pieces, at least one of which is no word, that are one together. */
function joinPieces(tokens: Tokens, lexicon: Lexicon, i: number): Join | undefined {
  const { words, view, start, end, views } = tokens
  const first = words[i]!
  if (first.length < 2 || (first.length > 2 && !lexicon.halves.has(first))) return undefined
  const { text } = views[view[i]!]!
  let word = first
  for (let to = i + 1; to < words.length && to - i < 4 && view[to] === view[i]; to++) {
    const gap = start[to]! - end[to - 1]!
    if (gap > 2 || text[end[to - 1]!] === '\n' || isDigit(words[to]![0]!)) return undefined
    word += words[to]!
    if (word.length > LONGEST_SEPARATED) return undefined
    if (word.length < 6 || !lexicon.sensitive.has(word) || !lexicon.entries.get(word)?.classes.length) continue
    const pieces = words.slice(i, to + 1)
    if (pieces.every((piece) => isRealWord(piece) || lexicon.entries.has(piece))) continue
    const dotted = /[.*_/|:,;+~]/.test(text.slice(end[i]!, start[to]!))
    return joined(tokens, i, to + 1, word, dotted ? 'separated' : undefined)
  }
  return undefined
}
