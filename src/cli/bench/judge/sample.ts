/** A tiny scanner and tiny cases, for the tests of the bench. */
import { emptyState } from '../../../conversation/state.js'
import type { Level, Verdict } from '../../../verdict/verdict.js'
import { type BenchCase, toCase } from '../read/case.js'
import type { Judged, Scale } from './judged.js'
import type { BenchScanner } from './load-scanner.js'

/** A chat case. */
export const chatCase = (id: string, label: string, text: string, more: Record<string, unknown> = {}): BenchCase =>
  toCase({ id, channel: 'chat', label, input: { text }, ...more }, { set: 'sample' }, id)

/** A case as judged, with signs that add `contribution` each. */
export function judgedAs(
  one: BenchCase,
  level: Level,
  score: number,
  signs: readonly string[] = [],
  contribution = 2,
): Judged {
  const { turns: _turns, mail: _mail, ...labels } = one
  const named = signs.map((id) => ({ id, contribution }))
  return { one: labels, level, score, ruleset: 'sample', signs: named }
}

/** How the scores of the samples are to be read. */
export const SCALE: Scale = { suspicious: 0.5, baseRate: 0.5 }

const SCORES: Readonly<Record<Level, number>> = { clear: 0.1, caution: 0.3, suspicious: 0.6, fraud: 0.95 }

/**
 * A scanner whose verdict stands in the message: a word that is the name of a level is the level, `sign:x` names the
 * sign `x`, and `boom` throws. The state counts the messages, and `seen-N` is named from the second one on.
 */
export const sampleScanner: BenchScanner = {
  scan(message, conversation) {
    const text = 'text' in message ? (message.text ?? '') : ''
    return verdictOn(text, (conversation as { n: number } | undefined)?.n ?? 0)
  },
  async scanEmail(raw) {
    return verdictOn(String(raw), 0)
  },
}

function verdictOn(text: string, seen: number): Verdict {
  if (text.includes('boom')) throw new Error('boom')
  const words = text.split(/\s+/)
  const level = (['fraud', 'suspicious', 'caution'] as const).find((one) => words.includes(one)) ?? 'clear'
  const ids = [
    ...words.filter((word) => word.startsWith('sign:')).map((word) => word.slice(5)),
    ...(seen > 0 ? [`seen-${seen}`] : []),
  ]
  const conversation = { ...emptyState(), n: seen + 1 }
  const signals = ids.map((id) => ({
    id,
    contribution: 1,
    evidence: [{ field: 'text', start: 0, end: 1, quote: text.slice(0, 1) }],
  }))
  return { level, score: SCORES[level], prior: 0, signals, conversation, ruleset: 'sample' } as unknown as Verdict
}
