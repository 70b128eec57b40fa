/** Telephone numbers of every class in every written form, against the tables of libphonenumber. */
import parsePhoneNumber from 'libphonenumber-js/max'
import type { CostClass, PhoneFact } from '../../src/facts/fact.js'
import { extractFacts } from '../../src/index.js'
import { atLeast, type Draw, drawing, type FactFigure, figureOf } from './figure.js'
import { sampleNumbers } from './sample-numbers.js'
import { CARRIERS, type Dialled, PHONE_FORMS } from './written-phones.js'

/** What a number is, as libphonenumber tells it. */
interface PhoneClass {
  /** Every territory that has these digits; none for special numbers. */
  territories: readonly string[]
  line: PhoneFact['line']
  cost: CostClass
}

/** A number written in a sentence, and what has to be found there. */
interface PhoneCase {
  text: string
  quote: string
  number: string
  expected: PhoneClass
  form: string
}

const TERRITORIES = ['RE', 'FR', 'YT', 'GP', 'GF', 'MQ', 'PM'] as const
const CODES: Readonly<Record<(typeof TERRITORIES)[number], string>> = {
  ...{ RE: '262', FR: '33', YT: '262', GP: '590', GF: '594', MQ: '596', PM: '508' },
}
const TYPES = ['FIXED_LINE', 'MOBILE', 'VOIP', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST'] as const
const LINES: Readonly<Record<(typeof TYPES)[number], PhoneFact['line']>> = {
  ...{ FIXED_LINE: 'fixed', MOBILE: 'mobile', VOIP: 'voip' },
  ...{ TOLL_FREE: 'special', PREMIUM_RATE: 'special', SHARED_COST: 'special' },
}

/**
 * Territories of the French plan in which nine digits are valid. 09 numbers are not geographic, and where the tables
 * give them to several overseas territories at once, any of the plan will do.
 */
const territoriesOf = (national: string): readonly string[] =>
  national[0] === '9'
    ? TERRITORIES
    : TERRITORIES.filter((territory) => parsePhoneNumber(`0${national}`, territory)?.isValid())

/**
 * The class by libphonenumber's type. Its tables call 0806 to 0809 paid, free or even geographic, each territory in its
 * own way; in Arcep's plan of 2015 they are special numbers at the price of a call everywhere, which here decides. Its
 * table of Martinique calls some 09 numbers geographic; in the plan none is.
 */
function classOf(national: string, type: (typeof TYPES)[number]): PhoneClass {
  if (/^80[6-9]/.test(national)) return { territories: [], line: 'special', cost: 'normal' }
  const line = national[0] === '9' ? 'voip' : LINES[type]
  const paid = type === 'PREMIUM_RATE' || type === 'SHARED_COST'
  const cost = type === 'TOLL_FREE' ? 'free' : paid ? 'surcharged' : 'normal'
  return { territories: line === 'special' ? [] : territoriesOf(national), line, cost }
}

function inSentence(draw: Draw, dialled: Dialled, expected: PhoneClass, form: string): PhoneCase {
  const [before, after] = draw.pick(CARRIERS)
  const quote = PHONE_FORMS[form]!(dialled)
  return { text: before + quote + after, quote, number: `+${dialled.code}${dialled.national}`, expected, form }
}

/** `perType` numbers of every type of every territory of the French plan, each in every written form. */
export function* phoneCases(perType: number, seed = 1): Generator<PhoneCase> {
  const draw = drawing(seed)
  for (const territory of TERRITORIES)
    for (const type of TYPES)
      for (const national of sampleNumbers(territory, type, perType, seed)) {
        if (national.length !== 9) continue
        const dialled = { code: CODES[territory], national }
        const expected = classOf(national, type)
        for (const form of Object.keys(PHONE_FORMS)) yield inSentence(draw, dialled, expected, form)
      }
}

const showFound = (text: string): string =>
  extractFacts(text)
    .phones.map(({ quote, number, territory, line, cost }) => `«${quote}» ${number} ${territory} ${line} ${cost}`)
    .join(' + ')

function isRight({ text, quote, number, expected }: PhoneCase): boolean {
  const { phones } = extractFacts(text)
  const [phone] = phones
  if (
    phones.length !== 1 ||
    phone === undefined ||
    phone.quote !== quote ||
    phone.number.slice(-9) !== number.slice(-9)
  )
    return false
  const placed =
    phone.territory === undefined ? expected.line === 'special' : expected.territories.includes(phone.territory)
  return placed && phone.line === expected.line && phone.cost === expected.cost
}

/** Share of numbers found with exact span, number, territory, line and cost. */
export const phoneFigures = (perType: number): FactFigure[] => [
  figureOf(
    'phones: every class of the French plan in every written form',
    atLeast(0.995),
    phoneCases(perType),
    isRight,
    ({ text, number, expected, form }) =>
      `[${form}] ${JSON.stringify(text)}: ${number} ${expected.territories} ${expected.line} ${expected.cost}, found ${showFound(text)}`,
  ),
]
