/**
 * A lexicon as plain data. The build writes that of our own rules into the package, so that starting up need not spell
 * out and index the vocabulary again.
 *
 * Its fifty thousand expressions come from a few hundred written with alternatives (`mot|mots de passe`), so that most
 * of their ends are the same: equal branches of the trie are kept once, which leaves a tenth of it.
 */
import { createWordSet, createWordTable } from '../text/word-table.js'
import { type Entry, type Lexicon, leadsOf, type PhraseNode } from './lexicon.js'

/** Classes of the expressions that end here, numbers of the words that lead on, and numbers of the branches they lead to. */
type Branch = readonly [classes: readonly number[], words: readonly number[], next: readonly number[]]
/** What words have in common: classes, verb forms, and the number of the branch of their expressions or -1. */
type Kind = readonly [classes: readonly number[], bits: number, branch: number]

export interface LexiconData {
  /** All words in the order of their numbers, separated by spaces, and the kind of each. */
  words: string
  kindOf: readonly number[]
  kinds: readonly Kind[]
  /** Each branch stands after those it leads to. */
  branches: readonly Branch[]
  /** Each sensitive word and the keys it is found by. */
  misspelt: readonly (readonly [word: string, keys: string])[]
  halves: string
  sensitive: string
  tags: readonly number[]
}

/** Writes a lexicon down. */
export function toData({ entries, misspelt, halves, sensitive, tags }: Lexicon): LexiconData {
  const [branches, kinds] = [createNumbering<Branch>(), createNumbering<Kind>()]
  const numberOf = ({ classes, words, next }: PhraseNode): number =>
    branches.number([classes, words, next.map(numberOf)])
  const words = [...entries]
  const kindOf = words.map(([, { classes, bits, phrases }]) =>
    kinds.number([classes, bits, phrases === undefined ? -1 : numberOf(phrases)]),
  )
  const keys = new Map<string, string[]>()
  for (const [key, word] of misspelt) keys.set(word, [...(keys.get(word) ?? []), key])
  return {
    words: words.map(([word]) => word).join(' '),
    kindOf,
    kinds: kinds.all(),
    branches: branches.all(),
    misspelt: [...keys].map(([word, list]) => [word, list.join(' ')]),
    halves: Array.from(halves, ([half]) => half).join(' '),
    sensitive: [...sensitive].join(' '),
    tags: [...tags],
  }
}

/** Gives equal items one number. */
function createNumbering<Item>() {
  const numbers = new Map<string, number>()
  return {
    number(item: Item): number {
      const key = JSON.stringify(item)
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    },
    all: (): Item[] => [...numbers.keys()].map((key) => JSON.parse(key) as Item),
  }
}

/** Reads back what `toData` wrote. */
export function fromData(data: LexiconData): Lexicon {
  const nodes: PhraseNode[] = []
  for (const [classes, words, next] of data.branches)
    nodes.push({ classes, words, next: next.map((number) => nodes[number]!) })
  const kinds = data.kinds.map(([classes, bits, branch]): Entry => {
    const phrases = nodes[branch]
    return { classes, bits, phrases, leads: leadsOf(phrases) }
  })
  const entries = data.words.split(' ').map((word, id) => [word, kinds[data.kindOf[id]!]!] as const)
  const misspelt = new Map<string, string>()
  for (const [word, keys] of data.misspelt) for (const key of keys.split(' ')) misspelt.set(key, word)
  return {
    entries: createWordTable(entries),
    misspelt,
    strangers: new Map(),
    halves: createWordSet(data.halves.split(' ')),
    sensitive: new Set(data.sensitive.split(' ')),
    tags: Int32Array.from(data.tags),
    size: data.tags.length,
  }
}
