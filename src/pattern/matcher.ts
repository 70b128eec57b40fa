/**
 * The matcher: all the patterns of all the rules, compiled together and run over the words of one message.
 *
 * 1. Every word is looked up once (`read-words.ts`). That gives, for each word class, the sorted list of its spans.
 * 2. A pattern is an expression over such lists, like a join in a database. `sequence(give, code, { within: 8 })` walks
 *    the two lists side by side and keeps the pairs that stand close enough in one sentence:
 *
 *        "merci de me   envoyer   vite   le   code   reçu"
 *         give:         [3,4)
 *         code:                               [6,7)          →   sequence: [3,7)
 *
 *    Each join is linear in the lists, so no pattern can hang, whatever the text and the rules.
 * 3. Equal sub-patterns of different rules are one node, evaluated at most once a message.
 * 4. Each clue of a rule is filed under the rarest word class it cannot do without (rarity is counted on the
 *    rules' own examples). A message has a few dozen classes, so only clues filed under those are looked at: cost grows with
 *    the message and hardly with the number of rules. Patterns that need a fact are filed under that fact.
 */
import { doerOf, isAsked } from './agent.js'
import { spansOfClass } from './hits.js'
import type { Pad } from './pad.js'
import type { Agent, FactName, Pattern } from './pattern.js'
import type { Reading } from './read-words.js'
import type { WordClass } from './words.js'

/** Spans in words: start, end, start, end …, sorted by start, end exclusive. */
export type Spans = readonly number[]

export type FactSpans = Partial<Record<FactName, Spans>>

/** A pattern whose parts are numbered, so that equal parts are one. */
export interface Node {
  id: number
  pattern: Pattern
  of: readonly Node[]
  /** Number of the word class, for class, by and asked nodes. */
  classId: number
  /** Place among the nodes whose spans are kept; -1 for classes and facts, whose spans are at hand. */
  join: number
  /** Finds its spans; call `spansOf` instead, which finds them once. */
  evaluate: (matching: Matching) => Spans
}

/** What a pattern cannot do without: any one of these classes (numbers) or facts (names). */
export type Trigger = ReadonlySet<number | FactName>

export interface Compiler {
  classes: WordClass[]
  nodes: Node[]
  /** How many of the nodes are joins. */
  joins(): number
  /** Adds a pattern; equal patterns give the same node. */
  add(pattern: Pattern): Node
}

/** Numbers patterns and the classes they use. */
export function createCompiler(): Compiler {
  const classes: WordClass[] = []
  const classIds = new Map<WordClass, number>()
  const nodes: Node[] = []
  const known = new Map<string, Node>()
  let joins = 0
  const classId = (one: WordClass): number => {
    let id = classIds.get(one)
    if (id === undefined) classIds.set(one, (id = classes.push(one) - 1))
    return id
  }
  const add = (pattern: Pattern): Node => {
    const of = partsOf(pattern).map(add)
    const id =
      pattern.op === 'class'
        ? classId(pattern)
        : pattern.op === 'by' || pattern.op === 'asked'
          ? classId(pattern.verb)
          : -1
    const key = keyOf(pattern, id, of)
    let node = known.get(key)
    if (node === undefined) {
      const join = pattern.op === 'class' || pattern.op === 'fact' ? -1 : joins++
      node = { id: nodes.length, pattern, of, classId: id, join, evaluate: evaluatorOf(pattern, id, of) }
      nodes.push(node)
      known.set(key, node)
    }
    return node
  }
  return { classes, nodes, joins: () => joins, add }
}

function partsOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.op) {
    case 'either':
    case 'then':
      return pattern.of
    case 'near':
      return [pattern.a, pattern.b]
    case 'without':
      return [pattern.of, pattern.not]
    case 'starts':
    case 'unaccepted':
      return [pattern.of]
    default:
      return []
  }
}

