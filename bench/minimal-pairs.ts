/** Minimal pairs: `tsx bench/minimal-pairs.ts [--errors N] [--scanner path]`, two texts that differ in mood, direction or speaker alone. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Rate, wilson } from '../src/cli/bench/figures/statistics.js'
import { type BenchScanner, loadScanner } from '../src/cli/bench/judge/load-scanner.js'
import { section, showRate, table } from '../src/cli/bench/report/text.js'
import type { Verdict } from '../src/verdict/verdict.js'
import { runAsCommand, wholeNumber } from './command.js'
import { fooledBy, readAttempts } from './minimal-pairs-attacks.js'

/** Two texts, one of which does what the other refuses, reports, asks about or merely names. */
export interface MinimalPair {
  id: string
  /** Any of these names what the fraud does. */
  signs: readonly string[]
  /** What makes the difference: `ne-pas`, `direction`, `narrated` … */
  turn: string
  fraud: string
  innocent: string
}

/** How a pair was judged. A side is right or wrong as a whole: level and sign. */
export interface JudgedPair {
  pair: MinimalPair
  fraudRight: boolean
  innocentRight: boolean
  /** What was said of each side, for the reader of the report. */
  said: { fraud: string; innocent: string }
}

const FILE = fileURLToPath(new URL('../fixtures/minimal-pairs.json', import.meta.url))

/** The pairs of a file. Throws a `TypeError` that names the first broken one. */
export function readPairs(path: string = FILE): MinimalPair[] {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Partial<MinimalPair>[]
  return rows.map((pair, i) => {
    if (!pair.id || !pair.turn || !pair.fraud || !pair.innocent || !Array.isArray(pair.signs) || !pair.signs.length)
      throw new TypeError(`entry ${i + 1} of ${path} is no minimal pair`)
    return pair as MinimalPair
  })
}

const isDamped = ({ damping }: Verdict['signals'][number]): boolean => damping.some(({ factor }) => factor < 0.5)

/** Right on the side of fraud: a sign of the pair stands undamped and the level is `caution` or more. */
const fraudIsSeen = ({ level, signals }: Verdict, signs: readonly string[]): boolean =>
  level !== 'clear' && signals.some((one) => signs.includes(one.id) && !isDamped(one))

/** Right on the innocent side: below `suspicious`, and each sign of the pair absent, damped or without weight. */
const innocentIsLeft = ({ level, signals }: Verdict, signs: readonly string[]): boolean =>
  (level === 'clear' || level === 'caution') &&
  signals.every((one) => !signs.includes(one.id) || isDamped(one) || one.contribution === 0)

const summary = ({ level, signals }: Verdict): string =>
  `${level}: ${signals.map((one) => `${one.id}${one.damping.map(({ guard }) => ` (${guard})`).join('')}`).join(', ')}`

/** Judges both sides of a pair as first messages of a chat. */
export function judgePair(scanner: BenchScanner, pair: MinimalPair): JudgedPair {
  const fraud = scanner.scan({ channel: 'chat', text: pair.fraud })
  const innocent = scanner.scan({ channel: 'chat', text: pair.innocent })
  return {
    pair,
    fraudRight: fraudIsSeen(fraud, pair.signs),
    innocentRight: innocentIsLeft(innocent, pair.signs),
    said: { fraud: summary(fraud), innocent: summary(innocent) },
  }
}

const rateOf = (judged: readonly JudgedPair[], right: (one: JudgedPair) => boolean): Rate =>
  wilson(judged.filter(right).length, judged.length)

/** True when both sides are right. */
export const bothRight = (one: JudgedPair): boolean => one.fraudRight && one.innocentRight

function byTurn(judged: readonly JudgedPair[]): string[][] {
  const turns = [...new Set(judged.map(({ pair }) => pair.turn))]
  return turns.map((turn) => [
    turn,
    showRate(
      rateOf(
        judged.filter(({ pair }) => pair.turn === turn),
        bothRight,
      ),
    ),
  ])
}

function showMiss({ pair, fraudRight, innocentRight, said }: JudgedPair): string[] {
  return [
    ...(fraudRight ? [] : [`  ${pair.id} fraud missed (${pair.signs}): ${pair.fraud}`, `       ${said.fraud}`]),
    ...(innocentRight ? [] : [`  ${pair.id} false alarm (${pair.signs}): ${pair.innocent}`, `       ${said.innocent}`]),
  ]
}

/** The report as lines; `errors` misses are printed. */
export function showPairs(judged: readonly JudgedPair[], errors: number): string[] {
  const misses = judged.filter((one) => !bothRight(one))
  return [
    ...table([
      ['both sides', showRate(rateOf(judged, bothRight))],
      ['fraud side', showRate(rateOf(judged, (one) => one.fraudRight))],
      ['innocent side', showRate(rateOf(judged, (one) => one.innocentRight))],
    ]),
    ...section('By what makes the difference', table(byTurn(judged))),
    ...section('Misses', misses.slice(0, errors).flatMap(showMiss)),
  ]
}

/** How many frauds that hide behind a guard are seen through, and those that are not. */
function showAttempts(scanner: BenchScanner, errors: number): string[] {
  const attempts = readAttempts().map((one) => ({ one, said: fooledBy(scanner, one) }))
  const fooled = attempts.filter(({ said }) => said !== undefined)
  return section('Frauds that try to switch the scanner off', [
    `  seen through ${showRate(wilson(attempts.length - fooled.length, attempts.length))}`,
    ...fooled
      .slice(0, errors)
      .flatMap(({ one, said }) => [`  ${one.id} (${one.signs}): ${one.text}`, `       ${said}`]),
  ])
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { errors: { type: 'string', default: '20' }, scanner: { type: 'string' } },
  })
  const { scanner } = await loadScanner(values.scanner === undefined ? {} : { path: values.scanner })
  const judged = readPairs().map((pair) => judgePair(scanner, pair))
  const errors = wholeNumber(values.errors, 'errors')
  console.log([...showPairs(judged, errors), ...showAttempts(scanner, errors)].join('\n'))
  return 0
}

await runAsCommand(import.meta.url, main)
