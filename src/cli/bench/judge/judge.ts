/** A case → what a scanner says of it. */

import { rankOf } from '../../../verdict/level.js'
import type { Verdict } from '../../../verdict/verdict.js'
import { reasonOf } from '../../wrong-call.js'
import type { BenchCase, CaseLabels } from '../read/case.js'
import type { Judged, Named } from './judged.js'
import type { BenchScanner } from './load-scanner.js'

/** The verdicts on the judged turns of a case, and the worst of them. */
export interface Hearing {
  judged: Judged
  /** One for each judged turn, in order; none when the scanner threw. */
  verdicts: readonly Verdict[]
}

/** Judges a case. `raw` is the mail, for a case that is one; `authservId` whose Authentication-Results to believe. */
export async function judgeCase(
  scanner: BenchScanner,
  one: BenchCase,
  raw: Uint8Array | undefined,
  authservId: string | undefined,
): Promise<Hearing> {
  try {
    const options = authservId === undefined ? {} : { authservId }
    const verdicts = raw === undefined ? scanTurns(scanner, one) : [await scanner.scanEmail(raw, options)]
    return { judged: summarise(one, verdicts), verdicts }
  } catch (error) {
    const nothing = { level: 'clear' as const, score: 0, signs: [], ruleset: '' }
    return { judged: { one: labelsOf(one), ...nothing, error: reasonOf(error) }, verdicts: [] }
  }
}

/** Judges cases in turn, none of them a raw mail. */
export async function judgeAll(scanner: BenchScanner, cases: readonly BenchCase[]): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const one of cases) judged.push((await judgeCase(scanner, one, undefined, undefined)).judged)
  return judged
}

/** Scans turn by turn with the state handed on; returns the verdicts on the judged turns. */
function scanTurns(scanner: BenchScanner, one: BenchCase): Verdict[] {
  let state: unknown
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
  const { level, score, ruleset } = worst
  return { one: labelsOf(one), level, score, ruleset, signs: unite(verdicts) }
}

/** A case without its text, which need not travel any further. */
function labelsOf({ turns: _turns, mail: _mail, ...labels }: BenchCase): CaseLabels {
  return labels
}

function unite(verdicts: readonly Verdict[]): Named[] {
  const most = new Map<string, number>()
  for (const { id, contribution } of verdicts.flatMap((verdict) => verdict.signals)) {
    if (contribution > (most.get(id) ?? Number.NEGATIVE_INFINITY)) most.set(id, contribution)
  }
  return [...most].map(([id, contribution]) => ({ id, contribution })).sort((a, b) => b.contribution - a.contribution)
}
