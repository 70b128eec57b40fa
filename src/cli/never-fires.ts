/** Clues that no message can meet, and clues that another one makes pointless. */
import type { Pattern } from '../pattern/pattern.js'
import type { WordClass } from '../pattern/words.js'
import type { Clue, SignalRule } from '../rule.js'

/** One line for each such clue of a rule. */
export function neverFires({ id, find = [] }: SignalRule): string[] {
  return find.flatMap((clue, i) => {
    const name = `sign ${id}: clue ${i + 1}`
    if (clue.all.length === 0 || clue.all.some(isImpossible)) return [`${name} can never fire`]
    const better = find.findIndex((other, j) => j !== i && makesPointless(other, clue, j < i))
    return better < 0 ? [] : [`${name} says no more than clue ${better + 1}`]
  })
}

function isImpossible(pattern: Pattern): boolean {
  switch (pattern.op) {
    case 'class':
      return pattern.words.size === 0 && pattern.phrases.length === 0
    case 'either':
      return pattern.of.every(isImpossible)
    case 'then':
      return pattern.of.length === 0 || pattern.of.some(isImpossible)
    case 'near':
      return isImpossible(pattern.a) || isImpossible(pattern.b)
    case 'without':
      return isImpossible(pattern.of) || excludesItself(pattern.of, pattern.not)
    case 'unaccepted':
      return isImpossible(pattern.of)
    case 'starts':
      return isImpossible(pattern.of) || pattern.within < 1
    case 'by':
    case 'asked':
      return isImpossible(pattern.verb)
    default:
      return false
  }
}

/** True when whatever is found is at the same time what must not stand there. */
function excludesItself(of: Pattern, not: Pattern): boolean {
  if (of === not) return true
  if (not.op === 'either') return not.of.some((one) => excludesItself(of, one))
  return of.op === 'class' && not.op === 'class' && coversClass(not, of)
}

function coversClass(larger: WordClass, smaller: WordClass): boolean {
  const phrases = new Set(larger.phrases.map((phrase) => phrase.join(' ')))
  return (
    [...smaller.words.keys()].every((word) => larger.words.has(word)) &&
    smaller.phrases.every((phrase) => phrases.has(phrase.join(' ')))
  )
}

/** The same patterns for the same grade or more, with at least the same guards off; of two equals the first stays. */
const makesPointless = (other: Clue, clue: Clue, first: boolean): boolean =>
  other.all.length === clue.all.length &&
  other.all.every((pattern) => clue.all.some((one) => isEqual(one, pattern))) &&
  clue.despite.every((guard) => other.despite.includes(guard)) &&
  (other.grade > clue.grade || (other.grade === clue.grade && (first || other.despite.length > clue.despite.length)))

function isEqual(a: Pattern, b: Pattern): boolean {
  if (a === b) return true
  if (a.op !== b.op || a.op === 'class' || b.op === 'class') return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.every(([key, value]) => isSame(value, right.get(key)))
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isSame(one, b[i]))
  return isPattern(a) && isPattern(b) ? isEqual(a, b) : a === b
}

const isPattern = (value: unknown): value is Pattern => typeof value === 'object' && value !== null && 'op' in value
