/** Which guards reach a hit, and what they leave of it. */
import { type Matching, type Node, type Spans, spansOf } from '../pattern/matcher.js'
import type { Reading } from '../pattern/read-words.js'
import type { Guard, SignalRule } from '../rule.js'
import { proposes } from './proposal.js'
import { isInQuotes } from './quotes.js'
import { isToReader } from './reader.js'

/** A guard that reached a hit: its id, and what it left of the contribution (0..1). */
export interface Damping {
  guard: string
  factor: number
}

export interface CompiledGuard {
  guard: Guard
  node: Node
}

/** Sentences that a story reaches before and after its marks. */
const STORY = 5
/** Sentences that the title of a part reaches. */
const PASSAGE = 12

/**
 * True when the sentence of word `at` turns to the reader, by a pronoun or a verb in the second person; what it quotes
 * turns to somebody else.
 */
function addressesReader(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const sentence = tokens.sentence[at]
  let from = at
  while (from > 0 && tokens.sentence[from - 1] === sentence && at - from < 60) from--
  for (let i = from; i < tokens.words.length && tokens.sentence[i] === sentence && i - at < 60; i++)
    if (isToReader(reading, i) && !isQuotedFrom(reading, at, at + 1, i, i + 1)) return true
  return false
}

/** Words a negation reaches forward over. */
const REACH = 6

/** A guard with its marks in one message. */
export interface ActiveGuard {
  guard: Guard
  marks: Spans
}

/** A message and the guards that may stand in it: their marks are looked for when the first hit asks. */
export interface Guarded {
  matching: Matching
  guards: readonly CompiledGuard[]
  active?: readonly ActiveGuard[]
}

/** The guards that have a mark in the message: the others cost nothing more. */
function activeGuards({ matching, guards }: Guarded): ActiveGuard[] {
  const active: ActiveGuard[] = []
  for (const { guard, node } of guards) {
    const marks = spansOf(node, matching)
    if (marks.length > 0) active.push({ guard, marks })
  }
  return active
}

const NONE: Damping[] = []

/** The guards that reach the words from `start` to `end`. */
export function dampingsAt(
  guarded: Guarded,
  mood: SignalRule['mood'],
  despite: readonly string[],
  start: number,
  end: number,
): Damping[] {
  if (start < 0 || mood === 'fact') return NONE
  guarded.active ??= activeGuards(guarded)
  if (guarded.active.length === 0) return NONE
  const found: Damping[] = []
  const { reading } = guarded.matching
  for (const { guard, marks } of guarded.active) {
    if (!guard.moods.includes(mood)) continue
    if (despite.includes(guard.id) && !isDeniedOutright(reading, mood, guard, marks, start)) continue
    if (reaches(reading, guard, marks, start, end)) found.push({ guard: guard.id, factor: guard.factor })
  }
  return found
}

const DENIES_WHAT_FOLLOWS = new Set(['aucun', 'aucune', 'ni', 'nul', 'nulle'])
/** `pas d’arrhes avant la visite`: nothing is asked for; a claim may begin like this (« pas de retour avant mai »). */
const PARTITIVE = new Set(['de', 'd'])

/** `aucune caution avant la visite`: no pattern that holds a negation of its own means to be denied as a whole. */
function isDeniedOutright(
  { tokens: { words } }: Reading,
  mood: SignalRule['mood'],
  { covers }: Guard,
  marks: Spans,
  start: number,
): boolean {
  if (covers !== 'before') return false
  const before = words[start - 1] ?? ''
  const end = DENIES_WHAT_FOLLOWS.has(before) ? start : mood === 'ask' && PARTITIVE.has(before) ? start - 1 : -1
  return end >= 0 && marks.some((mark, k) => k % 2 === 1 && mark === end)
}

/** True when one of the marks reaches the words from `start` to `end`. */
function reaches(reading: Reading, guard: Guard, marks: Spans, start: number, end: number): boolean {
  for (let k = 0; k < marks.length; k += 2) {
    const [from, to] = [marks[k]!, marks[k + 1]!]
    if (!REACH_OF[guard.covers](reading, from, to, start, end)) continue
    if (
      guard.yields !== true ||
      isSameClause(reading, from, to, start, end) ||
      !proposes(reading, start, end) ||
      isQuotedFrom(reading, from, to, start, end)
    )
      return true
  }
  return false
}

type Reach = (reading: Reading, from: number, to: number, start: number, end: number) => boolean

const isSameClause: Reach = ({ tokens: { clause, view } }, from, to, start, end) =>
  clause[from]! <= clause[end - 1]! && clause[to - 1]! >= clause[start]! && view[from] === view[start]

const isNear: Reach = ({ tokens: { sentence, view } }, from, _to, start) =>
  Math.abs(sentence[from]! - sentence[start]!) <= STORY && view[from] === view[start]

/** The words from `start` to `end` stand between quotation marks, and those that look at them outside. */
const isQuotedFrom: Reach = (reading, from, to, start, end) =>
  isInQuotes(reading, start, end) && !isInQuotes(reading, from, to)

const REACH_OF: Readonly<Record<Guard['covers'], Reach>> = {
  clause: isSameClause,
  sentence: ({ tokens: { sentence } }, from, _to, start, end) =>
    sentence[from] === sentence[start] || sentence[from] === sentence[end - 1],
  story: (reading, from, to, start, end) => isNear(reading, from, to, start, end) && !addressesReader(reading, start),
  passage: ({ tokens: { sentence, view } }, from, _to, start) =>
    Math.abs(sentence[from]! - sentence[start]!) <= PASSAGE && view[from] === view[start],
  before: ({ tokens: { sentence, clause } }, from, to, start, end) =>
    from < end && to >= start - REACH && clause[to - 1]! >= clause[start]! && sentence[from] === sentence[start],
  quotation: (reading, from, to, start, end) =>
    isNear(reading, from, to, start, end) && isQuotedFrom(reading, from, to, start, end),
}

/** What several guards leave together: the strongest, not the product, for they often say the same thing. */
export function remaining(dampings: readonly Damping[]): number {
  let left = 1
  for (const { factor } of dampings) if (factor < left) left = factor
  return left
}
