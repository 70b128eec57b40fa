/**
 * French words, as the spelling dictionary of Grammalecte knows them (dictionary-fr, MPL-2.0, see
 * dictionary.LICENSE.md), without accents: what is left of the difference between `verifie` and `vérifié` is not a
 * matter of words. `tools/build-dictionary.ts` makes the automaton; it is unpacked when the first word is asked for.
 */
import { inflateRawSync } from 'node:zlib'
import { holds } from './automaton.js'
import { DICTIONARY } from './dictionary.generated.js'

/** What loses its vowel before another word: l'annonce, jusqu'ici, c'est. */
const ELIDED = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'quelqu',
  'presqu',
  'entr',
])

/** The longest French word has 25 letters; compounds in the dictionary reach 40. Longer strings are not looked up. */
const MAX_LENGTH = 64

let planes: Uint8Array | undefined

function isListed(word: string): boolean {
  // Deflate rather than brotli: as small for this layout, and unpacked three times faster.
  planes ??= inflateRawSync(Buffer.from(DICTIONARY, 'base64'), { chunkSize: 1 << 20 })
  return holds(planes, word)
}

/**
 * True when a folded word (lower case, no accents) is French, with either apostrophe, after an elision (`l'annonce`),
 * or as a compound of French words (`rendez-vous`). Words with anything but `a–z ' - 0–9` are not.
 */
export function isFrenchWord(folded: string): boolean {
  if (folded === '' || folded.length > MAX_LENGTH) return false
  const word = folded.includes('’') ? folded.replaceAll('’', "'") : folded
  return isListed(word) || isElided(word) || (word.includes('-') && word.split('-').every(isPart))
}

function isElided(word: string): boolean {
  const apostrophe = word.indexOf("'")
  if (apostrophe < 1 || !ELIDED.has(word.slice(0, apostrophe))) return false
  const rest = word.slice(apostrophe + 1)
  return isListed(rest) || (rest.includes('-') && rest.split('-').every(isPart))
}

function isPart(part: string): boolean {
  if (isListed(part)) return true
  const apostrophe = part.indexOf("'")
  return apostrophe > 0 && ELIDED.has(part.slice(0, apostrophe)) && isListed(part.slice(apostrophe + 1))
}
