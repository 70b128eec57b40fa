/** Word classes → lexicon: all their words are numbered, and expressions go into a trie of words. */
import { isFrenchWord } from '../text/dictionary.js'
import { fnv1a } from '../text/hash.js'
import { type Lexicon, phoneticKey, SHORTEST_MISSPELT } from './lexicon.js'
import { fromData, type Kind, type LexiconData } from './lexicon-data.js'
import type { Branch } from './phrase-table.js'
import { isAudible, soundOf } from './sound.js'
import type { WordClass } from './words.js'

/** A word while the classes are read. */
interface Draft {
  word: string
  number: number
  classes: number[]
  bits: number
  phrases: DraftNode | undefined
}

interface DraftNode {
  classes: number[]
  next: Map<Draft, DraftNode>
}

/** Compiles classes; the index of a class in the list is its number in the lexicon. */
export const compileLexicon = (classes: readonly WordClass[]): Lexicon => fromData(toLexiconData(classes))

/**
 * The lexicon of some classes as data. Words that `occurrences` says to be frequent have the lowest numbers: what a
 * message looks up then lies close together.
 */
export function toLexiconData(
  classes: readonly WordClass[],
  occurrences: (word: string) => number = () => 0,
): LexiconData {
  const words = draftWords(classes)
    .map((draft) => ({ draft, often: occurrences(draft.word) }))
    .sort((a, b) => b.often - a.often)
    .map(({ draft }, number) => Object.assign(draft, { number }))
  const [branches, kinds] = [createNumbering<Branch>(), createNumbering<Kind>()]
  const numberOf = ({ classes, next }: DraftNode): number => {
    const sorted = [...next].sort(([a], [b]) => a.number - b.number)
    return branches.number([classes, sorted.map(([word]) => word.number), sorted.map(([, node]) => numberOf(node))])
  }
  const kindOf = words.map(({ classes, bits, phrases }) =>
    kinds.number([classes, bits, phrases === undefined ? -1 : numberOf(phrases)]),
  )
  return {
    words: words.map(({ word }) => word).join(' '),
    kindOf,
    kinds: kinds.all(),
    branches: branches.all(),
    ...sensitiveOf(classes.filter((one) => one.sensitive)),
    sounds: soundsOf(words.filter((one) => one.classes.length > 0 || one.phrases !== undefined)),
    tags: classes.map((one) => fnv1a(one.name)),
  }
}

/** French words by their sound; others have sounds of their own. */
function soundsOf(words: readonly Draft[]): [sound: string, words: string][] {
  const bySound = new Map<string, string[]>()
  for (const { word } of words) {
    if (!isAudible(word) || !isFrenchWord(word)) continue
    const sound = soundOf(word)
    const alike = bySound.get(sound)
    if (alike === undefined) bySound.set(sound, [word])
    else alike.push(word)
  }
  return [...bySound].map(([sound, alike]) => [sound, alike.join(' ')])
}

/** Gives equal items one number. */
function createNumbering<Item>() {
  const numbers = new Map<string, number>()
  const items: Item[] = []
  return {
    number(item: Item): number {
      const key = JSON.stringify(item)
      let number = numbers.get(key)
      if (number === undefined) numbers.set(key, (number = items.push(item) - 1))
      return number
    },
    all: () => items,
  }
}

function draftWords(classes: readonly WordClass[]): Draft[] {
  const drafts = new Map<string, Draft>()
  const draftOf = (word: string): Draft => {
    let draft = drafts.get(word)
    if (draft === undefined) drafts.set(word, (draft = { word, number: 0, classes: [], bits: 0, phrases: undefined }))
    return draft
  }
  classes.forEach((one, id) => {
    for (const [word, bits] of one.words) {
      const draft = draftOf(word)
      draft.classes.push(id)
      draft.bits |= bits
    }
    for (const phrase of one.phrases) addPhrase(phrase.map(draftOf), id)
  })
  return [...drafts.values()]
}

function addPhrase([first, ...rest]: readonly Draft[], id: number): void {
  let node: DraftNode = (first!.phrases ??= { classes: [], next: new Map() })
  for (const word of rest) {
    let next = node.next.get(word)
    if (next === undefined) node.next.set(word, (next = { classes: [], next: new Map() }))
    node = next
  }
  node.classes.push(id)
}

/** What the disguises of sensitive words are found by. */
function sensitiveOf(classes: readonly WordClass[]): Pick<LexiconData, 'misspelt' | 'halves' | 'sensitive'> {
  const misspelt = new Map<string, string>()
  const halves = new Set<string>()
  const sensitive = new Set<string>()
  const addHalves = (word: string) => {
    sensitive.add(word)
    for (let end = 3; end < word.length - 1; end++) halves.add(word.slice(0, end))
  }
  for (const { words, phrases } of classes) {
    for (const word of words.keys()) {
      addMisspellings(misspelt, word)
      addHalves(word)
    }
    for (const phrase of phrases) {
      for (const word of phrase) {
        addMisspellings(misspelt, word)
        if (word.length > 3) sensitive.add(word)
      }
      if (phrase.join('').length >= 6) addHalves(phrase.join(''))
    }
  }
  return { misspelt: keysOf(misspelt), halves: [...halves].join(' '), sensitive: [...sensitive].join(' ') }
}

function keysOf(misspelt: ReadonlyMap<string, string>): [word: string, keys: string][] {
  const keys = new Map<string, string[]>()
  for (const [key, word] of misspelt) {
    const known = keys.get(word)
    if (known === undefined) keys.set(word, [key])
    else known.push(key)
  }
  return [...keys].map(([word, list]) => [word, list.join(' ')])
}

/** The word itself, the word with each letter left out, and its French phonetic key. */
function addMisspellings(index: Map<string, string>, word: string): void {
  if (word.length < SHORTEST_MISSPELT) return
  const add = (key: string) => {
    if (!index.has(key)) index.set(key, word)
  }
  add(word)
  for (let i = 0; i < word.length; i++) add(word.slice(0, i) + word.slice(i + 1))
  add(`~${phoneticKey(word)}`)
}
