/**
 * What a conversation leaves behind for its next message: a few numbers by author, small enough for a column of the
 * caller's database (≤ 1 KB as JSON) and free of personal data but for fragments of a number being dictated.
 */

import { fnv1a } from '../text/hash.js'

export const STATE_VERSION = 1
const MAX_AUTHORS = 4
const MAX_SIGNS = 10
const MAX_PARTS = 32
/** Messages after which a part of a clue is forgotten. */
const PART_LIFE = 10
/** Messages after which a sign counts half. */
export const HALF_LIFE = 5

export interface AuthorState {
  /** Messages seen of this author. */
  n: number
  /** Sign → [log-odds it showed, message number it was last seen at]. */
  signs: Record<string, [strength: number, at: number]>
  /** Parts of clues that were met: number of the pattern, message number, and so on; valid for one rule set. */
  parts: number[]
  /** Sum and number of the learned sign's features so far. */
  wording: [sum: number, features: number]
  /** Digit fragments of the last messages, oldest first. */
  digits: string[]
}

export interface ConversationState {
  version: number
  /** Messages seen in all. */
  n: number
  /** The rule set that numbered the parts. */
  rules: string
  /** By a short key made from the author's id. */
  authors: Record<string, AuthorState>
}

export const emptyState = (): ConversationState => ({ version: STATE_VERSION, n: 0, rules: '', authors: {} })

/** A short, stable key for an author: the state must not carry account ids around (FNV-1a, 32 bits, base 36). */
export const authorKey = (id: string | undefined): string =>
  id === undefined ? '-' : (fnv1a(id.slice(0, 256)) >>> 0).toString(36)

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readAuthor(value: unknown): AuthorState | undefined {
  if (!isPlain(value) || !isCount(value.n) || !isPlain(value.signs) || !Array.isArray(value.digits)) return undefined
  const signs: AuthorState['signs'] = Object.create(null)
  const entries = Object.entries(value.signs)
  if (entries.length > MAX_SIGNS) return undefined
  for (const [id, pair] of entries) {
    if (!/^[a-z-]{3,40}$/.test(id) || !Array.isArray(pair)) return undefined
    const [strength, at] = pair as unknown[]
    if (typeof strength !== 'number' || !(strength >= 0 && strength <= 20) || !isCount(at)) return undefined
    signs[id] = [strength, at]
  }
  if (!Array.isArray(value.parts) || value.parts.length > 2 * MAX_PARTS || !value.parts.every(isCount)) return undefined
  const wording = value.wording
  if (
    !Array.isArray(wording) ||
    wording.length !== 2 ||
    !wording.every((one) => typeof one === 'number' && Number.isFinite(one) && Math.abs(one) < 1e6)
  )
    return undefined
  if (value.digits.length > 3 || !value.digits.every((one) => typeof one === 'string' && /^\+?\d{0,12}$/.test(one)))
    return undefined
  return {
    n: value.n,
    signs,
    parts: value.parts as number[],
    wording: wording as [number, number],
    digits: value.digits as string[],
  }
}

/**
 * Checks a state that came back from a client or a database. Throws a `TypeError` that says what is wrong;
 * use `startAfresh` to begin a new conversation instead.
 */
export function readState(value: unknown): ConversationState {
  if (value === undefined || value === null) return emptyState()
  if (!isPlain(value)) throw new TypeError('conversation must be the `conversation` of an earlier verdict')
  if (value.version !== STATE_VERSION) throw new TypeError(`conversation.version must be ${STATE_VERSION}`)
  if (!isCount(value.n)) throw new TypeError('conversation.n must be a count of messages')
  if (typeof value.rules !== 'string' || value.rules.length > 64)
    throw new TypeError('conversation.rules must be a string')
  if (!isPlain(value.authors)) throw new TypeError('conversation.authors must be an object')
  const names = Object.keys(value.authors)
  if (names.length > MAX_AUTHORS) throw new TypeError(`conversation.authors must have at most ${MAX_AUTHORS} authors`)
  const authors: ConversationState['authors'] = Object.create(null)
  for (const name of names) {
    const author = /^[a-z0-9-]{1,8}$/.test(name) ? readAuthor(value.authors[name]) : undefined
    if (author === undefined)
      throw new TypeError(
        `conversation.authors must hold states of authors by key, entry ${names.indexOf(name)} is none`,
      )
    authors[name] = author
  }
  return { version: STATE_VERSION, n: value.n, rules: value.rules, authors }
}

/** How much of a sign seen `ago` messages earlier still counts, 0..1. */
const decay = (ago: number): number => (ago === 0 ? 1 : 0.5 ** (ago / HALF_LIFE))

/** What one message adds to the state of its author. */
export interface Turn {
  author: string
  rules: string
  signs: readonly { id: string; strength: number }[]
  parts: readonly number[]
  wording: [sum: number, features: number]
  digits: string | undefined
}

