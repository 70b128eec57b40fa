import type { WrittenNumber } from './amount-number.js'
import type { AmountFact } from './fact.js'
import { scaleOf } from './number-words.js'

/** What an amount is counted in. */
export type Unit = AmountFact['unit']

/** An amount behind whose number a unit was read. */
export interface UnitReading {
  value: number
  unit: Unit
  end: number
}

const UNITS: readonly (readonly [words: string, unit: Unit])[] = [
  [
    '€(?:ur(?:os?)?|uros?)?|eur(?:os?s?|s)?(?![a-z0-9])|eros?(?![a-z0-9])|balles?(?![a-z0-9])|roros?(?![a-z0-9])',
    'EUR',
  ],
  ['%|pour ?cents?(?![a-z0-9])|percent(?![a-z0-9])', 'percent'],
  ['(?:f|francs?) ?cfa(?![a-z0-9])|cfa(?![a-z0-9])|xof(?![a-z0-9])', 'XOF'],
  ['chf(?![a-z0-9])|francs? suisses?(?![a-z0-9])', 'CHF'],
  ['\\$|us ?\\$|usd(?![a-z0-9])|dollars?(?![a-z0-9])', 'USD'],
  ['£|gbp(?![a-z0-9])|livres? sterlings?(?![a-z0-9])|pounds?(?![a-z0-9])', 'GBP'],
]

const ANY_UNIT = UNITS.map(([words]) => `(${words})`).join('|')
/** A unit behind a number, with the dash of a whole amount (`1200,-`) or mille and million(s) in between. */
const SUFFIX = new RegExp(`(?:[.,]-)? {0,2}(?:(mille|millions?|milliards?) (?:de |d'|d' )?)?(?:${ANY_UNIT})`, 'y')
/** Currency words alone, for numbers in words. */
export const unitWords = new RegExp(`(?<=[a-z']) (?:d'|de )?(?:${ANY_UNIT})|(?<= d')(?:${ANY_UNIT})`, 'g')
const THOUSANDS =
  / ?k(?:(\d)(?!\d))? {0,2}(€(?:uros?)?|euros?(?![a-z0-9])|eur(?![a-z0-9])|e(?![a-z0-9])|balles?(?![a-z0-9]))?(?![a-z0-9])/y
