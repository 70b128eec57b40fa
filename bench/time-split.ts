/**
 * The rounds as time passes: everything that is fitted (learned sign, resemblances, weights of the rules) is fitted on
 * the rounds before one and measured on it: `tsx bench/time-split.ts [round…] [--write]`. The rules themselves are
 * those of today, written by hands that have read the earlier rounds. `--write` keeps the table of all rounds in
 * `bench/time-split.json`, from which `npm run readme` takes it.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { scoreFigures } from '../src/cli/bench/figures/calibration.js'
import { type GroupCounts, groupFigures } from '../src/cli/bench/figures/groups.js'
import type { ScoreBins } from '../src/cli/bench/figures/score-bins.js'
import { measure } from '../src/cli/bench/measure.js'
import { NO_PROGRESS } from '../src/cli/bench/progress.js'
import { table } from '../src/cli/bench/report/text.js'
import { rounds } from '../tools/calibration-data.js'
import { fitOn } from '../tools/fit.js'
import { generatedFiles } from '../tools/generated-files.js'
import { FIXTURES, runAsCommand } from './command.js'
import { cellsOf, HEADER, type SplitRow, TABLE } from './time-split-table.js'

const PROJECT = fileURLToPath(new URL('../', import.meta.url))
const ROUNDS = join(FIXTURES, 'rounds')

/** One model for each earlier round, as calibration has them, would take hours. */
const FOLDS = 4

/** What was counted on one round. */
interface Counted {
  overall: GroupCounts
  scores: ScoreBins
  baseRate: number
}

/** A copy of the engine and its rules whose generated files can be written anew. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-time-split-'))
  const isTest = (path: string) => /\.(?:test|fixture)\.ts$/.test(basename(path))
  for (const name of ['src', 'rules', 'package.json'])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true, filter: (path) => !isTest(path) })
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Fits on the rounds before `round`, and judges it by a scanner that holds what was fitted. */
async function measureRound(round: string, folder: string): Promise<Counted> {
  const before = rounds.filter((one) => one < round)
  for (const [path, text] of Object.entries(generatedFiles(await fitOn(before, FOLDS))))
    writeFileSync(join(folder, path), text)
  const { tally } = await measure({
    paths: [join(ROUNDS, round, 'messages.jsonl')],
    brief: { reading: { columns: {}, labels: {} }, scanner: { path: join(folder, 'src', 'index.ts') } },
    errors: 0,
    threads: 1, // A thread of its own forgets the modules of the round before.
    progress: () => NO_PROGRESS,
    broken: ({ line, reason }) => console.error(`round ${round}, line ${line}: ${reason}`),
  })
  if (tally.threw.n > 0) throw new Error(`the scanner threw on ${tally.threw.n} messages of round ${round}`)
  return tally
}

const summed = (a: readonly number[], b: readonly number[]): number[] => a.map((one, i) => one + b[i]!)

/** The counts of several rounds as one. */
const pooled = (all: readonly Counted[]): Counted =>
  all.reduce((a, b) => ({
    baseRate: b.baseRate,
    overall: {
      ...a.overall,
      fraud: summed(a.overall.fraud, b.overall.fraud),
      legit: summed(a.overall.legit, b.overall.legit),
    },
    scores: {
      fraud: summed(a.scores.fraud, b.scores.fraud),
      legit: summed(a.scores.legit, b.scores.legit),
      spam: a.scores.spam,
      claimed: summed(a.scores.claimed, b.scores.claimed),
    },
  }))

/** A row of the table. Throws an `Error` for a round without fraud or without innocence. */
function rowOf(round: string, { overall, scores, baseRate }: Counted): SplitRow {
  const { n, recall, falseAlarms, precision } = groupFigures(round, overall)
  const figures = scoreFigures(scores, baseRate)
  if (figures === undefined) throw new Error(`round ${round} needs fraud and innocence`)
  return {
    round,
    n,
    recall: recall.suspicious,
    falseAlarms: falseAlarms.suspicious,
    recallAtFraud: recall.fraud,
    precisionAtFraud: precision.fraud,
    ece: figures.ece,
    brier: figures.brier,
  }
}

async function main(args: string[]): Promise<number> {
  const options = { write: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const later = rounds.slice(1)
  const unknown = positionals.find((one) => !later.includes(one))
  if (unknown !== undefined) throw new TypeError(`no round '${unknown}' with one before it: ${later.join(', ')}`)
  if (values.write && positionals.length > 0) throw new TypeError('--write is for all rounds')
  const chosen = positionals.length > 0 ? later.filter((one) => positionals.includes(one)) : later
  const folder = copyProject()
  try {
    const counted: Counted[] = []
    const rows: SplitRow[] = []
    for (const round of chosen) {
      counted.push(await measureRound(round, folder))
      rows.push(rowOf(round, counted.at(-1)!))
      console.error(cellsOf(rows.at(-1)!).join('  '))
    }
    rows.push(rowOf('all', pooled(counted)))
    console.log(
      ['Fitted on the rounds before, measured on the round', ...table([HEADER, ...rows.map(cellsOf)])].join('\n'),
    )
    if (values.write) writeFileSync(TABLE, `${JSON.stringify(rows, null, 2)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
}

await runAsCommand(import.meta.url, main)
