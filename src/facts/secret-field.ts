import type { HtmlForm } from '../text/html-parts.js'
import type { FormSecret } from './fact.js'

const SECRETS: readonly (readonly [FormSecret, RegExp])[] = [
  ['cvv', /cvv|cvc|crypto|csc\b|security.?code/i],
  ['card', /card|carte|\bcc\b|cc-?num|pan\b|num.?cb|\bcb\b/i],
  ['code', /otp|one-time|sms|\bcode\b|\bpin\b|2fa|token/i],
  ['iban', /iban|\brib\b|\bbic\b|swift/i],
  ['password', /pass(?!eport|port)|mdp|mot.?de.?passe|pwd|secret/i],
  ['identity', /naissance|birth|\bcni\b|passport|passeport|ssn|s[ée]cu\b/i],
  ['identifier', /identifiant|login|user.?name|\bemail\b|e-mail|courriel|\btel\b|phone/i],
]

const NOT_TYPED = /^(?:hidden|submit|button|checkbox|radio|image|reset)$/i

/** The kinds of secret that the fields of a form ask for. */
export const secretsOf = ({ fields }: HtmlForm): FormSecret[] => [
  ...new Set(fields.flatMap((field) => secretOf(field) ?? [])),
]

/** By the type, name and label of the field; undefined when it asks for none. */
function secretOf({ type, name, label }: HtmlForm['fields'][number]): FormSecret | undefined {
  if (NOT_TYPED.test(type)) return undefined
  if (/^password$/i.test(type)) return 'password'
  const hints = `${name} ${label} ${type}`.slice(0, 400)
  return SECRETS.find(([, pattern]) => pattern.test(hints))?.[0]
}
