/** Short numbers: 118 xyz, 3xxx, 10xx and SMS codes, taken only where someone is told to call or to text them. */
import type { View } from '../text/fold.js'
import { type Atom, GAP } from './digit-atoms.js'
import { type NumberRange, shortRange, smsRange } from './numbering.js'
import { countsSomething, wordsBefore } from './phone-context.js'

/** Atoms `from`..`to` (inclusive) that are a short number. */
export interface ShortMatch {
  from: number
  to: number
  digits: string
  range: NumberRange
}

const CALL =
  /^(?:r?app?el\w*|compos\w*|telephon\w*|joign\w*|joindre|contact\w*|consult\w*|fai(?:s|t|tes|re)|tap\w+|call\w*|dial|ring|phone|numeros?|num|tel|sonn\w*)$/
const TEXT = /^(?:sms|textos?|text|txt|mms|message|msg|env[o0]\w+|send|repond\w*|reply|tap\w+|voy|anvoy\w*|stop)$/
const TO =
  /^(?:le|au|the|to|numero|num|tel|n|lo|o|compos\w*|r?app?el\w*|fai(?:s|t|tes)|tap(?:e|ez|er)|call|dial|sms|texto|contacte[rz]?|moi|nous)$/
/** `le 3500`, but of a thing: `pour le 3008`. */
const OBJECT = /^(?:pour|sur|concernant|vends?|vendre|achete|prix|avec|modele|annonce)$/
/** Directory enquiries: always six digits, and what is asked of them stands around the number. */
const DIRECTORY = /^118\d{3}$/
const TO_DIRECTORY = /^(?:au|le|du|via|par|numero|aupres)$/
const ENQUIRED =
  /^(?:demand\w*|renseign\w*|relations?|correspondan\w+|operat\w+|standard\w*|secretariat|bascul\w*|transfer\w*|annuaires?|joignables?|donner(?:a|ont|ez)|mettr(?:a|ont)|passer(?:a|ont|ez|ai)?|passez|transmettr\w+|connect\w*|orient\w+|numeros?|service|ligne|voyez|coordonnees)$/
const ADDRESS =
  /^(?:rue|avenue|chemin|cp|postal|code|adresse|habite|colis|livr\w+|paquet|poste|courrier|cedex|ville|lettre|chronopost|colissimo)$/

/** The short number that starts at atom `from`, if the words around make it one. */
export function matchShort(view: View, atoms: readonly Atom[], from: number): ShortMatch | undefined {
  const { text } = view
  const first = atoms[from]!
  if (first.value >= 0 || first.before > 0 || first.plus || first.digits.length > 6 || first.digits[0] === '0')
    return undefined
  const run = shortRun(atoms, from)
  if (run === undefined) return undefined
  const sms = run.digits.length === 5
  const range = sms ? smsRange(run.digits) : shortRange(run.digits)
  const last = atoms[run.to]!
  if (range === undefined || last.after > 0 || countsSomething(text, last.end) || hasNeighbour(atoms, from, run.to))
    return undefined
  const told = sms
    ? isTexted(view, first.start, last.end)
    : isCalled(text, first.start) || (DIRECTORY.test(run.digits) && isEnquired(text, first.start, last.end))
  return told ? { from, to: run.to, ...{ digits: run.digits, range } } : undefined
}

/** `3999`, `39 99`, `118218`, `118 218`, `11 82 18`, `81212`. */
function shortRun(atoms: readonly Atom[], from: number): { digits: string; to: number } | undefined {
  const first = atoms[from]!.digits
  if (first.length >= 4) return { digits: first, to: from }
  const groups = first === '118' ? 2 : first === '11' ? 3 : first.length === 2 ? 2 : 0
  let digits = first
  for (let i = from + 1; i < from + groups; i++) {
    const atom = atoms[i]
    if (atom === undefined || atom.value >= 0 || atom.digits.length !== first.length || !isClose(atom.gap))
      return undefined
    digits += atom.digits
  }
  if (groups === 2 && first.length === 2 && Number(first) <= 31 && Number(digits.slice(2)) <= 12) return undefined // le 10 12
  return groups === 0 ? undefined : { digits, to: from + groups - 1 }
}

