/** Who is behind a host: the marketplace, a partner, somebody well known, or anyone. */
import { parse } from 'tldts'
import type { Policy } from '../policy.js'
import type { EmailAddressFact, LinkFact, LinkTrait } from './fact.js'
import {
  CARRIERS_OF_WORDS,
  DISPOSABLE_MAIL,
  FREE_HOSTING,
  FREE_MAIL,
  MESSAGING,
  PERSONAL_PAGE_HOSTS,
  REDIRECTORS,
  RESTRICTED_SUFFIXES,
  SERVICE_LABELS,
  SHORTENERS,
  SOCIAL_PAGES,
  SUSPICIOUS_TLDS,
  WELL_KNOWN,
} from './host-lists.js'
import { decoded } from './urls.js'

/** A host cut along the Public Suffix List, private suffixes on. */
export interface HostParts {
  /** Registrable domain; undefined for addresses, bare suffixes and names that are none. */
  domain: string | undefined
  /** Of the registrable domain, what stands before the suffix. */
  label: string
  suffix: string
  /** What stands before the registrable domain, '' when nothing does. */
  subdomain: string
  /** True when the suffix is a delegated top-level domain or lies below one. */
  listed: boolean
  /** True when the suffix is one under which a company lets strangers put up pages. */
  shared: boolean
}

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false }
/** A host has 253 characters (RFC 1035): what is longer is cut from the left, where nobody looks. */
const MAX_HOST = 253

/** Cuts a host; works on `xn--` and Unicode hosts alike. */
export function partsOf(host: string): HostParts {
  const { domain, domainWithoutSuffix, publicSuffix, subdomain, isIcann, isPrivate, isIp } = parse(
    host.slice(-MAX_HOST),
    OPTIONS,
  )
  return {
    domain: isIp === true ? undefined : (domain ?? undefined),
    label: domainWithoutSuffix ?? '',
    suffix: publicSuffix ?? '',
    subdomain: subdomain ?? '',
    listed: isIcann === true || isPrivate === true,
    shared: isPrivate === true && !RESTRICTED_SUFFIXES.has(publicSuffix ?? ''),
  }
}

/** The registrable domain by the Public Suffix List, private suffixes on, or undefined. */
export const domainOf = (host: string): string | undefined => partsOf(host).domain

/**
 * Whose host it is. Sub-hosts of the marketplace's web hosts are its own; its mail hosts are compared for equality. Pages,
 * forms and mailboxes that anybody gets on a well-known host are a stranger's.
 */
export function ownerOf(host: string, policy: Policy, parts: HostParts = partsOf(host)): LinkFact['owner'] {
  const domain = parts.domain ?? host
  if (policy.mailHosts.includes(host) || policy.webHosts.includes(domain)) return 'ours'
  if (policy.partnerHosts.includes(domain)) return 'partner'
  if (WELL_KNOWN.has(host)) return 'well-known'
  if (RESTRICTED_SUFFIXES.has(parts.suffix)) return 'well-known'
  if (parts.shared || isBelow(host, FREE_HOSTING)) return 'stranger'
  if (PERSONAL_PAGE_HOSTS.has(domain) && parts.subdomain !== '' && !SERVICE_LABELS.has(parts.subdomain))
    return 'stranger'
  return WELL_KNOWN.has(domain) || MESSAGING.has(host) ? 'well-known' : 'stranger'
}

/** Whose mailbox it is: one that anybody can have, at a free or disposable provider, is a stranger's. */
export const mailboxOwnerOf = (host: string, policy: Policy): EmailAddressFact['owner'] =>
  providerOf(host) === 'other' ? ownerOf(host, policy) : 'stranger'

/** True when the mail servers of a host send the words of its owner alone, not those of members or customers. */
export const speaksForItself = (host: string): boolean =>
  providerOf(host) === 'other' && !CARRIERS_OF_WORDS.has(domainOf(host) ?? host)

/** What kind of mailbox a mail host gives. */
export function providerOf(host: string): EmailAddressFact['provider'] {
  if (FREE_MAIL.has(host)) return 'free'
  return isBelow(host, DISPOSABLE_MAIL) ? 'disposable' : 'other'
}

/** What is unusual about a host and where it leads: `url` is normalised, `ascii` its host on the wire. */
export function hostTraits(ascii: string, url: string, parts: HostParts): LinkTrait[] {
  const traits: LinkTrait[] = []
  if (ascii === '') return traits
  const known = WELL_KNOWN.has(ascii)
  if (!known && (SHORTENERS.has(ascii) || SHORTENERS.has(parts.domain ?? ''))) traits.push('shortener')
  if (REDIRECTORS.has(ascii) || carriesAnother(url, parts.domain)) traits.push('redirector')
  if (parts.shared || isBelow(ascii, FREE_HOSTING)) traits.push('free-hosting')
  if (messagingService(ascii, url) !== undefined) traits.push('messaging')
  if (SUSPICIOUS_TLDS.has(parts.suffix)) traits.push('suspicious-tld')
  return traits
}

/** The service that a link opens a conversation or an account on, or undefined. */
function messagingService(ascii: string, url: string): string | undefined {
  const host = ascii.startsWith('www.') ? ascii.slice(4) : ascii
  const service = MESSAGING.get(host)
  if (service === undefined || !SOCIAL_PAGES.has(host)) return service
  return CONVERSATION_PATH.test(url) ? service : undefined
}

/** `instagram.com/marie`, `snapchat.com/add/…`, `tiktok.com/@…`, `discord.com/invite/…`: an account, not a post. */
const CONVERSATION_PATH = /^https?:\/\/[^/]{1,64}\/(?:add\/|invite\/|u\/|channel\/|send|@)?[^/?#]{2,64}\/?(?:[?#]|$)/

/** True when the host or one of the hosts above it is in the list. */
function isBelow(host: string, list: ReadonlySet<string>): boolean {
  for (let from = 0, level = 0; level < 128; level++) {
    if (list.has(from === 0 ? host : host.slice(from))) return true
    from = host.indexOf('.', from) + 1
    if (from === 0) return false
  }
  return false
}

/** True when the path or query holds the address of somebody else, however often it was encoded. */
function carriesAnother(url: string, domain: string | undefined): boolean {
  const from = url.indexOf('://') + 3
  const host = /https?:\/{1,2}([^/?#&\s]{1,253})/i.exec(decoded(url.slice(url.indexOf('/', from))))?.[1]?.toLowerCase()
  if (host === undefined) return false
  const other = domainOf(host.slice(host.lastIndexOf('@') + 1).replace(/:\d{0,6}$/, ''))
  return other !== undefined && other !== domain
}
