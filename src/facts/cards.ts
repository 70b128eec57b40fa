import { evidenceOf, type View } from '../text/fold.js'
import { isAlphanumeric, isDigit } from './char-class.js'
import type { CardFact } from './fact.js'
import { KIND, kindsIn } from './kinds.js'

/** At most this many cards are reported for one text. */
const MAX_CARDS = 64
/** ISO/IEC 7812-1 allows 19 digits; the issuers below use no fewer than 13. */
const [MIN_LENGTH, MAX_LENGTH] = [13, 19]
/** More groups than this and it is a table of numbers. */
const MAX_GROUPS = 6
/** Characters between two groups of one card. */
const MAX_GAP = 2

const NONE = Object.freeze([] as CardFact[]) as CardFact[]

/** True when the digits satisfy the Luhn formula of ISO/IEC 7812-1 annex B. */
export function isLuhnValid(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48
    sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit
  }
  return sum % 10 === 0
}

type Scheme = CardFact['scheme']
type Issuer = readonly [first: number, last: number, lengths: readonly number[], scheme: Scheme]

/** Issuer identification ranges, first four digits, as the schemes publish them. */
const ISSUERS: readonly Issuer[] = [
  [4000, 4999, [13, 16, 19], 'visa'],
  [5100, 5599, [16], 'mastercard'],
  [2221, 2720, [16], 'mastercard'],
  [3400, 3499, [15], 'amex'],
  [3700, 3799, [15], 'amex'],
  [3000, 3059, [14], 'other'], // Diners Club
  [3600, 3699, [14], 'other'],
  [3800, 3999, [14], 'other'],
  [3528, 3589, [16, 19], 'other'], // JCB
  [6011, 6011, [16, 19], 'other'], // Discover
  [6440, 6599, [16, 19], 'other'],
  [6200, 6299, [16, 19], 'other'], // UnionPay
  [5000, 5099, [16, 18, 19], 'other'], // Maestro
  [5600, 5899, [16, 18, 19], 'other'],
  [6700, 6799, [16, 18, 19], 'other'],
]

function schemeOf(digits: string): Scheme | undefined {
  const prefix = Number(digits.slice(0, 4))
  return ISSUERS.find(
    ([first, last, lengths]) => prefix >= first && prefix <= last && lengths.includes(digits.length),
  )?.[3]
}

interface Group {
  start: number
  end: number
}

interface Run extends Group {
  count: number
}

/** The digits from `from` on that one separator or two join, `06.12.13`; the run ends where anything else stands. */
function measureRun(text: string, from: number): Run {
  let end = from
  let count = 0
  for (let i = from, gap = 0; gap <= MAX_GAP; i++) {
    const unit = text.charCodeAt(i)
    if (isDigit(unit)) {
      count++
      gap = 0
      end = i + 1
    } else if (isCardGap(unit)) gap++
    else break
  }
  return { start: from, end, count }
}

/** The digit groups of a run. */
function readGroups(text: string, { start, end }: Run): Group[] {
  const groups: Group[] = []
  for (let i = start; i < end; i++) {
    if (!isDigit(text.charCodeAt(i))) continue
    const first = i
    while (isDigit(text.charCodeAt(i))) i++
    groups.push({ start: first, end: i })
  }
  return groups
}

/** Space, full stop, dash, line. */
const isCardGap = (unit: number): boolean => unit === 32 || unit === 46 || unit === 45 || unit === 10

/** How cards are printed; anything else of the right length must stand alone, in one run or in odd groups. */
const LAYOUTS = ['4,4,4,4', '4,6,5', '4,6,4', '4,4,4,4,3']

const sizesOf = (groups: readonly Group[]): string => groups.map(({ start, end }) => end - start).join()

interface Candidate extends Group {
  digits: string
  printed: boolean
}

function toCandidate(text: string, groups: readonly Group[], printed: boolean): Candidate {
  const digits = groups.map(({ start, end }) => text.slice(start, end)).join('')
  return { start: groups[0]!.start, end: groups.at(-1)!.end, digits, printed }
}

