/** Determiner and noun, subject and verb, noun and participle that do not go together. */
import type { View } from './fold.js'
import { ALSO_VERB, GENDER, INVARIABLE, PARTICIPLES, SINGULAR, VERBS } from './formal-french.js'
import type { SpellingError } from './spelling.js'
import { endsInAccent, errorAt, isNext, opens, rawWord, skip, wordsOf } from './spelling-words.js'
import type { Tokens } from './tokens.js'

const PLURAL = wordsOf('les des ces mes ses vos nos leurs aux plusieurs quelques')
const SINGULAR_ANY = wordsOf('votre notre leur chaque')
const MASCULINE = wordsOf('un le ce cet du au')
const FEMININE = wordsOf('une la cette')
/** After these a noun can follow `le` and `la`, and a verb cannot. */
const BEFORE_NOUN = wordsOf('pour sur avec dans par sans via et apres avant selon concernant de a que qu')
const CLITICS = wordsOf('ne n vous nous le la les l y en lui leur')
const CLAUSE_DETERMINERS = wordsOf('votre notre le la ce cette cet vos nos les ces')
const CLAUSE_OPENERS = wordsOf('que qu car mais donc si quand lorsque lorsqu puisque')
const SINGULAR_VERBS = wordsOf('est a sera doit peut va aura devra pourra')
const PLURAL_VERBS = wordsOf('sont ont seront doivent peuvent vont auront devront pourront')
/** The second person of what a thing can be or do: `votre compte seras`. */
const SECOND_VERBS = wordsOf('as vas seras auras dois peux devras pourras')
/** After `nous`, wherever it stands, what only `serons` fits. */
const FEELINGS = wordsOf('contraint contraints contrains oblige obliges ravi ravis heureux desole desoles navre navres')
const NOT_NOUS = wordsOf(
  'avez ont a devez pouvez prit pris somme sont seront sera auront doit peut va vont vais avont devont pouvont',
)
/** What `vous` cannot govern, even where it does not open its clause. */
const NOT_VOUS_ANYWHERE = wordsOf('aurait devait pouvait serait allait etait')
/** What `vous` cannot govern. */
const NOT_VOUS =
  wordsOf(`a as ai est es sont ont avons avont sommes doit dois doivent devons peut peux peuvent pouvons va vont vas
  devra devront devrons recevra recevront recevrons sera seront serons aura auront aurons pourra pourront pourrons devait aurait pouvait serait allait avait etait`)
const ADVERBS = wordsOf(
  'bien deja ete temporairement momentanement provisoirement definitivement automatiquement malheureusement desormais pas',
)

/** Errors of agreement, in the order of their kinds. */
export function findAgreementErrors(view: View, tokens: Tokens): SpellingError[] {
  const errors: SpellingError[] = []
  for (let i = 0; i < tokens.words.length; i++) {
    const last =
      nounPhrase(view, tokens, i) ?? pronoun(view, tokens, i) ?? name(view, tokens, i) ?? clause(view, tokens, i)
    if (last !== undefined) errors.push(errorAt(view, tokens, i, last, 'agreement'))
  }
  return errors
}

/** `vos compte`, `cette paiement`, `toute les`: the index of the noun. */
function nounPhrase(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  const word = words[i]!
  if (!isNext(view, tokens, i) || view.text.charCodeAt(tokens.end[i + 1]!) === 45) return undefined
  const next = words[i + 1]!
  if (word === 'les' && mayBeVerb(view, tokens, i)) return undefined
  if (word === 'tout' || word === 'toute')
    return /^(?:les|vos|nos|ces|mes|ses)$/.test(next) &&
      !/^(?:avant|apres|malgre|par|du|pas|a|surtout)$/.test(words[i - 1] ?? '')
      ? i + 1
      : undefined
  return isWrongNumber(word, next) || (isWrongGender(word, next) && !mayBeVerb(view, tokens, i)) ? i + 1 : undefined
}

function isWrongNumber(determiner: string, noun: string): boolean {
  if (PLURAL.has(determiner)) return GENDER.has(noun) && !INVARIABLE.has(noun)
  return (SINGULAR_ANY.has(determiner) || MASCULINE.has(determiner) || FEMININE.has(determiner)) && SINGULAR.has(noun)
}

function isWrongGender(determiner: string, noun: string): boolean {
  const gender = GENDER.get(noun)
  if (gender === undefined) return false
  if (determiner === 'cet' && gender === 'm') return !/^[aeiouh]/.test(noun)
  return gender === 'm' ? FEMININE.has(determiner) : MASCULINE.has(determiner)
}

/** `le demande` in `nous le demande`, `tu la comptes`: a pronoun and a verb. */
function mayBeVerb(view: View, tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]!
  if ((word !== 'le' && word !== 'la' && word !== 'les') || !ALSO_VERB.has(tokens.words[i + 1]!)) return false
  return i > 0 && !opens(view, tokens, i) && !BEFORE_NOUN.has(tokens.words[i - 1]!)
}

