import { getDomain } from 'tldts'
import { FREE_MAIL } from '../facts/host-lists.js'

/** Host of an address in lower case without a final dot; empty when there is none. */
export function hostOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase()
        .replace(/\.$/, '')
}

/** Organisational domain (RFC 7489 §3.2) of a host by the Public Suffix List; the host itself when it has none. */
export function organisation(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

/** Relaxed alignment (RFC 7489 §3.1): two hosts of one organisation. */
export const aligned = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || organisation(a) === organisation(b))

/** Whether anyone can have a mailbox at this host. */
export const isFreeMail = (host: string): boolean => FREE_MAIL.has(host) || FREE_MAIL.has(organisation(host))
