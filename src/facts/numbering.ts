/**
 * The French numbering plan with its overseas parts, short numbers, SMS+ codes and the international ranges that cost
 * more than a call abroad. One row per range: what it is, whose it is, what it costs and where that is written.
 */
import type { CostClass, PhoneFact } from './fact.js'

/** Where a row comes from and when it was read, ISO 8601. */
export const NUMBERING_SOURCES = {
  arcep: { date: '2026-11-22', ref: 'arcep.fr, les numéros 08 et les numéros courts' },
  plan: { date: '2022-12-29', ref: 'Arcep decision 2022-1583, plan national de numérotation' },
  caps: { date: '2026-11-22', ref: 'Arcep, SVA price caps (C+S model since 2015-10-01)' },
  directory: { date: '2026-11-22', ref: 'Arcep, price cap of 118 aligned with the other special numbers' },
  smsplus: { date: '2026-11-22', ref: 'af2m.org, SMS+ price tiers' },
  metadata: { date: '2026-11-22', ref: 'libphonenumber metadata' },
  itu: { date: '2026-11-22', ref: 'ITU-T E.164, list of assigned country codes' },
  alerts: { date: '2026-11-22', ref: 'operators’ and press alerts on ping calls' },
  known: { date: '2026-11-22', ref: 'general knowledge, not verified' },
} as const

/** One range of numbers. */
export interface NumberRange {
  /** Leading digits: national with the 0, short as dialled, international without the +. */
  prefix: string
  /** ISO 3166-1 alpha-2, undefined when the range belongs to no territory. */
  territory: string | undefined
  line: PhoneFact['line']
  cost: CostClass
  /** What the range is for. */
  note: string
  source: keyof typeof NUMBERING_SOURCES
  /** Highest service price, tax included, on top of the call or the SMS. */
  cap: string | undefined
}

type Row = readonly [
  prefixes: string,
  territory: string,
  line: PhoneFact['line'],
  cost: CostClass,
  note: string,
  source: NumberRange['source'],
  cap?: string,
]

/** National numbers of ten digits. The longest prefix decides. */
const NATIONAL: readonly Row[] = [
  ['01 02 03 04 05', 'FR', 'fixed', 'normal', 'geographic', 'arcep'],
  ['06 07', 'FR', 'mobile', 'normal', 'mobile', 'arcep'],
  ['09', 'FR', 'voip', 'normal', 'not geographic, boxes and companies', 'arcep'],
  ['0262 02630 02631 02688', 'RE', 'fixed', 'normal', 'La Réunion', 'metadata'],
  ['0269 02689', 'YT', 'fixed', 'normal', 'Mayotte', 'metadata'],
  ['0590 05987', 'GP', 'fixed', 'normal', 'Guadeloupe, Saint-Martin, Saint-Barthélemy', 'metadata'],
  ['0594 05988', 'GF', 'fixed', 'normal', 'Guyane', 'metadata'],
  ['0596 05989', 'MQ', 'fixed', 'normal', 'Martinique', 'metadata'],
  ['0508', 'PM', 'fixed', 'normal', 'Saint-Pierre-et-Miquelon', 'metadata'],
  ['0692 0693 070920 070921 070922 070923', 'RE', 'mobile', 'normal', 'La Réunion', 'metadata'],
  ['0639 070935 070936 070937', 'YT', 'mobile', 'normal', 'Mayotte', 'metadata'],
  ['0690 0691 07090', 'GP', 'mobile', 'normal', 'Guadeloupe, Saint-Martin, Saint-Barthélemy', 'metadata'],
  ['0694 070930 070931 070932 070933', 'GF', 'mobile', 'normal', 'Guyane', 'metadata'],
  ['0696 0697 070910 070911 070912 070913', 'MQ', 'mobile', 'normal', 'Martinique', 'metadata'],
  ['07084 07085', 'PM', 'mobile', 'normal', 'Saint-Pierre-et-Miquelon', 'metadata'],
  ['09399 09479 097622 097627 097628 09763', 'RE', 'voip', 'normal', 'La Réunion', 'metadata'],
  ['09398 09478 09769', 'YT', 'voip', 'normal', 'Mayotte', 'metadata'],
  ['09395 093960 09475 09760 09761 09768', 'GP', 'voip', 'normal', 'Guadeloupe', 'metadata'],
  ['09396 09476', 'GF', 'voip', 'normal', 'Guyane', 'metadata'],
  ['09397 09477 09766 09767', 'MQ', 'voip', 'normal', 'Martinique', 'metadata'],
  ['019900 026191 035301 046571 053649', 'FR', 'fixed', 'normal', 'reserved for works of fiction', 'known'],
  ['063998', 'FR', 'mobile', 'normal', 'reserved for works of fiction', 'known'],
  ['0162 0163 0270 0271 0377 0378 0424 0425 0568 0569', 'FR', 'fixed', 'normal', 'canvassing platforms', 'plan'],
  ['0948 0949', 'FR', 'voip', 'normal', 'canvassing platforms', 'plan'],
  ['0937 0938', 'FR', 'voip', 'normal', 'delivery and ride platforms', 'plan'],
  ['0800 0801 0802 0803 0804 0805', '', 'special', 'free', 'green numbers', 'arcep', '0 €'],
  ['0806 0807 0808 0809', '', 'special', 'normal', 'grey numbers, price of a call', 'arcep', '0 €'],
  ['081', '', 'special', 'surcharged', 'purple numbers', 'known', '0,06 €/min ou 0,15 €/appel'],
  ['082', '', 'special', 'surcharged', 'purple numbers', 'known', '0,20 €/min ou 0,50 €/appel'],
  ['089', '', 'special', 'surcharged', 'purple numbers', 'caps', '0,80 €/min ou 3 €/appel'],
  ['084 087', '', 'special', 'normal', 'not assigned', 'known'],
  [
    '083 085 086 088',
    '',
    'special',
    'surcharged',
    'data and dial-up services, 0836 being the old Audiotel',
    'metadata',
    'not known',
  ],
  ['0840 0842 0844 0884', '', 'special', 'surcharged', 'former shared cost', 'metadata', 'not known'],
]

