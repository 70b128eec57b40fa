/**
 * Quality on labelled cases: `tsx bench/quality.ts [path…] [--errors N] [--json] [--scanner path] [--without sign]
 * [--authserv-id id]`.
 */
import { parseArgs } from 'node:util'
import { agora } from '../rules/policy.js'
import { thresholdsOf } from '../src/verdict/level.js'
import { type ScoreFigures, scoreFigures } from './calibration.js'
import { casesFrom, runAsCommand, wholeNumber } from './command.js'
import { type GroupFigures, groupFigures, groupsBy, isFraud, isLegit } from './figures.js'
import { type Judged, judgeAll, rankOf, reaches, rulesetOf } from './judge.js'
import { showQuality } from './quality-text.js'
import { isTooGood, type Overlap, overlaps, type RuleFigures, ruleFigures } from './rule-figures.js'
import { loadScanner } from './scanner.js'

/** Everything the bench knows of one rule set on one body of cases. */
export interface Quality {
  ruleset: string
  overall: GroupFigures
  groups: { channel: GroupFigures[]; difficulty: GroupFigures[]; language: GroupFigures[]; set: GroupFigures[] }
  rules: RuleFigures[]
  overlaps: Overlap[]
  score: ScoreFigures | undefined
  /** Missed fraud and false alarms at `suspicious`, the most wrong first. */
  errors: Judged[]
  /** Cases outside the levels that their row allows. */
  outOfBand: Judged[]
  /** Cases marked `todo`, and those of them that are right now. */
  todo: { n: number; passing: string[] }
  /** Signs that part fraud from innocence so well that they were surely learned from these cases. */
  learnedHere: string[]
  /** Cases on which the scanner threw. */
  threw: Judged[]
}

/** The figures of judged cases. */
export function qualityOf(judged: readonly Judged[]): Quality {
  const todo = judged.filter(({ one }) => one.todo)
  const rules = ruleFigures(judged, thresholdsOf(agora).suspicious)
  return {
    ruleset: rulesetOf(judged),
    overall: groupFigures('all', judged),
    groups: {
      channel: groupsBy(judged, ({ one }) => one.channel),
      difficulty: groupsBy(judged, ({ one }) => `${one.label} ${one.difficulty}`),
      language: groupsBy(judged, ({ one }) => one.lang),
      set: groupsBy(judged, ({ one }) => one.set),
    },
    rules,
    learnedHere: rules.filter(isTooGood).map(({ id }) => id),
    overlaps: overlaps(judged),
    score: scoreFigures(judged),
    errors: judged.filter(isWrong).sort((a, b) => wrongness(b) - wrongness(a)),
    outOfBand: judged.filter(isOutOfBand),
    todo: {
      n: todo.length,
      passing: todo.filter((one) => !isWrong(one) && !isOutOfBand(one)).map(({ one }) => one.id),
    },
    threw: judged.filter(({ error }) => error !== undefined),
  }
}

/** Fraud under `suspicious`, or a legitimate message at it. */
export const isWrong = (one: Judged): boolean =>
  (isFraud(one) && !reaches(one, 'suspicious')) || (isLegit(one) && reaches(one, 'suspicious'))

const wrongness = (one: Judged): number => (isFraud(one) ? 1 - one.score : one.score)

function isOutOfBand({ one, level }: Judged): boolean {
  const { minLevel, maxLevel } = one
  const under = minLevel !== undefined && rankOf(level) < rankOf(minLevel)
  return under || (maxLevel !== undefined && rankOf(level) > rankOf(maxLevel))
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      scanner: { type: 'string' },
      without: { type: 'string', multiple: true },
      'authserv-id': { type: 'string' },
    },
  })
  const errors = wholeNumber(values.errors, 'errors')
  const { cases, broken } = casesFrom(positionals)
  const quality = qualityOf(
    await judgeAll(await loadScanner(values.scanner, values.without), cases, values['authserv-id']),
  )
  console.log(values.json ? JSON.stringify(quality) : showQuality(quality, errors).join('\n'))
  return broken.length > 0 || quality.threw.length > 0 ? 1 : 0
}

await runAsCommand(import.meta.url, main)
