/**
 * Puts words together that were taken apart to hide them: single letters (`p a y p a l`, `W.h.a.t.s`, `m-a-n-d-a-t`),
 * pieces (`what sapp`, `tran.sport`) and words with symbols for letters (`p@yp@l`, `$nap`). Letters and pieces are put
 * together only when they spell a word that the vocabulary knows.
 */
import type { ObfuscationFact } from '../facts/fact.js'
import { evidenceOf } from '../text/fold.js'
import type { Tokens } from '../text/tokens.js'
import type { Join } from './join.js'
import { recall, type Words } from './known-word.js'
import { chunkAt, joinChunk, joinPieces } from './pieces.js'
import { isSpelledOut, joinLetters, runOfSingles } from './spelled-out.js'

/** Puts words together in place and returns the tricks that were undone. Linear: every run is looked at up to a bound. */
export function rejoin(words: Words): ObfuscationFact[] {
  const joins = findJoins(words)
  if (joins.length === 0) return []
  const tricks = joins.flatMap((join) => trickOf(words.tokens, join))
  compact(words, joins)
  return tricks
}

/** Joins of one message: more tell nobody more. */
const MOST_JOINS = 64

function findJoins(text: Words): Join[] {
  const joins: Join[] = []
  const { tokens, lexicon } = text
  const { words } = tokens
  let searched = 0
  for (let i = 0; i < words.length && joins.length < MOST_JOINS; ) {
    const to = i >= searched ? runOfSingles(tokens, i) : i
    searched = Math.max(searched, to)
    const letters = isSpelledOut(tokens, i, to) ? joinLetters(tokens, lexicon, i, to) : NONE
    const one = letters.length === 0 ? joinBroken(text, i) : undefined
    if (one !== undefined) joins.push(one)
    else if (letters.length > 0) joins.push(...letters)
    i = one?.to ?? (letters.length > 0 ? letters.at(-1)!.to : i + 1)
  }
  return joins
}

const NONE: readonly Join[] = []

function joinBroken(words: Words, i: number): Join | undefined {
  const chunk = chunkAt(words, i)
  return (chunk && joinChunk(words, chunk)) ?? joinPieces(words, i, chunk)
}

function trickOf({ views, view }: Tokens, { from, start, end, trick }: Join): ObfuscationFact[] {
  return trick === undefined ? [] : [{ kind: 'obfuscation', trick, ...evidenceOf(views[view[from]!]!, start, end) }]
}

/** Writes the joined words in place. A word that was broken over lines makes them one sentence and one clause. */
function compact({ tokens, known, lexicon }: Words, joins: readonly Join[]): void {
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
    known[at] = join === undefined ? known[i]! : recall(lexicon, join.word)
    view[at] = view[i]!
    start[at] = join?.start ?? start[i]!
    end[at] = join?.end ?? end[i]!
    sentence[at] = ownSentence
    clause[at] = ownClause
    at++
    i = join?.to ?? i + 1
  }
  for (const column of [words, known, view, start, end, sentence, clause]) column.length = at
}
