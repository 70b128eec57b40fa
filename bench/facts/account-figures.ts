/** Bank accounts: all valid ones found, none valid with a wrong digit, none in ordinary text. */
import type { BankAccountFact } from '../../src/facts/fact.js'
import { extractFacts } from '../../src/index.js'
import { drawIban, drawRib, IBAN_FORMS, RIB_FORMS } from './accounts.js'
import { atLeast, atMost, type Draw, drawing, type FactFigure, figureOf } from './figure.js'

interface AccountCase {
  text: string
  number: string
  form: string
}

const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['IBAN : ', ''],
  ['Voici mon RIB : ', ', merci'],
  ['Virement sur ', ' au nom de Payet'],
  ['Bonjour,\n', '\nCordialement'],
  ['(', ')'],
  ['vous pouvez payer sur le compte ', '.'],
  ['titulaire M. Hoarau ', ' BIC AGRIFRPP'],
]

function inText(draw: Draw, number: string, form: string, write: (number: string) => string): AccountCase {
  const [before, after] = draw.pick(AROUND)
  return { text: before + write(number) + after, number, form }
}

function* casesOf(
  count: number,
  seed: number,
  drawOne: (draw: Draw) => string,
  forms: Readonly<Record<string, (number: string) => string>>,
): Generator<AccountCase> {
  const draw = drawing(seed)
  for (let i = 0; i < count; i++) {
    const number = drawOne(draw)
    for (const [form, write] of Object.entries(forms)) yield inText(draw, number, form, write)
  }
}

/** One digit replaced by another. */
function spoilt(draw: Draw, number: string): string {
  const places = Array.from(number, (char, i) => (/\d/.test(char) ? i : -1)).filter((i) => i >= 0)
  const at = draw.pick(places)
  return number.slice(0, at) + ((Number(number[at]) + 1 + draw.below(9)) % 10) + number.slice(at + 1)
}

const accountsIn = (text: string): BankAccountFact[] => extractFacts(text).bankAccounts

function isFound(format: BankAccountFact['format']): (one: AccountCase) => boolean {
  return ({ text, number }) => {
    const [account, ...more] = accountsIn(text)
    return more.length === 0 && account?.format === format && account.number === number && account.check === 'valid'
  }
}

const show = ({ text, form }: AccountCase): string =>
  `[${form}] ${JSON.stringify(text)}: found ${JSON.stringify(accountsIn(text).map(({ format, number, check }) => [format, number, check]))}`

const claimsValid = ({ text }: AccountCase): boolean => accountsIn(text).some(({ check }) => check === 'valid')

/** `count` accounts in eight written forms each, and as many with one wrong digit. */
export const accountFigures = (count: number): FactFigure[] => [
  figureOf(
    'IBAN: valid ones in eight written forms',
    atLeast(0.999),
    casesOf(count, 4, drawIban, IBAN_FORMS),
    isFound('iban'),
    show,
  ),
  figureOf(
    'RIB: valid ones in eight written forms',
    atLeast(0.999),
    casesOf(count, 5, drawRib, RIB_FORMS),
    isFound('rib'),
    show,
  ),
  figureOf(
    'IBAN: reported valid with one wrong digit',
    atMost(0),
    casesOf(count, 6, (draw) => spoilt(draw, drawIban(draw)), IBAN_FORMS),
    claimsValid,
    show,
  ),
  figureOf(
    'RIB: reported valid with one wrong digit',
    atMost(0),
    casesOf(count, 7, (draw) => spoilt(draw, drawRib(draw)), RIB_FORMS),
    claimsValid,
    show,
  ),
]

/** Accounts of any kind in ordinary text: chunks of it, at most as long as a message is read. */
export const ordinaryTextFigure = (name: string, chunks: Iterable<string>): FactFigure =>
  figureOf(
    name,
    atMost(0),
    chunks,
    (text) => accountsIn(text).length > 0,
    (text) =>
      accountsIn(text)
        .map(({ quote, check }) => `«${quote}» ${check}`)
        .join(', '),
  )
