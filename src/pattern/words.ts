/**
 * Word classes: the vocabulary that patterns are built from. A class names a meaning (`a secret`, `to pay`) and lists
 * the written forms that carry it, folded: lower case, no accents. Verbs are named by their infinitive and every
 * conjugated form comes from a table generated at build time.
 */
import { fold } from '../text/fold.js'

/** What a verb form says about its subject and mood. A form may say several: `envoie` is 1st, 3rd and imperative. */
export const Form = {
  infinitive: 1,
  participle: 2,
  gerund: 4,
  first: 8,
  second: 16,
  third: 32,
  imperative: 64,
  past: 128,
  plural: 256,
} as const

/** What a class holds. */
interface Content {
  /** Single words, folded, with the verb-form bits they carry (0 for other words). */
  words: ReadonlyMap<string, number>
  /** Expressions of several words, folded. */
  phrases: readonly (readonly string[])[]
}

export interface WordClass extends Readonly<Content> {
  op: 'class'
  name: string
  /** Misspellings of these words are looked for: only names and secrets that fraudsters hide. */
  sensitive: boolean
}

/** A class that is read when it is first asked what it holds: the built package has its own vocabulary compiled. */
function classOf(name: string, sensitive: boolean, read: () => Content): WordClass {
  let content: Content | undefined
  const once = (): Content => {
    content ??= read()
    return content
  }
  return {
    op: 'class',
    name,
    sensitive,
    get words() {
      return once().words
    },
    get phrases() {
      return once().phrases
    },
  }
}

const PLAIN = /^[a-z0-9]+$/

/** Most of the vocabulary is plain letters already: folding is for the rest. */
const toWords = (text: string): string[] =>
  PLAIN.test(text)
    ? [text]
    : fold(text)
        .text.split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)

/** `mot|mots de passe` → every combination; a word with a final `?` may be absent. */
function expand(expression: string): string[][] {
  let rows: string[][] = [[]]
  for (const slot of expression.trim().split(/\s+/)) {
    if (PLAIN.test(slot)) {
      for (const row of rows) row.push(slot)
      continue
    }
    const optional = slot.endsWith('?')
    const choices = (optional ? slot.slice(0, -1) : slot).split('|').map(toWords)
    // Without its sign, `60 %` would be any sixty.
    if (choices.some((choice) => choice.length === 0))
      throw new TypeError(`'${expression.trim()}' has a slot without a word`)
    if (optional) choices.push([])
    rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]))
  }
  return rows.filter((row) => row.length > 0)
}

export interface ClassOptions {
  sensitive?: boolean
}

/**
 * A class from expressions separated by commas or newlines: `'paypal, mot|mots de passe, carte bleue?'`.
 * Words of a class other than verbs get their plural in `-s` by themselves. Throws a `TypeError`, when the class is
 * first read, for what has no letters and no figures: signs are facts.
 */
export function words(name: string, expressions: string, options: ClassOptions = {}): WordClass {
  return classOf(name, options.sensitive ?? false, () => readExpressions(expressions))
}

function readExpressions(expressions: string): Content {
  const single = new Map<string, number>()
  const phrases: string[][] = []
  for (const expression of expressions.split(/[,\n]/)) {
    if (expression.trim() === '') continue
    for (const row of expand(expression)) {
      if (row.length > 1) phrases.push(row)
      else {
        single.set(row[0]!, 0)
        if (row[0]!.length > 3 && !/[sxz]$/.test(row[0]!)) single.set(`${row[0]}s`, 0)
      }
    }
  }
  return { words: single, phrases }
}

/** One class that holds the words of several. */
export function union(name: string, ...classes: WordClass[]): WordClass {
  return classOf(
    name,
    classes.some((one) => one.sensitive),
    () => {
      const single = new Map<string, number>()
      for (const one of classes) for (const [word, form] of one.words) single.set(word, (single.get(word) ?? 0) | form)
      return { words: single, phrases: classes.flatMap((one) => one.phrases) }
    },
  )
}

/**
 * A class of verbs from their forms. `also` adds forms the table lacks, each after its bits:
 * `{ imperative: 'envoi anvoy' }`.
 */
export function verbClass(
  name: string,
  forms: () => Iterable<readonly [string, number]>,
  also: Partial<Record<keyof typeof Form, string>> = {},
): WordClass {
  return classOf(name, false, () => {
    const single = new Map<string, number>()
    const add = (word: string, bits: number) => single.set(word, (single.get(word) ?? 0) | bits)
    for (const [word, bits] of forms()) add(word, bits)
    for (const [form, list] of Object.entries(also))
      for (const word of list.split(' ').flatMap(toWords)) add(word, Form[form as keyof typeof Form])
    return { words: single, phrases: [] }
  })
}
