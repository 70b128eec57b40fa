/** `vigie rules`: lists the signs, explains one, looks for mistakes in them. */
import { parseArgs } from 'node:util'
import { rules, signals } from '../../rules/index.js'
import * as acts from '../../rules/vocabulary/acts.js'
import * as contact from '../../rules/vocabulary/contact.js'
import * as money from '../../rules/vocabulary/money.js'
import * as mood from '../../rules/vocabulary/mood.js'
import * as people from '../../rules/vocabulary/people.js'
import * as things from '../../rules/vocabulary/things.js'
import type { Example, SignalRule } from '../rule.js'
import { printable } from '../verdict/printable.js'
import { decimal } from '../verdict/wording.js'
import type { CommandIo } from './io.js'
import { lintRules } from './lint-rules.js'
import { WrongCall } from './wrong-call.js'

export const RULES_USAGE = `vigie rules                        list the signs
vigie rules ID                     explain one
vigie rules --lint                 look for mistakes in them; end with 1 when there are any`

const VOCABULARY = [acts, contact, money, mood, people, things]
/** Examples of each kind shown for one sign. */
const SHOWN = 4

/** Runs the command; gives 0, or 1 when the lint found something. Throws a `WrongCall`. */
export function rulesCommand(args: string[], io: CommandIo): number {
  const { values, positionals } = parseArgs({ args, options: { lint: { type: 'boolean' } }, allowPositionals: true })
  if (positionals.length > 1) throw new WrongCall('give one sign at a time')
  if (values.lint === true) return lint(io)
  const [id] = positionals
  io.out(id === undefined ? list() : explainRule(ruleOf(id)))
  return 0
}

function lint(io: CommandIo): number {
  const mistakes = lintRules(rules, VOCABULARY)
  io.out(
    mistakes.length === 0 ? `${signals.length} signes, rien à corriger\n` : `${mistakes.map(printable).join('\n')}\n`,
  )
  return mistakes.length === 0 ? 0 : 1
}

function list(): string {
  const all: readonly SignalRule[] = signals
  const width = Math.max(...all.map((rule) => rule.id.length))
  return `${all.map((rule) => `${rule.id.padEnd(width)}  ${decimal(rule.weight, 1, 'fr')}  ${rule.title.fr}`).join('\n')}\n`
}

function ruleOf(id: string): SignalRule {
  const found = (signals as readonly SignalRule[]).find((rule) => rule.id === id)
  if (found === undefined) throw new WrongCall(`unknown sign '${printable(id.slice(0, 60))}': vigie rules lists them`)
  return found
}

/** What a sign is, in French. */
export function explainRule(rule: SignalRule): string {
  const { heading, quote } = rule.section
  const examples = (title: string, all: readonly Example[]) => [
    title,
    ...all.slice(0, SHOWN).map((one) => `  - ${exampleText(one)}`),
  ]
  return `${[
    `${rule.id} — ${rule.title.fr}`,
    ...(heading === '' ? [] : [`Centre d’aide : ${heading}`]),
    ...(quote === '' ? [] : [`  « ${quote} »`]),
    `Poids : ${decimal(rule.weight, 1, 'fr')} (log-odds, sur 7) ; groupe : ${rule.group}${rule.amplifier === true ? ' ; renforce seulement d’autres signes' : ''}`,
    `Canaux : ${rule.channels.join(', ')}`,
    ...examples('Doit être trouvé :', rule.mustFind),
    ...examples('Doit être laissé :', rule.mustIgnore),
  ].join('\n')}\n`
}

function exampleText(example: Example): string {
  if (typeof example === 'string') return printable(example)
  if (example.channel === 'listing') return printable(`${example.title} — ${example.description}`)
  return printable(example.channel === 'email' ? `${example.subject} — ${example.text ?? ''}` : example.text)
}
