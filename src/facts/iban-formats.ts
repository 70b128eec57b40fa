/** What ISO 13616 fixes for one country: total length and the structure of what follows the check digits. */
export interface IbanFormat {
  country: string
  length: number
  /** One letter per character, from the country code on: `n` digit, `a` letter, `c` either. */
  structure: string
  /** True when the country takes part in SEPA. */
  sepa: boolean
}

type Row = readonly [country: string, length: number, structure: string]

/**
 * SEPA countries (EPC409-09, "List of SEPA Scheme Countries"), lengths and structures from the SWIFT IBAN Registry
 * (ISO 13616-2). The French overseas territories use FR, Jersey, Guernsey and Man use GB, Åland uses FI.
 */
const SEPA: readonly Row[] = [
  ['AD', 24, '8n12c'],
  ['AL', 28, '8n16c'],
  ['AT', 20, '16n'],
  ['BE', 16, '12n'],
  ['BG', 22, '4a6n8c'],
  ['CH', 21, '5n12c'],
  ['CY', 28, '8n16c'],
  ['CZ', 24, '20n'],
  ['DE', 22, '18n'],
  ['DK', 18, '14n'],
  ['EE', 20, '16n'],
  ['ES', 24, '20n'],
  ['FI', 18, '14n'],
  ['FR', 27, '10n11c2n'],
  ['GB', 22, '4a14n'],
  ['GI', 23, '4a15c'],
  ['GR', 27, '7n16c'],
  ['HR', 21, '17n'],
  ['HU', 28, '24n'],
  ['IE', 22, '4a14n'],
  ['IS', 26, '22n'],
  ['IT', 27, '1a10n12c'],
  ['LI', 21, '5n12c'],
  ['LT', 20, '16n'],
  ['LU', 20, '3n13c'],
  ['LV', 21, '4a13c'],
  ['MC', 27, '10n11c2n'],
  ['MD', 24, '20c'],
  ['ME', 22, '18n'],
  ['MK', 19, '3n10c2n'],
  ['MT', 31, '4a5n18c'],
  ['NL', 18, '4a10n'],
  ['NO', 15, '11n'],
  ['PL', 28, '24n'],
  ['PT', 25, '21n'],
  ['RO', 24, '4a16c'],
  ['RS', 22, '18n'],
  ['SE', 24, '20n'],
  ['SI', 19, '15n'],
  ['SK', 24, '20n'],
  ['SM', 27, '1a10n12c'],
  ['VA', 22, '18n'],
]

/** Neighbours of La Réunion and countries that French fraud reports often name; same source, none of them in SEPA. */
const OTHERS: readonly Row[] = [
  ['AE', 23, '19n'],
  ['BF', 28, '2c22n'],
  ['BJ', 28, '2c22n'],
  ['CG', 27, '23n'],
  ['CI', 28, '2c22n'],
  ['CM', 27, '23n'],
  ['DZ', 26, '22n'],
  ['GA', 27, '23n'],
  ['KM', 27, '23n'],
  ['MA', 28, '24n'],
  ['MG', 27, '23n'],
  ['ML', 28, '2c22n'],
  ['MU', 30, '4a19n3a'],
  ['NE', 28, '2a22n'],
  ['SC', 31, '4a20n3a'],
  ['SN', 28, '2c22n'],
  ['TG', 28, '2a22n'],
  ['TN', 24, '20n'],
  ['TR', 26, '6n16c'],
]

const expand = (structure: string): string =>
  structure.replace(/(\d{1,2})([nac])/g, (_, count: string, letter: string) => letter.repeat(Number(count)))

const toFormat =
  (sepa: boolean) =>
  ([country, length, structure]: Row): [string, IbanFormat] => [
    country,
    { country, length, structure: `aann${expand(structure)}`, sepa },
  ]

const FORMATS: ReadonlyMap<string, IbanFormat> = new Map([...SEPA.map(toFormat(true)), ...OTHERS.map(toFormat(false))])

/** The formats of all known IBAN countries. */
export const ibanFormats: readonly IbanFormat[] = [...FORMATS.values()]

/** The IBAN format of a country (ISO 3166-1 alpha-2, upper case), or undefined when it has none that we know. */
export const ibanFormat = (country: string): IbanFormat | undefined => FORMATS.get(country)
