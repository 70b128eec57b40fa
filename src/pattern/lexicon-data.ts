/**
 * A lexicon as plain data. The build writes that of our own rules into the package, so that starting up need not spell
 * out and index the vocabulary again.
 *
 * Its fifty thousand expressions come from a few hundred written with alternatives (`mot|mots de passe`), so that most
 * of their ends are the same: equal branches of the trie are kept once, which leaves a tenth of it.
 */
import type { Entry, Lexicon, PhraseNode } from './lexicon.js'

/** Classes of the expressions that end here, and the words that lead on: number of the branch, words separated by spaces. */
type Branch = readonly [classes: readonly number[], next: readonly (readonly [branch: number, words: string])[]]

export interface LexiconData {
  /** Words of the same classes, verb forms and expressions (number of the branch, or -1), separated by spaces. */
  words: readonly (readonly [classes: readonly number[], bits: number, branch: number, words: string])[]
  /** Each branch stands after those it leads to. */
  branches: readonly Branch[]
  /** Each sensitive word and the keys it is found by. */
  misspelt: readonly (readonly [word: string, keys: string])[]
  halves: string
  tags: readonly number[]
}

/** Writes a lexicon down. */
export function toData(lexicon: Lexicon): LexiconData {
  const branches = new Map<string, number>()
  const words = new Map<string, string[]>()
  for (const [word, { classes, bits, phrases }] of lexicon.entries) {
    const branch = phrases === undefined ? -1 : numberOf(phrases, branches)
    file(words, JSON.stringify([classes, bits, branch]), word)
  }
  const misspelt = new Map<string, string[]>()
  for (const [key, word] of lexicon.misspelt) file(misspelt, word, key)
  return {
    words: [...words].map(([kind, list]) => [...(JSON.parse(kind) as [number[], number, number]), list.join(' ')]),
    branches: [...branches.keys()].map((branch) => JSON.parse(branch) as Branch),
    misspelt: [...misspelt].map(([word, keys]) => [word, keys.join(' ')]),
    halves: [...lexicon.halves].join(' '),
    tags: [...lexicon.tags],
  }
}

/** The number of a branch; equal branches have one number. */
function numberOf({ classes, next }: PhraseNode, branches: Map<string, number>): number {
  const words = new Map<number, string[]>()
  for (const [word, node] of next ?? []) file(words, numberOf(node, branches), word)
  const branch: Branch = [classes, [...words].map(([number, list]) => [number, list.join(' ')])]
  const key = JSON.stringify(branch)
  const known = branches.get(key) ?? branches.size
  branches.set(key, known)
  return known
}

function file<Key>(lists: Map<Key, string[]>, key: Key, item: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** Reads back what `toData` wrote. */
export function fromData(data: LexiconData): Lexicon {
  const nodes: PhraseNode[] = []
  for (const [classes, next] of data.branches) nodes.push({ next: toNext(next, nodes), classes })
  const entries = new Map<string, Entry>()
  for (const [classes, bits, branch, words] of data.words) {
    const entry: Entry = { classes, bits, phrases: nodes[branch] }
    for (const word of words.split(' ')) entries.set(word, entry)
  }
  const misspelt = new Map<string, string>()
  for (const [word, keys] of data.misspelt) for (const key of keys.split(' ')) misspelt.set(key, word)
  return {
    entries,
    misspelt,
    ordinary: new Set(),
    halves: new Set(data.halves.split(' ')),
    tags: Int32Array.from(data.tags),
    size: data.tags.length,
  }
}

function toNext(next: Branch[1], nodes: readonly PhraseNode[]): PhraseNode['next'] {
  if (next.length === 0) return undefined
  const words = new Map<string, PhraseNode>()
  for (const [branch, list] of next) for (const word of list.split(' ')) words.set(word, nodes[branch]!)
  return words
}
