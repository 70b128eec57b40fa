/** What every command of the bench shares: reading its cases, and saying a wrong call in one line. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BenchScanner, loadScanner } from '../src/cli/bench/judge/load-scanner.js'
import { showBroken } from '../src/cli/bench/read/item.js'
import { run } from '../src/cli/run.js'
import { WrongCall } from '../src/cli/wrong-call.js'
import { type Cases, readCases } from './cases.js'

/** The folder that is measured when no path is given. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** The built package. */
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

/**
 * What users import. Times are taken of it: what runs TypeScript from its source names every closure as it is made, and a
 * scan that makes many takes half as long again. Throws a `WrongCall` when nothing is built.
 */
export async function builtPackage(): Promise<typeof import('../src/index.js')> {
  const entry = join(DIST, 'index.js')
  if (!existsSync(entry)) throw new WrongCall('dist is not built: npm run build')
  return (await import(pathToFileURL(entry).href)) as typeof import('../src/index.js')
}

/** The scanner of the built package, or another one, as in `loadScanner`. */
export async function builtScanner(path?: string): Promise<BenchScanner> {
  return path === undefined ? (await builtPackage()).createScanner() : (await loadScanner({ path })).scanner
}

/** Reads the cases and says on standard error which lines are broken. */
export async function casesFrom(paths: readonly string[]): Promise<Cases> {
  const found = await readCases(paths.length === 0 ? [FIXTURES] : paths)
  for (const item of found.broken) console.error(`broken: ${showBroken(item)}`)
  return found
}

/** `vigie` with the source as it is, in this thread. */
export const runVigie = (args: readonly string[]): Promise<number> =>
  run(args, {
    stdin: process.stdin,
    keyboard: true,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    color: false,
    terminal: process.stderr.isTTY === true,
  })

/** Runs `main` when the file is the one that was started; a wrong call is one line and exit code 2. */
export async function runAsCommand(url: string, main: (args: string[]) => Promise<number> | number): Promise<void> {
  if (process.argv[1] === undefined || resolve(process.argv[1]) !== fileURLToPath(url)) return
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof WrongCall)) throw error
    console.error(`${error.message}`)
    process.exitCode = 2
  }
}

/** A whole number given as an option; throws a `TypeError` that names it. */
export function wholeNumber(value: string, name: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new TypeError(`--${name} must be a whole number, got '${value}'`)
  return Number(value)
}
