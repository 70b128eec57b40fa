/** Passages of a text: what the learned sign must find ordinary, each by itself, before it speaks for a message. */

/** Words of a passage: enough for wording to tell, few enough that friendly talk around an ask cannot drown it. */
const WORDS = 40

/** A sentence of more words counts as several: dictated and hurried texts have no full stops. */
const LONGEST_SENTENCE = 20

/** True when the `k`th word read begins a sentence, after `before` words of the one it would go on with. */
export const beginsSentence = (words: Int32Array, sentence: readonly number[], k: number, before = 0): boolean =>
  k === 0 || before === LONGEST_SENTENCE || sentence[words[k]!] !== sentence[words[k - 1]!]

/**
 * Runs of neighbouring sentences with at least forty words, as `[first, end)` of sentence numbers; one run when the
 * text is shorter. `words` holds the number of words of each sentence.
 */
export function passagesOf(words: readonly number[]): [first: number, end: number][] {
  const passages: [number, number][] = []
  let end = 0
  let total = 0
  for (let first = 0; first < words.length; first++) {
    while (end < words.length && total < WORDS) total += words[end++]!
    passages.push([first, end])
    if (end === words.length) break
    total -= words[first]!
  }
  return passages
}
