/** Links: what a text points to, who is behind it, and what is unusual about it. */

import type { Policy } from '../policy.js'
import type { Evidence } from '../text/evidence.js'
import { evidenceOf, fold, type View } from '../text/fold.js'
import { type AddressSpan, addressSpans } from './address-spans.js'
import type { LinkFact, LinkTrait } from './fact.js'
import { UNLISTED_TLDS } from './host-lists.js'
import { domainOf, hostTraits, ownerOf, partsOf } from './hosts.js'
import { KIND, kindsIn } from './kinds.js'
import { brandOf, lookalikeOf } from './lookalike.js'
import { isMissingSpace } from './missing-space.js'
import { isIpLiteral, type ReadUrl, readUrl } from './urls.js'

/** More links than this add nothing to a verdict. */
const MAX_LINKS = 64
/** Text of an anchor that is read for another host. */
const MAX_SHOWN = 512

const NONE: LinkFact[] = []
Object.freeze(NONE)

/** The links of a text in order of appearance, 64 at most; a shared empty array when there is none. */
export function extractLinks(view: View, policy: Policy, kinds = kindsIn(view.text)): LinkFact[] {
  if ((kinds & KIND.link) === 0) return NONE
  const links: LinkFact[] = []
  for (const span of addressSpans(view)) {
    if (links.length === MAX_LINKS) break
    if (span.kind === 'url' && isLink(view, span, policy)) links.push(toLink(view, span, policy))
  }
  return links.length === 0 ? NONE : links
}

/**
 * The link of an HTML anchor. `shownText` is what the reader sees: when it names another registrable domain, that host is
 * `shownHost`. A relative reference has neither scheme nor host.
 */
export function linkFromHref(
  href: string,
  shownText: string | undefined,
  evidence: Evidence,
  policy: Policy,
): LinkFact {
  if (typeof href !== 'string') throw new TypeError('href must be a string')
  const absolute = readUrl(href)
  const relative = isRelative(href, absolute)
  const read = relative ? relativeReference(href) : absolute
  const link = linkOf(read, evidence, policy)
  const shown = shownText === undefined || relative ? undefined : shownIn(shownText, policy)
  if (shown === undefined || shown.host === '' || isSameDomain(shown.ascii, read.ascii)) return link
  return { ...link, shownHost: shown.host, traits: [...link.traits, 'anchor-mismatch'] }
}

/** `#top`, `/page`, `index.php`, `{{url}}`: no scheme, and no host under a top-level domain that there is. */
function isRelative(href: string, { ascii, traits }: ReadUrl): boolean {
  if (!traits.includes('no-scheme') || /^\s{0,16}\/\//.test(href)) return false
  const { listed, suffix } = partsOf(ascii)
  return /^\s{0,16}(?:$|[#?./])/.test(href) || !(listed || isIpLiteral(ascii) || UNLISTED_TLDS.has(suffix))
}

const relativeReference = (href: string): ReadUrl => ({
  url: href.slice(0, 2048),
  scheme: '',
  host: '',
  ascii: '',
  user: '',
  traits: [],
})

const isSameDomain = (a: string, b: string): boolean => (domainOf(a) ?? a) === (domainOf(b) ?? b)

/** The address that the text of an anchor names first, of a page or a mailbox. */
function shownIn(shownText: string, policy: Policy): ReadUrl | undefined {
  const view = fold(shownText.slice(0, MAX_SHOWN))
  if (!view.text.includes('@') && (kindsIn(view.text) & KIND.link) === 0) return undefined
  for (const span of addressSpans(view)) {
    if (span.kind === 'email') return readUrl(`mailto:${span.written}`)
    if (isLink(view, span, policy)) return readSpan(view, span)
  }
  return undefined
}

/** A bare host may be a missing space; what has a scheme, a path, a port or a disguise is meant as a link. */
function isLink(view: View, span: AddressSpan, policy: Policy): boolean {
  const host = view.text.slice(span.start, span.end)
  if (span.disguise !== undefined || /[/:?#@_]/.test(host) || !isMissingSpace(view, span.start, span.end)) return true
  return domainOf(host)?.split('.')[0] === policy.brand.label
}

function toLink(view: View, span: AddressSpan, policy: Policy): LinkFact {
  const read = readSpan(view, span)
  if (span.disguise === 'defanged' || span.disguise === 'spelled-out') read.traits.push(span.disguise)
  return linkOf(read, evidenceOf(view, span.start, span.end), policy)
}

/** Full-width and fancy letters that no URL parser takes are read as folded. */
function readSpan(view: View, span: AddressSpan): ReadUrl {
  const read = readUrl(span.written)
  if (span.disguise !== undefined || !read.traits.includes('malformed')) return read
  const folded = view.text.slice(span.start, span.end)
  const again = folded === span.written ? read : readUrl(folded)
  return again.traits.includes('malformed') ? read : again
}

function linkOf(read: ReadUrl, { field, start, end, quote }: Evidence, policy: Policy): LinkFact {
  const { url, scheme, host, ascii } = read
  const parts = partsOf(ascii)
  const domain = ascii === '' ? undefined : parts.domain
  const owner = ascii === '' ? 'stranger' : ownerOf(ascii, policy, parts)
  const traits: LinkTrait[] = [...read.traits, ...hostTraits(ascii, url, parts)]
  const lookalike = imitated(read, owner, policy)
  const link: LinkFact = { kind: 'link', field, start, end, quote, url, scheme, host, domain, owner, traits }
  return lookalike === undefined ? link : { ...link, lookalike }
}

/** Hosts of somebody known imitate nobody, unless the brand is shown as their user. */
function imitated({ ascii, user }: ReadUrl, owner: LinkFact['owner'], policy: Policy): LinkFact['lookalike'] {
  if (ascii === '' || owner === 'ours') return undefined
  if (user !== '') return lookalikeOf(`${user}@${ascii}`, brandOf(policy))
  return owner === 'stranger' ? lookalikeOfHost(ascii, policy) : undefined
}

const MOST_HOSTS = 256
const hostsByPolicy = new WeakMap<Policy, Map<string, LinkFact['lookalike']>>()

/** Remembers the last hosts: a newsletter has a hundred links to one. */
function lookalikeOfHost(host: string, policy: Policy): LinkFact['lookalike'] {
  let hosts = hostsByPolicy.get(policy)
  if (hosts === undefined || hosts.size >= MOST_HOSTS) {
    hosts = new Map()
    hostsByPolicy.set(policy, hosts)
  }
  if (!hosts.has(host)) hosts.set(host, lookalikeOf(host, brandOf(policy)))
  return hosts.get(host)
}