/** `nous vous informe`, `vous doit`: the index of the verb. */
function pronoun(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  const word = words[i]!
  if (word !== 'nous' && word !== 'vous') return undefined
  const sure = anywhere(view, tokens, i)
  if (sure !== undefined) return sure
  const begins = opens(view, tokens, i)
  if (
    !begins &&
    !/^(?:car|mais|donc|si|quand|lorsque)$/.test(words[i - 1]!) &&
    !(word === 'nous' && words[i - 1] === 'que')
  )
    return undefined
  const verb = skip(view, tokens, i, CLITICS)
  if (verb === undefined) return undefined
  if (word === 'vous')
    return verb === i + 1 && NOT_VOUS.has(words[verb]!) && view.text.charCodeAt(tokens.end[verb]!) !== 45
      ? verb
      : undefined
  return isNotOns(words[verb]!) ? verb : undefined
}

/** `vous remercies`, `nous seront contraints`, `que vous aurait`: the index of the verb, opening or not. */
function anywhere(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  if (!isNext(view, tokens, i)) return undefined
  const next = words[i + 1]!
  if (words[i] === 'nous') return /^ser(?:ont|a)$/.test(next) && FEELINGS.has(words[i + 2] ?? '') ? i + 2 : undefined
  if (NOT_VOUS_ANYWHERE.has(next)) return /^(?:que|si|quand|lorsque)$/.test(words[i - 1] ?? '') ? i + 1 : undefined
  const isOfTu = next.endsWith('es') && VERBS.has(`${next.slice(0, -1)}r`) && !GENDER.has(next.slice(0, -1))
  return isOfTu && i > 0 && !/^(?:tu|que|chez|pour|avec|de|sans|a)$/.test(words[i - 1]!) ? i + 1 : undefined
}

/** A form of a verb that `nous` cannot govern. */
function isNotOns(word: string): boolean {
  if (NOT_NOUS.has(word)) return true
  const stem = word.replace(/(?:ent|ez|es|er|e)$/, '')
  return stem !== word && VERBS.has(`${stem}er`)
}

/** `AGORA vous informent`: one word that is no plural, then a verb in the plural. */
function name(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  if (words[i + 1] !== 'vous' || !isNext(view, tokens, i) || !isNext(view, tokens, i + 1)) return undefined
  if (
    !opens(view, tokens, i) ||
    /[sxz]$/.test(words[i]!) ||
    !/^\p{Lu}/u.test(rawWord(view, tokens, i)) ||
    /^(?:ils|elles|qui|ceux|tous)$/.test(words[i]!)
  )
    return undefined
  const verb = words[i + 2]!
  return PLURAL_VERBS.has(verb) || (verb.endsWith('ent') && VERBS.has(`${verb.slice(0, -3)}er`)) ? i + 2 : undefined
}

/** `votre compte ont`, `nos services vous informe`, `votre carte a été bloqué`: the index of the verb or participle. */
function clause(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  const determiner = words[i]!
  if (!CLAUSE_DETERMINERS.has(determiner) || !isNext(view, tokens, i)) return undefined
  if (!opens(view, tokens, i) && !CLAUSE_OPENERS.has(words[i - 1]!)) return undefined
  const plural = PLURAL.has(determiner)
  const noun = plural ? SINGULAR.get(words[i + 1]!) : words[i + 1]!
  const gender = noun === undefined ? undefined : GENDER.get(noun)
  if (gender === undefined) return undefined
  const verb = skip(view, tokens, i + 1, CLITICS)
  if (verb === undefined) return undefined
  if (isWrongVerb(words, verb, plural)) return verb
  return wrongParticiple(view, tokens, verb, gender, plural)
}

function isWrongVerb(words: readonly string[], i: number, plural: boolean): boolean {
  const verb = words[i]!
  if (!plural)
    return (
      PLURAL_VERBS.has(verb) || SECOND_VERBS.has(verb) || (verb.endsWith('ent') && VERBS.has(`${verb.slice(0, -3)}er`))
    )
  // `a` may be `à` without its accent.
  if (verb === 'a') return words[i + 1] === 'ete'
  return SINGULAR_VERBS.has(verb) || (words[i - 1] === 'vous' && verb.endsWith('e') && VERBS.has(`${verb}r`))
}

/** The participle after `a été` or `est`, when it has the wrong gender or number. */
function wrongParticiple(
  view: View,
  tokens: Tokens,
  verb: number,
  gender: 'm' | 'f',
  plural: boolean,
): number | undefined {
  const { words } = tokens
  if (!/^(?:a|ont|avait|est|sont|sera|seront)$/.test(words[verb]!)) return undefined
  const at = skip(view, tokens, verb, ADVERBS)
  if (at === undefined || (/^(?:a|ont|avait)$/.test(words[verb]!) && !words.slice(verb, at).includes('ete')))
    return undefined
  const raw = rawWord(view, tokens, at)
  const base = words[at]!.replace(/s$/, '').replace(/(?<=[eut])e$/, '')
  const masculine = PARTICIPLES.has(base) ? base : PARTICIPLES.has(words[at]!) ? words[at]! : undefined
  if (masculine === undefined || (masculine.endsWith('e') && !endsInAccent(raw))) return undefined
  const ends = words[at]!.slice(masculine.length)
  return ends === (gender === 'f' ? 'e' : '') + (plural && !masculine.endsWith('s') ? 's' : '') ? undefined : at
}
