/** Invented bank details whose check digits are right. */

const mod97 = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

/** The four fields of a French RIB and its IBAN in groups of four; `account` has eleven digits. */
export interface Rib {
  fields: [bank: string, branch: string, account: string, key: string]
  iban: string
}

/** A RIB; banks 99xxx are attributed to nobody. */
export function rib(bank: string, branch: string, account: string): Rib {
  const key = String(97 - mod97(`${bank}${branch}${account}00`)).padStart(2, '0')
  const bban = `${bank}${branch}${account}${key}`
  const check = String(98 - mod97(`${bban}152700`)).padStart(2, '0')
  return { fields: [bank, branch, account, key], iban: `FR${check}${bban}`.replace(/.{4}(?=.)/g, '$& ') }
}

/** A Lithuanian IBAN of a bank that does not exist. */
export function lithuanian(account: string): string {
  const check = String(98 - mod97(`99999${account}212900`)).padStart(2, '0')
  return `LT${check}99999${account}`.replace(/.{4}(?=.)/g, '$& ')
}
