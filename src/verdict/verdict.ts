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

/** The judgement of one message. Plain data plus `explain`; personal data is masked when serialised. */
export interface Verdict<Id extends string = string> {
  level: Level
  /** Probability that the message is fraud at the policy's base rate, 0..1. */
  score: number
  action: Action
  /** Strongest first. `prior` plus all contributions is the log-odds of `score`. */
  signals: Signal<Id>[]
  /** Log-odds before any sign: the policy's base rate. */
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
  explain(audience: 'user' | 'moderator' | 'engineer', locale?: 'fr' | 'en'): string
  toJSON(): unknown
}