/** Short numbers that are called. `free` ones for emergencies and help are in EMERGENCY. */
const SHORT: readonly Row[] = [
  ['30 31', '', 'short', 'free', 'free short numbers', 'plan', '0 €'],
  [
    '32 33 34 35 36 37 38 39',
    '',
    'short',
    'surcharged',
    'per number: free, normal or up to the cap',
    'known',
    '0,80 €/min ou 3 €/appel',
  ],
  [
    '3230 3244 3631 3635 3639 3646 3900 3901 3928 3939 3949 3957 3960 3970 3975 3977 3989 3995',
    '',
    'short',
    'normal',
    'public services and operators, price of a call',
    'known',
    '0 €',
  ],
  ['10', '', 'short', 'normal', 'an operator’s own assistance', 'arcep', '0 €'],
  ['118', '', 'short', 'surcharged', 'directory enquiries', 'directory', '0,80 €/min ou 3 €/appel'],
]

/** Five-digit SMS codes by their first digit; the price is that of one message received. */
const SMS: readonly Row[] = [
  ['3', '', 'sms-short', 'normal', 'senders and services at the price of an SMS', 'smsplus', '0 €'],
  ['4', '', 'sms-short', 'premium-sms', 'SMS+', 'smsplus', '0,05 €'],
  ['5', '', 'sms-short', 'premium-sms', 'SMS+', 'smsplus', '0,20 €'],
  ['6', '', 'sms-short', 'premium-sms', 'SMS+', 'smsplus', '0,50 €'],
  ['7', '', 'sms-short', 'premium-sms', 'SMS+', 'smsplus', '0,99 €'],
  ['8', '', 'sms-short', 'premium-sms', 'SMS+', 'smsplus', '4,50 €'],
  ['9', '', 'sms-short', 'premium-sms', 'SMS+, gifts (92) and transport (93)', 'smsplus', '20 €'],
]

