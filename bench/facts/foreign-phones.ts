/** International numbers of neighbours and of countries that write to La Réunion, against libphonenumber. */
import { type CountryCode, getCountryCallingCode, type PhoneNumberType } from 'libphonenumber-js/max'
import { extractFacts } from '../../src/index.js'
import { atLeast, drawing, type FactFigure, figureOf } from './figure.js'
import { sampleNumbers } from './sample-numbers.js'
import { CARRIERS } from './written-phones.js'

interface ForeignCase {
  text: string
  quote: string
  number: string
  territory: string
}

const TERRITORIES: readonly CountryCode[] = [
  ...(['BE', 'LU', 'DE', 'CH', 'IT', 'MC', 'ES', 'AD', 'PT', 'GB', 'MU', 'MG', 'KM', 'SC', 'ZA'] as const),
  ...(['MA', 'TN', 'DZ', 'SN', 'CI', 'BJ', 'CM', 'TG', 'NG', 'US', 'IN', 'CN', 'PL', 'RO', 'NL'] as const),
]
const TYPES: readonly PhoneNumberType[] = ['FIXED_LINE', 'MOBILE']

const FORMS: readonly ((code: string, national: string) => string)[] = [
  (code, national) => `+${code}${national}`,
  (code, national) => `+${code} ${national}`,
  (code, national) => `+${code} ${national.replace(/(\d{2,3})(?=(?:\d{2})+$)/, '$1 ').trim()}`,
  (code, national) => `00${code}${national}`,
  (code, national) => `(+${code}) ${national}`,
  (code, national) => `+${code}-${national}`,
]

/** `perType` numbers of each territory and type in six written forms. */
export function* foreignCases(perType: number, seed = 2): Generator<ForeignCase> {
  const draw = drawing(seed)
  for (const territory of TERRITORIES) {
    const code = getCountryCallingCode(territory)
    for (const type of TYPES)
      for (const national of sampleNumbers(territory, type, perType, seed)) {
        if (national.length < 7) continue
        for (const form of FORMS) {
          const [before, after] = draw.pick(CARRIERS)
          const written = form(code, national)
          yield {
            text: before + written + after,
            quote: written.replace(/^\(/, ''),
            number: `+${code}${national}`,
            territory,
          }
        }
      }
  }
}

function isRight({ text, quote, number, territory }: ForeignCase): boolean {
  const { phones } = extractFacts(text)
  const [phone] = phones
  return phones.length === 1 && phone?.quote === quote && phone.number === number && phone.territory === territory
}

const showFound = (text: string): string =>
  extractFacts(text)
    .phones.map(({ quote, number, territory }) => `«${quote}» ${number} ${territory}`)
    .join(' + ')

/** Share of international numbers found with exact span, E.164 and territory. */
export const foreignPhoneFigures = (perType: number): FactFigure[] => [
  figureOf(
    'phones: international numbers of 30 territories in six written forms',
    atLeast(0.995),
    foreignCases(perType),
    isRight,
    ({ text, number, territory }) => `${JSON.stringify(text)}: ${number} ${territory}, found ${showFound(text)}`,
  ),
]
