/** A rule set, compiled once: one lexicon, one pool of patterns, and an index from rare words to the clues they start. */
import { createHash } from 'node:crypto'
import type { CompiledGuard } from './guards/damping.js'
import type { Channel } from './message/message.js'
import { toLexiconData } from './pattern/compile-lexicon.js'
import { type Hits, isMet } from './pattern/hits.js'
import type { Lexicon } from './pattern/lexicon.js'
import { fromData, type LexiconData } from './pattern/lexicon-data.js'
import {
  type Compiler,
  createCompiler,
  type Matching,
  type Node,
  needsOf,
  type Spans,
  spansOf,
  type Trigger,
  triggerOf,
} from './pattern/matcher.js'
import type { Pad } from './pattern/pad.js'
import type { FactName } from './pattern/pattern.js'
import { readWords } from './pattern/read-words.js'
import type { Clue, Example, RuleSet, SignalRule } from './rule.js'
import { fold } from './text/fold.js'
import { type Tokens, tokenize } from './text/tokens.js'

export interface CompiledClue {
  clue: Clue
  /** Rarest first, so that most clues fail at once. */
  nodes: Node[]
}

/** A rule; what every message asks of it stands here, for rules are objects of many shapes, which are slow to read. */
export interface CompiledRule<Id extends string> {
  rule: SignalRule<Id>
  mood: SignalRule['mood']
  channels: readonly Channel[]
  detect: SignalRule['detect']
  clues: readonly CompiledClue[]
  uses: readonly (readonly [name: string, node: Node])[]
  /** Gives a detector the spans of these patterns by name. */
  spansIn: (matching: Matching) => Readonly<Record<string, Spans>>
}

export interface Engine<Id extends string> {
  rules: RuleSet<Id>
  lexicon: Lexicon
  compiled: readonly CompiledRule<Id>[]
  byId: ReadonlyMap<string, CompiledRule<Id>>
  guards: readonly CompiledGuard[]
  /** Word class → the clues filed under it, as rule number and clue number. */
  byClass: readonly (readonly Filed[] | undefined)[]
  byFact: ReadonlyMap<FactName, readonly Filed[]>
  /** Patterns of clues with several parts, by number: a conversation may meet them one after the other. */
  parts: ReadonlyMap<number, Part>
  /** The same, filed like clues. */
  partsByClass: readonly (readonly Part[] | undefined)[]
  partsByFact: ReadonlyMap<FactName, readonly Part[]>
  /** Patterns that are joins of others, and therefore evaluated at most once a message. */
  joins: number
  /** Pads that no scan is using. */
  spare: Pad[]
  /** Identifies classes, patterns, weights, guards and combinations by content. */
  fingerprint: string
}

/** The rule set with its fitted weights in place. */
function withWeights<Id extends string>(rules: RuleSet<Id>): RuleSet<Id> {
  const factor = rules.combinationFactor ?? 1
  return {
    ...rules,
    signals: rules.signals.map((rule) => ({ ...rule, weight: rules.weights?.[rule.id] ?? rule.weight })),
    combinations: rules.combinations.map((one) => ({ ...one, bonus: one.bonus * factor })),
  }
}

function fingerprintOf<Id extends string>(rules: RuleSet<Id>, compiler: Compiler): string {
  const hash = createHash('sha256')
  for (const one of compiler.classes)
    hash.update(
      `${one.name}:${[...one.words.keys()].join(' ')};${one.phrases.map((phrase) => phrase.join(' ')).join(',')}`,
    )
  for (const node of compiler.nodes)
    hash.update(
      `${node.pattern.op} ${node.classId} ${node.of.map((part) => part.id).join(',')} ${JSON.stringify({ ...node.pattern, of: 0, a: 0, b: 0, not: 0, verb: 0, words: 0, phrases: 0 })}`,
    )
  for (const rule of rules.signals)
    hash.update(
      `${rule.id} ${rule.weight} ${rule.group} ${rule.channels} ${rule.mood} ${rule.detect} ${JSON.stringify(rule.find?.map(({ grade, despite }) => [grade, despite]))}`,
    )
  for (const guard of rules.guards) hash.update(`${guard.id} ${guard.factor} ${guard.covers} ${guard.moods}`)
  return hash.update(JSON.stringify([rules.version, rules.combinations])).digest('hex')
}

