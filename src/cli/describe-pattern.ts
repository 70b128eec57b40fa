/** A pattern in French words, so that a moderator can read what a rule looks for. */
import type { Agent, FactName, Pattern } from '../pattern/pattern.js'
import { Form, type WordClass } from '../pattern/words.js'
import type { Clue } from '../rule.js'

/** Words shown of one class. */
const SHOWN = 5

const FACTS: Readonly<Record<FactName, string>> = {
  phone: 'un numéro de téléphone',
  'surcharged-phone': 'un numéro surtaxé',
  'foreign-phone': 'un numéro étranger',
  link: 'un lien',
  'strange-link': 'un lien vers un site inconnu',
  email: 'une adresse e-mail',
  amount: 'un montant',
  percent: 'un pourcentage',
  iban: 'un IBAN ou un RIB',
  card: 'un numéro de carte',
  handle: 'un compte sur une autre messagerie',
  brand: 'le nom de la marque',
  'brand-voice': 'quelqu’un qui parle au nom de la marque',
}
const AGENTS: Readonly<Record<Agent, string>> = { reader: 'le lecteur', writer: 'l’auteur', third: 'quelqu’un d’autre' }

/** What a clue asks for; several conditions may stand anywhere in the message. */
export function describeClue({ all, grade, despite }: Clue): string {
  const notes = [
    ...(grade === 1 ? [] : [`${Math.round(grade * 100)} % du poids`]),
    ...(despite.length === 0 ? [] : [`même avec : ${despite.join(', ')}`]),
  ]
  return `${all.map(describePattern).join(' ; et, où que ce soit, ')}${notes.length === 0 ? '' : ` (${notes.join(' ; ')})`}`
}

/** A pattern in words; classes show their first words. */
export function describePattern(pattern: Pattern): string {
  switch (pattern.op) {
    case 'class':
      return describeClass(pattern)
    case 'fact':
      return `{${FACTS[pattern.fact]}}`
    case 'either':
      return `(${pattern.of.map(describePattern).join(' | ')})`
    case 'then':
      return `${pattern.of.map(inner).join(' puis ')} (≤ ${pattern.within} mots entre)`
    case 'near':
      return `${inner(pattern.a)} près de ${inner(pattern.b)} (≤ ${pattern.within} mots)`
    case 'without':
      return `${inner(pattern.of)} sans ${inner(pattern.not)} autour`
    case 'by':
      return `${AGENTS[pattern.agent]} fait ${describeClass(pattern.verb)}`
    case 'asked':
      return `on demande au lecteur ${describeClass(pattern.verb)}`
    case 'unaccepted':
      return `un moyen que le site n’accepte pas : ${describePattern(pattern.of)}`
    case 'starts':
      return `au début : ${describePattern(pattern.of)}`
  }
}

/** A part of a pattern, in parentheses when it is one of several words. */
function inner(pattern: Pattern): string {
  const text = describePattern(pattern)
  return ['then', 'near', 'without', 'by', 'asked'].includes(pattern.op) ? `(${text})` : text
}

function describeClass({ name, words, phrases }: WordClass): string {
  const plain = [...words].filter(([word, bits]) => !isPlural(word, words) && (bits === 0 || bits & Form.infinitive))
  const all = [...plain.map(([word]) => word), ...phrases.map((phrase) => phrase.join(' '))]
  const more = all.length > SHOWN ? `, … ${all.length}` : ''
  return `[${name} : ${all.slice(0, SHOWN).join(', ')}${more}]`
}

/** Plurals in -s are added by themselves, and say nothing new. */
const isPlural = (word: string, words: WordClass['words']): boolean =>
  word.endsWith('s') && words.has(word.slice(0, -1))
