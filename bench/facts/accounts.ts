/** Valid accounts, made by the rules of the SWIFT IBAN Registry and of the French RIB, and how people write them. */
import type { Draw } from './figure.js'

/** Structure behind the check digits by SEPA country, as the registry writes it: `n` digits, `a` capitals, `c` either. */
const BBAN: Readonly<Record<string, string>> = Object.fromEntries(
  `AD 4n4n12c|AT 5n11n|BE 3n7n2n|BG 4a4n2n8c|CH 5n12c|CY 3n5n16c|CZ 4n6n10n|DE 8n10n|DK 4n9n1n|EE 2n14n|ES 4n4n2n10n
FI 3n11n|GB 4a6n8n|GI 4a15c|GR 3n4n16c|HR 7n10n|HU 3n4n1n15n1n|IE 4a6n8n|IS 4n2n6n10n|LI 5n12c|LT 5n11n|LU 3n13c
LV 4a13c|MT 4a5n18c|NL 4a10n|NO 4n6n1n|PL 8n16n|PT 4n4n11n2n|RO 4a16c|SE 3n16n1n|SI 5n8n2n|SK 4n6n10n`
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [string, string]),
)
const COUNTRIES = Object.keys(BBAN)
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Remainder of a decimal number of any length, by 97. */
const mod97 = (digits: string): number =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

const asDigits = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))

const withCheckDigits = (country: string, bban: string): string =>
  `${country}${String(98 - mod97(asDigits(`${bban}${country}00`))).padStart(2, '0')}${bban}`

function filled(structure: string, draw: Draw): string {
  return structure.replace(/(\d+)([nac])/g, (_, count: string, kind: string) => {
    const from = kind === 'n' ? '0123456789' : kind === 'a' ? LETTERS : `0123456789${LETTERS}`
    return Array.from({ length: Number(count) }, () => from[draw.below(from.length)]).join('')
  })
}

/** The French key: letters count as digits, A and J as 1, S as 2 … */
const ribDigits = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) =>
    String(
      'ABCDEFGHI'.includes(letter)
        ? letter.charCodeAt(0) - 64
        : 'JKLMNOPQR'.includes(letter)
          ? letter.charCodeAt(0) - 73
          : letter.charCodeAt(0) - 81,
    ),
  )

/** A valid RIB: bank, branch, account, key, without separators; one account in four has letters. */
export function drawRib(draw: Draw): string {
  const account = draw.below(4) === 0 ? `${draw.digits(7)}${LETTERS[draw.below(26)]}${draw.digits(3)}` : draw.digits(11)
  const body = `${draw.pick(['1', '2', '3', '4'])}${draw.digits(9)}${account}`
  return `${body}${String(97 - mod97(`${ribDigits(body)}00`)).padStart(2, '0')}`
}

/** A valid IBAN, French in one case of two. */
export function drawIban(draw: Draw): string {
  if (draw.below(2) === 0) return withCheckDigits('FR', drawRib(draw))
  const country = draw.pick(COUNTRIES)
  return withCheckDigits(country, filled(BBAN[country]!, draw))
}

const inFours = (text: string, between: string): string => text.replace(/(.{4})(?=.)/g, `$1${between}`)

/** Eight ways to write an IBAN. */
export const IBAN_FORMS: Readonly<Record<string, (iban: string) => string>> = {
  glued: (iban) => iban,
  'in fours': (iban) => inFours(iban, ' '),
  dots: (iban) => inFours(iban, '.'),
  dashes: (iban) => inFours(iban, '-'),
  'no-break spaces': (iban) => inFours(iban, '\u00a0'),
  'lower case': (iban) => inFours(iban.toLowerCase(), ' '),
  'two lines': (iban) => `${inFours(iban.slice(0, 16), ' ')}\n${inFours(iban.slice(16), ' ')}`,
  'two, two, fours': (iban) => `${iban.slice(0, 2)} ${iban.slice(2, 4)} ${inFours(iban.slice(4), ' ')}`,
}

const fields = (rib: string): [string, string, string, string] => [
  rib.slice(0, 5),
  rib.slice(5, 10),
  rib.slice(10, 21),
  rib.slice(21),
]

/** Eight ways to write a RIB. */
export const RIB_FORMS: Readonly<Record<string, (rib: string) => string>> = {
  spaced: (rib) => fields(rib).join(' '),
  dashes: (rib) => fields(rib).join('-'),
  dots: (rib) => fields(rib).join('.'),
  slashes: (rib) => fields(rib).join(' / '),
  'no-break spaces': (rib) => fields(rib).join('\u00a0'),
  'lower case': (rib) => fields(rib.toLowerCase()).join(' '),
  labelled: (rib) => {
    const [bank, branch, account, key] = fields(rib)
    return `Code banque ${bank} / guichet ${branch} / compte ${account} / clé ${key}`
  },
  'one a line': (rib) => {
    const [bank, branch, account, key] = fields(rib)
    return `Banque : ${bank}\nGuichet : ${branch}\nN° de compte : ${account}\nClé RIB : ${key}`
  },
}
