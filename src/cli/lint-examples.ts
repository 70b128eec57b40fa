/** Looks for parts of a rule set that none of its examples meets, and for signs that always come together. */

import { toDocument } from '../document.js'
import { DEFAULT_LIMITS } from '../limits.js'
import type { Message } from '../message/message.js'
import { compileLexicon } from '../pattern/compile-lexicon.js'
import { spansOfClass } from '../pattern/hits.js'
import { readWords } from '../pattern/read-words.js'
import type { WordClass } from '../pattern/words.js'
import type { RuleSet, SignalRule } from '../rule.js'
import { tokenize } from '../text/tokens.js'
import { classesOf, patternsOf } from './patterns-of.js'
import { createJudge, toMessage } from './rule-examples.js'

/** Two signs overlap when one shows on at least this many examples of the other's finds, and on all of them. */
const FEWEST_TOGETHER = 6
/** Share of its weight from which a sign counts as found. */
const FOUND = 0.2

/** What `messages` (examples, and whatever else is given) do not need of the rules. */
export interface Unmet {
  /** Clues that fire on none of them: mistakes. */
  clues: string[]
  /** Classes of which they hold no word: mistakes. */
  classes: string[]
  /** By class, how many of its expressions they hold none of; forms of verbs are not expressions. */
  expressions: { name: string; unmet: string[]; n: number }[]
}

/** What no message meets. */
export function unmetBy(messages: readonly Message[], rules: RuleSet): Unmet {
  return { clues: unmetClues(messages, rules), ...unmetWords(messages, rules) }
}

/** Each clue is judged as a sign of its own. */
function unmetClues(messages: readonly Message[], { signals }: RuleSet): string[] {
  const probes = signals.flatMap((rule, r) =>
    (rule.find ?? []).map((clue, c) => {
      const { detect: _detect, ...alone } = rule
      return { name: `sign ${rule.id}: clue ${c + 1}`, rule: { ...alone, id: idOf(r, c), weight: 1, find: [clue] } }
    }),
  )
  // Without guards: a clue that is only ever excused has still been met.
  const judge = createJudge([...signals, ...probes.map((probe) => probe.rule)], [])
  const met = new Set(messages.flatMap((message) => [...judge(message).keys()]))
  return probes.filter(({ rule }) => !met.has(rule.id)).map(({ name }) => `${name} fires on no example`)
}

/** Ids of rules are letters and hyphens. */
const idOf = (rule: number, clue: number): string => `probe-${toLetters(rule)}-${toLetters(clue)}`
const toLetters = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')

function unmetWords(messages: readonly Message[], rules: RuleSet): Pick<Unmet, 'classes' | 'expressions'> {
  const classes = [...new Set(patternsOf(rules).flatMap(classesOf))]
  const lexicon = compileLexicon(classes)
  const met = classes.map(() => new Set<string>())
  for (const message of messages) {
    const { views } = toDocument(message, DEFAULT_LIMITS)
    const { hits, tokens } = readWords(tokenize(views, DEFAULT_LIMITS.words), lexicon)
    for (const id of hits.present.subarray(0, hits.met)) {
      const spans = spansOfClass(hits, id)
      for (let k = 0; k < spans.length; k += 2) met[id]!.add(tokens.words.slice(spans[k], spans[k + 1]).join(' '))
    }
  }
  return {
    classes: classes
      .filter((_, id) => met[id]!.size === 0)
      .map((one) => `class '${one.name}': no example holds a word of it`),
    expressions: classes.map((one, id) => {
      const all = expressionsOf(one)
      return { name: one.name, n: all.length, unmet: all.filter((expression) => !met[id]!.has(expression)) }
    }),
  }
}

/** Words with their plural are one expression, and so are the forms of a verb class, which come from a table. */
function expressionsOf({ words, phrases }: WordClass): string[] {
  const plain = [...words].filter(([word, bits]) => bits === 0 && !(word.endsWith('s') && words.has(word.slice(0, -1))))
  return [...plain.map(([word]) => word), ...phrases.map((phrase) => phrase.join(' '))]
}

/** Pairs of signs of which the first never shows on an example without the second. */
export function overlaps({ signals, guards }: Pick<RuleSet, 'signals' | 'guards'>): string[] {
  const judge = createJudge(signals, guards)
  const found = signals
    .flatMap((rule) => rule.mustFind.map((example) => toMessage(rule, example)))
    .map((message) => new Set([...judge(message)].filter(([, { earned }]) => earned >= FOUND).map(([id]) => id)))
  return signals.flatMap((one) => overlapsOf(one, signals, found))
}

function overlapsOf(
  { id }: SignalRule,
  signals: readonly SignalRule[],
  found: readonly ReadonlySet<string>[],
): string[] {
  const shown = found.filter((ids) => ids.has(id))
  if (shown.length < FEWEST_TOGETHER) return []
  return signals
    .filter((other) => other.id !== id && shown.every((ids) => ids.has(other.id)))
    .map((other) => `${id} never shows without ${other.id} (${shown.length} examples)`)
}
