/** The figures of speed as plain text. */

import { section, table } from '../src/cli/bench/report/text.js'
import type { Speed } from './speed.js'

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`
const mb = (value: number): string => `${value.toFixed(1)} MB`

/** The report, one line an entry. */
export function showSpeed({ load, chat, scaling, worst, startUp, growth }: Speed): string[] {
  const chatLine =
    chat === undefined
      ? '  not measured: no chat message of 20 to 300 characters'
      : `  p50 ${chat.p50.toFixed(1)} µs, p99 ${chat.p99.toFixed(1)} µs a message, ${chat.throughput.toFixed(2)} MB/s (n ${chat.n} scans of ${chat.messages} messages)`
  return [
    `Speed: one core, node ${process.version}, load of the machine ${load.toFixed(2)}`,
    ...section('Chat messages of 20 to 300 characters', [chatLine]),
    ...section(
      'Time against length (real messages put together)',
      table([
        ['characters', 'median', 'slowest', 'a character', 'n'],
        ...scaling.map((one) => [
          one.name,
          ms(one.median),
          ms(one.slowest),
          `${one.perCharacter.toFixed(0)} ns`,
          `${one.n}`,
        ]),
      ]),
    ),
    ...section(
      'Worst inputs, repeated to 100 000 characters, and inputs far beyond the limits',
      table([
        ['', 'median', 'slowest', 'n'],
        ...worst.map((one) => [one.name, ms(one.median), ms(one.slowest), `${one.n}`]),
      ]),
    ),
    ...section(
      'Start-up of the built package in a fresh process (medians)',
      startUp.length === 0
        ? ['  not measured: dist is not built']
        : table([
            ['', 'import', 'memory of it', 'scanner and first scan', 'memory after', 'n'],
            ...startUp.map((one) => [
              one.format,
              ms(one.importing),
              mb(one.importMemory),
              ms(one.firstScan),
              mb(one.memory),
              `${one.n}`,
            ]),
          ]),
    ),
    ...section('Memory', [
      growth === undefined
        ? '  not measured'
        : `  heap ${growth.heap.map((one) => one.toFixed(1)).join(' ')} MB over ${growth.scans} scans in ${growth.seconds.toFixed(0)} s; grown by ${mb(growth.grown)} once caches were full`,
    ]),
  ]
}
