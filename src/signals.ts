/** Facts and words → signals: each rule's best hit, with its evidence and what damped it. */
import type { PartsSaid } from './conversation/state.js'
import { type CompiledClue, type CompiledRule, candidates, type Engine, mayHold, type Part } from './engine.js'
import { type Damping, dampingsAt, type Guarded, remaining } from './guards/damping.js'
import { type Matching, type Spans, spansOf } from './pattern/matcher.js'
import type { FactName } from './pattern/pattern.js'
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

const NOTHING_SAID: PartsSaid = { own: new Set(), all: new Set() }

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
  guarded: Guarded,
  one: Case,
  { own, all }: PartsSaid = NOTHING_SAID,
): FoundSign<Id>[] {
  const wanted = candidates(engine, guarded.matching, all)
  const found: FoundSign<Id>[] = []
  let hits: Hit[] = []
  for (let i = 0; i < engine.compiled.length; i++) {
    const compiled = engine.compiled[i]!
    const clues = wanted[i]
    if (
      (clues === undefined && compiled.detect === undefined) ||
      !compiled.channels.includes(one.channel) ||
      compiled.rule.applies?.(one.policy) === false
    )
      continue
    addDetectorHits(hits, compiled, guarded, one)
    if (clues !== undefined) addClueHits(hits, compiled.mood, clues, guarded, compiled.mood === 'ask' ? all : own)
    if (hits.length === 0) continue
    found.push(bestOf(compiled.rule, hits))
    hits = []
  }
  return found
}

function addClueHits(
  hits: Hit[],
  mood: SignalRule['mood'],
  clues: readonly CompiledClue[],
  guarded: Guarded,
  earlier: ReadonlySet<number>,
): void {
  for (const clue of clues) {
    const hit = holds(clue, guarded.matching, earlier) ? hitOf(mood, clue, guarded) : undefined
    if (hit !== undefined) hits.push(hit)
  }
}

/** A clue holds when each of its patterns does, here or earlier. */
function holds({ nodes }: CompiledClue, matching: Matching, earlier: ReadonlySet<number>): boolean {
  for (const node of nodes) if (spansOf(node, matching).length === 0 && !earlier.has(node.id)) return false
  return true
}

/** A clue whose parts lie in several messages of one author weighs a little less than one said in one breath. */
const SPREAD = 0.95

/** Words within which the parts of a clue belong together; farther apart, chance brings them into one long text. */
const TOGETHER = 60

/** Occurrences of a clue's rarest part that the others are looked for around. */
const MAX_ANCHORS = 6

/** A clue holds when each of its patterns does, here or earlier; of its occurrences the densest one counts. */
function hitOf(mood: SignalRule['mood'], { clue, nodes }: CompiledClue, guarded: Guarded): Hit | undefined {
  const parts: Spans[] = []
  for (const node of nodes) {
    const spans = spansOf(node, guarded.matching)
    if (spans.length > 0) parts.push(spans)
  }
  const [rarest, ...others] = parts
  if (rarest === undefined) return undefined
  const damped = (spans: Spans, near?: number): Placed => leastDamped(mood, clue.despite, guarded, spans, near)
  let hit: Hit | undefined
  for (const anchor of anchorsOf(rarest, others.length, damped)) {
    const one = hitAround(anchor, others, damped, guarded.matching.reading.tokens)
    if (hit === undefined || one.grade * one.left > hit.grade * hit.left) hit = one
    if (hit.grade * hit.left === 1) break
  }
  const spread = parts.length < nodes.length ? SPREAD : 1
  return hit && { ...hit, grade: hit.grade * clue.grade * spread }
}

/** The least damped place of the rarest part first, then its other places. */
function anchorsOf(spans: Spans, others: number, damped: (spans: Spans) => Placed): Placed[] {
  const anchors = [damped(spans)]
  for (let k = 0; others > 0 && k < spans.length && anchors.length < MAX_ANCHORS; k += 2)
    if (spans[k] !== anchors[0]!.start) anchors.push(damped([spans[k]!, spans[k + 1]!]))
  return anchors
}

/** The most damped part decides, and the farthest from the anchor. */
function hitAround(
  anchor: Placed,
  others: readonly Spans[],
  damped: (spans: Spans, near: number) => Placed,
  tokens: Tokens,
): Hit {
  const hit: Hit = { grade: 1, left: anchor.left, dampings: anchor.dampings, evidence: [] }
  hit.evidence.push(evidenceOfWords(tokens, anchor.start, anchor.end))
  for (const spans of others) {
    const part = damped(spans, anchor.start)
    if (part.left < hit.left) {
      hit.left = part.left
      hit.dampings = part.dampings
    }
    hit.grade = Math.min(hit.grade, TOGETHER / Math.max(TOGETHER, Math.abs(part.start - anchor.start)))
    hit.evidence.push(evidenceOfWords(tokens, part.start, part.end))
  }
  return hit
}

