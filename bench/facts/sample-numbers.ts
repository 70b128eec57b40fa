/** Numbers drawn from the tables of libphonenumber. */
import fc from 'fast-check'
import {
  type CountryCode,
  getCountryCallingCode,
  Metadata,
  PhoneNumber,
  type PhoneNumberType,
} from 'libphonenumber-js/max'

/** What a numbering plan has and its published types leave out. */
interface TypedPlan {
  type: (type: PhoneNumberType) => { pattern: () => string | undefined } | undefined
}

/** The shape of the numbers of one type, or undefined when the territory has none. */
function shapeOf(territory: CountryCode, type: PhoneNumberType): RegExp | undefined {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(territory)
  const plan = metadata.numberingPlan as unknown as TypedPlan | undefined
  const pattern = plan?.type(type)?.pattern()
  // An empty alternative is the same as an optional group, which is all that the generator reads.
  return pattern ? new RegExp(`^(?:${pattern.replaceAll('|)', ')?')})$`) : undefined
}

/** At most `count` valid national numbers (without the 0) of a type, the same for the same seed. */
export function sampleNumbers(territory: CountryCode, type: PhoneNumberType, count: number, seed: number): string[] {
  const shape = shapeOf(territory, type)
  if (shape === undefined) return []
  const code = getCountryCallingCode(territory)
  return fc
    .sample(fc.stringMatching(shape), { numRuns: count, seed })
    .filter((national) => new PhoneNumber(`+${code}${national}`).isValid())
}
