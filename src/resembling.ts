/**
 * Signs named by resemblance: where the wording is that of a fraud but no clue holds, the signs it resembles
 * are shown as hints, provided that the message turns to its reader and words of their own vocabulary stand in it. The
 * learned sign thus never decides alone: it needs the words of a rule beside it.
 */
import type { CompiledRule, Engine } from './engine.js'
import type { Guarded } from './guards/damping.js'
import { isToReader } from './guards/reader.js'
import type { Wording } from './learned/model.js'
import { resemblances, speakingFor } from './learned/resemblance.js'
import type { FactSpans, Matching, Node } from './pattern/matcher.js'
import type { Reading } from './pattern/read-words.js'
import type { Case } from './rule.js'
import { evidenceOfWords, type FoundSign, leastDamped } from './signals.js'
import type { Language } from './text/language.js'

/** How strongly the learned sign must speak, as a share of its weight. */
const STRONGLY = 0.05
const VERY_STRONGLY = 0.2
/** How strongly in English, of which little was learned. */
const IN_ENGLISH = 0.4
/** How strongly in French that speaks of neither writer nor reader: encyclopaedias and newspapers do. */
const IMPERSONALLY = 0.5
/** Signs looked at, likeliest first. */
const LIKELIEST = 7
/** What a resemblance earns of a sign's weight. */
const GRADE = 0.07
/** Too few frauds in English were learned from to tell them from small talk: they are named, and hardly count. */
const GRADE_IN_ENGLISH = 0.03
const MAX_EVIDENCE = 3

/** The signs to add to those that clues found. */
export function resemblingSigns<Id extends string>(
  engine: Engine<Id>,
  signs: readonly FoundSign<Id>[],
  guarded: Guarded,
  { channel, policy, wording }: Case,
  language: Language,
): FoundSign<Id>[] {
  const spoken = Math.max(0, ...signs.map((sign) => (sign.rule.group === 'wording' ? sign.grade : 0)))
  if (spoken < STRONGLY) return []
  const grade = language === 'en' && spoken < IN_ENGLISH ? GRADE_IN_ENGLISH : GRADE
  if (!turnsToReader(guarded.matching)) {
    const impersonal = language === 'fr' && channel !== 'listing' && !speaksOfWriter(guarded.matching)
    if (spoken < (impersonal ? IMPERSONALLY : VERY_STRONGLY)) return []
  }
  const found = new Set<string>(signs.map((sign) => sign.rule.id))
  const telling = tellingWords(guarded.matching.reading)
  return resemblances(wording, guarded.matching.reading, LIKELIEST).flatMap((id) => {
    const compiled = found.has(id) ? undefined : engine.byId.get(id)
    const applies = compiled?.rule.channels.includes(channel) && compiled.rule.applies?.(policy) !== false
    return compiled === undefined || !applies || !couldBe(compiled, guarded.matching)
      ? []
      : signOf(compiled, telling, wording, guarded, grade)
  })
}

/** True when the message has the facts that some clue of the rule needs: no hint tells of a number where none stands. */
const couldBe = <Id extends string>(compiled: CompiledRule<Id>, { facts, reading }: Matching): boolean =>
  kinOf(compiled, reading.lexicon.size).byWords || hasFactsFor(compiled, facts)

const hasFactsFor = <Id extends string>({ clues }: CompiledRule<Id>, facts: FactSpans): boolean =>
  clues.some(({ nodes }) => nodes.every((node) => couldHold(node, facts)))

function couldHold({ pattern, of }: Node, facts: FactSpans): boolean {
  if (pattern.op === 'fact') return facts[pattern.fact] !== undefined
  if (pattern.op === 'either') return of.some((part) => couldHold(part, facts))
  return (pattern.op === 'without' ? of.slice(0, 1) : of).every((part) => couldHold(part, facts))
}

function turnsToReader({ reading }: Matching): boolean {
  for (let i = 0; i < reading.tokens.words.length; i++) if (isToReader(reading, i)) return true
  return false
}

