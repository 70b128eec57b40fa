/** A comparison as plain text. */

import { LEVELS } from '../../../verdict/level.js'
import { type Comparison, type Move, type Paired, SIGNIFICANCE } from '../figures/comparison.js'
import { onOneLine } from './quality-text.js'
import { section, showDifference, table } from './text.js'

const SENTENCES: Readonly<Record<Comparison['verdict'], string>> = {
  noise: 'NOISE: this data cannot tell the change from chance.',
  better: 'BETTER, beyond chance.',
  worse: 'WORSE, beyond chance.',
  mixed: 'MIXED: fraud and innocence moved in opposite ways, at least one of them beyond chance.',
}

const sentence = (what: string, { gained, lost, p, n }: Paired): string =>
  `  ${what}: ${gained} put right, ${lost} put wrong of ${n}, ${p < SIGNIFICANCE ? 'beyond' : 'within'} chance (p ${p.toFixed(4)})`

/** The comparison as lines of text, with at most `moved` moves listed. */
export function showComparison(found: Comparison, moved: number): string[] {
  const listed = found.moved.listed.slice(0, moved)
  return [
    `${found.n} cases, before: rules ${found.rulesets.before}, after: rules ${found.rulesets.after}`,
    '',
    SENTENCES[found.verdict],
    sentence('fraud', found.fraud),
    sentence('legitimate', found.legit),
    `  (McNemar's exact test of the calls at suspicious, p < ${SIGNIFICANCE} for each of the two)`,
    ...section(
      'Difference, after − before',
      table([
        ['recall', showDifference(found.recall), `n ${found.fraud.n}`],
        ['false alarms', showDifference(found.falseAlarms), `n ${found.legit.n}`],
        ['F1', showDifference(found.f1), `n ${found.all.n}`],
      ]),
    ),
    ...(['fraud', 'legit', 'spam'] as const).flatMap((label) => showLevels(label, found.levels[label])),
    ...section(`Moved (${listed.length} of ${found.moved.n}, the farthest first)`, listed.flatMap(showMove)),
  ]
}

function showLevels(label: string, counts: readonly (readonly number[])[]): string[] {
  const n = counts.flat().reduce((sum, one) => sum + one, 0)
  if (n === 0) return []
  const rows = counts.map((row, i) => [LEVELS[i]!, ...row.map(String)])
  return section(`Levels of ${label} (n ${n}): before in rows, after in columns`, table([['', ...LEVELS], ...rows]))
}

/** The signs that a move gained and lost. */
export function changedSigns({ before, after }: Move): { gained: string[]; lost: string[] } {
  const had = new Set(before.signs.map(({ id }) => id))
  const has = new Set(after.signs.map(({ id }) => id))
  return { gained: [...has].filter((id) => !had.has(id)), lost: [...had].filter((id) => !has.has(id)) }
}

function showMove(move: Move): string[] {
  const { before, after } = move
  const { gained, lost } = changedSigns(move)
  const change = [...gained.map((id) => `+${id}`), ...lost.map((id) => `-${id}`)].join(' ')
  const scores = `${before.level} ${before.score.toFixed(3)} → ${after.level} ${after.score.toFixed(3)}`
  return [`  ${before.one.id} (${before.one.label}) ${scores} ${change}`.trimEnd(), `    ${onOneLine(after)}`]
}
