/** The log of the rounds: append-only, one entry a measurement. The first score of a round is the one that counts. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { agora } from '../rules/policy.js'
import {
  addToGroup,
  emptyGroup,
  type GroupCounts,
  type GroupFigures,
  groupsOf,
} from '../src/cli/bench/figures/groups.js'
import { qualityOf } from '../src/cli/bench/figures/quality.js'
import type { Rate } from '../src/cli/bench/figures/statistics.js'
import { tallyOf } from '../src/cli/bench/figures/tally.js'
import type { Judged } from '../src/cli/bench/judge/judged.js'
import { scaleOf } from '../src/cli/bench/judge/load-scanner.js'

/** Rates of one group of a round, at `suspicious` unless said otherwise. */
export interface RoundRates {
  n: number
  recall: Rate
  recallAtFraud: Rate
  falseAlarms: Rate
  /** Fraud with expected signs where at least one of them is named. */
  named: Rate
}

export interface RoundEntry extends RoundRates {
  /** ISO 8601, UTC. */
  date: string
  round: string
  ruleset: string
  /** SHA-256 of the messages: a round that was edited afterwards shows. */
  messages: string
  /** Signs left out of the rules. */
  without: string[]
  /** Signs that were fitted on this round: with any, the rates are no measure. */
  learnedHere: string[]
  /** True for the first measurement of the round, before anything was changed because of it. */
  first: boolean
  byChannel: Record<string, RoundRates>
  byDifficulty: Record<string, RoundRates>
}

const ratesOf = ({ n, recall, falseAlarms, named }: GroupFigures): RoundRates => ({
  n,
  recall: recall.suspicious,
  recallAtFraud: recall.fraud,
  falseAlarms: falseAlarms.suspicious,
  named,
})

const byName = (groups: readonly GroupFigures[]): Record<string, RoundRates> =>
  Object.fromEntries(groups.map((group) => [group.name, ratesOf(group)]))

function byDifficulty(judged: readonly Judged[]): GroupFigures[] {
  const groups = new Map<string, GroupCounts>()
  for (const one of judged) {
    const counts = groups.get(one.one.difficulty) ?? emptyGroup()
    groups.set(one.one.difficulty, counts)
    addToGroup(counts, one)
  }
  return groupsOf(groups)
}

/** The entry of a measured round. */
export function toEntry(
  judged: readonly Judged[],
  about: Pick<RoundEntry, 'date' | 'round' | 'messages' | 'without' | 'first'>,
): RoundEntry {
  const { ruleset, learnedHere, overall, groups } = qualityOf(tallyOf(judged, scaleOf(agora)))
  return {
    date: about.date,
    round: about.round,
    ruleset,
    messages: about.messages,
    without: about.without,
    learnedHere,
    first: about.first,
    ...ratesOf(overall),
    byChannel: byName(groups.channel),
    byDifficulty: byName(byDifficulty(judged)),
  }
}

/**
 * True when the next measurement of a round is its first. Throws a `TypeError` when it has a first score already and
 * `again` was not asked for: a second look is not a first score.
 */
export function isFirst(log: readonly RoundEntry[], round: string, again: boolean): boolean {
  if (!log.some((entry) => entry.round === round)) return true
  if (again) return false
  throw new TypeError(`round ${round} has its first score already; --again records a later one`)
}

/** The entries of a log, oldest first; none when there is no file. */
export const readLog = (path: string): RoundEntry[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RoundEntry[]) : []

/** Adds an entry; an interrupted write leaves the old log. */
export function appendTo(path: string, log: readonly RoundEntry[], entry: RoundEntry): void {
  writeFileSync(`${path}.new`, `${JSON.stringify([...log, entry], null, 2)}\n`)
  renameSync(`${path}.new`, path)
}
