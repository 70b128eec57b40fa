/** Facts and words → signals: each rule's best hit, with its evidence and what damped it. */
import { type CompiledClue, type CompiledRule, candidates, type Engine } from './engine.js'
import { type ActiveGuard, activeGuards, type Damping, dampingsAt, remaining } from './guards/damping.js'
import { type Matching, type Spans, spansOf } from './pattern/matcher.js'
import type { Case, Finding, SignalRule } from './rule.js'
import type { Evidence } from './text/evidence.js'
import { evidenceOf } from './text/fold.js'
import type { Tokens } from './text/tokens.js'

/** A sign as found, before the score. */
export interface FoundSign<Id extends string> {
  rule: SignalRule<Id>
  /** Grade of the best hit times what guards left of it. */
  grade: number
  /** What guards left of the best hit, 0..1. */
  left: number
  dampings: Damping[]
  evidence: Evidence[]
}

const NONE: ReadonlySet<number> = new Set()

/** Evidence shown for one sign. */
const MAX_EVIDENCE = 8

/** One way in which a rule matched. */
interface Hit {
  grade: number
  left: number
  dampings: Damping[]
  evidence: Evidence[]
}

/** All signs a message shows. Rules that do not apply to the channel are not looked at. */
export function findSigns<Id extends string>(
  engine: Engine<Id>,
  matching: Matching,
  one: Case,
  earlier: ReadonlySet<number> = NONE,
): FoundSign<Id>[] {
  const wanted = candidates(engine, matching, earlier)
  const guards = activeGuards(matching, engine.guards)
  const found: FoundSign<Id>[] = []
  engine.compiled.forEach((compiled, i) => {
    const clues = wanted[i]
    if (
      (clues === undefined && compiled.rule.detect === undefined) ||
      !compiled.rule.channels.includes(one.channel) ||
      compiled.rule.applies?.(one.policy) === false
    )
      return
    const hits = detectorHits(compiled, guards, matching, one)
    for (const clue of clues ?? []) {
      const hit = hitOf(compiled.rule, clue, guards, matching, earlier)
      if (hit !== undefined) hits.push(hit)
    }
    const sign = bestOf(compiled.rule, hits)
    if (sign !== undefined) found.push(sign)
  })
  return found
}

/** A clue whose parts lie in several messages of one author weighs a little less than one said in one breath. */
const SPREAD = 0.85

/** A clue holds when each of its patterns does, here or earlier; the most damped of them decides. */
function hitOf<Id extends string>(
  rule: SignalRule<Id>,
  { clue, nodes }: CompiledClue,
  guards: readonly ActiveGuard[],
  matching: Matching,
  earlier: ReadonlySet<number>,
): Hit | undefined {
  const hit: Hit = { grade: clue.grade, left: 1, dampings: [], evidence: [] }
  let here = 0
  for (const node of nodes) {
    const spans = spansOf(node, matching)
    if (spans.length === 0) {
      if (!earlier.has(node.id)) return undefined
      continue
    }
    here++
    const best = leastDamped(rule, clue.despite, guards, matching, spans)
    if (best.left < hit.left) {
      hit.left = best.left
      hit.dampings = best.dampings
    }
    hit.evidence.push(evidenceOfWords(matching.reading.tokens, best.start, best.end))
  }
  if (here === 0) return undefined
  if (here < nodes.length) hit.grade *= SPREAD
  return hit
}

/** The span that guards leave most of. */
export function leastDamped<Id extends string>(
  rule: SignalRule<Id>,
  despite: readonly string[],
  guards: readonly ActiveGuard[],
  matching: Matching,
  spans: Spans,
) {
  let best = { left: -1, dampings: [] as Damping[], start: 0, end: 0 }
  for (let k = 0; k < spans.length && k < 64 && best.left < 1; k += 2) {
    const dampings = dampingsAt(matching.reading, guards, rule, despite, spans[k]!, spans[k + 1]!)
    const left = remaining(dampings)
    if (left > best.left) best = { left, dampings, start: spans[k]!, end: spans[k + 1]! }
  }
  return best
}

/** The parts of clues that a message meets undamped: what its author's next messages may complete. */
export function partsMet<Id extends string>(engine: Engine<Id>, matching: Matching): number[] {
  const met: number[] = []
  const guards = activeGuards(matching, engine.guards)
  const { hits } = matching.reading
  for (const [id, { node, rule, despite, trigger }] of engine.parts) {
    if (!trigger.some((thing) => (typeof thing === 'number' ? hits[thing] : matching.facts[thing]) !== undefined))
      continue
    const spans = spansOf(node, matching)
    if (spans.length > 0 && leastDamped(rule, despite, guards, matching, spans).left >= 0.5) met.push(id)
  }
  return met
}

/** The evidence for words `start` to `end`, within one field. */
export function evidenceOfWords(tokens: Tokens, start: number, end: number): Evidence {
  const view = tokens.views[tokens.view[start]!]!
  let last = end - 1
  while (last > start && tokens.view[last] !== tokens.view[start]) last--
  return evidenceOf(view, tokens.start[start]!, tokens.end[last]!)
}

function detectorHits<Id extends string>(
  { rule, uses }: CompiledRule<Id>,
  guards: readonly ActiveGuard[],
  matching: Matching,
  one: Case,
): Hit[] {
  if (rule.detect === undefined) return []
  const spans: Record<string, Spans> = {}
  for (const [name, node] of uses) spans[name] = spansOf(node, matching)
  return rule.detect(one, spans).map((finding) => {
    const dampings = dampingsAt(matching.reading, guards, rule, [], finding.start, finding.end)
    return { grade: finding.grade, left: remaining(dampings), dampings, evidence: evidenceOfFinding(matching, finding) }
  })
}

function evidenceOfFinding({ reading }: Matching, finding: Finding): Evidence[] {
  if (finding.evidence.length > 0)
    return finding.evidence.map(({ field, start, end, quote }) => ({ field, start, end, quote }))
  return finding.start < 0 ? [] : [evidenceOfWords(reading.tokens, finding.start, finding.end)]
}

function bestOf<Id extends string>(rule: SignalRule<Id>, hits: readonly Hit[]): FoundSign<Id> | undefined {
  let best: Hit | undefined
  for (const hit of hits) if (best === undefined || hit.grade * hit.left > best.grade * best.left) best = hit
  if (best === undefined) return undefined
  const evidence: Evidence[] = []
  for (const hit of [best, ...hits])
    for (const one of hit.evidence)
      if (evidence.length < MAX_EVIDENCE && !evidence.some((old) => contains(old, one))) evidence.push(one)
  return { rule, grade: best.grade * best.left, left: best.left, dampings: best.dampings, evidence }
}

const contains = (a: Evidence, b: Evidence): boolean => a.field === b.field && a.start <= b.start && b.end <= a.end