/** The state after a message: signs merged with decay and the strongest kept, old parts of clues forgotten. */
export function nextState(state: ConversationState, turn: Turn): ConversationState {
  const before = authorOf(state, turn.author)
  const n = before.n + 1
  const author: AuthorState = {
    n,
    signs: mergeSigns(before, turn.signs, n),
    parts: mergeParts(partsOf(state, turn.author, turn.rules), turn.parts, n),
    wording: turn.wording,
    digits: turn.digits === undefined ? [] : [...before.digits, turn.digits].slice(-3),
  }
  const others = Object.entries(state.authors)
    .filter(([name]) => name !== turn.author)
    .slice(-(MAX_AUTHORS - 1))
  const authors: ConversationState['authors'] = {}
  for (const [name, one] of withinBudget([...others, [turn.author, author]])) authors[name] = one
  return { version: STATE_VERSION, n: state.n + 1, rules: turn.rules, authors }
}

/** Bytes that the authors of a state may take as JSON: a kilobyte less what stands around them. */
const BUDGET = 920

/** What authors keep when all of it would be too much: who wrote longest ago forgets first, and parts before signs. */
const KEEP: readonly { parts: number; signs: number }[] = [
  { parts: 8, signs: 4 },
  { parts: 0, signs: 2 },
]

/** Authors in the order of their last message, cut down until they fit. */
function withinBudget(authors: [string, AuthorState][]): [string, AuthorState][] {
  let kept = authors
  if (mostBytes(authors) <= BUDGET) return kept
  for (const { parts, signs } of KEEP) {
    for (let i = 0; i < kept.length && bytesOf(kept) > BUDGET; i++) {
      kept = kept.map((one, k) => (k === i ? [one[0], shortened(one[1], parts, signs)] : one))
    }
  }
  return kept
}

/** Signs and parts stand strongest and latest first. */
const shortened = (author: AuthorState, parts: number, signs: number): AuthorState => ({
  ...author,
  signs: Object.fromEntries(Object.entries(author.signs).slice(0, signs)),
  parts: author.parts.slice(0, 2 * parts),
})

/** An upper bound that costs less than writing the JSON. */
const mostBytes = (authors: readonly [string, AuthorState][]): number =>
  authors.reduce((sum, [, { signs, parts }]) => sum + 150 + 56 * Object.keys(signs).length + 8 * parts.length, 0)

const bytesOf = (authors: readonly [string, AuthorState][]): number =>
  authors.reduce((sum, one) => sum + JSON.stringify(one).length, 0)

export const authorOf = (state: ConversationState, key: string): AuthorState =>
  state.authors[key] ?? { n: 0, signs: {}, parts: [], wording: [0, 0], digits: [] }

/** Parts of clues that this author's earlier messages met, as number, message number … */
const partsOf = (state: ConversationState, key: string, rules: string): readonly number[] =>
  state.rules === rules ? authorOf(state, key).parts : []

/** Messages of the others that an author answers: « il y a six chiffres » – « donnez-les-moi ». */
const ANSWERED = 2

/** Parts of clues that earlier messages met. */
export interface PartsSaid {
  /** By this author. */
  own: ReadonlySet<number>
  /** By him or by those he answers: an ask may point at what they named, a claim is his own. */
  all: ReadonlySet<number>
}

/** The parts that clues in this author's message may be completed with. */
export function partsSaid(state: ConversationState, key: string, rules: string): PartsSaid {
  const [own, all] = [new Set<number>(), new Set<number>()]
  for (const name of state.rules === rules ? Object.keys(state.authors) : []) {
    const { n, parts } = authorOf(state, name)
    const since = name === key ? 0 : n - ANSWERED
    for (let k = 0; k < parts.length; k += 2) {
      if (parts[k + 1]! <= since) continue
      all.add(parts[k]!)
      if (name === key) own.add(parts[k]!)
    }
  }
  return { own, all }
}

function mergeSigns(before: AuthorState, signs: Turn['signs'], n: number): AuthorState['signs'] {
  const merged = Object.entries(before.signs)
  for (const { id, strength } of signs) {
    const at = merged.findIndex(([known]) => known === id)
    const shown: (typeof merged)[number] = [id, [Math.round(Math.min(20, strength) * 100) / 100, n]]
    if (at < 0) merged.push(shown)
    else if (strength >= faded(merged[at]![1], n)) merged[at] = shown
  }
  if (merged.length > 1) merged.sort(([, a], [, b]) => faded(b, n) - faded(a, n))
  const strongest: AuthorState['signs'] = {}
  for (const [id, sign] of merged.slice(0, MAX_SIGNS)) strongest[id] = sign
  return strongest
}

/** What is left of the strength of a sign at message `n`. */
export const faded = ([strength, at]: AuthorState['signs'][string], n: number): number => strength * decay(n - at)

/** The parts of this message, then those of earlier ones, latest first. */
function mergeParts(before: readonly number[], parts: readonly number[], n: number): number[] {
  const merged: number[] = []
  for (const part of parts) if (merged.length < 2 * MAX_PARTS) merged.push(part, n)
  for (let k = 0; k < before.length && merged.length < 2 * MAX_PARTS; k += 2)
    if (n - before[k + 1]! <= PART_LIFE && !parts.includes(before[k]!)) merged.push(before[k]!, before[k + 1]!)
  return merged
}
