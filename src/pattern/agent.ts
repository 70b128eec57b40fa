/**
 * Who does what a verb says: the reader, the writer or somebody else. French marks it on the verb and on the words
 * before it, so a look back over a few words of the clause is enough:
 *
 *   envoyez-moi · vous devez envoyer · merci d'envoyer · il faut envoyer      the reader
 *   je vous envoie · je vais envoyer · on peut vous envoyer                    the writer
 *   il m'a demandé d'envoyer · le livreur envoie                               somebody else
 */
import type { Reading } from './read-words.js'
import { Form } from './words.js'

export type Doer = 'reader' | 'writer' | 'third' | 'unknown'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const WRITER = set('je j mi jte jvous jvs jvou jle jla jai moi jpeux jvais jveux jdois i we eu yo io ich nous nou on')
const READER_SINGULAR = set('tu ou you te ti')
const READER_PLURAL = set('vous vs vou zot')
const THIRD = set('il elle ils elles qui ca cela ki li lui eux he she they it sa celui on')
/** Words between a subject and its verb. */
const CLITICS = set(
  'me m te t se s le la l les leur en y ne n nous vous vs lui moi pas plus jamais aussi bien juste donc alors simplement seulement egalement maintenant vite toujours encore deja tout d de a pour kindly please just amwin amoin aou svp stp bien_vouloir',
)
/** Governors of an infinitive that turn it into a request to the reader. */
const REQUEST = set(
  'veuillez merci priere faut fo fodra faudra faudrait suffit devez devrez devriez pouvez pourrez pourriez pensez invitons invite demandons prions prie demande dois devras peux peu pourrais peut-etre oubliez hesitez doit obligatoire necessaire besoin essayez essaie need must should please kindly debe tiene precisa deve allez vas aller',
)
/** Governors that leave the infinitive to the writer. */
const WILL = set(
  'vais veux voudrais aimerais souhaite souhaiterais compte peux pourrais dois prefere prefererais pense vien allons voulons pouvons propose promets essaie',
)
const REPORT = set('demandait demandaient demandent demande voulait voulaient veut veulent essayait essaie')

/** Third person plural: nobody asks his reader so. « Ils appellent et demandent de dicter le code » */
const REPORTED_BY_MANY = set('demandaient demandent voulaient veulent essayaient')

const LOOK_BACK = 7

/** Who does the verb at word `i`; `bits` are the forms it can be. */
export function doerOf(reading: Reading, i: number, bits: number): Doer {
  if (bits & Form.infinitive && !(bits & (Form.imperative | Form.first | Form.third)))
    return doerOfInfinitive(reading, i)
  const subject = subjectBefore(reading, i, bits)
  if (subject !== 'unknown') return subject
  if (bits & Form.second && bits & Form.plural) return 'reader'
  if (isNoun(reading, i)) return 'unknown'
  if (bits & Form.imperative && isImperativePlace(reading, i)) return 'reader'
  if (bits & Form.second && !(bits & (Form.third | Form.first))) return 'reader'
  if (bits & Form.infinitive) return doerOfInfinitive(reading, i)
  return bits & Form.third ? 'third' : 'unknown'
}

/** Without those that are also pronouns before a verb: `la`, `le`. */
const BEFORE_NOUN = set('les des mes tes ses nos vos leurs ces une du aux cette cet mon ton son notre votre leur')

/** « Les recharges », « une demande », « ta commande »: what looks like `tu recharges` or an imperative is a thing. */
const isNoun = ({ tokens: { words, clause } }: Reading, i: number): boolean =>
  i > 0 && clause[i - 1] === clause[i] && BEFORE_NOUN.has(words[i - 1]!) && !OBJECT.has(words[i - 2] ?? '')

const OBJECT = set('me m te t nous vous moi')

/** The pronoun that governs a finite verb, if one stands before it in the clause. */
function subjectBefore(reading: Reading, i: number, bits: number): Doer {
  const { words, clause } = reading.tokens
  for (let j = i - 1; j >= 0 && i - j <= LOOK_BACK && clause[j] === clause[i]; j--) {
    const word = words[j]!
    if (READER_PLURAL.has(word) && bits & Form.second && bits & Form.plural) return 'reader'
    if (
      word === 'ou'
        ? bits & Form.imperative && j === i - 1
        : READER_SINGULAR.has(word) && word !== 'te' && word !== 'ti'
    )
      return 'reader'
    if (word === 't' && words[j + 1] === 'as') return 'reader'
    if (word === 'nous' && !(bits & Form.first && bits & Form.plural)) continue
    if (word === 'on') return 'third'
    if (WRITER.has(word) && word !== 'moi') return 'writer'
    if (THIRD.has(word) && word !== 'lui') return 'third'
    if (CLITICS.has(word) || isAuxiliary(word)) continue
    return 'unknown'
  }
  return 'unknown'
}

const AUXILIARY = set(
  'ai as a avons avez ont suis es est sommes etes sont avais avait aviez avaient aurai aura aurez auront serai sera serez seront ete',
)
const isAuxiliary = (word: string): boolean => AUXILIARY.has(word)

const AFTER_IMPERATIVE = set('moi nous amwin amoin anou me le la les lui')
const BEFORE_IMPERATIVE = set(
  'et ou puis alors donc svp stp ensuite apres sinon juste bonjour salut ok oui non vite maintenant please merci bien si ca veuillez voila ben bon hello madame monsieur',
)

