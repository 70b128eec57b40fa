/** Words that are one word, and the text they take up. */
import type { ObfuscationFact } from '../facts/fact.js'
import type { Tokens } from '../text/tokens.js'

/** Words `from` to `to` (exclusive) that are one word; `start` and `end` may take in a symbol beside them. */
export interface Join {
  from: number
  to: number
  word: string
  start: number
  end: number
  trick: ObfuscationFact['trick'] | undefined
}

/** The join of the words `from` to `to`, from the first unit of the first to the last unit of the last. */
export const joined = ({ start, end }: Tokens, from: number, to: number, word: string, trick: Join['trick']): Join => ({
  from,
  to,
  word,
  start: start[from]!,
  end: end[to - 1]!,
  trick,
})
