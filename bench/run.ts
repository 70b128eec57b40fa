/**
 * The whole bench: `tsx bench/run.ts [path…] [--errors N] [--scans N] [--authserv-id id]`. Quality, then speed, on
 * `fixtures/` or the paths given. On `fixtures/`, exits with 1 when a figure is under its floor in `floors.json`.
 */
import { parseArgs } from 'node:util'
import { casesFrom, runAsCommand, wholeNumber } from './command.js'
import { belowFloor, figuresOf } from './floors.js'
import floors from './floors.json' with { type: 'json' }
import { judgeAll } from './judge.js'
import { qualityOf } from './quality.js'
import { showQuality } from './quality-text.js'
import { loadScanner } from './scanner.js'
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
  const { cases, broken } = casesFrom(positionals)
  const scanner = await loadScanner()
  const quality = qualityOf(await judgeAll(scanner, cases, values['authserv-id']))
  console.log(showQuality(quality, errors).join('\n'))
  const speed = speedOf(scanner, cases, scans)
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