export interface Part {
  node: Node
  /** Place among all parts. */
  order: number
  mood: SignalRule['mood']
  despite: readonly string[]
  /** Clues that need it. */
  clues: NumberedClue[]
  needs: Needs
}

/**
 * Lists of word classes, each with -1 at its end, beside the one that something is filed under: of each list one class
 * must be there.
 */
export type Needs = readonly number[]

/** A clue and the number of its rule. */
export interface NumberedClue {
  rule: number
  clue: CompiledClue
}

/** A clue that is filed under one thing. */
export interface Filed extends NumberedClue {
  needs: Needs
}

/** What takes longest to make of a rule set, as plain data: the build makes it once for the rules of a release. */
export interface Vocabulary {
  lexicon: LexiconData
  /** How often each class occurs in the rules' own examples. */
  occurrences: readonly number[]
  fingerprint: string
}

/** The vocabulary of a rule set, for `compileRules` to start from. */
export function toVocabulary(rules: RuleSet): Vocabulary {
  const weighted = withWeights(rules)
  const { compiler } = compilePatterns(weighted)
  const lexicon = toLexiconData(compiler.classes, occurrencesOfWords(rules))
  return {
    lexicon,
    occurrences: countOccurrences(rules, fromData(lexicon)),
    fingerprint: fingerprintOf(weighted, compiler),
  }
}

/** How often a word stands in the rules' own examples. */
function occurrencesOfWords({ signals }: RuleSet): (word: string) => number {
  const count = new Map<string, number>()
  for (const { mustFind, mustIgnore } of signals)
    for (const example of [...mustFind, ...mustIgnore])
      for (const word of wordsOf(example).words) count.set(word, (count.get(word) ?? 0) + 1)
  return (word) => count.get(word) ?? 0
}

/**
 * Compiles a rule set, starting from its own `vocabulary` when that is at hand. Throws a `TypeError` that names the
 * rule when a rule is not well formed.
 */
export function compileRules<Id extends string>(given: RuleSet<Id>, vocabulary?: Vocabulary): Engine<Id> {
  checkRules(given)
  const rules = withWeights(given)
  const { compiler, compiled, guards } = compilePatterns(rules)
  const lexicon = fromData(vocabulary?.lexicon ?? toLexiconData(compiler.classes))
  const rarity = rarityIn(vocabulary?.occurrences ?? countOccurrences(rules, lexicon))
  for (const { clues } of compiled)
    for (const clue of clues) clue.nodes.sort((a, b) => costOf(a, rarity) - costOf(b, rarity))
  return {
    rules,
    lexicon,
    compiled,
    byId: new Map(compiled.map((one) => [one.rule.id, one])),
    guards,
    ...fileClues(compiled, rarity),
    ...fileParts(partsOfClues(compiled, rarity), rarity),
    joins: compiler.joins(),
    spare: [],
    fingerprint: vocabulary?.fingerprint ?? fingerprintOf(rules, compiler),
  }
}

/** The patterns of rules and guards, equal parts once, and the classes they use. */
function compilePatterns<Id extends string>(rules: RuleSet<Id>) {
  const compiler = createCompiler()
  const compiled = rules.signals.map(
    (rule): CompiledRule<Id> => ({
      rule,
      mood: rule.mood,
      channels: rule.channels,
      detect: rule.detect,
      clues: (rule.find ?? []).map((clue) => ({ clue, nodes: clue.all.map(compiler.add) })),
      ...compileUses(rule, compiler),
    }),
  )
  const guards = rules.guards.map((guard) => ({ guard, node: compiler.add(guard.marks) }))
  return { compiler, compiled, guards }
}

