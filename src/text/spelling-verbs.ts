/** Endings that sound alike: -er, -é, -ez. */
import { isFrenchWord } from './dictionary.js'
import type { View } from './fold.js'
import { GENDER, NOUNS_IN_E, SINGULAR, VERBS } from './formal-french.js'
import type { SpellingError } from './spelling.js'
import { endsInAccent, errorAt, isNext, opens, rawWord, skip, wordsOf } from './spelling-words.js'
import type { Tokens } from './tokens.js'

/** Words after which a verb stands in the infinitive and nothing else follows. */
const MODALS = wordsOf(
  'veuillez veuiller veulliez devez devrez devriez pouvez pourrez souhaitez voulez vouloir vouloirs devons pouvons faut faudra doit peut doivent peuvent',
)
/** Of these, those that no noun follows. */
const NO_NOUN = wordsOf('veuillez vouloir devez devrez pouvez pourrez')
const BEFORE_DE =
  wordsOf(`merci priere afin avant prions prie demandons demande demandes conseillons conseille recommandons remercions
  suffit possible impossible necessaire obligatoire besoin permet permettre permettra obligation tenus tenu pries urgent important imperatif
  contraint contraints contrains oblige obliges interdit essaye tente propose proposons decide refuse acceptez essayez`)
const BEFORE_A = wordsOf(
  'invitons invite invites aider procedez tenus tenu consiste oblige obligent obliges autorise pret prets',
)
const CLITICS = wordsOf('ne pas nous vous le la les l lui leur y en bien rapidement immediatement')
const AUXILIARIES = wordsOf('avons avez ont avaient aviez aurez aurons')
const MAY = wordsOf('pu doit doivent devra va vas vont peuvent pouvoir de d pour')
const BE = wordsOf('est sont sera seront etes sommes serez')
const ADVERBS = wordsOf('bien deja pas recemment malheureusement temporairement desormais')
/** Subjects that act: after them `a` is the auxiliary, before a verb in -er. */
const ACTORS = wordsOf('systeme service equipe banque acheteur vendeur client transporteur livreur agence personne')
/** What happens by itself or is only told of: `a échouer` can be no task. */
const TOLD = wordsOf('echouer expirer detecter constater remarquer')
const PRONOUNS = wordsOf('nous vous')
const NOT_VERBS = wordsOf(
  'chez assez nez rez rendez hier cher fier conseiller boucher berger diner dejeuner souper gouter coucher',
)

const AFTER_CLICK = wordsOf('sur ici')
const YOURS = wordsOf('votre vos')
const OBJECTS = wordsOf('ne n le la les l y en nous')

/** Verbs with the ending of another form. */
export function findVerbErrors(view: View, tokens: Tokens): SpellingError[] {
  const errors: SpellingError[] = []
  for (let i = 0; i < tokens.words.length; i++) {
    const last =
      notInfinitive(view, tokens, i) ??
      notParticiple(view, tokens, i) ??
      notVous(view, tokens, i) ??
      notGerund(view, tokens, i) ??
      notOpening(view, tokens, i)
    if (last !== undefined) errors.push(errorAt(view, tokens, i, last, 'verb-ending'))
  }
  return errors
}

/** `veuillez confirmé`, `afin de validez`: the index of the verb. */
function notInfinitive(view: View, tokens: Tokens, i: number): number | undefined {
  const strength = governs(view, tokens, i)
  if (strength === 0) return undefined
  const at = skip(view, tokens, i, CLITICS)
  if (at === undefined) return undefined
  const word = tokens.words[at]!
  if (word.endsWith('ez')) return isVerb(`${word.slice(0, -2)}er`) && !NOT_VERBS.has(word) ? at : undefined
  const stem = word.replace(/(?<=e)e?s?$/, '').replace(/e$/, '')
  if (stem === word || (!NO_NOUN.has(tokens.words[i]!) && isNounInE(stem))) return undefined
  if (endsInAccent(rawWord(view, tokens, at)))
    return (strength > 1 || PRONOUNS.has(tokens.words[at - 1]!) ? isVerb : isOurVerb)(`${stem}er`) ? at : undefined
  return tokens.words[i] === 'veuillez' && word === `${stem}e` && isOurVerb(`${stem}er`) ? at : undefined
}

const isNounInE = (stem: string): boolean => NOUNS_IN_E.has(`${stem}e`) || NOUNS_IN_E.has(`${stem}ee`)

/** 2 when only an infinitive can follow, 1 when a noun can follow too, 0 otherwise. */
function governs(view: View, tokens: Tokens, i: number): number {
  const word = tokens.words[i]!
  if (word === 'pour' || word === 'sans') return 1
  const before = i > 0 && isNext(view, tokens, i - 1) ? tokens.words[i - 1]! : ''
  if (word === 'de' || word === 'd') return BEFORE_DE.has(before) ? 1 : isFormOfVous(view, tokens, i) ? 2 : 0
  if (word === 'a') return BEFORE_A.has(before) ? 1 : isFormOfVous(view, tokens, i) ? 2 : 0
  return MODALS.has(word) && before !== 'le' ? 2 : 0
}

