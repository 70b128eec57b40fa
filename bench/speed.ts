/**
 * Speed and memory of the built package, on one core: `tsx bench/speed.ts [path…] [--scans N] [--scanner path] [--json]`.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { percentile } from '../src/cli/bench/figures/statistics.js'
import type { BenchScanner } from '../src/cli/bench/judge/load-scanner.js'
import type { BenchCase } from '../src/cli/bench/read/case.js'
import type { ChatMessage } from '../src/message/message.js'
import { builtScanner, casesFrom, DIST, runAsCommand, wholeNumber } from './command.js'
import { type Growth, memoryGrowth } from './memory.js'
import { showSpeed } from './speed-text.js'
import { type StartUp, startUp } from './start-up.js'
import { hugeInputs, type Scaling, scaling, type Timing, worstInputs } from './timing.js'

/** Time of chat messages of 20 to 300 characters. */
export interface ChatSpeed {
  messages: number
  /** Scans that were timed, after as many again to warm up. */
  n: number
  /** Microseconds a message. */
  p50: number
  p99: number
  /** Megabytes of UTF-8 a second. */
  throughput: number
}

export interface Speed {
  /** Other work on the machine makes every figure worse: the load when the run began. */
  load: number
  chat: ChatSpeed | undefined
  scaling: Scaling[]
  worst: Timing[]
  startUp: StartUp[]
  growth: Growth | undefined
}

/** The chat messages (turns of conversations too) of 20 to 300 characters. */
export function chatMessages(cases: readonly BenchCase[]): ChatMessage[] {
  return cases
    .flatMap(({ turns }) => turns.map(({ message }) => message))
    .filter((message) => message.channel === 'chat')
    .filter(({ text }) => text.length >= 20 && text.length <= 300)
}

const LEAST_SAMPLES = 20_000

/** Times every message in several rounds, after as much work to warm up; `undefined` without messages. */
export function chatSpeed(scanner: BenchScanner, messages: readonly ChatMessage[]): ChatSpeed | undefined {
  if (messages.length === 0) return undefined
  const rounds = Math.max(3, Math.ceil(LEAST_SAMPLES / messages.length))
  for (let round = 0; round < rounds; round++) for (const message of messages) scanner.scan(message)
  const samples = new Float64Array(rounds * messages.length)
  let at = 0
  for (let round = 0; round < rounds; round++) {
    for (const message of messages) {
      const start = performance.now()
      scanner.scan(message)
      samples[at++] = (performance.now() - start) * 1000
    }
  }
  const bytes = messages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) * rounds
  const total = samples.reduce((sum, one) => sum + one, 0)
  return {
    messages: messages.length,
    n: samples.length,
    p50: percentile(samples, 50),
    p99: percentile(samples, 99),
    throughput: bytes / total,
  }
}

/** Measures everything; `scans` are made for the growth of memory, none when 0. */
export function speedOf(scanner: BenchScanner, cases: readonly BenchCase[], scans: number): Speed {
  const load = loadavg()[0]!
  const messages = chatMessages(cases)
  return {
    load,
    chat: chatSpeed(scanner, messages),
    scaling: scaling(scanner, messages),
    worst: [...worstInputs(scanner), ...hugeInputs(scanner)],
    startUp: startUp(DIST),
    growth: memoryGrowth(scanner, messages, scans),
  }
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      scans: { type: 'string', default: '1000000' },
      scanner: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const scans = wholeNumber(values.scans, 'scans')
  const { cases } = await casesFrom(positionals)
  const scanner = await builtScanner(values.scanner)
  const speed = speedOf(scanner, cases, scans)
  console.log(values.json ? JSON.stringify(speed) : showSpeed(speed).join('\n'))
  return 0
}

await runAsCommand(import.meta.url, main)
