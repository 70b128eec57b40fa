/**
 * Expressions of several words as a trie in two flat lists, for look-ups amid other work: a step touches the bounds
 * of one branch and a few of its edges, and no object.
 */

/** Classes of the expressions that end here, numbers of the words that lead on (rising), and the branch each leads to. */
export type Branch = readonly [classes: readonly number[], words: readonly number[], next: readonly number[]]

export interface PhraseTable {
  /** Of each branch where its edges and its classes begin; those of the next one end them. */
  bounds: Int32Array
  /** Word and branch it leads to, word and branch … */
  edges: Int32Array
  classes: Int32Array
}

export function createPhraseTable(branches: readonly Branch[]): PhraseTable {
  const bounds = [0, 0]
  const edges: number[] = []
  const classes: number[] = []
  for (const [ending, words, next] of branches) {
    for (let k = 0; k < words.length; k++) edges.push(words[k]!, next[k]!)
    classes.push(...ending)
    bounds.push(edges.length, classes.length)
  }
  return { bounds: Int32Array.from(bounds), edges: Int32Array.from(edges), classes: Int32Array.from(classes) }
}

/** The branch where an expression goes on with a word, by bisection, or -1. */
export function follow({ bounds, edges }: PhraseTable, branch: number, word: number): number {
  let low = bounds[2 * branch]! >> 1
  const end = bounds[2 * branch + 2]! >> 1
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[2 * middle]! < word) low = middle + 1
    else high = middle
  }
  return low < end && edges[2 * low] === word ? edges[2 * low + 1]! : -1
}

/** The words that lead on from a branch. */
export const wordsAfter = ({ bounds, edges }: PhraseTable, branch: number): number[] =>
  Array.from(edges.subarray(bounds[2 * branch]!, bounds[2 * branch + 2]!)).filter((_, k) => k % 2 === 0)
