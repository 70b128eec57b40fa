/**
 * How one word passes for another. The techniques are those by which dnstwist and URLCrazy generate names; here they are
 * recognised, which needs no list of variants.
 */
import { foldedLetter, latinTwin } from '../text/letters.js'
import type { LookalikeTechnique } from './fact.js'

/** The trick between two words, with the number of edits it took. */
export interface Typo {
  technique: LookalikeTechnique
  distance: number
}

/** Labels have 63 characters: longer words are not compared. */
const MAX_WORD = 63

/** What is drawn like a letter (UTS 39 skeletons, restricted to what fits in a host). */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  ...{ rn: 'm', vv: 'w', cl: 'd', i: 'l', '|': 'l', '!': 'l', q: 'g' },
  ...{ 0: 'o', 1: 'l', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' },
}

/** The word as a hasty reader sees it: `1eb0nc0in` and `leboncoin` have the same skeleton. */
export const skeletonOf = (word: string): string => word.replace(/rn|vv|cl|[0-9iq|!]/g, (drawn) => DRAWN_LIKE[drawn]!)

const NON_ASCII = /[^\0-\x7f]/

/** Letters of other scripts and accents become the plain Latin letter they are drawn like. */
export function latinised(word: string): string {
  if (!NON_ASCII.test(word)) return word
  let out = ''
  for (const char of word) {
    const point = char.codePointAt(0)!
    if (point < 0x80) out += char
    else
      for (const part of foldedLetter(point)) {
        const twin = latinTwin(part.charCodeAt(0))
        out += twin === undefined ? part : String.fromCharCode(twin)
      }
  }
  return out
}

/** The trick that turns `model` into `word` within `limit` edits, or undefined. The same word is no trick. */
export function typoOf(word: string, model: string, limit: number): Typo | undefined {
  if (word === model || Math.abs(word.length - model.length) > limit + 2 || word.length > MAX_WORD) return undefined
  if (!sharesLetters(word, model, limit + 2)) return undefined
  const distance = editDistance(word, model)
  if (distance > limit + 2) return undefined
  if (skeletonOf(word) === skeletonOf(model)) return { technique: 'homoglyph', distance }
  return distance <= limit ? { technique: techniqueOf(word, model, distance), distance } : undefined
}

/** A letter that the model does not have costs an edit: most words are out before the table is drawn. */
function sharesLetters(word: string, model: string, limit: number): boolean {
  let foreign = 0
  for (let i = 0; i < word.length; i++) if (!model.includes(word[i]!) && ++foreign > limit) return false
  return true
}

function techniqueOf(word: string, model: string, distance: number): LookalikeTechnique {
  if (word.length < model.length) return 'omission'
  if (word.length > model.length) return isDoubling(word, model) ? 'doubling' : 'insertion'
  return distance === 1 ? exchangeOf(word, model) : 'substitution'
}

const isDoubling = (word: string, model: string): boolean =>
  word.replace(/(.)\1{1,4}/g, '$1') === model.replace(/(.)\1{1,4}/g, '$1')

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)

function exchangeOf(word: string, model: string): LookalikeTechnique {
  let i = 0
  while (word[i] === model[i]) i++
  const [put, taken] = [word[i]!, model[i]!]
  if (word.slice(i + 1) !== model.slice(i + 1)) return 'transposition'
  if (isVowel(put) && isVowel(taken)) return 'vowel-swap'
  const bits = put.charCodeAt(0) ^ taken.charCodeAt(0)
  return (bits & (bits - 1)) === 0 && !areNeighbours(put, taken) ? 'bit-flip' : 'substitution'
}

const KEY_ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

const areNeighbours = (a: string, b: string): boolean =>
  KEY_ROWS.some((row) => row.includes(a + b) || row.includes(b + a))

/** Optimal string alignment distance: insertions, omissions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1
  const cost = new Uint8Array((a.length + 1) * width)
  for (let j = 1; j < width; j++) cost[j] = j
  for (let i = 1; i <= a.length; i++) {
    cost[i * width] = i
    for (let j = 1; j < width; j++) {
      const at = i * width + j
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      const least = Math.min(cost[at - 1]! + 1, cost[at - width]! + 1, cost[at - width - 1]! + same)
      cost[at] = isSwap(a, b, i, j) ? Math.min(least, cost[at - 2 * width - 2]! + 1) : least
    }
  }
  return cost[cost.length - 1]!
}

const isSwap = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)

/** Where `model` stands in `text` with one edit at most (Sellers' algorithm), or undefined. */
export function findNearly(text: string, model: string): { start: number; end: number; distance: number } | undefined {
  // One edit leaves one half of the model whole.
  const half = model.length >> 1
  if (text.length > MAX_WORD || (!text.includes(model.slice(0, half)) && !text.includes(model.slice(half))))
    return undefined
  const row = Uint8Array.from({ length: model.length + 1 }, (_, j) => j)
  let end = -1
  let distance = 2
  for (let i = 1; i <= text.length && distance > 0; i++) {
    const found = advance(row, text.charCodeAt(i - 1), model)
    if (found >= distance) continue
    distance = found
    end = i
  }
  return end < 0 ? undefined : { start: startOf(text, model, end, distance), end, distance }
}

/** One row of Sellers' table, in place; returns the distance of the best match that ends here. */
function advance(row: Uint8Array, unit: number, model: string): number {
  let diagonal = 0
  for (let j = 1; j < row.length; j++) {
    const above = row[j]!
    const same = model.charCodeAt(j - 1) === unit ? 0 : 1
    row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + same)
    diagonal = above
  }
  return row[row.length - 1]!
}

function startOf(text: string, model: string, end: number, distance: number): number {
  for (const length of [model.length, model.length - 1, model.length + 1]) {
    if (end >= length && editDistance(text.slice(end - length, end), model) <= distance) return end - length
  }
  return Math.max(0, end - model.length)
}
