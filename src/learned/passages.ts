/** Passages of a text: what the learned sign must find ordinary, each by itself, before it speaks for a message. */

/** Words of a passage: enough for wording to tell, few enough that friendly talk around an ask cannot drown it. */
const WORDS = 40

/** A sentence of more words counts as several: dictated and hurried texts have no full stops. */
export const LONGEST_SENTENCE = 20

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
