import { completeLimits, type MailLimits } from './limits.js'
import type { MailOptions } from './reading.js'

const KNOWN = new Set(['authservId', 'authentication', 'envelope', 'relayHosts', 'limits', 'verify'])

/** Checks the arguments of `readMail`; throws a `TypeError` naming the wrong one. */
export function checkOptions(raw: unknown, options: MailOptions): MailLimits {
  if (typeof raw !== 'string' && !(raw instanceof Uint8Array))
    throw new TypeError('raw must be a string or a Uint8Array')
  if (options === null || typeof options !== 'object') throw new TypeError('options must be an object')
  for (const key of Object.keys(options)) if (!KNOWN.has(key)) throw new TypeError(`options.${key} is not an option`)
  const { authservId, authentication, envelope, relayHosts, verify } = options
  if (authservId !== undefined && (typeof authservId !== 'string' || authservId.trim() === ''))
    throw new TypeError('options.authservId must be a non-empty string')
  if (verify !== undefined && typeof verify !== 'boolean') throw new TypeError('options.verify must be a boolean')
  checkStrings('options.relayHosts', relayHosts)
  checkRecord('options.authentication', authentication)
  checkEnvelope(envelope)
  if (verify === true && envelope?.remoteAddress === undefined)
    throw new TypeError('options.envelope.remoteAddress is needed to verify')
  return completeLimits(options.limits)
}

function checkStrings(name: string, list: unknown): void {
  if (list === undefined) return
  if (!Array.isArray(list) || list.some((item) => typeof item !== 'string'))
    throw new TypeError(`${name} must be a list of strings`)
}

function checkRecord(name: string, record: unknown): void {
  if (record === undefined) return
  if (record === null || typeof record !== 'object') throw new TypeError(`${name} must be an object`)
  for (const [key, value] of Object.entries(record)) {
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`${name}.${key} must be a string`)
  }
}

function checkEnvelope(envelope: MailOptions['envelope']): void {
  if (envelope === undefined) return
  if (envelope === null || typeof envelope !== 'object') throw new TypeError('options.envelope must be an object')
  const { to, ...rest } = envelope
  checkRecord('options.envelope', rest)
  checkStrings('options.envelope.to', to)
}
