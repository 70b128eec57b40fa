/** Looks for mistakes that the compiler cannot see in a rule set. */
import type { Pattern } from '../pattern/pattern.js'
import type { WordClass } from '../pattern/words.js'
import type { RuleSet, SignalRule } from '../rule.js'
import { neverFires } from './never-fires.js'
import { classesOf, patternsOf } from './patterns-of.js'

/** Fewest examples of each kind a sign should have. */
const MIN_EXAMPLES = 8

/** Control, formatting and direction characters, which an editor does not show. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]/u

/** One line for each mistake. `vocabulary`: modules whose classes should all be used; `named`: classes that a policy may name. */
export function lintRules(
  rules: RuleSet,
  vocabulary: readonly object[] = [],
  named: readonly WordClass[] = [],
): string[] {
  return [
    ...duplicates(
      'sign',
      rules.signals.map((rule) => rule.id),
    ),
    ...duplicates(
      'guard',
      rules.guards.map((guard) => guard.id),
    ),
    ...duplicates(
      'combination',
      rules.combinations.map((one) => one.id),
    ),
    ...rules.signals.flatMap(lintRule),
    ...rules.guards.flatMap((guard) => invisibleIn(`guard ${guard.id}: title`, [guard.title.fr, guard.title.en])),
    ...unusedClasses(rules, vocabulary, named),
  ]
}

function duplicates(what: string, ids: readonly string[]): string[] {
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [...new Set(twice)].map((id) => `${what} ${id} stands there more than once`)
}

function lintRule(rule: SignalRule): string[] {
  const { id, mustFind, mustIgnore, title, section } = rule
  const few = (name: string, count: number) =>
    count < MIN_EXAMPLES ? [`sign ${id}: ${count} ${name} examples, ${MIN_EXAMPLES} are wanted`] : []
  const texts = [...mustFind, ...mustIgnore].map((one) => JSON.stringify(one))
  return [
    ...few('mustFind', mustFind.length),
    ...few('mustIgnore', mustIgnore.length),
    ...duplicates(`sign ${id}: example`, texts),
    ...invisibleIn(`sign ${id}: title or section`, [title.fr, title.en, section.heading, section.quote]),
    ...invisibleIn(`sign ${id}: example`, texts),
    ...(rule.channels.length === 0 ? [`sign ${id}: no channel`] : []),
    ...neverFires(rule),
  ]
}

function invisibleIn(where: string, texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const found = INVISIBLE.exec(text)
    return found === null
      ? []
      : [`${where}: invisible character U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`]
  })
}

/**
 * Classes that no pattern reaches. A class may also be part of a union or be read by a detector, which patterns do
 * not tell: the words of a class that all stand in used classes are taken as used.
 */
function unusedClasses(rules: RuleSet, vocabulary: readonly object[], named: readonly WordClass[]): string[] {
  const used = new Set([...patternsOf(rules).flatMap(classesOf), ...named])
  const words = new Set(
    [...used].flatMap((one) => [...one.words.keys(), ...one.phrases.map((phrase) => phrase.join(' '))]),
  )
  const covered = (one: WordClass) =>
    [...one.words.keys()].every((word) => words.has(word)) && one.phrases.every((phrase) => words.has(phrase.join(' ')))
  const all = new Set(vocabulary.flatMap((module) => exportedClasses(module, 0)))
  return [...all]
    .filter((one) => !used.has(one) && !covered(one))
    .map((one) => `class '${one.name}': no pattern uses it`)
}

/** Classes of a module, also inside the objects that group them. */
function exportedClasses(value: unknown, depth: number): WordClass[] {
  if (typeof value !== 'object' || value === null || value instanceof Map || depth > 3) return []
  if (isClass(value)) return [value]
  if ('op' in value) return classesOf(value as Pattern)
  return Object.values(value).flatMap((one) => exportedClasses(one, depth + 1))
}

const isClass = (value: object): value is WordClass => 'op' in value && value.op === 'class'