/** Most detectors say no at the first look, so each pattern is looked for when a detector reads its name. */
function compileUses({ uses: patterns = {} }: SignalRule, compiler: Compiler) {
  const uses = Object.entries(patterns).map(([name, pattern]) => [name, compiler.add(pattern)] as const)
  class Named {
    // Assigned, not defined: a detector is asked in every message, and defining a field is slow.
    declare readonly matching: Matching
    constructor(matching: Matching) {
      this.matching = matching
    }
  }
  for (const [name, node] of uses)
    Object.defineProperty(Named.prototype, name, {
      get(this: Named) {
        return spansOf(node, this.matching)
      },
    })
  return { uses, spansIn: (matching: Matching) => new Named(matching) as unknown as Readonly<Record<string, Spans>> }
}

/** A part that so many of the rules' own examples hold is met by anybody: to remember it tells nothing. */
const COMMON = 30

function partsOfClues<Id extends string>(compiled: readonly CompiledRule<Id>[], rarity: Rarity): Map<number, Part> {
  const parts = new Map<number, Part>()
  compiled.forEach(({ rule, clues }, number) => {
    for (const clue of clues) {
      if (clue.nodes.length < 2) continue
      for (const node of clue.nodes) {
        if (costOf(node, rarity) > COMMON) continue
        const part = parts.get(node.id)
        if (part === undefined)
          parts.set(node.id, {
            node,
            order: parts.size,
            mood: rule.mood,
            despite: clue.clue.despite,
            clues: [{ rule: number, clue }],
            needs: classesNeeded([node], rarity),
          })
        else part.clues.push({ rule: number, clue })
      }
    }
  })
  return parts
}

/** How many of the rules' own examples hold each class: what is rare there is rare in messages. */
function countOccurrences(rules: RuleSet, lexicon: Lexicon): number[] {
  const count = new Array<number>(lexicon.size).fill(1)
  for (const { mustFind, mustIgnore } of rules.signals) {
    for (const example of [...mustFind.slice(0, 2), ...mustIgnore.slice(0, 4)]) {
      const { hits } = readWords(wordsOf(example), lexicon)
      for (const id of hits.present.subarray(0, hits.met)) count[id]!++
    }
  }
  return count
}

const wordsOf = (example: Example): Tokens => tokenize([fold(textOf(example))], 200)

export function textOf(example: Example): string {
  if (typeof example === 'string') return example
  return example.channel === 'listing' ? `${example.title}\n${example.description}` : (example.text ?? '')
}

/** How often a word class or a fact occurs. */
type Rarity = (thing: number | FactName) => number

/** Facts are found by their extractors anyway and are rarer than most words. */
const rarityIn =
  (count: readonly number[]): Rarity =>
  (thing) =>
    typeof thing === 'number' ? count[thing]! : 1

const costOfTrigger = (trigger: Trigger, rarity: Rarity): number =>
  [...trigger].reduce<number>((sum, thing) => sum + rarity(thing), 0)

const costOf = (node: Node, rarity: Rarity): number => costOfTrigger(triggerOf(node, rarity), rarity)

/** What the nodes cannot do without beside the trigger of the first, rarest first, but for what may also be a fact. */
function classesNeeded(nodes: readonly Node[], rarity: Rarity): number[] {
  const listed = (trigger: Trigger): string => [...trigger, -1].join(' ')
  const filedUnder = listed(triggerOf(nodes[0]!, rarity))
  const needs = nodes
    .flatMap((node) => needsOf(node, rarity))
    .filter((need) => [...need].every(Number.isInteger) && listed(need) !== filedUnder)
    .sort((a, b) => costOfTrigger(a, rarity) - costOfTrigger(b, rarity))
  return [...new Set(needs.map(listed))].flatMap((list) => list.split(' ').map(Number))
}

