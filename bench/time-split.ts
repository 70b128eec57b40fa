/**
 * The rounds as time passes: everything that is fitted (learned sign, resemblances, weights of the rules) is fitted on
 * earlier rounds alone, anew every few rounds, and measured on the rounds up to the next fit:
 * `tsx bench/time-split.ts [round…] [--write]`. The rules themselves are those of today, written by hands that have
 * read the earlier rounds. `--write` keeps the table of all rounds in `bench/time-split.json`, from which
 * `npm run readme` takes it.
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
import { fitOn, roundsToFit } from '../tools/fit.js'
import { generatedFiles } from '../tools/generated-files.js'
import { FIXTURES, runAsCommand } from './command.js'
import { kindOf } from './round-kinds.js'
import { cellsOf, HEADER, type SplitRow, TABLE } from './time-split-table.js'

const PROJECT = fileURLToPath(new URL('../', import.meta.url))
const ROUNDS = join(FIXTURES, 'rounds')

/** A fit serves this many rounds; with half the folds of calibration all rounds take half an hour instead of hours. */
const ROUNDS_A_FIT = 3
const FOLDS = 4

/** What was counted on a round, or on `all` of a kind. */
interface Counted {
  round: string
  kind: string
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

/** Fits on the rounds before `round`, for the scanner in `folder`. */
async function fitBefore(round: string, folder: string): Promise<void> {
  const before = roundsToFit.filter((one) => Number(one) < Number(round))
  for (const [path, text] of Object.entries(generatedFiles(await fitOn(before, FOLDS))))
    writeFileSync(join(folder, path), text)
}

/** Judges a round by the scanner in `folder`. */
async function measureRound(round: string, folder: string): Promise<Counted> {
  const { tally } = await measure({
    paths: [join(ROUNDS, round, 'messages.jsonl')],
    brief: { reading: { columns: {}, labels: {} }, scanner: { path: join(folder, 'src', 'index.ts') } },
    errors: 0,
    threads: 1, // A thread of its own forgets the modules of the fit before.
    progress: () => NO_PROGRESS,
    broken: ({ line, reason }) => console.error(`round ${round}, line ${line}: ${reason}`),
  })
  if (tally.threw.n > 0) throw new Error(`the scanner threw on ${tally.threw.n} messages of round ${round}`)
  return { ...tally, round, kind: kindOf(round) }
}

const summed = (a: readonly number[], b: readonly number[]): number[] => a.map((one, i) => one + b[i]!)

const together = (a: Counted, b: Counted): Counted => ({
  round: 'all',
  kind: a.kind,
  baseRate: a.baseRate,
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
})

/** The counts of several rounds as one. */
const pooled = (rounds: readonly Counted[], kind: string): Counted => ({
  ...rounds.reduce(together),
  round: 'all',
  kind,
})

/** The rows of the rounds, of each kind and of all rounds together. */
function rowsOf(counted: readonly Counted[]): SplitRow[] {
  const kinds = [...new Set(counted.map((one) => one.kind))].sort()
  const ofKinds = kinds.map((kind) =>
    pooled(
      counted.filter((one) => one.kind === kind),
      kind,
    ),
  )
  return [...counted, ...ofKinds, pooled(counted, 'all')].map(rowOf)
}

/** A row of the table. Throws an `Error` for a round without fraud or without innocence. */
function rowOf({ round, kind, overall, scores, baseRate }: Counted): SplitRow {
  const { n, recall, falseAlarms, precision } = groupFigures(round, overall)
  const figures = scoreFigures(scores, baseRate)
  if (figures === undefined) throw new Error(`round ${round} needs fraud and innocence`)
  return {
    round,
    kind,
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
    let fittedBefore = ''
    for (const round of chosen) {
      const at = later.indexOf(round)
      const first = later[at - (at % ROUNDS_A_FIT)]!
      if (first !== fittedBefore) await fitBefore(first, folder)
      fittedBefore = first
      counted.push(await measureRound(round, folder))
      console.error(cellsOf(rowOf(counted.at(-1)!)).join('  '))
      // After each round, so that an interrupted run leaves what it measured.
      if (values.write) writeFileSync(TABLE, `${JSON.stringify(rowsOf(counted), null, 2)}\n`)
    }
    const cells = rowsOf(counted).map(cellsOf)
    console.log(['Fitted on rounds before, measured on the round', ...table([HEADER, ...cells])].join('\n'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
}

await runAsCommand(import.meta.url, main)
