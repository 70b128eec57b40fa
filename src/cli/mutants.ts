/** Small mistakes that somebody could make in a rule or a guard, each as a rule or a guard of its own. */
import { either, type Pattern } from '../pattern/pattern.js'
import type { Clue, Guard, SignalRule } from '../rule.js'

/** What was done to the rule, e.g. `clue 3: alternative 2 dropped`, and the rule that came of it. */
export interface Mutant {
  name: string
  rule: SignalRule
}

/** A pattern that was altered, and how. */
interface Altered<Thing> {
  name: string
  thing: Thing
}

/**
 * Every mutant of a rule: clues and conditions dropped, alternatives dropped, who and where ignored, gaps closed, what
 * its detector is given dropped or altered in the same way, guards ignored or those of another mood applied.
 */
export function mutantsOf(rule: SignalRule): Mutant[] {
  const find = rule.find ?? []
  const altered = alterEach(find, 'clue', alterClue)
  return [
    ...altered.map(({ name, thing }) => ({ name, rule: { ...rule, find: thing } })),
    ...(rule.detect === undefined ? [] : [{ name: 'detector dropped', rule: { ...rule, find, detect: () => [] } }]),
    ...Object.entries(rule.uses ?? {}).flatMap(([use, pattern]) =>
      [{ name: 'dropped', thing: either() }, ...alterPattern(pattern)].map(({ name, thing }) => ({
        name: `detector’s ${use}: ${name}`,
        rule: { ...rule, uses: { ...rule.uses, [use]: thing } },
      })),
    ),
    ...OTHER_MOODS[rule.mood].map(({ name, mood }) => ({ name, rule: { ...rule, mood } })),
  ]
}

const OTHER_MOODS: Readonly<Record<SignalRule['mood'], readonly { name: string; mood: SignalRule['mood'] }[]>> = {
  ask: [
    { name: 'guards ignored', mood: 'fact' },
    { name: 'guarded like a claim', mood: 'claim' },
  ],
  claim: [
    { name: 'guards ignored', mood: 'fact' },
    { name: 'guarded like an ask', mood: 'ask' },
  ],
  named: [
    { name: 'guards ignored', mood: 'fact' },
    { name: 'guarded like a claim', mood: 'claim' },
  ],
  fact: [],
}

/** A guard with a mistake in it; `undefined` for one that is dropped. */
export interface GuardMutant {
  name: string
  guard: Guard | undefined
}

/** Every mutant of a guard: dropped, its marks altered, its reach and its moods changed, `yields` ignored. */
export function guardMutantsOf(guard: Guard): GuardMutant[] {
  const reaches = COVERS.filter((covers) => covers !== guard.covers)
  return [
    { name: 'dropped', guard: undefined },
    ...alterPattern(guard.marks).map(({ name, thing }) => ({
      name: `marks: ${name}`,
      guard: { ...guard, marks: thing },
    })),
    ...reaches.map((covers) => ({
      name: `covers the ${covers}, not the ${guard.covers}`,
      guard: { ...guard, covers },
    })),
    ...(guard.yields === true ? [{ name: 'yields to nothing', guard: { ...guard, yields: false } }] : []),
    ...(guard.moods.length < 2
      ? []
      : guard.moods.map((mood) => ({
          name: `leaves the mood ${mood} alone`,
          guard: { ...guard, moods: guard.moods.filter((one) => one !== mood) },
        }))),
  ]
}

/** Reaches that are commonly mixed up. */
const COVERS: readonly Guard['covers'][] = ['clause', 'sentence']

/** Each of a list dropped, then each altered in its place. */
function alterEach<Thing>(
  list: readonly Thing[],
  what: string,
  alter: (thing: Thing) => Altered<Thing>[],
  fewest = 0,
): Altered<Thing[]>[] {
  return list.flatMap((thing, i) => {
    const dropped =
      list.length > fewest ? [{ name: `${what} ${i + 1} dropped`, thing: list.filter((_, j) => j !== i) }] : []
    const changed = alter(thing).map((one) => ({
      name: `${what} ${i + 1}: ${one.name}`,
      thing: list.with(i, one.thing),
    }))
    return [...dropped, ...changed]
  })
}

const alterClue = (clue: Clue): Altered<Clue>[] => {
  const parts = clue.all.length === 1 ? inPlace(clue.all[0]!) : alterEach(clue.all, 'part', alterPattern, 1)
  return parts.map(({ name, thing }) => ({ name, thing: { ...clue, all: thing } }))
}

const inPlace = (pattern: Pattern): Altered<Pattern[]>[] =>
  alterPattern(pattern).map(({ name, thing }) => ({ name, thing: [thing] }))

function alterPattern(pattern: Pattern): Altered<Pattern>[] {
  switch (pattern.op) {
    case 'either':
      return alterParts(pattern, 'alternative', pattern.of)
    case 'then':
      return [...alterParts(pattern, 'step', pattern.of), ...closed(pattern)]
    case 'near':
      return [
        { name: 'only the first of two', thing: pattern.a },
        { name: 'only the second of two', thing: pattern.b },
        ...alterPattern(pattern.a).map(({ name, thing }) => ({
          name: `first: ${name}`,
          thing: { ...pattern, a: thing },
        })),
        ...alterPattern(pattern.b).map(({ name, thing }) => ({
          name: `second: ${name}`,
          thing: { ...pattern, b: thing },
        })),
        ...closed(pattern),
      ]
    case 'without':
      return [
        { name: 'exception ignored', thing: pattern.of },
        ...alterPattern(pattern.of).map(({ name, thing }) => ({ name, thing: { ...pattern, of: thing } })),
      ]
    case 'unaccepted': // Ignoring the policy changes nothing under the policy that the examples are judged by.
      return alterPattern(pattern.of).map(({ name, thing }) => ({ name, thing: { ...pattern, of: thing } }))
    case 'starts':
      return [
        { name: 'place ignored', thing: pattern.of },
        ...alterPattern(pattern.of).map(({ name, thing }) => ({ name, thing: { ...pattern, of: thing } })),
      ]
    case 'by':
    case 'asked':
      return [{ name: 'doer ignored', thing: pattern.verb }]
    default:
      return []
  }
}

const alterParts = (pattern: Extract<Pattern, { op: 'either' | 'then' }>, what: string, of: readonly Pattern[]) =>
  alterEach(of, what, alterPattern, 1).map(({ name, thing }) => ({ name, thing: { ...pattern, of: thing } }))

const closed = (pattern: Extract<Pattern, { op: 'then' | 'near' }>): Altered<Pattern>[] =>
  pattern.within === 0 ? [] : [{ name: 'gap closed', thing: { ...pattern, within: 0 } }]
