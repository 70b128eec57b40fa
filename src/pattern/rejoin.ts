/**
 * Puts words together that were taken apart to hide them: single letters (`p a y p a l`, `W.h.a.t.s`, `m-a-n-d-a-t`),
 * pieces (`what sapp`, `tran.sport`) and words with symbols for letters (`p@yp@l`, `$nap`). Letters and pieces are put
 * together only when they spell a word that the vocabulary knows.
 */
import type { ObfuscationFact } from '../facts/fact.js'
import { evidenceOf } from '../text/fold.js'
import { fnv1a } from '../text/hash.js'
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

const NONE: readonly Join[] = []

/** Joins of one message: more tell nobody more. */
const MOST_JOINS = 64

function findJoins(tokens: Tokens, lexicon: Lexicon): Join[] {
  const joins: Join[] = []
  const { words } = tokens
  let searched = 0
  for (let i = 0; i < words.length && joins.length < MOST_JOINS; ) {
    const symbols = joinSymbols(tokens, lexicon, i)
    const to = symbols === undefined && i >= searched ? runOfSingles(tokens, i) : i
    searched = Math.max(searched, to)
    const letters = symbols === undefined && to - i >= 3 ? joinLetters(tokens, lexicon, i, to) : NONE
    const one = symbols ?? (letters.length === 0 ? joinPieces(tokens, lexicon, i) : undefined)
    if (one !== undefined) joins.push(one)
    else joins.push(...letters)
    i = one?.to ?? letters.at(-1)?.to ?? i + 1
  }
  return joins
}

function trickOf({ views, view }: Tokens, { from, start, end, trick }: Join): ObfuscationFact[] {
  return trick === undefined ? [] : [{ kind: 'obfuscation', trick, ...evidenceOf(views[view[from]!]!, start, end) }]
}

/** Writes the joined words in place. A word that was broken over lines makes them one sentence and one clause. */
function compact(tokens: Tokens, joins: readonly Join[]): void {
  const { words, view, start, end, sentence, clause, sentenceEnd } = tokens
  const broken = { sentence: -1, asSentence: 0, clause: -1, asClause: 0 }
  let at = joins[0]!.from
  let next = 0
  for (let i = at; i < words.length; ) {
    const join = joins[next]?.from === i ? joins[next++] : undefined
    const ownSentence = sentence[i] === broken.sentence ? broken.asSentence : sentence[i]!
    const ownClause = clause[i] === broken.clause ? broken.asClause : clause[i]!
    if (join !== undefined) {
      const last = join.to - 1
      sentenceEnd[ownSentence] = sentenceEnd[sentence[last]!]!
      Object.assign(broken, { sentence: sentence[last], asSentence: ownSentence })
      Object.assign(broken, { clause: clause[last], asClause: ownClause })
    }
    words[at] = join?.word ?? words[i]!
    view[at] = view[i]!
    start[at] = join?.start ?? start[i]!
    end[at] = join?.end ?? end[i]!
    sentence[at] = ownSentence
    clause[at] = ownClause
    at++
    i = join?.to ?? i + 1
  }
  for (const column of [words, view, start, end, sentence, clause]) column.length = at
}

/** Units that may stand between two letters that were set apart. */
const WIDEST_GAP = 4

const isDigit = (word: string): boolean => word >= '0' && word <= '9'

/** The end of the run of single letters and figures that begins at word `i`. */
function runOfSingles(tokens: Tokens, i: number): number {
  const { words, view } = tokens
  let to = i
  while (
    to < words.length &&
    words[to]!.length === 1 &&
    (to === i || (view[to] === view[i] && gapBefore(tokens, to) <= WIDEST_GAP))
  )
    to++
  return to
}

/** Units before word `i`; a symbol among them is a letter and not part of the gap. */
function gapBefore({ start, end, view, views }: Tokens, i: number): number {
  const gap = start[i]! - end[i - 1]!
  return gap < 3 || gap > 3 * WIDEST_GAP
    ? gap
    : Math.ceil((gap - symbolsIn(views[view[i]!]!.text, end[i - 1]!, start[i]!).length) / 2)
}

