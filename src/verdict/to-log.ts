/** The verdict as a line of a log. */
import type { Facts } from '../facts/fact.js'
import { type Action, type Level, SCHEMA_VERSION, type TrustMarker, type Verdict } from './verdict.js'

/** What a log may hold of a verdict: numbers and ids only, never a word of the message. */
export interface VerdictLog {
  schemaVersion: typeof SCHEMA_VERSION
  level: Level
  /**
   * Probability that the message is fraud.
   * @minimum 0
   * @maximum 1
   */
  score: number
  action: Action
  /** Strongest first, with the ids of the guards that damped them. */
  signals: { id: string; contribution: number; guards: string[] }[]
  combinations: string[]
  trust: TrustMarker['id'][]
  /** How many facts of each kind were found. */
  facts: Record<keyof Facts, number>
  /** Parts that were not read. */
  unread: number
  reviewRequired: boolean
  ruleset: string
}

/** One line for a log: numbers and ids only, never a word of the message. */
export function toLog(verdict: Verdict): VerdictLog {
  const { level, score, action, combinations, facts, reviewRequired, ruleset } = verdict
  return {
    schemaVersion: SCHEMA_VERSION,
    level,
    score,
    action,
    signals: verdict.signals.map(({ id, contribution, damping }) => ({
      id,
      contribution,
      guards: damping.map((one) => one.guard),
    })),
    combinations,
    trust: verdict.trust.map((one) => one.id),
    facts: countFacts(facts),
    unread: verdict.unread.length,
    reviewRequired,
    ruleset,
  }
}

function countFacts({ sender, ...lists }: Facts): VerdictLog['facts'] {
  const counts = Object.entries(lists).map(([kind, list]) => [kind, list.length] as const)
  return { ...(Object.fromEntries(counts) as Record<keyof typeof lists, number>), sender: sender === undefined ? 0 : 1 }
}