/** International ranges with a cost of their own, and the neighbours that never have one. */
const INTERNATIONAL: readonly Row[] = [
  ['870', '', 'special', 'satellite', 'Inmarsat', 'itu'],
  ['881', '', 'special', 'satellite', 'global mobile satellite systems', 'itu'],
  ['882 883', '', 'special', 'satellite', 'international networks', 'itu'],
  ['979', '', 'special', 'international-premium', 'international premium rate', 'itu'],
  ['808', '', 'special', 'surcharged', 'international shared cost', 'itu'],
  ['888', '', 'special', 'normal', 'United Nations OCHA', 'itu'],
  ['800', '', 'special', 'free', 'international freephone', 'itu'],
  ['216', 'TN', 'unknown', 'ping-call', 'Tunisia', 'alerts'],
  ['212', 'MA', 'unknown', 'ping-call', 'Morocco', 'alerts'],
  ['221', 'SN', 'unknown', 'ping-call', 'Senegal', 'alerts'],
  ['222', 'MR', 'unknown', 'ping-call', 'Mauritania', 'alerts'],
  ['223', 'ML', 'unknown', 'ping-call', 'Mali', 'alerts'],
  ['373', 'MD', 'unknown', 'ping-call', 'Moldova', 'alerts'],
  ['383', 'XK', 'unknown', 'ping-call', 'Kosovo', 'alerts'],
  ['686', 'KI', 'unknown', 'ping-call', 'Kiribati', 'alerts'],
  ['230', 'MU', 'unknown', 'normal', 'Maurice: neighbours and families', 'itu'],
  ['248', 'SC', 'unknown', 'normal', 'Seychelles: neighbours and families', 'itu'],
  ['261', 'MG', 'unknown', 'normal', 'Madagascar: neighbours and families', 'itu'],
  ['269', 'KM', 'unknown', 'normal', 'Comores: neighbours and families (Mayotte is +262 269)', 'itu'],
  ['27', 'ZA', 'unknown', 'normal', 'South Africa: neighbours and families', 'itu'],
]

/** Emergency and help lines, and the service where spam is reported: never a finding. */
const EMERGENCY = new Set('15 17 18 112 114 115 119 191 196 197 3018 3020 3114 3919 33700'.split(' '))

/** The call code of each territory that shares the French plan. */
export const FRENCH_CODES: Readonly<Record<string, string>> = {
  FR: '33',
  RE: '262',
  YT: '262',
  GP: '590',
  BL: '590',
  MF: '590',
  GF: '594',
  MQ: '596',
  PM: '508',
}

function toIndex(rows: readonly Row[]): ReadonlyMap<string, NumberRange> {
  const index = new Map<string, NumberRange>()
  for (const [prefixes, territory, line, cost, note, source, cap] of rows) {
    for (const prefix of prefixes.split(' ')) {
      index.set(prefix, { prefix, territory: territory || undefined, line, cost, note, source, cap })
    }
  }
  return index
}

function longestPrefix(
  index: ReadonlyMap<string, NumberRange>,
  digits: string,
  longest: number,
): NumberRange | undefined {
  for (let size = longest; size > 0; size--) {
    const range = index.get(digits.slice(0, size))
    if (range !== undefined) return range
  }
  return undefined
}

const national = toIndex(NATIONAL)
const short = toIndex(SHORT)
const sms = toIndex(SMS)
const international = toIndex(INTERNATIONAL)

/** The range of a national number of ten digits that starts with 0 and not with 00; undefined for anything else. */
export const nationalRange = (digits: string): NumberRange | undefined =>
  digits.length === 10 ? longestPrefix(national, digits, 6) : undefined

/** The range of a short number that is called (3xxx, 10xx, 118xyz), undefined for none and for emergency numbers. */
export function shortRange(digits: string): NumberRange | undefined {
  if (EMERGENCY.has(digits)) return undefined
  const range = longestPrefix(short, digits, 4)
  if (range === undefined || digits.length !== (range.prefix === '118' ? 6 : 4)) return undefined
  // Decision 2022-1583 leaves 3008 and 3170–3179 out of the free block.
  return digits === '3008' || digits.startsWith('317') ? undefined : range
}

/** The price tier of a five-digit SMS code, undefined for none and for the code that reports spam. */
export const smsRange = (digits: string): NumberRange | undefined =>
  digits.length === 5 && !EMERGENCY.has(digits) ? longestPrefix(sms, digits, 1) : undefined

/** The row that decides the cost of an E.164 number (digits without +), undefined when it costs a call abroad. */
export const internationalRange = (digits: string): NumberRange | undefined => longestPrefix(international, digits, 3)
