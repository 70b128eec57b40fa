/**
 * What calibration learns from: the labelled messages of the rounds and the examples of the rules, as features for the
 * learned sign and as grades of signs for the weights of the rules.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { rules, signals } from '../rules/index.js'
import { agora } from '../rules/policy.js'
import { toMessages } from '../src/cli/read-input.js'
import { compileRules, textOf as textOfExample } from '../src/engine.js'
import { createScanner } from '../src/index.js'
import { bucketsOf, featuresOf, NEW_PAIR, NEW_WORD, NO_PAIR } from '../src/learned/features.js'
import type { Shown, WeightPrior } from '../src/learned/fit-weights.js'
import { leftByOrdinary } from '../src/learned/model.js'
import { beginsSentence, passagesOf } from '../src/learned/passages.js'
import type { Sample } from '../src/learned/train.js'
import { readWords } from '../src/pattern/read-words.js'
import type { RuleSet } from '../src/rule.js'
import { fold } from '../src/text/fold.js'
import { fnv1a } from '../src/text/hash.js'
import { guessLanguage, mayBeFrench } from '../src/text/language.js'
import { tokenize } from '../src/text/tokens.js'
import { leftOfGroup } from '../src/verdict/trust.js'

/** A line of `fixtures/rounds/NN/messages.jsonl`. */
export interface Row {
  round: string
  label: string
  /** Signs that an expert would name. */
  signals: string[]
  input: Record<string, unknown> & { turns?: { from: string; text: string }[] }
}

const folder = new URL('../fixtures/rounds/', import.meta.url)
const ruleSet = rules as unknown as RuleSet
const { lexicon } = compileRules(ruleSet)

/** Numbers of all rounds, oldest first. */
export const rounds: readonly string[] = readdirSync(folder)
  .filter((name) => /^\d+$/.test(name))
  .sort((a, b) => Number(a) - Number(b))

const linesOf = (file: URL): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** All messages of all rounds. */
export const rows: readonly Row[] = rounds.flatMap((round) =>
  linesOf(new URL(`${round}/messages.jsonl`, folder)).map((line) => ({ ...(JSON.parse(line) as Row), round })),
)

/** What the judged party wrote. */
function textOf({ input }: Row): string {
  if (input.turns !== undefined)
    return input.turns
      .filter((turn) => turn.from === 'suspect')
      .map((turn) => turn.text)
      .join('\n')
  return [input.title, input.subject, input.text ?? input.description].filter(Boolean).join('\n')
}

interface Sentence {
  /** Feature buckets of each word and of the pair it makes. */
  features: number[]
  /** The same of words and pairs that the text has not had before. */
  fresh: number[]
  /** How many words it has. */
  words: number
  /** True when it warns of fraud or denounces one. */
  warns: boolean
}

function sampleOf(sentences: readonly Sentence[], fraud: boolean, group: string): Sample {
  return {
    features: sentences.flatMap((one) => one.fresh),
    passages: passagesOf(sentences.map((one) => one.words)).map(([first, end]) =>
      sentences.slice(first, end).flatMap((one) => one.features),
    ),
    fraud,
    group,
  }
}

const WARNING_CLASSES = new Set(['warning', 'denounces'].map((name) => fnv1a(name)))

function sentencesOf(text: string): Sentence[] {
  const tokens = tokenize([fold(text)], 20_000)
  const reading = readWords(tokens, lexicon, mayBeFrench(guessLanguage(tokens.words)))
  const sentences: Sentence[] = []
  const { count, words, pairs, news } = featuresOf(reading)
  const { sentence: numberOf } = reading.tokens
  for (let k = 0; k < count; k++) {
    const at = words[k]!
    if (beginsSentence(words, numberOf, k, sentences.at(-1)?.words))
      sentences.push({ features: [], fresh: [], words: 0, warns: false })
    const sentence = sentences.at(-1)!
    const word = reading.known[at]!
    const own = bucketsOf(word, lexicon.tags)
    const pair = pairs[k] === NO_PAIR ? [] : [pairs[k]!]
    sentence.features.push(...own, ...pair)
    if ((news[k]! & NEW_WORD) !== 0) sentence.fresh.push(...own)
    if ((news[k]! & NEW_PAIR) !== 0) sentence.fresh.push(...pair)
    sentence.words++
    sentence.warns ||= word.entry?.classes.some((id) => WARNING_CLASSES.has(lexicon.tags[id]!)) ?? false
  }
  return sentences
}

