/** What stands for something of which nothing may be seen. */
export const HIDDEN = '••••••'

/** `FR7630006000011234567890189` → `FR76••••0189`. Short or masked numbers show their first two characters only. */
export function maskIban(number: string): string {
  const plain = number.replace(/[^0-9A-Za-z*]/g, '').toUpperCase()
  return plain.length >= 12 ? `${plain.slice(0, 4)}••••${plain.slice(-4)}` : `${plain.slice(0, 2)}••••`
}

const inPairs = (digits: string): string => digits.match(/\d{1,2}/g)!.join(' ')

/**
 * `+33899001123` or `0899001123` → `08 99 •• •• 23`; French overseas numbers likewise (`+262692123456` → `06 92 •• •• 56`).
 * Foreign numbers keep their first three digits and the last two, short ones the first two.
 */
export function maskPhone(number: string): string {
  const digits = number.replace(/\D/g, '')
  const international = /^\s*(?:\+|00)/.test(number)
  const national = international ? digits.replace(/^(?:00)?(?:33|262|590|594|596)0?(?=\d{9}$)/, '0') : digits
  if (/^0\d{9}$/.test(national)) return `${inPairs(national.slice(0, 4))} •• •• ${national.slice(-2)}`
  if (digits.length >= 8)
    return `${international ? '+' : ''}${digits.replace(/^00/, '').slice(0, 3)} •••• ${digits.slice(-2)}`
  return digits.length > 2 ? `${digits.slice(0, 2)}••` : '••'
}

/** A card number, or its last four digits, → `•••• 4417`. */
export const maskCard = (number: string): string => `•••• ${number.replace(/\D/g, '').slice(-4)}`

/** `marie.h@gmail.com` → `m•••@gmail.com`; what has no `@` is hidden altogether. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@')
  if (at < 0) return HIDDEN
  const [first = ''] = address
  return `${at === 0 ? '' : first}•••${address.slice(at)}`
}

/** Any code → `••••••`, whatever its length. */
export const maskCode = (_code: string): string => HIDDEN
