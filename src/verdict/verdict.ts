import type { ConversationState } from '../conversation/state.js'
import type { Facts } from '../facts/fact.js'
import type { Damping } from '../guards/damping.js'
import type { Section } from '../rule.js'
import type { Evidence } from '../text/evidence.js'
import type { Language } from '../text/language.js'

export type Level = 'clear' | 'caution' | 'suspicious' | 'fraud'

/** What the caller should do: nothing, show a tip, show a warning, hold the message for a human. */
export type Action = 'allow' | 'inform' | 'warn' | 'hold'

/** One sign of the help centre found in the message. */
export interface Signal<Id extends string = string> {
  id: Id
  /** French title; `explain` has the English one. */
  title: string
  section: Section
  /** Log-odds this sign adds to the score, after guards, groups and combinations. */
  contribution: number
  /** Guards that reduced it, and what they left (0..1). */
  damping: Damping[]
  evidence: Evidence[]
  /** Set when the sign was shown by an earlier message of the same author: how many messages ago. */
  messagesAgo?: number
}

/** Something that speaks for a message and cannot be forged by its writer. */
export interface TrustMarker {
  id: 'verified-sender' | 'verified-indicator'
  title: string
}

/** What a user is asked to report, as the help centre words it: the sender's address and the fraudulent sites. */
export interface Report {
  sender: string | undefined
  sites: string[]
}

/**
 * Version of the shape that `JSON.stringify(verdict)` and `toLog(verdict)` write, as `vigie/verdict.schema.json`
 * describes it. Rises with every change of that shape, also with a new value of a closed list.
 */
export const SCHEMA_VERSION = 1

/** Milliseconds that each step of a scan took, by the caller's clock. */
export interface Timings {
  /** Folding the fields, and reading the structure of HTML. */
  text: number
  /** Links, numbers, accounts, sender. */
  facts: number
  /** Looking the words up in the lexicon. */
  words: number
  /** Patterns, detectors, guards. */
  signs: number
  /** State of the conversation, score, level. */
  verdict: number
}

/** The judgement of one message as plain data: what a verdict serialises to, personal data masked. */
export interface VerdictJson<Id extends string = string> {
  schemaVersion: typeof SCHEMA_VERSION
  level: Level
  /**
   * Probability that the message is fraud at the policy's base rate.
   * @minimum 0
   * @maximum 1
   */
  score: number
  action: Action
  /** Strongest first. `prior` plus all contributions is the log-odds of `score`. */
  signals: Signal<Id>[]
  /** Log-odds of a message that shows no sign: the policy's base rate, less what the absence of signs says. */
  prior: number
  /** Combinations that held; their bonus is already inside the contributions of their members. */
  combinations: string[]
  trust: TrustMarker[]
  /** Language of the message, a hint and never a condition; `rcf` is Réunion Creole. */
  language: Language
  facts: Facts
  /** Parts that were not read, as short French sentences: an unread part is never called clean. */
  unread: string[]
  report: Report
  conversation: ConversationState
  /** True when a human should look before anything is done to the sender. */
  reviewRequired: boolean
  /** Version of the rules, policy and weights that decided. */
  ruleset: string
  /** Only from a scanner that was given a clock. */
  timings?: Timings
}

/** The same with any rules: what the schema describes, by this name. @public */
export type AnyVerdict = VerdictJson

/**
 * The judgement of one message. In memory it quotes the message; `JSON.stringify`, `console.log` and `explain` mask
 * personal data, and only a look at the properties themselves shows it.
 */
export interface Verdict<Id extends string = string> extends VerdictJson<Id> {
  explain(audience: 'user' | 'moderator' | 'engineer', locale?: 'fr' | 'en'): string
  toJSON(): VerdictJson<Id>
}
