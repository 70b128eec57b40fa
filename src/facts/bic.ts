import { evidenceOf, type View } from '../text/fold.js'
import type { AccountSpan } from './account-reading.js'
import { ibanFormat } from './iban.js'

/** How far from an account its BIC may stand, in characters. */
const REACH = 100

/** ISO 9362: bank (4 letters), country (2 letters), place (2), branch (3, optional). */
const LABELLED =
  /\b(?:bic|swift)(?:\W{0,3}(?:code|swift|bic))?[^a-z0-9]{0,6}(?:est[^a-z0-9]{1,3})?([a-z]{4}[ -]?[a-z]{2}[ -]?[a-z0-9]{2}(?:[a-z0-9]{3}|[ -](?:[0-9]{3}|xxx))?)(?![a-z0-9])/g
const BARE = /(?<![a-z0-9])[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?(?![a-z0-9])/g

/** Overseas departments have codes of their own in BICs, not in IBANs. */
const FRENCH = ['FR', 'RE', 'MQ', 'GP', 'GF', 'YT', 'PM', 'MC']

function isBicCountry(country: string, account: string): boolean {
  return country === account || (account === 'FR' && FRENCH.includes(country))
}

const isWrittenInCapitals = (view: View, start: number, end: number): boolean => {
  const { quote } = evidenceOf(view, start, end)
  return quote === quote.toUpperCase()
}

/** A BIC behind its label: of any country when in capitals, of the account's country otherwise. */
function readLabelled(view: View, from: number, to: number, country: string): string | undefined {
  for (const match of view.text.slice(from, to).matchAll(LABELLED)) {
    const bic = match[1]!.replace(/[ -]/g, '').toUpperCase()
    const end = from + match.index + match[0].length
    const of = bic.slice(4, 6)
    if (isBicCountry(of, country)) return bic
    if (ibanFormat(of) !== undefined && isWrittenInCapitals(view, end - match[1]!.length, end)) return bic
  }
  return undefined
}

/** Ordinary words have the shape of a BIC ("CHIFFRES"), so without a label only capitals of the account's country count. */
function readBare(view: View, from: number, to: number, country: string): string | undefined {
  for (const { index, 0: bic } of view.text.slice(from, to).matchAll(BARE)) {
    if (!isBicCountry(bic.slice(4, 6).toUpperCase(), country)) continue
    if (isWrittenInCapitals(view, from + index, from + index + bic.length)) return bic.toUpperCase()
  }
  return undefined
}

/** The BIC written beside an account, in capitals without spaces, or undefined. The nearest text after it comes first. */
export function findBic(view: View, account: AccountSpan): string | undefined {
  const { start, end, country } = account
  const before = Math.max(0, start - REACH)
  return (
    readLabelled(view, end, end + REACH, country) ??
    readLabelled(view, before, start, country) ??
    readBare(view, end, end + REACH / 2, country) ??
    readBare(view, Math.max(0, start - REACH / 2), start, country)
  )
}
