/**
 * A word list as a minimal acyclic automaton in plain bytes: a node is a run of edges, an edge is four bytes that lie
 * in four planes, one after another, each as long as there are edges.
 *
 *   plane 0       letter (1–38), +64 when a word ends here, +128 for the last edge of its node
 *   planes 1–3    how many edges further on the node it leads to begins, lowest byte first; 0 when it has no edges
 *
 * The first node begins at edge 0 and every node stands before those it leads to. A look-up walks one run of plane 0
 * per letter and allocates nothing; planes pack well, and there is nothing to convert after unpacking.
 */
export const WORD_END = 64
export const LAST_EDGE = 128
const LETTER = 63

/** The code 1–38 of a UTF-16 unit of `a–z ' - 0–9`, or 0 when no word can contain it. */
export function letterCode(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit === 39) return 27
  if (unit === 45) return 28
  return unit >= 48 && unit <= 57 ? unit - 19 : 0
}

/** True when the automaton holds exactly this word. */
export function holds(planes: Uint8Array, word: string): boolean {
  const size = planes.length >>> 2
  let at = 0
  let edge = -1
  for (let i = 0; i < word.length; i++) {
    edge = findEdge(planes, at, size, letterCode(word.charCodeAt(i)))
    if (edge < 0) return false
    const jump = planes[size + edge]! | (planes[2 * size + edge]! << 8) | (planes[3 * size + edge]! << 16)
    at = jump === 0 ? size : edge + jump
  }
  return edge >= 0 && (planes[edge]! & WORD_END) !== 0
}

/** The edge for a letter in the node that begins at `at`, or -1. */
function findEdge(planes: Uint8Array, at: number, size: number, letter: number): number {
  for (let i = at; i < size; i++) {
    const byte = planes[i]!
    if ((byte & LETTER) === letter) return i
    if (byte >= LAST_EDGE) return -1
  }
  return -1
}