function keyOf(pattern: Pattern, classId: number, of: readonly Node[]): string {
  const parts = of.map((node) => node.id).join(',')
  switch (pattern.op) {
    case 'fact':
      return `fact ${pattern.fact}`
    case 'by':
      return `by ${pattern.agent} ${classId}`
    case 'then':
    case 'near':
    case 'starts':
      return `${pattern.op} ${pattern.within} ${parts}`
    case 'unaccepted':
      return `unaccepted ${pattern.means} ${parts}`
    case 'without':
      return `without ${pattern.before} ${pattern.after} ${parts}`
    default:
      return `${pattern.op} ${classId} ${parts}`
  }
}

/** The rarest thing that must be present for a node to match; `rarity` gives how often each thing occurs. */
export function triggerOf(node: Node, rarity: (thing: number | FactName) => number): Trigger {
  const { pattern } = node
  switch (pattern.op) {
    case 'class':
    case 'by':
    case 'asked':
      return new Set([node.classId])
    case 'fact':
      return new Set([pattern.fact])
    case 'either':
      return new Set(node.of.flatMap((part) => [...triggerOf(part, rarity)]))
    case 'without':
    case 'starts':
    case 'unaccepted':
      return triggerOf(node.of[0]!, rarity)
    default: {
      const cost = (trigger: Trigger): number => [...trigger].reduce<number>((sum, thing) => sum + rarity(thing), 0)
      return node.of
        .map((part) => triggerOf(part, rarity))
        .reduce((best, next) => (cost(next) < cost(best) ? next : best))
    }
  }
}

/** What a node cannot match without: of each of these, one thing. */
export function needsOf(node: Node, rarity: (thing: number | FactName) => number): Trigger[] {
  switch (node.pattern.op) {
    case 'then':
    case 'near':
      return node.of.flatMap((part) => needsOf(part, rarity))
    case 'without':
    case 'starts':
    case 'unaccepted':
      return needsOf(node.of[0]!, rarity)
    default:
      return [triggerOf(node, rarity)]
  }
}

/** One message being matched: its words, its facts, and the joins evaluated so far. */
export interface Matching {
  reading: Reading
  facts: FactSpans
  /** Means of payment that the policy accepts. */
  acceptedMeans: readonly string[]
  pad: Pick<Pad, 'joins' | 'joined'>
}

const NOTHING: Spans = Object.freeze([])

/** The spans of a node in a message. */
export function spansOf(node: Node, matching: Matching): Spans {
  return node.join < 0 ? node.evaluate(matching) : (matching.pad.joins[node.join] ?? join(node, matching))
}

function join(node: Node, matching: Matching): Spans {
  const spans = node.evaluate(matching)
  matching.pad.joins[node.join] = spans
  matching.pad.joined.push(node.join)
  return spans
}

/**
 * What finds the spans of a pattern. Patterns are told apart here, when rules are compiled, and not in every message:
 * they are objects of many shapes, which are slow to read.
 */
function evaluatorOf(pattern: Pattern, classId: number, of: readonly Node[]): Node['evaluate'] {
  const [first, second] = of as readonly [Node, Node]
  switch (pattern.op) {
    case 'class':
      return ({ reading }) => spansOfClass(reading.hits, classId)
    case 'fact': {
      const { fact } = pattern
      return ({ facts }) => facts[fact] ?? NOTHING
    }
    case 'by': {
      const { agent } = pattern
      return ({ reading }) => doneBy(reading, classId, agent)
    }
    case 'asked':
      return ({ reading }) => askedOf(reading, classId)
    case 'either':
      return (matching) => merge(of, matching)
    case 'then': {
      const { within } = pattern
      return (matching) => sequence(of, matching, within)
    }
    case 'near': {
      const { within } = pattern
      return (matching) => pair(spansOf(first, matching), spansOf(second, matching), within, matching.reading)
    }
    case 'without': {
      const { before, after } = pattern
      return (matching) => exclude(spansOf(first, matching), spansOf(second, matching), before, after, matching.reading)
    }
    case 'unaccepted': {
      const { means } = pattern
      return (matching) => (matching.acceptedMeans.includes(means) ? NOTHING : spansOf(first, matching))
    }
    case 'starts': {
      const { within } = pattern
      return (matching) => atStart(spansOf(first, matching), within, matching.reading)
    }
  }
}