const WRITER = new Set('je j me m moi mon ma mes nous notre nos on chez ici'.split(' '))

const speaksOfWriter = ({ reading }: Matching): boolean => reading.tokens.words.some((word) => WRITER.has(word))

function signOf<Id extends string>(
  compiled: CompiledRule<Id>,
  telling: readonly number[],
  wording: Wording,
  guarded: Guarded,
  gradeShown: number,
): FoundSign<Id>[] {
  const { reading } = guarded.matching
  const own = speakingFor(compiled.rule.id, ownWords(compiled, telling, reading), wording, reading).slice(
    0,
    MAX_EVIDENCE,
  )
  if (own.length === 0) return []
  const spans = own.flatMap((word) => [word, word + 1])
  const { left, dampings } = leastDamped(compiled.mood, [], guarded, spans)
  const evidence = own.map((word) => evidenceOfWords(reading.tokens, word, word + 1))
  return [{ rule: compiled.rule, grade: gradeShown * left, left, dampings, evidence }]
}

/** Words that hold sentences together: they stand in classes, and show nobody anything. */
const GRAMMAR = new Set(
  `a ai as au aux c ca ce ces d de des dis dit du elle en es est et eu hors ici il ils in j je l la le les lui m ma me mes moi
   mon n ne non ni nos on ont ou oui par pas peu pr qu que qui s sa se ses si son sur t ta te tes toi ton tu un une va vs y
   the and for you my me to of avec apres avant bien cela ceci cette cettes comme contre dans depuis deja donc elle elles encore entre etes etre
   etait etaient faire fait faites hier juste leur leurs mais meme moins notre nous parce pendant plus pour pourquoi puis
   quand quel quelle quoi sans selon sera seront serait sinon soit sommes sont sous suis tous tout toute toutes tres trop
   vers vient venir voila votre vous avez avons aurait avait avoir merci bonjour bonsoir salut jamais toujours alors aussi
   aujourd quelqu quelque venons vais veux veut peux peut pouvez dois doit devez with your from this that have`.split(
    /\s+/,
  ),
)

/** The words of a message that stand in some class and mean something by themselves. */
function tellingWords({ known }: Reading): number[] {
  const telling: number[] = []
  known.forEach(({ text, entry }, i) => {
    if (entry !== undefined && entry.classes.length > 0 && !GRAMMAR.has(text)) telling.push(i)
  })
  return telling
}

/** Those of them that stand in the vocabulary of a rule. */
function ownWords<Id extends string>(
  compiled: CompiledRule<Id>,
  telling: readonly number[],
  { known, lexicon }: Reading,
): number[] {
  const { vocabulary } = kinOf(compiled, lexicon.size)
  return telling.filter((i) => isAmong(vocabulary, known[i]!.entry!.classes))
}

function isAmong(vocabulary: Uint8Array, classes: readonly number[]): boolean {
  for (const id of classes) if (vocabulary[id] === 1) return true
  return false
}

/** What a message must share with a rule to resemble it. */
interface Kin {
  /** 1 for each word class that the rule's own patterns use. */
  vocabulary: Uint8Array
  /** True when some clue needs no fact. */
  byWords: boolean
}

const kin = new WeakMap<object, Kin>()

function kinOf<Id extends string>(compiled: CompiledRule<Id>, size: number): Kin {
  const known = kin.get(compiled)
  if (known !== undefined) return known
  const vocabulary = new Uint8Array(size)
  const collect = (node: Node): void => {
    if (node.classId >= 0) vocabulary[node.classId] = 1
    for (const part of node.of) collect(part)
  }
  for (const { nodes } of compiled.clues) for (const node of nodes) collect(node)
  for (const [, node] of compiled.uses) collect(node)
  const made = { vocabulary, byWords: hasFactsFor(compiled, {}) }
  kin.set(compiled, made)
  return made
}
