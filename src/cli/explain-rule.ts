/** All there is to know of one sign, in French. */
import type { Example, SignalRule } from '../rule.js'
import { printable } from '../verdict/printable.js'
import { decimal } from '../verdict/wording.js'
import { describeClue } from './describe-pattern.js'

/** Examples of each kind shown. */
const SHOWN = 4

const MOODS: Readonly<Record<SignalRule['mood'], string>> = {
  ask: 's’adresse au lecteur',
  claim: 'affirme quelque chose',
  named: 'un nom ou une adresse (récit, mise en garde et doute atténuent)',
  fact: 'est un fait du message',
}

/** Title, sentence of the help centre, weights, clues, examples. `fitted` is the calibrated weight, if there is one. */
export function explainRule(rule: SignalRule, fitted?: number): string {
  const { heading, quote } = rule.section
  const examples = (title: string, all: readonly Example[]) => [
    title,
    ...all.slice(0, SHOWN).map((one) => `  - ${exampleText(one)}`),
  ]
  const clues = (rule.find ?? []).map((clue, i) => `  ${i + 1}. ${printable(describeClue(clue))}`)
  return `${[
    `${rule.id} — ${rule.title.fr}`,
    ...(heading === '' ? [] : [`Centre d’aide : ${heading}`]),
    ...(quote === '' ? [] : [`  « ${quote} »`]),
    `Poids : ${weightsOf(rule, fitted)} ; groupe : ${rule.group}${rule.amplifier === true ? ' ; renforce seulement d’autres signes' : ''}`,
    `Canaux : ${rule.channels.join(', ')} ; un indice ${MOODS[rule.mood]}`,
    ...(clues.length === 0 ? [] : ['Indices, un seul suffit :', ...clues]),
    ...(rule.detect === undefined ? [] : ['Aussi trouvé par un détecteur : une fonction sur les faits du message.']),
    ...examples('Doit être trouvé :', rule.mustFind),
    ...examples('Doit être laissé :', rule.mustIgnore),
  ].join('\n')}\n`
}

const weightsOf = ({ weight }: SignalRule, fitted: number | undefined): string =>
  fitted === undefined
    ? `${decimal(weight, 1, 'fr')} (log-odds, des experts)`
    : `${decimal(fitted, 1, 'fr')} (log-odds, calibré ; ${decimal(weight, 1, 'fr')} des experts)`

function exampleText(example: Example): string {
  if (typeof example === 'string') return printable(example)
  if (example.channel === 'listing') return printable(`${example.title} — ${example.description}`)
  return printable(example.channel === 'email' ? `${example.subject} — ${example.text ?? ''}` : example.text)
}
