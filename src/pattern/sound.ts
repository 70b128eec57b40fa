/**
 * How a word sounds, roughly, whether it is spelled as in French or by ear, as people write Creole and short messages:
 * `vendredi`, `vandredi` → `v2dredi`; `voiture`, `vwatir` → `vwatir`; `facture`, `faktir` → `faktir`. A digit is a nasal
 * vowel. Hissing sounds are one, and so are buzzing ones, as in Creole (`chien`, `syin`; `jardin`, `zardin`).
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Lexicon } from './lexicon.js'

/** Mute endings, and what French writes in several ways. In this order: each step reads what the ones before left. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/ss/g, 'c'],
  [/(?<=[aeiouy])s(?=[aeiouy])/g, 'z'],
]
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tion/g, 'sion'],
  [/ph/g, 'f'],
  [/sch|ch|sh/g, 's'],
  [/gu(?=[eiy])/g, 'g'],
  [/ge(?=[aou])|j|g(?=[eiy])/g, 'z'],
  [/gn/g, 'ni'],
  [/qu|ck|c(?![eiy])|q/g, 'k'],
  [/c/g, 's'],
  [/x(?=.)/g, 'ks'],
  [/h/g, ''],
  [/(?<=[bcdfgkptv])r(?:es?)?$/g, ''],
  [/(?:er|ez|ees?|es|e|ent)$/g, ''],
  [/[tdsxpz]+$/g, ''],
  [/eau|au/g, 'o'],
  [/oi/g, 'wa'],
  [/ou/g, 'w'],
  [/oeu|eu|oe/g, 'e'],
  [/[iy]e?n(?![aeiouyn])/g, 'i1'],
  [/(?:ai|ei|i|y|u)[nm](?![aeiouynm])/g, '1'],
  [/[ae][nm](?![aeiouynm])/g, '2'],
  [/o[nm](?![aeiouynm])/g, '3'],
  [/ai|ei|ay|ey/g, 'e'],
  [/ill?|yl?|u/g, 'i'],
  [/(.)\1+/g, '$1'],
]

const read = (word: string, steps: typeof SOUNDS): string =>
  steps.reduce((text, [found, by]) => text.replace(found, by), word)

/** The sound of a French word, folded. */
export const soundOf = (word: string): string => read(read(word, FRENCH), SOUNDS)

const PLAIN = /^[a-z]{5,}$/
/** Letters that French hardly uses and Creole does: shorter words with one of them are spelled by ear. */
const CREOLE = /^[a-z]*[kwz][a-z]*$/
const SHORTEST_CREOLE = 4
/** Shorter sounds are those of too many words. */
const SHORTEST_SOUND = 3
/** Words of one sound must also look a little alike, by Jaro–Winkler similarity. */
const LEAST_ALIKE = 0.6

/** True for a word that is known by its sound. */
export const isAudible = (word: string): boolean => PLAIN.test(word) && soundOf(word).length >= SHORTEST_SOUND

/** The French word of the vocabulary that a strange word is when it is read aloud, the one most like it, or undefined. */
export function heardAs({ sounds }: Lexicon, word: string): string | undefined {
  if (!PLAIN.test(word) && !(word.length >= SHORTEST_CREOLE && CREOLE.test(word))) return undefined
  // Spelled by ear, an `s` never buzzes.
  const alike = [read(word, SOUNDS), soundOf(word)].flatMap((sound) => sounds.get(sound) ?? [])
  let best: string | undefined
  let most = LEAST_ALIKE
  for (const one of alike) {
    const likeness = jaroWinkler(one, word)
    if (likeness > most) [best, most] = [one, likeness]
  }
  return best
}
