/**
 * The combinators that rules are written in. A pattern says which word classes and facts stand together, in which
 * order and how far apart; gaps are counted in words and never cross the end of a sentence.
 *
 *   sequence(asks(verbs.give), secret.oneTimeCode, { within: 8 })   "envoyez-moi vite le code"
 *
 * Patterns are plain data: the matcher compiles the patterns of all rules together.
 */
import type { WordClass } from './words.js'

/** What a fact contributes to a pattern: the words it covers. */
export type FactName =
  | 'phone'
  | 'surcharged-phone'
  | 'foreign-phone'
  | 'link'
  | 'strange-link'
  | 'email'
  | 'amount'
  | 'percent'
  | 'iban'
  | 'card'
  | 'handle'
  | 'brand'
  | 'brand-voice'

export type Agent = 'reader' | 'writer' | 'third'

export type Pattern =
  | WordClass
  | { op: 'fact'; fact: FactName }
  | { op: 'either'; of: readonly Pattern[] }
  | { op: 'then'; of: readonly Pattern[]; within: number }
  | { op: 'near'; a: Pattern; b: Pattern; within: number }
  | { op: 'without'; of: Pattern; not: Pattern; before: number; after: number }
  | { op: 'by'; agent: Agent; verb: WordClass }
  | { op: 'asked'; verb: WordClass }
  | { op: 'starts'; of: Pattern; within: number }
  | { op: 'unaccepted'; means: string; of: Pattern }

/** The words that a fact of this kind covers. */
export const fact = (name: FactName): Pattern => ({ op: 'fact', fact: name })

/** Any of several patterns. */
export const either = (...of: Pattern[]): Pattern => ({ op: 'either', of })

interface Gap {
  /** Most words between two neighbours. */
  within?: number
}
type WithGap = [...Pattern[], Pattern | Gap]

const isGap = (item: Pattern | Gap): item is Gap => !('op' in item)

/** Patterns in this order, each at most `within` words (default 4) after the one before. */
export function sequence(...items: WithGap): Pattern {
  const last = items.at(-1)!
  const gap = isGap(last) ? last.within : undefined
  return { op: 'then', of: items.filter((item): item is Pattern => !isGap(item)), within: gap ?? 4 }
}

/** Two patterns in either order, at most `within` words apart (default 6). */
export const near = (a: Pattern, b: Pattern, gap: Gap = {}): Pattern => ({ op: 'near', a, b, within: gap.within ?? 6 })

/** `of`, unless `not` stands at most `before` words before it, inside it, or `after` words after it. */
export const without = (of: Pattern, not: Pattern, reach: { before?: number; after?: number } = {}): Pattern => ({
  op: 'without',
  of,
  not,
  before: reach.before ?? 3,
  after: reach.after ?? 3,
})

/** The reader is to do it: imperative, `vous devez …`, `merci de …`, `il suffit de …`, `… moi`. */
export const asks = (verb: WordClass): Pattern => ({ op: 'asked', verb })

/** Somebody does, did or will do it; who is read from the clause. */
export const by = (agent: Agent, verb: WordClass): Pattern => ({ op: 'by', agent, verb })

/** `of`, where the policy does not list this means of payment in `acceptedMeans`. */
export const unaccepted = (means: string, of: Pattern): Pattern => ({ op: 'unaccepted', means, of })

/** `of` in the first `within` words of a field. */
export const starts = (of: Pattern, within = 3): Pattern => ({ op: 'starts', of, within })
