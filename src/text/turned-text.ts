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

/** Plain letters that may stand in a turned text: turned they are themselves or another plain letter. */
const TURNABLE = new Set(Array.from('ilosxznupdbq', (letter) => letter.charCodeAt(0)))

const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122

/** Turns runs that hold turned letters, in place. Lines are turned with the text: the last is read first. */
export function turnUpright(
  raw: string,
  units: Uint16Array,
  length: number,
  starts: Uint32Array,
  ends: Uint32Array,
): void {
  for (let i = 0; i < length; i++) {
    if (turnedLetter(units[i]!) === undefined) continue
    const from = runStart(units, i)
    const to = runEnd(raw, units, starts, length, i)
    for (let k = from; k < to; k++)
      units[k] = turnedLetter(units[k]!)?.charCodeAt(0) ?? TURNS_INTO.get(units[k]!) ?? units[k]!
    reverse(units, from, to, starts, ends)
    i = to
  }
}

/** Separators between two turned letters or words. */
const WIDEST_GAP = 3

/** The letters before the first turned one in its word, set apart or not. */
function runStart(units: Uint16Array, at: number): number {
  let from = at
  let gap = 0
  for (let k = at - 1; k >= 0 && gap <= WIDEST_GAP; k--) {
    if (!isLatin(units[k]!)) gap++
    else if (!TURNABLE.has(units[k]!) || !isAlone(units, k, gap)) break
    else {
      from = k
      gap = 0
    }
  }
  return from
}

/** A letter after a gap belongs to the run only when it stands alone too: `d·ɐ`, and not `le ɐ`. */
const isAlone = (units: Uint16Array, at: number, gap: number): boolean => gap === 0 || !isLatin(units[at - 1] ?? 0)

/** After the last turned letter that can be reached over letters that may be turned, and the rest of its word. */
function runEnd(raw: string, units: Uint16Array, starts: Uint32Array, length: number, at: number): number {
  let end = at + 1
  let gap = 0
  for (let k = at + 1; k < length && gap <= WIDEST_GAP; k++) {
    const turned = turnedLetter(units[k]!) !== undefined
    if (turned) end = k + 1
    else if (isLatin(units[k]!) && !TURNABLE.has(units[k]!) && isLatin(raw.charCodeAt(starts[k]!))) break
    gap = isLatin(units[k]!) || turned ? 0 : gap + 1
  }
  gap = 0
  for (let k = end; k < length && gap <= WIDEST_GAP; k++) {
    if (!isLatin(units[k]!)) gap++
    else if (!TURNABLE.has(units[k]!) || (gap > 0 && isLatin(units[k + 1] ?? 0))) break
    else {
      end = k + 1
      gap = 0
    }
  }
  return end
}

function reverse(units: Uint16Array, from: number, to: number, starts: Uint32Array, ends: Uint32Array): void {
  if (to - from < 2) return
  units.subarray(from, to).reverse()
  const start = starts[from]!
  const end = ends[to - 1]!
  starts.fill(start, from, to)
  ends.fill(end, from, to)
}
