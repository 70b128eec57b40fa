/** What importing the built package costs, each time in a fresh process. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { percentile } from '../src/cli/bench/figures/statistics.js'

/** Medians over `n` fresh processes. */
export interface StartUp {
  format: 'ESM' | 'CJS'
  n: number
  /** Milliseconds to import the package. */
  importing: number
  /** Milliseconds to create a scanner and scan one message, after that. */
  firstScan: number
  /** Megabytes of resident memory that importing adds, and that are there after the first scan. */
  importMemory: number
  memory: number
}

const RUNS = 7

const script = (load: string): string => `
const rss = () => process.memoryUsage().rss / 2 ** 20
const before = rss(), start = performance.now()
const { createScanner } = ${load}
const importing = performance.now() - start, importMemory = rss() - before
createScanner().scan({ channel: 'chat', text: 'Bonjour, est-il toujours disponible ?' })
console.log(JSON.stringify({ importing, importMemory, firstScan: performance.now() - start - importing, memory: rss() }))`

/** Measures both formats of a `dist` folder; a format that is not built is left out. */
export function startUp(dist: string): StartUp[] {
  const esm = join(dist, 'index.js')
  const cjs = join(dist, 'index.cjs')
  return [
    ...(existsSync(esm)
      ? [
          measure('ESM', [
            '--input-type=module',
            '-e',
            script(`await import(${JSON.stringify(pathToFileURL(esm).href)})`),
          ]),
        ]
      : []),
    ...(existsSync(cjs)
      ? [measure('CJS', ['--input-type=commonjs', '-e', script(`require(${JSON.stringify(cjs)})`)])]
      : []),
  ]
}

type Run = Omit<StartUp, 'format' | 'n'>

function measure(format: StartUp['format'], args: string[]): StartUp {
  // The loader of TypeScript that runs the bench must not be loaded into the process that is measured.
  const env = { ...process.env, NODE_OPTIONS: '' }
  const runs = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env })) as Run,
  )
  const median = (key: keyof Run) =>
    percentile(
      runs.map((run) => run[key]),
      50,
    )
  return {
    format,
    n: RUNS,
    importing: median('importing'),
    firstScan: median('firstScan'),
    importMemory: median('importMemory'),
    memory: median('memory'),
  }
}
