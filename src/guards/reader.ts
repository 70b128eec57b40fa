/** Words that turn to the reader. */
import type { Reading } from '../pattern/read-words.js'
import { Form } from '../pattern/words.js'

const READER = new Set(
  'vous vs tu te t toi votre vos ton ta tes you your aou zot ou out usted su voce seu lei ihr'.split(' '),
)

/** True when word `at` is a pronoun of the second person or a verb in it. */
export function isToReader({ tokens, known }: Reading, at: number): boolean {
  if (READER.has(tokens.words[at]!)) return true
  const bits = known[at]!.entry?.bits ?? 0
  return (bits & Form.second) !== 0 && (bits & Form.plural) !== 0 && (bits & Form.participle) === 0
}
