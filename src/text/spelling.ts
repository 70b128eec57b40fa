/**
 * Mistakes in the style of a company: text that has its formulas and breaks them. What honest people get wrong in chat
 * (sounds spelt out, missing accents, agreement of participles at a distance) is left alone, and so is Creole.
 */
import type { Evidence } from './evidence.js'
import type { View } from './fold.js'
import { guessLanguage } from './language.js'
import { findMixedAddress } from './spelling-address.js'
import { findAdjectiveErrors } from './spelling-adjectives.js'
import { findAgreementErrors } from './spelling-agreement.js'
import { findCalques } from './spelling-calques.js'
import { findHomophones } from './spelling-homophones.js'
import { findSignErrors } from './spelling-signs.js'
import { findUnknownWords } from './spelling-unknown.js'
import { findVerbErrors } from './spelling-verbs.js'
import { tokenize } from './tokens.js'

/** A mistake and the words that show it. */
export interface SpellingError {
  evidence: Evidence
  kind:
    | 'agreement' // vos compte, nous vous informe
    | 'verb-ending' // veuillez confirmé
    | 'homophone' // votre colis à été bloqué
    | 'elision' // la annonce
    | 'calque' // s'il vous plaît cliquez
    | 'typography' // bonjour ,veuillez
    | 'unknown-word' // paimant
    | 'mixed-address' // vous et tu in one sentence
    | 'foreign-diacritic' // sécurìté
    | 'mojibake' // sÃ©curitÃ©
}

const MAX_ERRORS = 16
const MAX_WORDS = 2_000
const NONE: readonly SpellingError[] = Object.freeze([])

/**
 * The mistakes in a text that speaks as a company, in order, at most 16 and at most one for the same words. The caller
 * decides who speaks. Texts in Creole or in a foreign language have none.
 */
export function extractSpellingErrors(view: View): readonly SpellingError[] {
  const tokens = tokenize([view], MAX_WORDS)
  const language = guessLanguage(tokens.words)
  if (language !== 'fr' && language !== 'unknown') return NONE
  const found = [
    ...findSignErrors(view),
    ...findAgreementErrors(view, tokens),
    ...findAdjectiveErrors(view, tokens),
    ...findVerbErrors(view, tokens),
    ...findHomophones(view, tokens),
    ...findCalques(view, tokens),
    ...findMixedAddress(view, tokens),
    ...findUnknownWords(view, tokens),
  ].sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end)
  return found.filter((error, i) => i === 0 || error.evidence.start >= found[i - 1]!.evidence.end).slice(0, MAX_ERRORS)
}
