/** What one message asks about its words the next asks about the same: what took long to find is kept for a while. */

const MAX_KEPT = 2_000
/** Longest word that is kept. */
const LONGEST = 32

/** A copy that is no part of the text that the word stands in: as long as it is kept, the text would be kept as well. */
export const detached = (word: string): string => ` ${word}`.slice(1)

/** The same question of a word, whose answer depends on nothing else; all answers are forgotten once there are 2,000. */
export function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const answer = ask(word)
    if (answers.size >= MAX_KEPT) answers.clear()
    if (word.length <= LONGEST) answers.set(detached(word), answer)
    return answer
  }
}
