/** Adjectives that do not go with their noun: `votre carte vital`, `une nouvelle appareil`, `vos données bancaire`. */
import type { View } from './fold.js'
import { GENDER, INVARIABLE, SINGULAR } from './formal-french.js'
import type { SpellingError } from './spelling.js'
import { errorAt, isNext, wordsOf } from './spelling-words.js'
import type { Tokens } from './tokens.js'

/** Masculine adjectives that differ in the feminine. */
const MASCULINE = wordsOf(
  'vital digital actuel personnel officiel inhabituel incorrect incomplet postal fiscal final important recent special exceptionnel manquant gratuit suivant',
)
const FEMININE = wordsOf(
  'vitale digitale actuelle personnelle officielle inhabituelle incorrecte incomplete postale fiscale finale importante recente speciale exceptionnelle manquante gratuite suivante',
)
const SINGULARS = wordsOf(
  'bancaire personnel personnelle necessaire complementaire supplementaire electronique suspecte',
)
/** Before their noun. */
const MASCULINE_BEFORE = wordsOf('nouveau nouvel dernier premier prochain ancien')
const FEMININE_BEFORE = wordsOf('nouvelle derniere premiere prochaine ancienne')
const DETERMINERS = wordsOf('votre notre le la un une ce cette au du l')

/** Errors of gender and number between a noun of such letters and the adjective beside it. */
export function findAdjectiveErrors(view: View, tokens: Tokens): SpellingError[] {
  const errors: SpellingError[] = []
  for (let i = 0; i + 1 < tokens.words.length; i++)
    if (isNext(view, tokens, i) && (isWrongAfter(tokens, i) || isWrongBefore(tokens, i)))
      errors.push(errorAt(view, tokens, i, i + 1, 'agreement'))
  return errors
}

/** `carte vital`, `informations bancaire`. */
function isWrongAfter({ words }: Tokens, i: number): boolean {
  const [noun, adjective] = [words[i]!, words[i + 1]!]
  if (SINGULAR.has(noun)) return SINGULARS.has(adjective) && words[i + 2] !== 'et'
  const gender = INVARIABLE.has(noun) ? undefined : GENDER.get(noun)
  if (gender === undefined || !DETERMINERS.has(words[i - 1] ?? '')) return false
  return gender === 'f' ? MASCULINE.has(adjective) : FEMININE.has(adjective)
}

/** `nouvelle appareil`, `dernière rappel`. */
function isWrongBefore({ words }: Tokens, i: number): boolean {
  const gender = GENDER.get(words[i + 1]!)
  if (gender === undefined) return false
  return gender === 'f' ? MASCULINE_BEFORE.has(words[i]!) : FEMININE_BEFORE.has(words[i]!)
}