/** Symbols that can hardly be separators, as letters. */
const symbolsIn = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .replace(/[^@$€]/g, '')
    .replace(/[@$€]/g, (symbol) => SYMBOL.get(symbol)!)

/** The letters of a run with the symbols between them. */
function lettersOfRun({ words, start, end, view, views }: Tokens, from: number, to: number): string {
  const { text } = views[view[from]!]!
  let word = words[from]!
  for (let i = from + 1; i < to; i++) word += symbolsIn(text, end[i - 1]!, start[i]!) + words[i]!
  return word
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

function groupsOf(tokens: Tokens, from: number, to: number): [number, number][] {
  let least = WIDEST_GAP
  for (let i = from + 1; i < to; i++) least = Math.min(least, widthOfGap(tokens, i))
  const groups: [number, number][] = []
  let first = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && widthOfGap(tokens, i) === least) continue
    groups.push([first, i])
    first = i
  }
  return groups.length === 1 || groups.some(([a, b]) => b - a >= 3) ? groups : [[from, to]]
}

/** A space is wider than a mark, and than the end of a line. */
function widthOfGap(tokens: Tokens, i: number): number {
  const { end, view, views } = tokens
  const first = views[view[i]!]!.text[end[i - 1]!]
  return gapBefore(tokens, i) + (first === ' ' ? 0.5 : first === '\n' ? 0.25 : 0)
}

