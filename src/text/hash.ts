/** Hashes of words: one that spreads well, and one of which that of two words written together follows from theirs. */

/** FNV-1a over the units of a string, 32 bits signed, going on from `hash`. */
export function fnv1a(text: string, hash = 0x811c9dc5 | 0): number {
  let value = hash
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}

const BASE = 0x01000193
/** Longest word, in units, that may be put behind another. */
const LONGEST_TAIL = 64
const POWERS = new Int32Array(LONGEST_TAIL + 1)
POWERS[0] = 1
for (let k = 1; k <= LONGEST_TAIL; k++) POWERS[k] = Math.imul(POWERS[k - 1]!, BASE)

/** One step of `rollingHash`: the hash of what came before and one more unit. */
export const rollingStep = (hash: number, unit: number): number => (Math.imul(hash, BASE) + unit) | 0

/** A polynomial over the units of a string (Karp and Rabin), 32 bits signed; that of nothing is 0. */
export function rollingHash(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = rollingStep(hash, text.charCodeAt(i))
  return hash
}

/** The rolling hash of two strings together, from theirs; the second has at most 64 units. */
export const hashTogether = (head: number, tail: number, tailLength: number): number =>
  (Math.imul(head, POWERS[tailLength]!) + tail) | 0

/**
 * The rolling hash of a string when the hash of what stands `after` units before its end changes by `change`: by the
 * difference of two units, or by what leaving a unit out changes.
 */
export const hashChanged = (hash: number, change: number, after: number): number =>
  (hash + Math.imul(change, POWERS[after]!)) | 0

/** Of each unit of a string the rolling hash of the string without it; at most 65 units. */
export function hashesWithout(text: string): number[] {
  const whole = rollingHash(text)
  const hashes: number[] = []
  for (let i = 0, before = 0; i < text.length; i++) {
    const through = rollingStep(before, text.charCodeAt(i))
    hashes.push(hashChanged(whole, before - through, text.length - i - 1))
    before = through
  }
  return hashes
}

/** Spreads a rolling hash over all bits (the last steps of MurmurHash3). */
export function spread(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
