/** `vous` and `tu` in one breath: a formal text that forgets itself. */
import type { View } from './fold.js'
import type { SpellingError } from './spelling.js'
import { errorAt, isNext, wordsOf } from './spelling-words.js'
import type { Tokens } from './tokens.js'

const FORMAL = wordsOf('vous votre vos veuillez')
const FAMILIAR = wordsOf('tu ton tes toi')
/** After these, `ton` is a tone, and `toi` a part of a name. */
const NOT_FAMILIAR = wordsOf('le un du au ce de chez pour')

/** The familiar words of sentences that are formal, unless they are somebody else's words. */
export function findMixedAddress(view: View, tokens: Tokens): SpellingError[] {
  const formal = new Set<number>()
  tokens.words.forEach((word, i) => {
    if (FORMAL.has(word)) formal.add(tokens.sentence[i]!)
  })
  if (formal.size === 0) return []
  const errors: SpellingError[] = []
  for (let i = 0; i < tokens.words.length; i++) {
    if (!FAMILIAR.has(tokens.words[i]!) || !formal.has(tokens.sentence[i]!)) continue
    if (i > 0 && NOT_FAMILIAR.has(tokens.words[i - 1]!)) continue
    if (!isNext(view, tokens, i) || isQuoted(view, tokens, i)) continue
    errors.push(errorAt(view, tokens, i, i + 1, 'mixed-address'))
  }
  return errors
}

/** True after an opening quote or a colon in the same sentence: then it is what a user wrote. */
function isQuoted(view: View, tokens: Tokens, i: number): boolean {
  let first = i
  while (first > 0 && tokens.sentence[first - 1] === tokens.sentence[i] && i - first < 40) first--
  return /["«“:>]/.test(view.text.slice(Math.max(0, tokens.start[first]! - 3), tokens.start[i]!))
}
