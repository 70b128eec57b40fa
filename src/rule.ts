/** What a rule is: everything about one sign in one place, checked by the compiler. */
import type { Facts } from './facts/fact.js'
import type { Wording } from './learned/model.js'
import type { Channel, Message } from './message/message.js'
import type { FactSpans, Spans } from './pattern/matcher.js'
import type { Pattern } from './pattern/pattern.js'
import type { Reading } from './pattern/read-words.js'
import type { Policy } from './policy.js'
import type { Evidence } from './text/evidence.js'
import type { View } from './text/fold.js'

/** A text in the two languages that people read. */
export interface Bilingual {
  fr: string
  en: string
}

/** Where the help centre speaks of a sign: the heading and its exact sentence ('' when it names none). */
export interface Section {
  heading: string
  quote: string
}

/** Patterns that must all stand somewhere in the message, and how much of the rule's weight they earn (0..1). */
export interface Clue {
  all: readonly Pattern[]
  grade: number
  /** Guards that do not apply because the pattern itself says so (a refusal to meet contains a negation). */
  despite: readonly string[]
}

interface ClueOptions {
  grade?: number
  despite?: readonly string[]
}

/** One pattern in one sentence. */
export const clue = (pattern: Pattern, options: ClueOptions = {}): Clue => ({
  all: [pattern],
  grade: options.grade ?? 1,
  despite: options.despite ?? [],
})

/** Several patterns anywhere in the message; the weakest of them decides. */
export const clues = (all: readonly Pattern[], options: ClueOptions = {}): Clue => ({
  all,
  grade: options.grade ?? 1,
  despite: options.despite ?? [],
})

/** Something a detector found. `start`/`end` are words, for guards; −1 when it is not in the words of the message. */
export interface Finding {
  start: number
  end: number
  grade: number
  evidence: Evidence[]
}

/** All that a detector may look at. */
export interface Case {
  message: Message
  channel: Channel
  policy: Policy
  facts: Facts
  reading: Reading
  factSpans: FactSpans
  views: readonly View[]
  /** A mail in a language that is not read here. */
  foreign: boolean
  /** What the learned sign reads in this message, and summed up over the author's earlier ones. */
  wording: Wording
  earlierWording: readonly [sum: number, features: number]
}

export type Example = string | Message

export interface SignalRule<Id extends string = string> {
  id: Id
  title: Bilingual
  section: Section
  /** Log-odds that the sign adds when shown in full: 1 weak, 3 medium, 5 strong, 7 certain. */
  weight: number
  /** Signs of one group say the same thing: the strongest counts. */
  group: string
  channels: readonly Channel[]
  /** False for marketplaces to which the sign does not apply; applies to all when left out. */
  applies?: (policy: Policy) => boolean
  /**
   * `ask`: the hits address the reader, so that a warning or a story elsewhere in the sentence cannot excuse them;
   * `claim`: the hits state something, which may be quoted, told, refused or warned about;
   * `named`: the hits name something, which who warns, tells or doubts must name too;
   * `fact`: the hits are facts of the message itself, which no mood changes.
   */
  mood: 'ask' | 'claim' | 'named' | 'fact'
  /** Counts only when something else already raised the score to `caution`. */
  amplifier?: boolean
  /** Alone it leaves a message below `suspicious`; beside other signs it may add a multiple of what they add. */
  neverAlone?: boolean
  find?: readonly Clue[]
  /** Patterns a detector needs; their spans are handed to it by name. */
  uses?: Readonly<Record<string, Pattern>>
  /** The escape hatch: a function over the facts instead of a condition language. */
  detect?: (one: Case, spans: Readonly<Record<string, Spans>>) => Finding[]
  /** Must fire this sign. */
  mustFind: readonly Example[]
  /** Must not fire this sign above a quarter of its weight. */
  mustIgnore: readonly Example[]
}

/** Declares a sign; generic over the id alone, so that the union of ids can be inferred from the list of rules. */
export const defineSignal = <const Id extends string>(rule: SignalRule<Id>): SignalRule<Id> => rule

/** What turns a hit into less: a negation, a refusal, a warning … */
export interface Guard {
  id: string
  title: Bilingual
  /** What remains of a hit's contribution, 0..1. */
  factor: number
  /** Words that show it. */
  marks: Pattern
  /**
   * How far it reaches from its marks: the words just after (`before`), their clause, their sentence, or the sentences
   * around as long as they do not address the reader (`story`): who tells of a fraud speaks of others, who commits one
   * must turn to the reader; the sentences around whomever they address (`passage`); or what stands in quotation marks
   * (`quotation`), the marks outside of them.
   */
  covers: 'before' | 'clause' | 'sentence' | 'story' | 'passage' | 'quotation'
  /** Does not reach another clause in which the writer proposes something or asks the reader for it. */
  yields?: boolean
  /** Moods of rules that it damps. */
  moods: readonly SignalRule['mood'][]
}

/** Signs that together are worth more than their sum: the help centre calls the combination certain. */
export interface Combination<Id extends string = string> {
  id: string
  all: readonly Id[]
  anyOf?: readonly Id[]
  /** Log-odds added when every member stands undamped. */
  bonus: number
}

/** A set of rules, as `createScanner` takes it. */
export interface RuleSet<Id extends string = string> {
  version: string
  signals: readonly SignalRule<Id>[]
  guards: readonly Guard[]
  combinations: readonly Combination<Id>[]
  /** Fitted weights that replace the experts' own, by sign; and the factor on the bonuses of combinations. */
  weights?: Readonly<Partial<Record<string, number>>>
  combinationFactor?: number
  /**
   * Log-odds that the message is fraud when it shows no sign, at even odds: how much of the fraud shows none. That of
   * this release when missing.
   */
  intercept?: number
}
