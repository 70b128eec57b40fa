/**
 * How exact the facts are: `tsx bench/facts.ts [--count N] [--lookalikes label=path] [--visited path] [--text path]
 * [--errors N]`. Cases are generated, the same each time; lists of hosts and further ordinary text come from paths. Exits
 * with 1 when a figure misses its goal.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { section, showRate, table } from '../src/cli/bench/report/text.js'
import { runAsCommand, wholeNumber } from './command.js'
import { accountFigures, ordinaryTextFigure } from './facts/account-figures.js'
import { type FactFigure, holds } from './facts/figure.js'
import { foreignPhoneFigures } from './facts/foreign-phones.js'
import { linkFigures } from './facts/links.js'
import { generatedFigures, realFigure, visitedFigures } from './facts/lookalike-figures.js'
import { trapFigures } from './facts/number-traps.js'
import { chunksOf, ordinaryText } from './facts/ordinary-text.js'
import { phoneContextFigures } from './facts/phone-contexts.js'
import { phoneFigures } from './facts/phone-figures.js'
import { type Growth, growthOfFacts, type MessageSpeed, messageSpeed } from './facts/speed.js'

/** Everything that is generated; `count` accounts of each kind, the rest in proportion. */
export const generated = (count: number): FactFigure[] => [
  ...phoneFigures(Math.max(4, count / 80)),
  ...foreignPhoneFigures(Math.max(4, count / 100)),
  ...phoneContextFigures(),
  ...trapFigures(Math.max(10, count / 100)),
  ...accountFigures(count),
  ordinaryTextFigure('IBAN and RIB: chunks of 1 MB of generated ordinary text with one', ordinaryText(1_000_000)),
  ...generatedFigures(),
  ...linkFigures(count),
]

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `leboncoin=path`. */
function realLookalikes(option: string): FactFigure {
  const [label = '', path] = option.split('=')
  if (path === undefined) throw new TypeError(`--lookalikes must be label=path, got '${option}'`)
  return realFigure(label, linesOf(path))
}

const showGoal = ({ goal }: FactFigure): string => `${goal.bound} ${Number((100 * goal.share).toFixed(3))} %`

const showFigures = (figures: readonly FactFigure[]): string[] =>
  table(figures.map((figure) => [figure.name, showRate(figure.rate), showGoal(figure), holds(figure) ? '' : 'MISSED']))

function showSpeed({ n, p50, p99 }: MessageSpeed, growth: readonly Growth[]): string[] {
  return [
    `  a message with one number and one link: p50 ${p50.toFixed(1)} µs, p99 ${p99.toFixed(1)} µs (n = ${n})`,
    ...table([
      ['the fastest of seven', 'ns/character at 10 kB', 'at 100 kB'],
      ...growth.map(({ name, short, long }) => [name, short.toFixed(1), long.toFixed(1)]),
    ]),
  ]
}

function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '10000' },
      errors: { type: 'string', default: '5' },
      lookalikes: { type: 'string', multiple: true, default: [] },
      visited: { type: 'string' },
      text: { type: 'string', multiple: true, default: [] },
    },
  })
  const errors = wholeNumber(values.errors, 'errors')
  const speed = showSpeed(messageSpeed(1000), growthOfFacts())
  const figures = [
    ...generated(wholeNumber(values.count, 'count')),
    ...values.lookalikes.map(realLookalikes),
    ...(values.visited === undefined ? [] : visitedFigures(linesOf(values.visited))),
    ...values.text.map((path) =>
      ordinaryTextFigure(`IBAN and RIB: chunks of ${path} with one`, chunksOf(linesOf(path))),
    ),
  ]
  const misses = figures.flatMap(({ misses }) => misses.slice(0, errors))
  console.log(
    ['Facts: rates with their 95 % interval and (k/n), and the goal', ...showFigures(figures)]
      .concat(section('Speed', speed), section('Misses', misses))
      .join('\n'),
  )
  return figures.every(holds) ? 0 : 1
}

await runAsCommand(import.meta.url, main)
