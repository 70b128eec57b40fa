/** Words that sound like the right one: `à été`, `votre colis et bloqué`, `se matin`, `24 heure`, `la annonce`. */
import { isFrenchWord } from './dictionary.js'
import type { View } from './fold.js'
import { GENDER, NOUNS_IN_E, PARTICIPLES, SINGULAR, VERBS } from './formal-french.js'
import type { SpellingError } from './spelling.js'
import { endsInAccent, errorAt, isNext, opens, rawWord, wordsOf } from './spelling-words.js'
import type { Tokens } from './tokens.js'

const OWNERS = wordsOf('votre notre le la ce cette un une l')
/** What may stand between a noun and its verb. */
const BETWEEN = wordsOf('bancaire bleue client cliente vendeur agora personnel personnelle vitale vital')
/** After `est`, what `et` never joins to a bare noun. */
const STATES = wordsOf(
  'desormais actuellement toujours bien disponible indisponible inaccessible invalide incomplet incomplete incorrect incorrecte pret prete du due impaye impayee expire expiree arrive arrivee echu echue',
)
const STATES_AFTER_EN = wordsOf('cours attente suspens instance transit retard')
/** Nouns that `ce` points at and `se` never governs. */
const POINTED = wordsOf('matin soir jour lien message colis numero mail formulaire courrier paiement service moment')
/** Verbs that nobody does to something else: `pour ce connecter`. */
const REFLEXIVE = wordsOf('connecter identifier presenter inscrire authentifier rendre deconnecter desinscrire')
const HAPPENED = wordsOf(
  'connecte connectee identifie identifiee presente presentee produit produite inscrit introduit',
)
const COUNTED = wordsOf('heure jour minute semaine annonce photo euro question point tentative')
const WAS = wordsOf('etait etais etaient etaits')
const HAVE = wordsOf('a as ont avez avons pas bien deja')

/** Mistakes of one word for another that sounds the same, in the order of the text. */
export function findHomophones(view: View, tokens: Tokens): SpellingError[] {
  const errors: SpellingError[] = []
  for (let i = 0; i < tokens.words.length; i++) {
    if (!isNext(view, tokens, i)) continue
    const last =
      preposition(view, tokens, i) ??
      conjunction(view, tokens, i) ??
      pronoun(view, tokens, i) ??
      auxiliary(view, tokens, i) ??
      number(tokens, i)
    if (last !== undefined) errors.push(errorAt(view, tokens, i, last, 'homophone'))
    else if (isUnelided(view, tokens, i)) errors.push(errorAt(view, tokens, i, i + 1, 'elision'))
  }
  return errors
}

/** `à été`, `à bien été`, `à validé`: the index of the participle. */
function preposition(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  if (words[i] !== 'a' || !/^à$/i.test(rawWord(view, tokens, i).normalize('NFC'))) return undefined
  const at = /^(?:bien|deja|pas|ete|eu)$/.test(words[i + 1]!) && isNext(view, tokens, i + 1) ? i + 2 : i + 1
  if (/^(?:ete|eu)$/.test(words[at - 1]!) && at > i + 1) return at - 1
  const word = words[at]!
  if (word === 'ete') return at
  if (NOUNS_IN_E.has(word) || !endsInAccent(rawWord(view, tokens, at))) return undefined
  return VERBS.has(`${word.replace(/e?s?$/, '')}er`) ? at : undefined
}

/** `votre colis et bloqué`, `votre annonce et en cours`: the index of the participle. */
function conjunction(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  if (!OWNERS.has(words[i]!) || (!GENDER.has(words[i + 1]!) && !isNearNoun(words[i + 1]!))) return undefined
  let at = i + 2
  if (BETWEEN.has(words[at] ?? '')) at++
  if (words[at] !== 'et' || !isNext(view, tokens, at - 1) || !isNext(view, tokens, at)) return undefined
  return isState(words, at + 1) ? at + 1 : undefined
}

/** A noun with a letter too few at its end: `coli`. */
const isNearNoun = (word: string): boolean => GENDER.has(`${word}s`)

function isState(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (word === 'en') return STATES_AFTER_EN.has(words[i + 1] ?? '')
  return (
    STATES.has(word) ||
    PARTICIPLES.has(word.replace(/(?<=[eut])e?s?$/, '')) ||
    PARTICIPLES.has(word) ||
    (word.endsWith('er') && PARTICIPLES.has(word.slice(0, -1)))
  )
}

/** `se matin`, `pour ce connecter`, `appareil c’est connecté`: the index of the noun or verb. */
function pronoun(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  const next = words[i + 1]!
  if (words[i] === 'se') return POINTED.has(next) ? i + 1 : undefined
  if (words[i] === 'ce') return REFLEXIVE.has(next) ? i + 1 : undefined
  if (words[i] === 'ont') return /^(?:vous|nous)$/.test(next) && opens(view, tokens, i) ? i + 1 : undefined
  if (words[i] !== 'c' || next !== 'est' || opens(view, tokens, i) || !isNext(view, tokens, i + 1)) return undefined
  return HAPPENED.has(words[i + 2]!) && GENDER.has(words[i - 1]!) ? i + 2 : undefined
}

/** `a était`, `facture n’as`, `na pas`: the index of the verb. */
function auxiliary(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  const next = words[i + 1]!
  if (WAS.has(next)) return HAVE.has(words[i]!) && !/^(?:n|ne|y)$/.test(words[i - 2] ?? '') ? i + 1 : undefined
  if (words[i] === 'na') return next === 'pas' && !opens(view, tokens, i) ? i + 1 : undefined
  if (words[i] !== 'n' || next !== 'as' || opens(view, tokens, i)) return undefined
  return /^(?:tu|t)$/.test(words[i - 1]!) ? undefined : i + 1
}

/** `24 heure`, `quelque documents`: the index of the noun. */
function number({ words }: Tokens, i: number): number | undefined {
  const next = words[i + 1]!
  if (words[i] === 'quelque') return SINGULAR.has(next) ? i + 1 : undefined
  return /^\d{1,4}$/.test(words[i]!) && Number(words[i]) > 1 && COUNTED.has(next) ? i + 1 : undefined
}

const ELIDABLE = wordsOf('le la de que ne')

/** `la annonce`, `de activer`, `que il`: two vowels that meet. */
function isUnelided(view: View, tokens: Tokens, i: number): boolean {
  const { words } = tokens
  const next = words[i + 1]!
  if (!ELIDABLE.has(words[i]!) || !/^[aeiou]/.test(next) || view.text[tokens.end[i]!] !== ' ') return false
  if (words[i] === 'ne') return /^ne$/i.test(rawWord(view, tokens, i)) && /^(?:est|avez|etes|avons)$/.test(next)
  if (words[i] === 'que') return /^(?:il|elle|ils|elles|on|est|avez|etes)$/.test(next)
  return (GENDER.has(next) || (words[i] === 'de' && VERBS.has(next))) && isFrenchWord(next)
}
