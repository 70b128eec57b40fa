/** Words written as one: `motdepasse`, and short ones that lost their apostrophe, `lassurance`, `jpaye`, `quil`. */
import { rollingStep } from '../text/hash.js'
import { isRealWord } from '../text/real-words.js'
import { isMeaningful, type Lexicon } from './lexicon.js'
import { follow } from './phrase-table.js'

/** What French elides before a vowel, and what people run into the verb as they say it (`jdonne`, `tpaye`). */
const ELIDED = /^(?:qu|[cdjlmnst])(?=[aeiouyh])/
const SAID = /^[jt](?![aeiouyh])/
/** Longest word that is taken apart. */
const LONGEST = 32
/** Shortest French word that no class knows which may follow. */
const SHORTEST_REST = 4

/** The lengths of the two words of an elision without its apostrophe, or undefined. */
export function elided({ entries }: Lexicon, word: string): number[] | undefined {
  const head = (ELIDED.exec(word) ?? SAID.exec(word))?.[0].length
  if (head === undefined) return undefined
  const rest = word.slice(head)
  const entry = entries.get(rest)
  const fits = SAID.test(word)
    ? entry !== undefined && entry.bits !== 0
    : isMeaningful(entry) || ((head > 1 || rest.length >= SHORTEST_REST) && isRealWord(rest))
  return fits ? [head, rest.length] : undefined
}

/** Shortest words that may have been written together, and the shortest such pair. */
const SHORTEST_PIECE = 3
const SHORTEST_TOGETHER = 7
const LINKS = new Set('de d du des la le l un une par sur en et a au'.split(' '))

/**
 * The lengths of the known words that are written as one (`motdepasse`, `cartebancaire`), or undefined. The caller makes
 * sure that the word is no real one.
 */
export function wordsTogether({ entries, phrases }: Lexicon, word: string): number[] | undefined {
  if (word.length < SHORTEST_TOGETHER || word.length > LONGEST) return undefined
  const dead = new Set<number>()
  /** Where a word that begins here may end, farthest first. */
  const endsOfWords = (from: number): number[] => {
    const ends: number[] = []
    for (let end = from + 1, hash = 0; end <= word.length; end++) {
      hash = rollingStep(hash, word.charCodeAt(end - 1))
      if (entries.mayHold(hash) || LINKS.has(word.slice(from, end))) ends.unshift(end)
    }
    return ends
  }
  const rest = (from: number, before: number, branch: number): number[] | undefined => {
    if (from === word.length) return []
    if (dead.has(from * LONGEST + before)) return undefined
    for (const end of endsOfWords(from)) {
      const piece = word.slice(from, end)
      const number = entries.numberOf(piece)
      const entry = number < 0 ? undefined : entries.valueOf(number)
      const goesOn = branch >= 0 && number >= 0 && follow(phrases, branch, number) >= 0
      const fits = LINKS.has(piece) ? from > 0 : piece.length >= SHORTEST_PIECE && (goesOn || isMeaningful(entry))
      const after = fits ? rest(end, from, entry?.phrases ?? -1) : undefined
      if (after !== undefined) return [end - from, ...after]
    }
    dead.add(from * LONGEST + before)
    return undefined
  }
  const lengths = rest(0, 0, -1)
  return lengths !== undefined && lengths.filter((length) => length > SHORTEST_PIECE).length >= 2 ? lengths : undefined
}