const isOfFour = (group: Group | undefined): boolean => group !== undefined && group.end - group.start === 4

/** Candidates of one run of groups: a printed layout anywhere in it, or all of it. Every layout begins with four digits. */
function* candidatesOf(text: string, groups: readonly Group[]): Generator<Candidate> {
  for (let i = 0; i < groups.length; i++) {
    if (!isOfFour(groups[i]) || isOfFour(groups[i - 1])) continue
    for (const layout of LAYOUTS) {
      const part = groups.slice(i, i + (layout.length + 1) / 2)
      // Account numbers and series of years are longer rows of fours.
      if (sizesOf(part) === layout && !isOfFour(groups[i + part.length])) yield toCandidate(text, part, true)
    }
  }
  if (groups.length > 0 && groups.length <= MAX_GROUPS) yield toCandidate(text, groups, groups.length === 1)
}

const CARD_WORD = /\b(?:cartes?|cb|visa|master ?card|amex|american express|cards?|debit|credit|pan)\b/
const REFERENCE_WORD =
  /\b(?:suivi|colis|commande|references?|ref|ean|siret|siren|imei|isbn|tracking|facture|dossier|contrat|client|serie|annonce|lot)\b[^a-z]{0,12}$/
/** "fr76 " before four groups of four: the rest of an IBAN. */
const IBAN_HEAD = /[a-z]{2}[0-9]{2}[ .\n-]{1,2}$/

function schemeAt(text: string, { start, end, digits, printed }: Candidate): Scheme | undefined {
  if (digits.length < MIN_LENGTH || digits.length > MAX_LENGTH || isAlphanumeric(text.charCodeAt(end))) return undefined
  const scheme = schemeOf(digits)
  if (scheme === undefined || !isLuhnValid(digits)) return undefined
  const before = text.slice(Math.max(0, start - 60), start)
  if (IBAN_HEAD.test(before)) return undefined
  if (CARD_WORD.test(before) || CARD_WORD.test(text.slice(end, end + 30))) return scheme
  // SIRET and EAN share the length of Diners Club and of the old Visa, and the Luhn formula with the former.
  const certain = printed && digits.length >= 15 && (scheme !== 'other' || digits.length === 16)
  return certain && !REFERENCE_WORD.test(before) ? scheme : undefined
}

const toFact = (view: View, { start, end, digits }: Candidate, scheme: Scheme): CardFact => ({
  kind: 'card',
  ...evidenceOf(view, start, end),
  last4: digits.slice(-4),
  scheme,
  check: 'valid',
})

/**
 * Finds payment card numbers: 13–19 digits of a known issuer range with a right Luhn digit, in one run or in groups,
 * at most 64. Parts of IBANs and of longer numbers are not cards, nor are masked ones. Only the last four digits are kept;
 * `quote` is the text as received, to be masked before it is logged.
 */
export function extractCards(view: View, kinds = kindsIn(view.text)): CardFact[] {
  if ((kinds & KIND.card) === 0) return NONE
  const { text } = view
  const found: CardFact[] = []
  for (let i = 0; i < text.length && found.length < MAX_CARDS; i++) {
    if (!isDigit(text.charCodeAt(i))) continue
    const run = measureRun(text, i)
    i = run.end
    if (run.count < MIN_LENGTH) continue
    const groups = readGroups(text, run)
    // "a1234 …": the first group belongs to a word.
    if (isAlphanumeric(text.charCodeAt(run.start - 1))) groups.shift()
    addCards(view, groups, found)
  }
  return found.length === 0 ? NONE : found
}

function addCards(view: View, groups: readonly Group[], found: CardFact[]): void {
  let previous = 0
  for (const candidate of candidatesOf(view.text, groups)) {
    if (candidate.start < previous || found.length >= MAX_CARDS) continue
    const scheme = schemeAt(view.text, candidate)
    if (scheme === undefined) continue
    found.push(toFact(view, candidate, scheme))
    previous = candidate.end
  }
}
