/** What stands inside patterns and rule sets. */
import type { Pattern } from '../pattern/pattern.js'
import type { WordClass } from '../pattern/words.js'
import type { RuleSet } from '../rule.js'

/** The patterns of all signs and guards. */
export const patternsOf = ({ signals, guards }: RuleSet): Pattern[] => [
  ...signals.flatMap((rule) => [...(rule.find ?? []).flatMap((clue) => clue.all), ...Object.values(rule.uses ?? {})]),
  ...guards.map((guard) => guard.marks),
]

/** The patterns that a pattern is made of, one level down. */
export function partsOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.op) {
    case 'either':
    case 'then':
      return pattern.of
    case 'near':
      return [pattern.a, pattern.b]
    case 'without':
      return [pattern.of, pattern.not]
    case 'starts':
    case 'unaccepted':
      return [pattern.of]
    case 'by':
    case 'asked':
      return [pattern.verb]
    default:
      return []
  }
}

/** The word classes of a pattern, each as often as it stands there. */
export const classesOf = (pattern: Pattern): WordClass[] =>
  pattern.op === 'class' ? [pattern] : partsOf(pattern).flatMap(classesOf)
