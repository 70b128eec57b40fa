/**
 * The whole bench: `tsx bench/run.ts [path…] [--errors N] [--scans N] [--authserv-id id]`. Quality, then the speed of the
 * built package, on `fixtures/` or the paths given. On `fixtures/`, exits with 1 when a figure is under its floor in `floors.json`.
 */
import { parseArgs } from 'node:util'
import { costFigures } from '../src/cli/bench/figures/costs.js'
import { qualityOf } from '../src/cli/bench/figures/quality.js'
import { measure } from '../src/cli/bench/measure.js'
import { NO_PROGRESS } from '../src/cli/bench/progress.js'
import { showQuality } from '../src/cli/bench/report/quality-text.js'
import { builtScanner, casesFrom, FIXTURES, runAsCommand, wholeNumber } from './command.js'
import { belowFloor, figuresOf } from './floors.js'
import floors from './floors.json' with { type: 'json' }
import { speedOf } from './speed.js'
import { showSpeed } from './speed-text.js'

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '10' },
      scans: { type: 'string', default: '1000000' },
      'authserv-id': { type: 'string' },
    },
  })
  const errors = wholeNumber(values.errors, 'errors')
  const scans = wholeNumber(values.scans, 'scans')
  const built = await builtScanner()
  const paths = positionals.length === 0 ? [FIXTURES] : positionals
  const { cases, broken } = await casesFrom(paths)
  const authservId = values['authserv-id']
  const { tally } = await measure({
    paths,
    brief: { reading: { columns: {}, labels: {} }, scanner: {}, ...(authservId === undefined ? {} : { authservId }) },
    errors,
    threads: 0,
    progress: () => NO_PROGRESS,
    broken() {},
  })
  const quality = qualityOf(tally)
  const costs = costFigures(quality.scores, { missed: 10, alarm: 1 }, quality.baseRate)
  console.log(showQuality(quality, costs, errors).join('\n'))
  const speed = speedOf(built, cases, scans)
  console.log(['', ...showSpeed(speed)].join('\n'))
  if (positionals.length > 0) return broken.length > 0 ? 1 : 0
  const failures = belowFloor(floors, figuresOf(quality, speed))
  console.log(
    [
      '',
      `Floors: ${floors.length - failures.length} of ${floors.length} hold`,
      ...failures.map((line) => `  ${line}`),
    ].join('\n'),
  )
  return failures.length > 0 || broken.length > 0 ? 1 : 0
}

await runAsCommand(import.meta.url, main)
