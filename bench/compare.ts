/**
 * Two rule sets on the same cases: `tsx bench/compare.ts --against path/to/dist [--with path] [path…] [--moved N] [--json]`.
 * A path of a rule set is a `dist` folder, a file that exports `createScanner`, or one that exports `rules`.
 */
import { parseArgs } from 'node:util'
import { casesFrom, runAsCommand, wholeNumber } from './command.js'
import { type Comparison, compare, type Move, type Paired, SIGNIFICANCE } from './comparison.js'
import { judgeAll, LEVELS, rulesetOf } from './judge.js'
import { textOf } from './quality-text.js'
import { loadScanner } from './scanner.js'
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
  return [
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
    ...section(
      `Moved (${Math.min(moved, found.moved.length)} of ${found.moved.length}, the farthest first)`,
      found.moved.slice(0, moved).flatMap(showMove),
    ),
  ]
}

function showLevels(label: string, counts: readonly (readonly number[])[]): string[] {
  const n = counts.flat().reduce((sum, one) => sum + one, 0)
  if (n === 0) return []
  const rows = counts.map((row, i) => [LEVELS[i]!, ...row.map(String)])
  return section(`Levels of ${label} (n ${n}): before in rows, after in columns`, table([['', ...LEVELS], ...rows]))
}

function showMove({ before, after }: Move): string[] {
  const had = new Set(before.signs.map(({ id }) => id))
  const has = new Set(after.signs.map(({ id }) => id))
  const change = [
    ...[...has].filter((id) => !had.has(id)).map((id) => `+${id}`),
    ...[...had].filter((id) => !has.has(id)).map((id) => `-${id}`),
  ]
  return [
    `  ${before.one.id} (${before.one.label}) ${before.level} ${before.score.toFixed(3)} → ${after.level} ${after.score.toFixed(3)} ${change.join(' ')}`.trimEnd(),
    `    ${textOf(before.one)}`,
  ]
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      with: { type: 'string' },
      moved: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
      'authserv-id': { type: 'string' },
    },
  })
  if (values.against === undefined) throw new TypeError('--against must name the rule set to compare with')
  const moved = wholeNumber(values.moved, 'moved')
  const { cases, broken } = casesFrom(positionals)
  const authservId = values['authserv-id']
  const before = await judgeAll(await loadScanner(values.against), cases, authservId)
  const after = await judgeAll(await loadScanner(values.with), cases, authservId)
  const found = compare(before, after)
  if (values.json) console.log(JSON.stringify(found))
  else {
    console.log(`${found.n} cases, before: rules ${rulesetOf(before)}, after: rules ${rulesetOf(after)}\n`)
    console.log(showComparison(found, moved).join('\n'))
  }
  return broken.length > 0 ? 1 : 0
}

await runAsCommand(import.meta.url, main)
