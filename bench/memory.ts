/** Does memory grow with the number of scans? */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { BenchScanner } from '../src/cli/bench/judge/load-scanner.js'
import type { ChatMessage } from '../src/message/message.js'

/** Megabytes of heap in use after a collection: at the start, and after each tenth of the scans. */
export interface Growth {
  scans: number
  seconds: number
  heap: number[]
  /** From the second tenth, when every cache is full, to the last. */
  grown: number
}

const STEPS = 10

/** Node hands out its collector only on request. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

/** Scans `scans` messages, each a little different so that no cache knows it; `undefined` when there are none. */
export function memoryGrowth(
  scanner: BenchScanner,
  messages: readonly ChatMessage[],
  scans: number,
): Growth | undefined {
  if (messages.length === 0 || scans < STEPS) return undefined
  const collect = collector()
  const heap: number[] = []
  const measure = () => {
    collect()
    heap.push(process.memoryUsage().heapUsed / 2 ** 20)
  }
  const start = performance.now()
  measure()
  for (let i = 0; i < scans; i++) {
    const message = messages[i % messages.length]!
    scanner.scan({ ...message, text: `${message.text} ${i.toString(36)}` })
    if ((i + 1) % Math.floor(scans / STEPS) === 0) measure()
  }
  return { scans, seconds: (performance.now() - start) / 1000, heap, grown: heap.at(-1)! - heap[2]! }
}
