/** E.164 numbers and what libphonenumber knows of them. Our own table decides what a number costs. */
import parsePhoneNumber, {
  type CountryCode,
  isSupportedCountry,
  PhoneNumber,
  type PhoneNumberType,
} from 'libphonenumber-js/max'
import type { CostClass, PhoneFact } from './fact.js'
import { FRENCH_CODES, internationalRange, nationalRange } from './numbering.js'

/** What is known of a number, without the place where it was found. */
export type GradedNumber = Pick<PhoneFact, 'number' | 'territory' | 'line' | 'cost' | 'range' | 'valid'>

/** Lookups of foreign numbers left for one text: hostile text must not buy milliseconds. */
export interface LookupBudget {
  left: number
}

const LINE: Partial<Record<PhoneNumberType, PhoneFact['line']>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  VOIP: 'voip',
  TOLL_FREE: 'special',
  PREMIUM_RATE: 'special',
  SHARED_COST: 'special',
  UAN: 'special',
}
const COST: Partial<Record<PhoneNumberType, CostClass>> = {
  TOLL_FREE: 'free',
  PREMIUM_RATE: 'surcharged',
  SHARED_COST: 'surcharged',
}

/** Grades ten digits of the French plan, `0[1-9]…`; undefined when they are not of it. */
export function gradeFrench(national: string): GradedNumber | undefined {
  const range = nationalRange(national)
  if (range === undefined) return undefined
  const code = FRENCH_CODES[range.territory ?? 'FR']!
  const number = `+${code}${national.slice(range.prefix === '0508' ? 4 : 1)}`
  const { territory, line, cost, prefix } = range
  return { number, territory, line, cost, range: prefix, valid: isValid(number, territory) }
}

/** The constructor is four times faster than parsing but knows only the main territory of a shared code. */
function isValid(number: string, territory: string | undefined): boolean {
  if (territory === 'YT') return parsePhoneNumber(number)?.isValid() ?? false
  return new PhoneNumber(number).isValid()
}

/** Grades a number of a foreign territory dialled without a prefix; undefined when it is not valid there. */
export function gradeAtHome(national: string, territory: string, budget: LookupBudget): GradedNumber | undefined {
  if (!isSupportedCountry(territory) || budget.left-- <= 0) return undefined
  const parsed = parsePhoneNumber(national, territory as CountryCode)
  return parsed?.isValid() ? gradeForeign(parsed.number.slice(1), budget) : undefined
}

/**
 * Plans that went from eight digits to ten (ITU Operational Bulletin: Côte d’Ivoire 31 January 2021, Bénin 30 November
 * 2024): people go on writing the numbers they had.
 */
const isOfFormerPlan = (digits: string): boolean => /^(?:225|229)\d{8}$/.test(digits)

/**
 * Grades an international number (digits after the +); undefined when no territory has numbers of that length.
 * Non-geographic ranges such as +881 are taken by their shape.
 */
export function gradeForeign(digits: string, budget: LookupBudget): GradedNumber | undefined {
  if (budget.left-- <= 0) return undefined
  const row = internationalRange(digits)
  const parsed = parsePhoneNumber(`+${digits}`)
  const possible =
    row?.line === 'special'
      ? digits.length >= 9 && digits.length <= 15
      : digits.length >= 8 && ((parsed?.isPossible() ?? false) || isOfFormerPlan(digits))
  if (!possible) return undefined
  const type = parsed?.getType()
  return {
    number: parsed?.number ?? `+${digits}`,
    territory: parsed?.country ?? row?.territory,
    line: (type && LINE[type]) ?? row?.line ?? 'unknown',
    cost: row?.cost ?? (type && COST[type]) ?? 'normal',
    range: `+${row?.prefix ?? parsed?.countryCallingCode ?? digits.slice(0, 3)}`,
    valid: parsed?.isValid() ?? false,
  }
}
