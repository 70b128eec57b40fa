import { evidenceOf, type View } from '../text/fold.js'
import type { AccountSpan } from './account-reading.js'
import { findBic } from './bic.js'
import type { BankAccountFact } from './fact.js'
import { findIbans } from './iban-scan.js'
import { KIND, kindsIn } from './kinds.js'
import { payeeOf } from './payee.js'
import { findRibs } from './rib-scan.js'

/** At most this many accounts are reported for one text. */
const MAX_ACCOUNTS = 64

const NONE = Object.freeze([] as BankAccountFact[]) as BankAccountFact[]

/** What the extractor has to know of the marketplace: its folded names. */
export interface BankDetailsOptions {
  brandAliases: readonly string[]
}

function toFact(view: View, account: AccountSpan, options: BankDetailsOptions): BankAccountFact {
  const { start, end, format, number, country, check } = account
  const bic = findBic(view, account)
  return {
    kind: 'bank-account',
    ...evidenceOf(view, start, end),
    format,
    number,
    country,
    check,
    ...(bic === undefined ? {} : { bic }),
    payee: payeeOf(view.text, start, end, options.brandAliases),
  }
}

/**
 * Finds IBANs and French RIBs in a text, in order of appearance, at most 64. Wrong ones are reported as such and
 * never repaired; product references and tracking numbers are nothing.
 */
export function extractBankAccounts(
  view: View,
  options: BankDetailsOptions = { brandAliases: [] },
  kinds = kindsIn(view.text),
): BankAccountFact[] {
  if ((kinds & KIND.iban) === 0) return NONE
  const ibans = findIbans(view, MAX_ACCOUNTS)
  const ribs = (kinds & KIND.rib) === 0 ? [] : findRibs(view, ibans, MAX_ACCOUNTS - ibans.length)
  if (ibans.length + ribs.length === 0) return NONE
  const accounts = [...ibans, ...ribs].sort((a, b) => a.start - b.start)
  return accounts.map((account) => toFact(view, account, options))
}