/** Files each clue under the trigger of its rarest pattern; patterns stand in the order of their rarity. */
function fileClues<Id extends string>(compiled: readonly CompiledRule<Id>[], rarity: Rarity) {
  const filed = compiled.flatMap(({ clues }, rule) =>
    clues.map((clue): Filed => ({ rule, clue, needs: classesNeeded(clue.nodes, rarity) })),
  )
  return fileUnder(filed, ({ clue }) => triggerOf(clue.nodes[0]!, rarity))
}

/** Files each part under its own trigger. */
function fileParts(parts: ReadonlyMap<number, Part>, rarity: Rarity) {
  const { byClass, byFact } = fileUnder([...parts.values()], ({ node }) => triggerOf(node, rarity))
  return { parts, partsByClass: byClass, partsByFact: byFact }
}

function fileUnder<Item>(items: readonly Item[], triggerOfItem: (item: Item) => Trigger) {
  const byClass: (Item[] | undefined)[] = []
  const byFact = new Map<FactName, Item[]>()
  for (const item of items) {
    for (const thing of triggerOfItem(item)) {
      if (typeof thing === 'number') (byClass[thing] ??= []).push(item)
      else byFact.set(thing, [...(byFact.get(thing) ?? []), item])
    }
  }
  return { byClass, byFact }
}

function checkRules(rules: RuleSet): void {
  const seen = new Set<string>()
  for (const rule of rules.signals) {
    if (!/^[a-z][a-z-]{2,39}$/.test(rule.id)) throw new TypeError(`rule id '${rule.id}' must be kebab-case`)
    if (seen.has(rule.id)) throw new TypeError(`two rules have the id '${rule.id}'`)
    seen.add(rule.id)
    if (rule.mustFind.length === 0) throw new TypeError(`rule '${rule.id}' has no mustFind example`)
    if (rule.mustIgnore.length === 0) throw new TypeError(`rule '${rule.id}' has no mustIgnore example`)
    if (rule.find === undefined && rule.detect === undefined)
      throw new TypeError(`rule '${rule.id}' has neither find nor detect`)
    if (!(rule.weight > 0)) throw new TypeError(`rule '${rule.id}' has a weight that is not a positive number`)
  }
  for (const one of rules.combinations) {
    for (const id of [...one.all, ...(one.anyOf ?? [])])
      if (!seen.has(id)) throw new TypeError(`combination '${one.id}' names the unknown rule '${id}'`)
  }
}

/** True when a message with spans of these classes may hold by itself what is filed. */
export function mayHold({ needs }: { needs: Needs }, hits: Hits): boolean {
  let met = false
  for (const id of needs) {
    if (id >= 0) met ||= isMet(hits, id)
    else if (met) met = false
    else return false
  }
  return true
}

/**
 * The clues worth looking at in a message, by rule number, each once; `earlier` are parts that the author's earlier
 * messages met.
 */
export function candidates<Id extends string>(
  engine: Engine<Id>,
  matching: Matching,
  earlier: ReadonlySet<number>,
): (CompiledClue[] | undefined)[] {
  const found: (CompiledClue[] | undefined)[] = new Array(engine.compiled.length)
  const take = ({ rule, clue }: NumberedClue) => {
    const clues = (found[rule] ??= [])
    if (!clues.includes(clue)) clues.push(clue)
  }
  const { hits } = matching.reading
  const takeFrom = (filed: readonly Filed[] | undefined) => {
    if (filed === undefined) return
    for (const one of filed) if (earlier.size > 0 || mayHold(one, hits)) take(one)
  }
  for (let k = 0; k < hits.met; k++) takeFrom(engine.byClass[hits.present[k]!])
  for (const name of Object.keys(matching.facts) as FactName[]) takeFrom(engine.byFact.get(name))
  for (const id of earlier) engine.parts.get(id)?.clues.forEach(take)
  return found
}