function joinGroup(tokens: Tokens, lexicon: Lexicon, from: number, to: number): Join[] {
  const letters = tokens.words.slice(from, to)
  const digits = letters.filter(isDigit).length
  if (letters.length - digits < 3 || digits > letters.length / 2) return []
  const word = lettersOfRun(tokens, from, to)
  if (lexicon.entries.has(word)) return [separated(tokens, lexicon, from, to, word)]
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

const separated = (tokens: Tokens, lexicon: Lexicon, from: number, to: number, word: string): Join =>
  joined(tokens, from, to, word, isHidden(tokens, lexicon, from, to, word) ? 'separated' : undefined)

/** Only a word worth hiding was hidden: `T.V.A.` is short for something, `S O L D E S` is a way to set a heading. */
function isHidden(tokens: Tokens, lexicon: Lexicon, from: number, to: number, word: string): boolean {
  if (word.length < 4 || !lexicon.sensitive.has(word)) return false
  const view = tokens.views[tokens.view[from]!]!
  const raw = view.raw.slice(view.starts[tokens.start[from]!]!, view.ends[tokens.end[to - 1]! - 1]!)
  return !isRealWord(word) || raw !== raw.toUpperCase()
}

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
/** Most words have none beside them: the cheap question before the look-ups. */
const isSymbol = (unit: number): boolean =>
  unit === 0x21 || unit === 0x24 || unit === 0x40 || unit === 0x7c || unit === 0x20ac
const MOST_PIECES = 8
const MOST_SYMBOLS = 4

/** `p@yp@l`, `$nap`, `cod€`: words that nothing but symbols stands between. */
function joinSymbols({ words, view, views, start, end }: Tokens, lexicon: Lexicon, i: number): Join | undefined {
  const { text } = views[view[i]!]!
  if (!isSymbol(text.charCodeAt(end[i]!)) && !isSymbol(text.charCodeAt(start[i]! - 1))) return undefined
  const before = start[i]! > 0 && opensWord(text, start[i]! - 1) ? SYMBOL.get(text[start[i]! - 1]!) : undefined
  if (before === undefined && !SYMBOL.has(text[end[i]!] ?? '')) return undefined
  let word = (before ?? '') + words[i]!
  let to = i + 1
  while (to < words.length && to - i < MOST_PIECES && view[to] === view[i]) {
    const between = lettersOf(text, end[to - 1]!, start[to]!)
    if (between === undefined) break
    word += between + words[to++]!
  }
  const after = symbolsAfter(text, end[to - 1]!)
  const symbols = before !== undefined || to > i + 1 || after !== ''
  const plain =
    !symbols || word.length + after.length < 3 || /\d/.test(word) ? undefined : symbolWord(lexicon, word, after)
  if (plain === undefined) return undefined
  const from = start[i]! - (before === undefined ? 0 : 1)
  return { from: i, to, word: plain, start: from, end: end[to - 1]! + after.length, trick: 'leet' }
}

/** Symbols for letters at the end of a word; an exclamation mark there is what it is. */
function symbolsAfter(text: string, from: number): string {
  let letters = ''
  let at = from
  while (letters.length < MOST_SYMBOLS && SYMBOL.has(text[at] ?? '')) letters += SYMBOL.get(text[at++]!)!
  return text[at - 1] !== '!' && isBlank(text[at]) ? letters : ''
}

/** The word as it stands, or with a symbol at its end: `carte!` is no disguise, `cod€` is one. */
function symbolWord(lexicon: Lexicon, word: string, after: string): string | undefined {
  if (isMeaningful(lexicon.entries.get(word))) return word
  if (after !== '' && isMeaningful(lexicon.entries.get(word + after))) return word + after
  return uncoverWord(lexicon, word + after)?.plain
}

/** A few symbols between two words, as letters. */
function lettersOf(text: string, from: number, to: number): string | undefined {
  if (to - from > MOST_SYMBOLS) return undefined
  let letters = ''
  for (let k = from; k < to; k++) {
    const letter = SYMBOL.get(text[k]!)
    if (letter === undefined) return undefined
    letters += letter
  }
  return letters
}

const isBlank = (unit: string | undefined): boolean => unit === undefined || /[\s',.;:?()"]/.test(unit)
const opensWord = (text: string, at: number): boolean => isBlank(text[at - 1])

/** `what sapp`, `pay-pal`, `id.enti.fiant`: pieces that are one word together. The word is not spelled out before its hash is known. */
function joinPieces({ words, view, start, end, views }: Tokens, lexicon: Lexicon, i: number): Join | undefined {
  const { text } = views[view[i]!]!
  let length = words[i]!.length
  let hash = fnv1a(words[i]!)
  const isHalf = lexicon.halves.mayHold(hash)
  for (let to = i + 1; to < words.length && to - i < 4 && view[to] === view[i]; to++) {
    const gap = start[to]! - end[to - 1]!
    if (gap > 2 || text.charCodeAt(end[to - 1]!) === LINE_END) return undefined
    length += words[to]!.length
    if (length > LONGEST_SEPARATED) return undefined
    hash = fnv1a(words[to]!, hash)
    if (length < SHORTEST_PIECED || !(lexicon.entries.mayHold(hash) || (isHalf && to === i + 1))) continue
    const between = text.slice(end[i]!, start[to]!)
    const pieces = words.slice(i, to + 1)
    const plain = wordOfPieces(lexicon, pieces.join(''), pieces, between)
    if (plain === undefined) continue
    const trick = /[.*_/|:,;+~]/.test(between) && lexicon.sensitive.has(plain) ? 'separated' : undefined
    return { from: i, to: to + 1, word: plain, start: start[i]!, end: end[to]!, trick }
  }
  return undefined
}

const SHORTEST_PIECED = 6
const LINE_END = 10

/** The word that the pieces make: some piece is no word, or a word worth hiding has marks and no spaces in it. */
function wordOfPieces(lexicon: Lexicon, word: string, pieces: readonly string[], between: string): string | undefined {
  if (isMeaningful(lexicon.entries.get(word))) {
    if (between === "'" || pieces.some((piece) => piece.length === 1)) return undefined // `j'ai` is two words
    const marked = lexicon.sensitive.has(word) && !/[\s']/.test(between)
    return marked || pieces.some((piece) => !isRealWord(piece)) ? word : undefined
  }
  if (pieces.length > 2 || !lexicon.halves.has(pieces[0]!)) return undefined
  if (pieces.some((piece) => piece.length < 3 || lexicon.entries.has(piece) || isRealWord(piece))) return undefined
  const found = uncoverWord(lexicon, word)
  return found !== undefined && lexicon.sensitive.has(found.plain) ? found.plain : undefined
}
