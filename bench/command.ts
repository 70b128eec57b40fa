/** What every command of the bench shares: reading its cases, and saying a wrong call in one line. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cases, listBroken, readCases } from './cases.js'

/** The folder that is measured when no path is given. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** The built package. */
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

/** Reads the cases and says on standard error which lines are broken. */
export function casesFrom(paths: readonly string[]): Cases {
  const found = readCases(paths.length === 0 ? [FIXTURES] : paths)
  for (const line of listBroken(found.broken)) console.error(line)
  return found
}

/** Runs `main` when the file is the one that was started; a wrong call is one line and exit code 2. */
export async function runAsCommand(url: string, main: (args: string[]) => Promise<number> | number): Promise<void> {
  if (process.argv[1] === undefined || resolve(process.argv[1]) !== fileURLToPath(url)) return
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}`)
    process.exitCode = 2
  }
}

/** A whole number given as an option; throws a `TypeError` that names it. */
export function wholeNumber(value: string, name: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new TypeError(`--${name} must be a whole number, got '${value}'`)
  return Number(value)
}
