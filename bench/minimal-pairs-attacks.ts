/** Frauds that wrap their request in words of warning, refusal or denial, so that a guard takes it for the opposite. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BenchScanner } from '../src/cli/bench/judge/load-scanner.js'

/** A fraud that tries to switch the scanner off, and the signs any of which it shows. */
export interface Attempt {
  id: string
  signs: readonly string[]
  text: string
}

const FILE = fileURLToPath(new URL('../fixtures/switch-off-attempts.json', import.meta.url))

/** The attempts of the fixture. */
export const readAttempts = (): Attempt[] => JSON.parse(readFileSync(FILE, 'utf8')) as Attempt[]

/** What the scanner said of an attempt, or undefined when it was seen through: a sign undamped, and `caution` at least. */
export function fooledBy(scanner: BenchScanner, { signs, text }: Attempt): string | undefined {
  const { level, signals } = scanner.scan({ channel: 'chat', text })
  const stands = signals.some((one) => signs.includes(one.id) && one.damping.every(({ factor }) => factor >= 0.5))
  if (stands && level !== 'clear') return undefined
  return `${level}: ${signals.map((one) => `${one.id}${one.damping.map(({ guard }) => ` (${guard})`).join('')}`).join(', ')}`
}