/** `12€50`, `12 € 50`, `12 euros et 50 centimes`. */
const CENTS = /(\d{2})(?!\d)/y
const CENTS_APART = /(?: et)? (\d{2})(?: ?(?:cts?|centimes?)(?![a-z])|(?= ?(?:$|[.;!?)\n])))/y
const BARE_E = /( ?)e(?![a-z0-9'@])/y
const TENNIS = / d(?:e |')(?:tennis|golf|ping|foot|fusil|jonglage|foin|paille|laine|squash|padel|baby|plomb|airsoft)/y

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The unit of a match whose capture groups from `first` on are those of `ANY_UNIT`. */
export function unitOfMatch(match: RegExpExecArray | RegExpMatchArray, first: number): Unit {
  for (let k = 0; k < UNITS.length; k++) if (match[first + k] !== undefined) return UNITS[k]![1]
  throw new TypeError('match: no unit matched')
}

/** "3 balles de tennis" are no money. */
export const isBallGame = (text: string, end: number): boolean => at(TENNIS, text, end) !== null

function readCents(text: string, number: WrittenNumber, match: RegExpExecArray): UnitReading {
  const end = number.end + match[0].length
  const unit = unitOfMatch(match, 2)
  const value = number.value * (scaleOf(match[1] ?? '') ?? 1)
  if (unit !== 'EUR' || number.decimals) return { value, unit, end }
  const cents = (match[0].endsWith('€') ? at(CENTS, text, end) : null) ?? at(CENTS_APART, text, end)
  return cents === null
    ? { value, unit, end }
    : { value: value + Number(cents[1]) / 100, unit, end: end + cents[0].length }
}

const PRICE_CUE =
  /(?:\b(?:a|pour|prix|tarif|fais|fait|laisse|vends?|vendu|moins|plus|offre|propose|donne|paye|paie|vaut|coute|demande|budget|cote|estime|total|frais|encore|regler|envoie|po)|[:=+€-]) {0,2}$/
const DISPLAY_BEFORE =
  /\b(?:tv|ecran|video|uhd|ultra hd|resolution|camera|gopro|moniteur|projecteur|televiseur|en|qualite|full hd|kilometrage|km|un|course|courir|couru|footing) {0,2}$/
const DISPLAY_AFTER =
  / ?(?:kms?\b|kilom|bornes|miles|vues|abonnes|followers|tours|mah|hz|ohms?\b|tv|uhd|hdr|ips|fps|pixels?|ecran|lumens?|pas\b|points|likes|ultra|video|smart)/y

/** "TV 4K", "120k km", "course de 10k" are no prices; a price word before makes one of them all the same. */
function isBareThousands(text: string, number: WrittenNumber, end: number): boolean {
  const before = text.slice(Math.max(0, number.start - 16), number.start)
  if (at(DISPLAY_AFTER, text, end) !== null || DISPLAY_BEFORE.test(before)) return false
  return (number.value !== 4 && number.value !== 8) || PRICE_CUE.test(before)
}

function readThousands(text: string, number: WrittenNumber): UnitReading | undefined {
  const match = at(THOUSANDS, text, number.end)
  if (match === null) return undefined
  const end = number.end + match[0].trimEnd().length
  if (match[2] === undefined && !isBareThousands(text, number, end)) return undefined
  return { value: (number.value + Number(match[1] ?? 0) / 10) * 1000, unit: 'EUR', end }
}

const ORDINAL_NOUN =
  / (?:etage|siecle|arrondissement|arr\b|annee|fois|edition|place|rang|jour|mois|semaine|gen|main|tour|classe|vitesse|rue|ligne|anniversaire|chambre|partie|episode|saison|chapitre|page|article|round|division|groupe|serie|tome|volume|avenue|degre|dan\b|republique|trimestre|enfant|message|essai|relance|rappel|niveau|position|sous-sol|et \d{1,2}e\b)/y
/** « rue du 50e régiment », « au 40e ». */
const ORDINAL_BEFORE = /\b(?:le|la|du|au|des|une?|cette|leur) $/
/** Ordinals go up to the days of a month in messages; larger ones are rare, prices are not. */
const LAST_ORDINAL = 31

/** "1,95e" and "320E" are euros, "2e étage" and "le 15e" are not; a space is only allowed after decimals. */
function readBareE(text: string, number: WrittenNumber): UnitReading | undefined {
  const match = at(BARE_E, text, number.end)
  if (match === null) return undefined
  const end = number.end + match[0].length
  const reading: UnitReading = { value: number.value, unit: 'EUR', end }
  if (number.decimals) return reading
  if (match[1] !== '' || at(ORDINAL_NOUN, text, end) !== null) return undefined
  const before = text.slice(Math.max(0, number.start - 16), number.start)
  if (ORDINAL_BEFORE.test(before)) return undefined
  return number.value > LAST_ORDINAL || PRICE_CUE.test(before) ? reading : undefined
}

/** The first characters of all that can stand behind an amount. */
const FIRST_CHARACTERS = new Set([...'€$£%ebpfcxudglkmr'].map((char) => char.charCodeAt(0)))

/** True when what stands at `end`, spaces left out, can begin a unit. */
export function canBeUnit(text: string, end: number): boolean {
  let i = text[end + 1] === '-' && (text[end] === ',' || text[end] === '.') ? end + 2 : end
  const most = i + 2
  while (i < most && text.charCodeAt(i) === 32) i++
  return FIRST_CHARACTERS.has(text.charCodeAt(i))
}

/** Reads the unit behind a number. `glued`: the number stands behind a letter (`a50€`), so that only a real unit counts. */
export function readUnit(text: string, number: WrittenNumber, glued: boolean): UnitReading | undefined {
  const match = at(SUFFIX, text, number.end)
  if (match !== null) {
    const reading = readCents(text, number, match)
    return isBallGame(text, reading.end) ? undefined : reading
  }
  return glued ? undefined : (readThousands(text, number) ?? readBareE(text, number))
}
