/** `vigie rules`: lists the signs, explains one, looks for mistakes in them, and tests their examples. */
import { parseArgs } from 'node:util'
import { rules } from '../../rules/index.js'
import * as acts from '../../rules/vocabulary/acts.js'
import * as asking from '../../rules/vocabulary/asking.js'
import * as contact from '../../rules/vocabulary/contact.js'
import * as inPerson from '../../rules/vocabulary/in-person.js'
import { PAYMENT_MEANS } from '../../rules/vocabulary/means.js'
import * as money from '../../rules/vocabulary/money.js'
import * as people from '../../rules/vocabulary/people.js'
import * as refusing from '../../rules/vocabulary/refusing.js'
import * as telling from '../../rules/vocabulary/telling.js'
import * as things from '../../rules/vocabulary/things.js'
import * as warning from '../../rules/vocabulary/warning.js'
import type { RuleSet, SignalRule } from '../rule.js'
import { printable } from '../verdict/printable.js'
import { decimal } from '../verdict/wording.js'
import { explainRule } from './explain-rule.js'
import type { CommandIo } from './io.js'
import { overlaps, unmetBy } from './lint-examples.js'
import { lintRules } from './lint-rules.js'
import { type Mutation, mutateGuard, mutateRule, recordsUnder } from './mutate-rules.js'
import { messagesOf } from './rule-examples.js'
import { WrongCall } from './wrong-call.js'

const VOCABULARY = [acts, asking, contact, inPerson, money, people, refusing, telling, things, warning]
/** Means of payment are also there for a policy to accept. */
const NAMED = PAYMENT_MEANS.map((one) => one.named)
/** Share of mutants that the examples should notice. */
const GOAL = 0.85
const RULES: RuleSet = rules

/** Runs the command; gives 0, or 1 when the lint found something or too few mutants are noticed. Throws a `WrongCall`. */
export function rulesCommand(args: string[], io: CommandIo): number {
  const options = { lint: { type: 'boolean' }, mutate: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (positionals.length > 1) throw new WrongCall('give one sign at a time')
  const [id] = positionals
  if (values.lint === true) return lint(io)
  if (values.mutate === true) return mutate(id, io)
  io.out(id === undefined ? list() : explainRule(ruleOf(id), RULES.weights?.[id]))
  return 0
}

function lint(io: CommandIo): number {
  const { clues, classes, expressions } = unmetBy(messagesOf(RULES.signals), RULES)
  const mistakes = [...lintRules(RULES, VOCABULARY, NAMED), ...clues, ...classes]
  const [unmet, n] = expressions.reduce(([a, b], one) => [a + one.unmet.length, b + one.n], [0, 0])
  const notes = [...overlaps(RULES), `${n - unmet} of ${n} expressions stand in an example`]
  io.out(
    [
      ...mistakes.map(printable),
      ...notes.map((note) => `note: ${note}`),
      mistakes.length === 0 ? `${RULES.signals.length} signes, rien à corriger` : `${mistakes.length} à corriger`,
      '',
    ].join('\n'),
  )
  return mistakes.length === 0 ? 0 : 1
}

function mutate(id: string | undefined, io: CommandIo): number {
  let [mutants, noticed] = [0, 0]
  for (const one of id === undefined ? mutateAll() : [mutateOne(ruleOf(id))]) {
    mutants += one.mutants
    noticed += one.mutants - one.survivors.length
    io.out(`${one.id}: ${one.mutants - one.survivors.length}/${one.mutants}\n`)
    io.out(one.survivors.map((name) => `  unnoticed: ${name}\n`).join(''))
  }
  const score = mutants === 0 ? 1 : noticed / mutants
  io.out(`${noticed} of ${mutants} mutants noticed: ${(100 * score).toFixed(1)} %\n`)
  return score >= GOAL ? 0 : 1
}

/** All rules, then all guards. */
function* mutateAll(): Generator<Mutation> {
  for (const rule of RULES.signals) yield mutateOne(rule)
  const records = recordsUnder(RULES.signals, RULES.guards)
  for (const guard of RULES.guards) {
    const one = mutateGuard(guard, RULES.guards, records)
    yield { ...one, id: `guard ${one.id}` }
  }
}

const mutateOne = (rule: SignalRule): Mutation =>
  mutateRule(rule, RULES.signals, RULES.guards, messagesOf(RULES.signals))

function list(): string {
  const width = Math.max(...RULES.signals.map((rule) => rule.id.length))
  const weightOf = (rule: SignalRule) => decimal(RULES.weights?.[rule.id] ?? rule.weight, 1, 'fr')
  return `${RULES.signals.map((rule) => `${rule.id.padEnd(width)}  ${weightOf(rule)}  ${rule.title.fr}`).join('\n')}\n`
}

function ruleOf(id: string): SignalRule {
  const found = RULES.signals.find((rule) => rule.id === id)
  if (found === undefined) throw new WrongCall(`unknown sign '${printable(id.slice(0, 60))}': vigie rules lists them`)
  return found
}
