/** Sentences that look like a disguise and are none, also under the forms in which honest people write. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BenchScanner } from '../src/cli/bench/judge/load-scanner.js'
import { block } from './obfuscation-alphabets.js'

const FILE = fileURLToPath(new URL('../fixtures/innocent-look-alikes.txt', import.meta.url))

/** The sentences, one a line. */
export const readInnocent = (): string[] => readFileSync(FILE, 'utf8').split('\n').filter(Boolean)

const firstWord = (change: (word: string) => string) => (text: string) => text.replace(/\p{L}{4,}/u, change)
const bold = block(0x1d41a, 0x1d400)

/** What keyboards, copies from web pages, and headings do to a text. */
export const HONEST_FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  capitals: (text) => text.toUpperCase(),
  'no accents': (text) => text.normalize('NFD').replace(/\p{Mn}/gu, ''),
  'decomposed accents': (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'on several lines': (text) => text.replace(/, /g, '\n'),
  'soft hyphen from a web page': firstWord((word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`),
  'first word in bold letters': firstWord((word) => Array.from(word, bold).join('')),
  'first word drawn out': firstWord((word) => word + word.at(-1)!.repeat(3)),
  'first word as a spaced heading': firstWord((word) => Array.from(word.toUpperCase()).join(' ')),
  'emoji at both ends': (text) => `✨ ${text} 🔥`,
}

/** The signs a sentence raises that it should not: any disguise, or any level but `clear`. */
export function raisedBy(scanner: BenchScanner, text: string): string | undefined {
  const { level, signals } = scanner.scan({ channel: 'chat', text })
  const disguised = signals.some(({ id }) => id === 'obfuscated-contact')
  return level === 'clear' && !disguised ? undefined : `${level}: ${signals.map(({ id }) => id).join(', ')}`
}