const read = rows.map((row) => ({ row, fraud: row.label === 'fraud', sentences: sentencesOf(textOf(row)) }))

/** The messages of the rounds as features, in the order of `rows`. */
export const samples: readonly Sample[] = read.map(({ row, fraud, sentences }) => sampleOf(sentences, fraud, row.round))

/** Honest prose of every register, so that what is merely formal, technical or foreign does not read as fraud. */
export const ordinary: readonly Sample[] = linesOf(new URL('../ordinary.jsonl', folder)).map((line) =>
  sampleOf(sentencesOf(textOf(JSON.parse(line) as Row)), false, 'ordinary'),
)

/**
 * Every other fraud once more with a warning of an honest message of its round before or behind it: honest people
 * warn, so a fraudster who dresses his ask in warnings must gain nothing by it.
 */
export const disguised: readonly Sample[] = rounds.flatMap((round) => {
  const of = read.filter(({ row }) => row.round === round)
  const warnings = of.filter((one) => !one.fraud).flatMap((one) => one.sentences.filter(({ warns }) => warns))
  return of
    .filter((one, i) => one.fraud && i % 2 === 0 && warnings.length > 0)
    .map(({ sentences }, i) => {
      const warning = warnings[i % warnings.length]!
      return sampleOf(i % 2 === 0 ? [warning, ...sentences] : [...sentences, warning], true, round)
    })
})

/** Examples of a rule that are learned from: those with hundreds would drown the others. */
const MOST_EXAMPLES = 30

/** The examples of the rules as features, short and of one sign each; those of the learned sign itself test it. */
export const examples: readonly Sample[] = ruleSet.signals
  .filter(({ id }) => id !== 'learned-wording')
  .flatMap(({ mustFind, mustIgnore }) =>
    [mustFind, mustIgnore].flatMap((list) =>
      list
        .slice(0, MOST_EXAMPLES)
        .map((one) => sampleOf(sentencesOf(textOfExample(one)), list === mustFind, 'examples')),
    ),
  )

/** Most log-odds that the learned sign may add. */
export const CAP = signals.find((rule) => rule.id === 'learned-wording')!.weight

/** Expert weights, the prior of the fit. */
export const priors: readonly WeightPrior[] = signals.map((rule) => ({
  id: rule.id,
  weight: rule.weight,
  group: rule.group,
  amplifier: 'amplifier' in rule && rule.amplifier === true,
}))

const ungrouped = createScanner({
  policy: { ...agora, learnedWording: false },
  rules: {
    version: 'ungrouped',
    guards: rules.guards,
    combinations: [],
    signals: signals.map((rule) => ({ ...rule, group: rule.id, amplifier: false })),
  } as unknown as RuleSet,
})

/** What the rules alone show of each message, in the order of `rows`. */
export const gradesOfRows = (): Map<string, number>[] => rows.map(gradesOf)

function gradesOf(row: Row): Map<string, number> {
  const grades = new Map<string, number>()
  let state: unknown
  for (const { message, author } of toMessages(row)) {
    const verdict = ungrouped.scan(message, state)
    state = verdict.conversation
    if (author !== 'suspect') continue
    for (const signal of verdict.signals) {
      const rule = signals.find((one) => one.id === signal.id)!
      grades.set(signal.id, Math.max(grades.get(signal.id) ?? 0, signal.contribution / rule.weight))
    }
  }
  return grades
}

/** Group of each sign. */
export const groupOf: ReadonlyMap<string, string> = new Map(priors.map(({ id, group }) => [id, group]))

/** What a message shows when the learned sign gives it `logOdds`, and its most fraud-like passage `worst`. */
export function shownWith(
  rules: ReadonlyMap<string, number>,
  { logOdds, worst, features }: { logOdds: number; worst: number; features: number },
  fraud: boolean,
): Shown {
  const left = leftByOrdinary(Math.max(logOdds, worst), features)
  const grades = new Map([...rules].map(([id, grade]) => [id, grade * leftOfGroup(groupOf.get(id)!, left)]))
  if (logOdds >= 0.2) grades.set('learned-wording', Math.min(1, logOdds / CAP))
  return { grades, fraud }
}