/** `de confirmez`, `à validez`: no noun that follows `de` ends so. */
function isFormOfVous(view: View, tokens: Tokens, i: number): boolean {
  const word = tokens.words[i + 1] ?? ''
  return (
    word.endsWith('ez') &&
    !NOT_VERBS.has(word) &&
    isFrenchWord(`${word.slice(0, -2)}er`) &&
    /^\p{Ll}/u.test(rawWord(view, tokens, i + 1))
  )
}

/** `nous avons constater`, `a été bloquer`, `est suspecter`: the index of the verb. */
function notParticiple(view: View, tokens: Tokens, i: number): number | undefined {
  const word = tokens.words[i]!
  if (word === 'a') return notParticipleAfterA(tokens, i)
  if (BE.has(word) && !isSubject(tokens.words[i - 1] ?? '')) return undefined
  const strong =
    AUXILIARIES.has(word) ||
    (word === 'ete' && /^(?:a|ont|ai|avez|avons|avait|pas|bien|deja|jamais)$/.test(tokens.words[i - 1] ?? '')) ||
    (word === 'etre' && MAY.has(tokens.words[i - 1] ?? ''))
  if (!strong && !BE.has(word)) return undefined
  const at = skip(view, tokens, i, ADVERBS)
  if (at === undefined || !tokens.words[at]!.endsWith('er') || NOT_VERBS.has(tokens.words[at]!)) return undefined
  return isVerb(tokens.words[at]!) ? at : undefined
}

/** `le système a détecter`, `la demande à échouer`: the index of the verb. */
function notParticipleAfterA({ words }: Tokens, i: number): number | undefined {
  const next = words[i + 1] ?? ''
  if (TOLD.has(next)) return i + 1
  return ACTORS.has(words[i - 1] ?? '') && isOurVerb(next) && !/^(?:contacter|appeler|rappeler)$/.test(next)
    ? i + 1
    : undefined
}

const isSubject = (word: string): boolean => word === 'vous' || GENDER.has(word) || SINGULAR.has(word)

/** `si vous cliquer`, `Vous confirmé`: the index of the verb. */
function notVous(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  if (words[i] !== 'vous' || (!opens(view, tokens, i) && words[i - 1] !== 'si')) return undefined
  const at = skip(view, tokens, i, OBJECTS)
  if (at === undefined) return undefined
  const word = words[at]!
  if (word.endsWith('er')) return isOurVerb(word) ? at : undefined
  return endsInAccent(rawWord(view, tokens, at)) && isOurVerb(`${word}r`) ? at : undefined
}

/** `en cliquez ici`, `cliqué sur le lien`: the index of the verb. */
function notGerund(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  if (words[i] === 'en' && isNext(view, tokens, i) && !/^(?:vous|nous|n|ne)$/.test(words[i - 1] ?? '')) {
    const next = words[i + 1]!
    if (NOUNS_IN_E.has(next)) return undefined
    const wrong = next.endsWith('ez') || (next.endsWith('e') && endsInAccent(rawWord(view, tokens, i + 1)))
    return wrong && isOurVerb(`${next.replace(/e?z?$/, '')}er`) ? i + 1 : undefined
  }
  if (!(words[i] === 'clique' ? AFTER_CLICK : YOURS).has(words[i + 1] ?? '')) return undefined
  if (!opens(view, tokens, i) || !isNext(view, tokens, i) || !endsInAccent(rawWord(view, tokens, i))) return undefined
  return isOurVerb(`${words[i]}r`) ? i + 1 : undefined
}

/** `Contacté nous`, `connecter vous`: an order in the infinitive or the participle, and its object. */
function notOpening(view: View, tokens: Tokens, i: number): number | undefined {
  const { words } = tokens
  const word = words[i]!
  const next = words[i + 1] ?? ''
  const isObject = PRONOUNS.has(next) || (/^l[ae]$/.test(next) && /^(?:sur|ici|avant|via|en)$/.test(words[i + 2] ?? ''))
  if (!isObject || !opens(view, tokens, i)) return undefined
  const isWrong = word.endsWith('er') ? isVerb(word) : endsInAccent(rawWord(view, tokens, i)) && isVerb(`${word}r`)
  return isWrong && /^[ -]$/.test(view.text.slice(tokens.end[i]!, tokens.start[i + 1]!)) ? i + 1 : undefined
}

const isOurVerb = (infinitive: string): boolean => VERBS.has(infinitive)

/** True for a verb in -er: the dictionary has its participle and its imperative. */
const isVerb = (infinitive: string): boolean => {
  const stem = infinitive.slice(0, -2)
  return VERBS.has(infinitive) || (isFrenchWord(infinitive) && isFrenchWord(`${stem}ee`) && isFrenchWord(`${stem}ez`))
}
