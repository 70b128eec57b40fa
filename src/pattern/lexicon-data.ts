/**
 * A lexicon as plain data. The build writes that of our own rules into the package, so that starting up need not spell
 * out and index the vocabulary again.
 *
 * Its fifty thousand expressions come from a few hundred written with alternatives (`mot|mots de passe`), so that most
 * of their ends are the same: equal branches of the trie are kept once, which leaves a tenth of it.
 */
import { createWordSet, createWordTable } from '../text/word-table.js'
import { bitOf, type Entry, type Lexicon } from './lexicon.js'
import { type Branch, createPhraseTable, wordsAfter } from './phrase-table.js'

/** What words have in common: classes, verb forms, and the number of the branch of their expressions or -1. */
export type Kind = readonly [classes: readonly number[], bits: number, branch: number]

export interface LexiconData {
  /** All words in the order of their numbers, separated by spaces, and the kind of each. */
  words: string
  kindOf: readonly number[]
  kinds: readonly Kind[]
  branches: readonly Branch[]
  /** Each sensitive word and the keys it is found by. */
  misspelt: readonly (readonly [word: string, keys: string])[]
  halves: string
  sensitive: string
  /** Each sound and the words that have it. */
  sounds: readonly (readonly [sound: string, words: string])[]
  tags: readonly number[]
}

const listed = (words: string): string[] => (words === '' ? [] : words.split(' '))

/** The lexicon that some data describes. */
export function fromData(data: LexiconData): Lexicon {
  const phrases = createPhraseTable(data.branches)
  const kinds = data.kinds.map(([classes, bits, branch]): Entry => {
    const leads = branch < 0 ? 0 : wordsAfter(phrases, branch).reduce((all, word) => all | bitOf(word), 0)
    return { classes, bits, phrases: branch, leads }
  })
  const entries = listed(data.words).map((word, number) => [word, kinds[data.kindOf[number]!]!] as const)
  const misspelt = data.misspelt.flatMap(([word, keys]) => keys.split(' ').map((key) => [key, word] as const))
  return {
    entries: createWordTable(entries),
    phrases,
    misspelt: createWordTable(misspelt),
    known: new Map(),
    knownBefore: new Map(),
    sounds: new Map(data.sounds.map(([sound, words]) => [sound, words.split(' ')])),
    halves: createWordSet(listed(data.halves)),
    sensitive: createWordSet(listed(data.sensitive)),
    tags: Int32Array.from(data.tags),
    size: data.tags.length,
  }
}