/** One place of a pattern and what guards leave of it. */
interface Placed {
  left: number
  dampings: Damping[]
  start: number
  end: number
}

/** Places of a pattern that are looked at. */
const MAX_PLACES = 32

/** The least damped of the places of a pattern; the nearest to word `near` among equals. */
export function leastDamped(
  mood: SignalRule['mood'],
  despite: readonly string[],
  guarded: Guarded,
  spans: Spans,
  near?: number,
): Placed {
  // Walks outwards from the place nearest to the word, or on from the first.
  let after = 0
  while (near !== undefined && after < spans.length && spans[after]! < near) after += 2
  let before = after - 2
  let best: Placed = { left: -1, dampings: [], start: 0, end: 0 }
  for (let n = 0; n < MAX_PLACES && best.left < 1 && (before >= 0 || after < spans.length); n++) {
    const goBack = after >= spans.length || (before >= 0 && near! - spans[before]! < spans[after]! - near!)
    const k = goBack ? before : after
    if (goBack) before -= 2
    else after += 2
    const dampings = dampingsAt(guarded, mood, despite, spans[k]!, spans[k + 1]!)
    const left = remaining(dampings)
    if (left > best.left) best = { left, dampings, start: spans[k]!, end: spans[k + 1]! }
  }
  return best
}

/** The parts of clues that a message meets undamped: what its author's next messages may complete. */
export function partsMet<Id extends string>(engine: Engine<Id>, guarded: Guarded): number[] {
  const { matching } = guarded
  const { hits } = matching.reading
  const met: Part[] = []
  const take = (parts: readonly Part[] | undefined) => {
    if (parts === undefined) return
    for (const part of parts) {
      const spans = mayHold(part, hits) ? spansOf(part.node, matching) : []
      if (spans.length === 0 || met.includes(part)) continue
      if (leastDamped(part.mood, part.despite, guarded, spans).left >= 0.5) met.push(part)
    }
  }
  for (let k = 0; k < hits.met; k++) take(engine.partsByClass[hits.present[k]!])
  for (const name of Object.keys(matching.facts) as FactName[]) take(engine.partsByFact.get(name))
  return met.sort((a, b) => a.order - b.order).map((part) => part.node.id)
}

/** The evidence for words `start` to `end`, within one field. */
export function evidenceOfWords(tokens: Tokens, start: number, end: number): Evidence {
  const view = tokens.views[tokens.view[start]!]!
  let last = end - 1
  while (last > start && tokens.view[last] !== tokens.view[start]) last--
  return evidenceOf(view, tokens.start[start]!, tokens.end[last]!)
}

function addDetectorHits<Id extends string>(
  hits: Hit[],
  { mood, detect, spansIn }: CompiledRule<Id>,
  guarded: Guarded,
  one: Case,
): void {
  if (detect === undefined) return
  const { matching } = guarded
  for (const finding of detect(one, spansIn(matching))) {
    const dampings = dampingsAt(guarded, mood, [], finding.start, finding.end)
    const evidence = evidenceOfFinding(matching, finding)
    hits.push({ grade: finding.grade, left: remaining(dampings), dampings, evidence })
  }
}

function evidenceOfFinding({ reading }: Matching, finding: Finding): Evidence[] {
  if (finding.evidence.length > 0)
    return finding.evidence.map(({ field, start, end, quote }) => ({ field, start, end, quote }))
  return finding.start < 0 ? [] : [evidenceOfWords(reading.tokens, finding.start, finding.end)]
}

/** The sign of a rule that matched in these ways, at least one. */
function bestOf<Id extends string>(rule: SignalRule<Id>, hits: readonly Hit[]): FoundSign<Id> {
  let best = hits[0]!
  for (const hit of hits) if (hit.grade * hit.left > best.grade * best.left) best = hit
  const evidence: Evidence[] = []
  for (const hit of [best, ...hits])
    for (const one of hit.evidence)
      if (evidence.length < MAX_EVIDENCE && !evidence.some((old) => contains(old, one))) evidence.push(one)
  return { rule, grade: best.grade * best.left, left: best.left, dampings: best.dampings, evidence }
}

const contains = (a: Evidence, b: Evidence): boolean => a.field === b.field && a.start <= b.start && b.end <= a.end
