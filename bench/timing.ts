/** Time against length, and on the inputs that are worst for a scanner of text. */

import { percentile } from '../src/cli/bench/figures/statistics.js'
import type { BenchScanner } from '../src/cli/bench/judge/load-scanner.js'
import type { ChatMessage } from '../src/message/message.js'

/** A scan of one text: milliseconds, the median and the slowest of `n`. */
export interface Timing {
  name: string
  length: number
  n: number
  median: number
  slowest: number
}

/** A text of a length and what a character of it costs. */
export interface Scaling extends Timing {
  /** Nanoseconds a character: flat when time grows linearly. */
  perCharacter: number
}

const LENGTHS = [100, 1000, 10_000, 30_000, 100_000]
const WORST_LENGTH = 100_000

/** Units that are repeated to 100 000 characters. */
const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['digits', '0'],
  ['counting digits', '0123456789'],
  ['dots', '.'],
  ['at signs', '@'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['combining marks', '\u0301'],
  ['zero-width spaces', '\u200b'],
  ['keycap emoji', '1\ufe0f\u20e3'],
  ['single letters', 'a b c d '],
  ['negations', 'pas pas pas '],
  ['hosts', 'a.fr/'],
  ['addresses', 'a@b.fr '],
  ['open brackets', '<(['],
  ['symbols for letters', 'p@y$ '],
  ['turned letters', 'ɐɯ '],
  ['character references', '&#112;'],
  ['words written together', 'motdepassecarte '],
  ['strange words', 'xqzvk wqpzt '],
  ['look-alike letters', 'раураl '],
  ['quotation marks', '«a» "b" pas '],
]

/** Inputs far beyond the limits. */
const HUGE: readonly (readonly [name: string, text: () => string])[] = [
  ['a million marks on one letter', () => `a${'\u0301'.repeat(1_000_000)}`],
  ['5 MB of separated letters', () => 'p a y '.repeat(833_334)],
  ['100 000 negations', () => 'ne pas '.repeat(100_000)],
]

/** Times a scan five times after one to warm up. */
export function timeScan(scanner: BenchScanner, name: string, text: string, n = 5): Timing {
  const message: ChatMessage = { channel: 'chat', text }
  scanner.scan(message)
  const times = Array.from({ length: n }, () => {
    const start = performance.now()
    scanner.scan(message)
    return performance.now() - start
  })
  return { name, length: text.length, n, median: percentile(times, 50), slowest: Math.max(...times) }
}

/** Repeats a unit up to exactly `length` UTF-16 units. */
export const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Times each worst input. */
export const worstInputs = (scanner: BenchScanner): Timing[] =>
  UNITS.map(([name, unit]) => timeScan(scanner, name, repeated(unit, WORST_LENGTH)))

/** Times each input that is far beyond the limits. */
export const hugeInputs = (scanner: BenchScanner): Timing[] =>
  HUGE.map(([name, text]) => timeScan(scanner, name, text(), 3))

/** Times texts of growing length made of real messages; none without messages. */
export function scaling(scanner: BenchScanner, messages: readonly ChatMessage[]): Scaling[] {
  const text = messages.map((message) => message.text).join('\n')
  if (text === '') return []
  return LENGTHS.map((length) => {
    const timing = timeScan(scanner, `${length}`, repeated(`${text}\n`, length), length < 10_000 ? 201 : 11)
    return { ...timing, perCharacter: (timing.median * 1e6) / length }
  })
}