/** An imperative opens its clause, follows a connector, or is followed by its object pronoun. */
function isImperativePlace(reading: Reading, i: number): boolean {
  const { words, clause, sentence } = reading.tokens
  if (sentence[i + 1] === sentence[i] && AFTER_IMPERATIVE.has(words[i + 1] ?? '') && !isNounLed(reading, i)) return true
  let j = i - 1
  while (
    j >= 0 &&
    clause[j] === clause[i] &&
    (words[j] === 'ne' || words[j] === 'n' || words[j] === 'me' || words[j] === 'y')
  )
    j--
  return j < 0 || clause[j] !== clause[i] || BEFORE_IMPERATIVE.has(words[j]!)
}

const DETERMINERS = set('le la les un une des ce cette mon ma mes son sa ses votre ton leur du')
/** `le vendeur donne la…`: a noun with its determiner stands right before the verb. */
const isNounLed = (reading: Reading, i: number): boolean =>
  reading.tokens.clause[i - 2] === reading.tokens.clause[i] && DETERMINERS.has(reading.tokens.words[i - 2] ?? '')

function doerOfInfinitive(reading: Reading, i: number): Doer {
  const { words, clause } = reading.tokens
  let governed = false
  for (let j = i - 1; j >= 0 && i - j <= LOOK_BACK + 2 && clause[j] === clause[i]; j--) {
    const word = words[j]!
    if (THIRD.has(word) && word !== 'il' && word !== 'on' && governed) return 'third'
    if (REPORT.has(word) && (thirdPersonLed(words, j) || REPORTED_BY_MANY.has(word))) return 'third'
    if (word === 'peux' || word === 'dois' || word === 'vais' || word === 'pourrais') {
      const subject = words[j - 1] ?? ''
      return subject === 'tu' || subject === 't' ? 'reader' : 'writer'
    }
    if (WRITER.has(word) && word !== 'moi' && word !== 'nous' && word !== 'on')
      return REQUEST.has(words[j + 1] ?? '') || isAsking(words, j) ? 'reader' : 'writer'
    // Right before the infinitive, `vous` is its object: `pour vous envoyer`.
    if (word === 'tu' || ((word === 'vous' || word === 'vs') && j < i - 1)) return 'reader'
    if (REQUEST.has(word)) return 'reader'
    if (WILL.has(word)) return 'writer'
    governed = true
  }
  const before = words[i - 1] ?? ''
  const opensClause = i === 0 || clause[i - 1] !== clause[i]
  if (opensClause || before === 'et' || before === 'puis') return isMadeToDo(reading, i) ? 'third' : 'reader'
  return AFTER_IMPERATIVE.has(words[i + 1] ?? '') ? 'reader' : 'unknown'
}

const HAS = set('a ont avait avaient aura auront')
const WHOM = set('m me l lui nous leur les')
const LONGEST_TALE = 30

/** « Elle m'a fait ajouter un compte, puis valider »: what somebody was made to do goes on to the end of the sentence. */
function isMadeToDo({ tokens: { words, sentence } }: Reading, i: number): boolean {
  for (let j = i - 1; j >= 2 && i - j <= LONGEST_TALE && sentence[j] === sentence[i]; j--)
    if (words[j] === 'fait' && HAS.has(words[j - 1]!) && WHOM.has(words[j - 2]!)) return true
  return false
}

/** `je vous demande de …`, `je vous invite à …`, `j'aimerais que vous …` */
const isAsking = (words: readonly string[], j: number): boolean =>
  ['vous', 'te', 't', 'vs'].includes(words[j + 1] ?? '') &&
  ['demande', 'demanderai', 'invite', 'prie', 'conseille', 'propose', 'laisse', 'remercie', 'suggere'].includes(
    words[j + 2] ?? '',
  )
const thirdPersonLed = (words: readonly string[], j: number): boolean =>
  ['m', 'me', 'on', 'il', 'elle', 'lui', 'qui', 'a'].includes(words[j - 1] ?? '')
/** True when the verb at word `i` is something the reader is asked to do now, not something told of the past. */
export function isAsked(reading: Reading, i: number, bits: number): boolean {
  const participleOnly =
    (bits & (Form.participle | Form.past)) !== 0 && !(bits & (Form.imperative | Form.second | Form.infinitive))
  if (participleOnly) return isSlurredRequest(reading, i)
  if (isAuxiliary(reading.tokens.words[i - 1] ?? '')) return false
  return doerOf(reading, i, bits) === 'reader'
}

/** `envoyé moi le code`, `fo payé`, `merci de cliqué`: a participle written for an imperative or an infinitive. */
function isSlurredRequest(reading: Reading, i: number): boolean {
  const { words, clause } = reading.tokens
  const before = words[i - 1] ?? ''
  if (isAuxiliary(before)) return false
  if (
    AFTER_IMPERATIVE.has(words[i + 1] ?? '') &&
    (i === 0 || clause[i - 1] !== clause[i] || BEFORE_IMPERATIVE.has(before))
  )
    return true
  if (before === 'de' || before === 'd') return ['merci', 'priere'].includes(words[i - 2] ?? '')
  return ['fo', 'faut', 'veuillez', 'devez', 'pouvez', 'dois', 'peux', 'peu', 'pourriez', 'faudra', 'fau'].includes(
    before,
  )
}
