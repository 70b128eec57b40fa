/**
 * Text that is stored in another order than it is read: between a right-to-left override and its end, and letters
 * turned upside down by generators, which also turn the order. Its units are put in reading order; each of them then
 * stands for the whole turned run, so that a quote is never cut in the wrong place.
 */
import { turnedLetter } from './letters.js'

const OVERRIDE = 0x202e
const ENDS_OVERRIDE: ReadonlySet<number> = new Set([0x202c, 0x2069, 10, 0x2029])

/** Plain letters that are another plain letter when turned. */
const TURNS_INTO = new Map(
  Object.entries({ n: 'u', u: 'n', p: 'd', d: 'p', b: 'q', q: 'b' }).map(([letter, turned]) => [
    letter.charCodeAt(0),
    turned.charCodeAt(0),
  ]),
)

/** Puts what stands after a right-to-left override in reading order, in place. */
export function turnOverrides(
  raw: string,
  units: Uint16Array,
  length: number,
  starts: Uint32Array,
  ends: Uint32Array,
): void {
  let k = 0
  for (let at = raw.indexOf('\u202e'); at >= 0; at = raw.indexOf('\u202e', at)) {
    let end = at + 1
    while (end < raw.length && !ENDS_OVERRIDE.has(raw.charCodeAt(end)) && raw.charCodeAt(end) !== OVERRIDE) end++
    while (k < length && starts[k]! < at) k++
    const from = k
    while (k < length && starts[k]! < end) k++
    reverse(units, from, k, starts, ends)
    at = end
  }
}

const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122

/** Turns runs of words that hold turned letters, in place. */
export function turnUpright(
  raw: string,
  units: Uint16Array,
  length: number,
  starts: Uint32Array,
  ends: Uint32Array,
): void {
  for (let i = 0; i < length; ) {
    if (!isLatin(units[i]!)) {
      i++
      continue
    }
    let end = i
    let last = -1
    // A run goes on over single spaces as long as its words hold turned letters.
    for (let wordEnd = i; ; wordEnd++) {
      const word = wordEnd
      let turned = 0
      while (wordEnd < length && isWordPart(units[wordEnd]!)) {
        if (turnedLetter(raw.charCodeAt(starts[wordEnd]!)) !== undefined) turned++
        wordEnd++
      }
      end = wordEnd
      if (turned === 0) {
        end = word
        break
      }
      last = wordEnd
      if (units[wordEnd] !== 32) break
    }
    if (last < 0) {
      while (end < length && isWordPart(units[end]!)) end++
      i = end + 1
      continue
    }
    for (let k = i; k < last; k++) {
      const turned = turnedLetter(raw.charCodeAt(starts[k]!))
      units[k] = turned?.charCodeAt(0) ?? TURNS_INTO.get(units[k]!) ?? units[k]!
    }
    reverse(units, i, last, starts, ends)
    i = last
  }
}

const isWordPart = (unit: number): boolean => isLatin(unit) || unit >= 0xc0 || (unit >= 48 && unit <= 57)

function reverse(units: Uint16Array, from: number, to: number, starts: Uint32Array, ends: Uint32Array): void {
  if (to - from < 2) return
  units.subarray(from, to).reverse()
  const start = starts[from]!
  const end = ends[to - 1]!
  starts.fill(start, from, to)
  ends.fill(end, from, to)
}
