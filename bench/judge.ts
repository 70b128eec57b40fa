/** Cases → what the scanner says of them. */
import { readFileSync } from 'node:fs'
import type { ConversationState } from '../src/conversation/state.js'
import type { Level, Verdict } from '../src/verdict/verdict.js'
import type { BenchCase } from './read-case.js'
import type { BenchScanner } from './scanner.js'

export const LEVELS: readonly Level[] = ['clear', 'caution', 'suspicious', 'fraud']

/** A sign that was named: the log-odds it added (the most, over the turns) and what it quoted. */
export interface Named {
  id: string
  contribution: number
  quotes: readonly string[]
}

/** A case and the worst verdict on it. */
export interface Judged {
  one: BenchCase
  level: Level
  /** Probability of fraud, 0..1, at the base rate behind `prior`. */
  score: number
  /** Log-odds of the base rate. */
  prior: number
  signs: readonly Named[]
  ruleset: string
  /** Why the scanner threw, which it never should; the case then counts as `clear`. */
  error?: string
}

/** Judges every case in turn. `authservId` is whose Authentication-Results to believe in raw mails. */
export async function judgeAll(
  scanner: BenchScanner,
  cases: readonly BenchCase[],
  authservId?: string,
): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const one of cases) judged.push(await judge(scanner, one, authservId))
  return judged
}

async function judge(scanner: BenchScanner, one: BenchCase, authservId: string | undefined): Promise<Judged> {
  try {
    if (one.file === undefined) return summarise(one, scanTurns(scanner, one))
    const options = authservId === undefined ? {} : { authservId }
    return summarise(one, [await scanner.scanEmail(readFileSync(one.file), options)])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { one, level: 'clear', score: 0, prior: 0, signs: [], ruleset: '', error: reason }
  }
}

/** Scans turn by turn with the state handed on; returns the verdicts on the judged turns. */
function scanTurns(scanner: BenchScanner, one: BenchCase): Verdict[] {
  let state: ConversationState | undefined
  const verdicts: Verdict[] = []
  for (const { message, judged } of one.turns) {
    const verdict = state === undefined ? scanner.scan(message) : scanner.scan(message, state)
    state = verdict.conversation
    if (judged) verdicts.push(verdict)
  }
  return verdicts
}

function summarise(one: BenchCase, verdicts: readonly Verdict[]): Judged {
  const worst = verdicts.reduce((a, b) => ((rankOf(b.level) - rankOf(a.level) || b.score - a.score) > 0 ? b : a))
  const { level, score, prior, ruleset } = worst
  return { one, level, score, prior, ruleset, signs: unite(verdicts) }
}

function unite(verdicts: readonly Verdict[]): Named[] {
  const signs = new Map<string, Named>()
  for (const { id, contribution, evidence } of verdicts.flatMap((verdict) => verdict.signals)) {
    const before = signs.get(id)
    if (before !== undefined && before.contribution >= contribution) continue
    signs.set(id, { id, contribution, quotes: evidence.slice(0, 3).map((piece) => piece.quote) })
  }
  return [...signs.values()].sort((a, b) => b.contribution - a.contribution)
}

/** 0 for `clear` to 3 for `fraud`. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level)

/** True when the level is `level` or above. */
export const reaches = (judged: Judged, level: Level): boolean => rankOf(judged.level) >= rankOf(level)

/** The rules that decided, e.g. for a log. */
export const rulesetOf = (judged: readonly Judged[]): string => judged.find((one) => one.ruleset !== '')?.ruleset ?? '?'