const isClose = (gap: number): boolean => (gap & ~(GAP.space | GAP.dot | GAP.dash)) === 0

/** Digits a space, a dot or a dash away make it a part of something longer. */
function hasNeighbour(atoms: readonly Atom[], from: number, to: number): boolean {
  const before = atoms[from - 1]
  const next = atoms[to + 1]
  return (
    (before !== undefined && before.value < 0 && isClose(atoms[from]!.gap)) ||
    (next !== undefined && next.value < 0 && next.after === 0 && (isClose(next.gap) || next.gap === GAP.comma))
  )
}

function isCalled(text: string, at: number): boolean {
  const words = wordsBefore(text, at, 6)
  const nearest = words[0] ?? ''
  const colon = text.slice(at - 3, at).includes(':')
  if (!(TO.test(nearest) || (colon && CALL.test(nearest))) || OBJECT.test(words[1] ?? '')) return false
  // `tel 3310` is a Nokia, `tel : 3999` a number to call.
  return words.some((word, k) => CALL.test(word) && (k > 0 || colon || !NOUN.test(word)))
}

/** `demandez-moi au 118 218`, `mise en relation : 118 218`, `le 118 218 vous donnera mon adresse`. */
function isEnquired(text: string, at: number, end: number): boolean {
  const before = wordsBefore(text, at, 7)
  const nearest = before[0] ?? ''
  const stands = ENQUIRED.test(nearest) || CALL.test(nearest) ? /[:(] ?$/.test(text.slice(at - 2, at)) : false
  if (!stands && (!TO_DIRECTORY.test(nearest) || OBJECT.test(before[1] ?? ''))) return false
  return stands || [...before, ...wordsAfter(text, end)].some((word) => ENQUIRED.test(word) || CALL.test(word))
}

/** The first words of the same sentence behind a number. */
const wordsAfter = (text: string, end: number): string[] =>
  text
    .slice(end, end + 48)
    .split(/[.!?]/, 1)[0]!
    .split(/[^a-z0-9]+/)
    .slice(0, 6)

const NOUN = /^(?:tel|num|numeros?|phone)$/

/** Overseas postcodes start with 97 and 98. A postcode follows a street or stands before a town; an SMS code follows the word to send. */
function isTexted(view: View, at: number, end: number): boolean {
  const { text, raw } = view
  const words = wordsBefore(text, at, 7)
  if (!TO.test(words[0] ?? '') && !/^:? ?$/.test(text.slice(at - 2, at))) return false
  if (
    /^9[78]/.test(text.slice(at, at + 2)) ||
    (words.some((word) => ADDRESS.test(word)) && !isLoneKeyword(raw, view.starts[at]!)) ||
    !words.some((word) => TEXT.test(word))
  )
    return false
  if (words.some((word) => /^(?:sms|textos?|mms|txt|stop)$/.test(word))) return true
  return (
    !/^,? (?:[A-ZÀ-Ý][a-zà-ÿ]|st |ste |le |la |l')/.test(raw.slice(view.ends[end - 1]!, view.ends[end - 1]! + 6)) &&
    isKeyword(raw, view.starts[at]!)
  )
}

/** The only word in capitals: `envoyez ADRESSE au 81212`. */
const isLoneKeyword = (raw: string, at: number): boolean =>
  /[a-zà-ÿ]\s+["«“']?\s?[A-Z0-9]{2,}\s?["»”']?\s+(?:au|to|le)\s+$/.test(raw.slice(Math.max(0, at - 40), at))

/** The word before `au` is written in capitals or between quotes: `envoyez OUI au 81212`. */
const isKeyword = (raw: string, at: number): boolean =>
  /(?:[A-Z0-9]{2,}|["»”'])\s+(?:au|AU|to|le)\s+$/.test(raw.slice(Math.max(0, at - 40), at))
