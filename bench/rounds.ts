/** Measures a round of fresh messages and logs it: `tsx bench/rounds.ts NN [--again] [--without sign]`. Without NN, shows the curve. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judgeAll } from '../src/cli/bench/judge/judge.js'
import { loadScanner } from '../src/cli/bench/judge/load-scanner.js'
import { section, showRate, table } from '../src/cli/bench/report/text.js'
import { casesFrom, FIXTURES, runAsCommand } from './command.js'
import { appendTo, isFirst, type RoundEntry, type RoundRates, readLog, toEntry } from './rounds-log.js'

const LOG = fileURLToPath(new URL('rounds.json', import.meta.url))
const HEADER = ['n', 'recall at suspicious', 'at fraud', 'false alarms at suspicious', 'an expected sign named']

const cells = ({ n, recall, recallAtFraud, falseAlarms, named }: RoundRates): string[] => [
  String(n),
  ...[recall, recallAtFraud, falseAlarms, named].map(showRate),
]

/** The curve of first scores, one line a round in the order they were measured. */
export const showCurve = (log: readonly RoundEntry[]): string[] =>
  table([
    ['round', 'date', 'rules', ...HEADER],
    ...log
      .filter(({ first }) => first)
      .map((entry) => [
        entry.round,
        entry.date.slice(0, 10),
        [entry.ruleset, ...entry.without.map((id) => `without ${id}`)].join(' '),
        ...cells(entry),
      ]),
  ])

function showEntry(entry: RoundEntry): string[] {
  const groups = (all: Record<string, RoundRates>) =>
    table([['', ...HEADER], ...Object.entries(all).map(([name, rates]) => [name, ...cells(rates)])])
  return [
    `Round ${entry.round}, ${entry.first ? 'first score' : 'a later score'}, rules ${entry.ruleset}${entry.without.map((id) => `, without ${id}`).join('')}`,
    ...table([HEADER, cells(entry)]),
    ...section('By channel', groups(entry.byChannel)),
    ...section('By difficulty', groups(entry.byDifficulty)),
  ]
}

interface Options {
  again: boolean
  without: string[]
  folder: string
  log: string
}

async function measure(round: string, { again, without, folder, log: path }: Options): Promise<RoundEntry> {
  if (!/^[a-z0-9-]{1,20}$/.test(round)) throw new TypeError(`the round must be a name like 01, got '${round}'`)
  const log = readLog(path)
  const first = isFirst(log, round, again)
  const file = join(folder, round, 'messages.jsonl')
  if (!existsSync(file)) throw new TypeError(`no round at '${file}'`)
  const { cases, broken } = await casesFrom([file])
  if (broken.length > 0) throw new TypeError(`round ${round} has ${broken.length} broken lines: nothing was recorded`)
  const judged = await judgeAll((await loadScanner({ without })).scanner, cases)
  const threw = judged.find(({ error }) => error !== undefined)
  if (threw !== undefined)
    throw new TypeError(`the scanner threw on ${threw.one.id} (${threw.error}): nothing was recorded`)
  const messages = createHash('sha256').update(readFileSync(file)).digest('hex')
  const entry = toEntry(judged, { date: new Date().toISOString(), round, messages, without, first })
  if (first && entry.learnedHere.length > 0) {
    const ids = entry.learnedHere.join(', ')
    throw new TypeError(`${ids} was fitted on round ${round}: that is no first score; see --without, or --again`)
  }
  appendTo(path, log, entry)
  return entry
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      again: { type: 'boolean', default: false },
      without: { type: 'string', multiple: true, default: [] },
      folder: { type: 'string', default: join(FIXTURES, 'rounds') },
      log: { type: 'string', default: LOG },
    },
  })
  for (const round of positionals) {
    console.log(showEntry(await measure(round, values)).join('\n'))
  }
  console.log(['', 'First scores', ...showCurve(readLog(values.log))].join('\n'))
  return 0
}

await runAsCommand(import.meta.url, main)
