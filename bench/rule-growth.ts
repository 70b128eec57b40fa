/**
 * Time against the size of the rule set: the same chat messages judged by growing shares of the signs,
 * `tsx bench/rule-growth.ts [path…]`. What does not depend on rules (facts, wording) is in every line.
 */
import { parseArgs } from 'node:util'
import { rules } from '../rules/index.js'
import { section, table } from '../src/cli/bench/report/text.js'
import { compileRules } from '../src/engine.js'
import type { createScanner } from '../src/index.js'
import type { ChatMessage } from '../src/message/message.js'
import type { RuleSet } from '../src/rule.js'
import { builtPackage, casesFrom, runAsCommand } from './command.js'
import { type ChatSpeed, chatMessages, chatSpeed } from './speed.js'

export interface Grown {
  signs: number
  /** Clues, and the patterns that they and the guards are made of. */
  clues: number
  patterns: number
  speed: ChatSpeed | undefined
}

const SHARES = [1 / 8, 1 / 4, 1 / 2, 3 / 4, 1]

/** The rule set with a share of its signs (0..1), taken evenly from the list, and the combinations of those alone. */
export function shareOf(all: RuleSet, share: number): RuleSet {
  const signals = all.signals.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
  const kept = new Set(signals.map(({ id }) => id))
  const combinations = all.combinations.filter(({ all, anyOf }) =>
    [...all, ...(anyOf ?? [])].every((id) => kept.has(id)),
  )
  return { ...all, signals, combinations }
}

/** Times the messages with each share of the signs, by the scanners that `create` makes. */
export const grow = (all: RuleSet, messages: readonly ChatMessage[], create: typeof createScanner): Grown[] =>
  SHARES.map((share) => {
    const some = shareOf(all, share)
    const { compiled, joins } = compileRules(some)
    const scanner = create({ rules: some })
    return {
      signs: some.signals.length,
      clues: compiled.reduce((sum, { clues }) => sum + clues.length, 0),
      patterns: joins,
      speed: chatSpeed(scanner, messages),
    }
  })

const micro = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(1)} µs`)

async function main(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const { cases } = await casesFrom(positionals)
  const grown = grow(rules as unknown as RuleSet, chatMessages(cases), (await builtPackage()).createScanner)
  const rows = grown.map((one) => [
    `${one.signs}`,
    `${one.clues}`,
    `${one.patterns}`,
    micro(one.speed?.p50),
    micro(one.speed?.p99),
    `${one.speed?.n ?? 0}`,
  ])
  const header = ['signs', 'clues', 'patterns', 'p50', 'p99', 'n']
  console.log(section('Time against the number of rules', table([header, ...rows])).join('\n'))
  return 0
}

await runAsCommand(import.meta.url, main)
