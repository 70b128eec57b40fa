/**
 * Mutation testing of rules: a mistake that changes what a sign shows on no example is in a part of the rule that no
 * example needs. What signs show on the examples is on record (`rules/examples.test.ts`), so every change fails there.
 */
import type { Message } from '../message/message.js'
import type { Guard, SignalRule } from '../rule.js'
import { guardMutantsOf, mutantsOf } from './mutants.js'
import { createJudge, messagesOf, recordOf, type Shown } from './rule-examples.js'

/** The mutants of one rule, and those that no example noticed. */
export interface Mutation {
  id: string
  mutants: number
  survivors: readonly string[]
}

/**
 * Mutates one rule; `examples` are the messages that may notice, by default the examples of all signs. All mutants are
 * compiled beside the rule set, so that each reads the very words of the rule, and judged in one scan of each message.
 */
export function mutateRule(
  rule: SignalRule,
  signals: readonly SignalRule[],
  guards: readonly Guard[],
  examples: readonly Message[] = messagesOf(signals),
): Mutation {
  const mutants = mutantsOf(rule)
  const judge = createJudge([...signals, ...mutants.map((mutant, i) => ({ ...mutant.rule, id: idOf(i) }))], guards)
  const alive = new Set(mutants.keys())
  for (const message of examples) {
    const shown = judge(message)
    const record = recorded(shown.get(rule.id))
    for (const i of alive) if (recorded(shown.get(idOf(i))) !== record) alive.delete(i)
  }
  return { id: rule.id, mutants: mutants.length, survivors: [...alive].map((i) => mutants[i]!.name) }
}

/**
 * Mutates one guard. Each mutant is compiled as a rule set of its own, for a guard works on all signs; `recordsOf` gives
 * what the signs show on all examples under some guards.
 */
export function mutateGuard(guard: Guard, guards: readonly Guard[], recordsOf: RecordsOf): Mutation {
  const record = recordsOf(guards)
  const mutants = guardMutantsOf(guard)
  const survivors = mutants.filter((mutant) => {
    const changed = guards.flatMap((one) => (one !== guard ? [one] : mutant.guard === undefined ? [] : [mutant.guard]))
    return recordsOf(changed) === record
  })
  return { id: guard.id, mutants: mutants.length, survivors: survivors.map(({ name }) => name) }
}

/** What the signs show on all examples under some guards, as one text. */
export type RecordsOf = (guards: readonly Guard[]) => string

/** Judges all examples of the signs; what they show under the rule set's `own` guards is kept. */
export function recordsUnder(signals: readonly SignalRule[], own: readonly Guard[]): RecordsOf {
  const examples = messagesOf(signals)
  const judged: RecordsOf = (guards) => {
    const judge = createJudge(signals, guards)
    return examples
      .map((message) => [...judge(message)].map(([id, shown]) => `${id} ${recordOf(shown)}`).join('\n'))
      .join('\n\n')
  }
  const ofOwn = judged(own)
  return (guards) => (guards === own ? ofOwn : judged(guards))
}

const recorded = (shown: Shown | undefined): string => (shown === undefined ? '' : recordOf(shown))

/** Ids of rules are letters and hyphens: `mutant-aaab`. */
const idOf = (number: number): string =>
  `mutant-${[...String(number).padStart(4, '0')].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}`