function doneBy(reading: Reading, classId: number, agent: Agent): Spans {
  return keepWords(reading, classId, (i, bits) => doerOf(reading, i, bits) === agent)
}

function askedOf(reading: Reading, classId: number): Spans {
  return keepWords(reading, classId, (i, bits) => isAsked(reading, i, bits))
}

function keepWords(reading: Reading, classId: number, keep: (i: number, bits: number) => boolean): Spans {
  const spans = spansOfClass(reading.hits, classId)
  if (spans.length === 0) return NOTHING
  const out: number[] = []
  for (let k = 0; k < spans.length; k += 2) {
    const i = spans[k]!
    if (keep(i, reading.known[i]!.entry?.bits ?? 0)) out.push(i, spans[k + 1]!)
  }
  return out
}

function merge(parts: readonly Node[], matching: Matching): Spans {
  let merged = NOTHING
  for (const part of parts) {
    const spans = spansOf(part, matching)
    if (spans.length > 0) merged = merged.length === 0 ? spans : mergeTwo(merged, spans)
  }
  return merged
}

function mergeTwo(a: Spans, b: Spans): number[] {
  const out: number[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (j >= b.length || (i < a.length && a[i]! <= b[j]!)) out.push(a[i++]!, a[i++]!)
    else out.push(b[j++]!, b[j++]!)
  }
  return out
}

function sequence(parts: readonly Node[], matching: Matching, within: number): Spans {
  let left = spansOf(parts[0]!, matching)
  for (let k = 1; k < parts.length && left.length > 0; k++)
    left = follow(left, spansOf(parts[k]!, matching), within, matching.reading)
  return left
}

/** Each span of `b` with the nearest span of `a` before it. */
function follow(a: Spans, b: Spans, within: number, reading: Reading): number[] {
  const out: number[] = []
  const { sentence } = reading.tokens
  let i = 0
  for (let j = 0; j < b.length; j += 2) {
    const start = b[j]!
    while (i < a.length && a[i]! < start) i += 2
    for (let k = i - 2; k >= 0 && k >= i - 8; k -= 2) {
      if (a[k + 1]! > start) continue // overlaps
      if (start - a[k + 1]! > within || sentence[a[k]!] !== sentence[start]) break
      out.push(a[k]!, b[j + 1]!)
      break
    }
  }
  return out
}

function pair(a: Spans, b: Spans, within: number, reading: Reading): Spans {
  if (a.length === 0 || b.length === 0) return NOTHING
  return mergeTwo(sorted(follow(a, b, within, reading)), sorted(follow(b, a, within, reading)))
}

/** Sequences end in order; their starts may be a little out of it. */
function sorted(spans: number[]): number[] {
  for (let i = 2; i < spans.length; i += 2) {
    for (let j = i; j > 0 && spans[j]! < spans[j - 2]!; j -= 2) {
      const start = spans[j]!
      const end = spans[j + 1]!
      spans[j] = spans[j - 2]!
      spans[j + 1] = spans[j - 1]!
      spans[j - 2] = start
      spans[j - 1] = end
    }
  }
  return spans
}

function exclude(a: Spans, not: Spans, before: number, after: number, reading: Reading): Spans {
  if (not.length === 0 || a.length === 0) return a
  const { sentence } = reading.tokens
  const out: number[] = []
  let j = 0
  for (let i = 0; i < a.length; i += 2) {
    const from = a[i]! - before
    const to = a[i + 1]! + after
    while (j < not.length && not[j]! < from - 64) j += 2
    let blocked = false
    for (let k = j; k < not.length && not[k]! < to; k += 2) {
      if (not[k + 1]! > from && sentence[not[k]!] === sentence[a[i]!]) blocked = true
    }
    if (!blocked) out.push(a[i]!, a[i + 1]!)
  }
  return out
}

function atStart(a: Spans, within: number, reading: Reading): Spans {
  const { view } = reading.tokens
  const out: number[] = []
  for (let i = 0; i < a.length; i += 2) {
    const start = a[i]!
    if (start < within || view[start - within] !== view[start]) out.push(start, a[i + 1]!)
  }
  return out
}
