/** Where links that pass through a counter or a filter end: the site to report is the one behind it. */
import type { Policy } from '../policy.js'
import type { LinkFact } from './fact.js'
import { linkFromHref } from './links.js'

const MAX_TARGETS = 16
const MAX_LENGTH = 2048
const TARGET = /https?:\/{2}[^\s"'<>&#]{4,2000}/i

/** Links to the addresses that redirecting links carry, as far as these are on other domains and not among them yet. */
export function redirectTargets(links: readonly LinkFact[], policy: Policy): LinkFact[] {
  const targets: LinkFact[] = []
  if (links.length === 0) return targets
  const known = new Set(links.map(({ url }) => url))
  for (const { traits, url, domain, field, start, end, quote } of links) {
    if (targets.length === MAX_TARGETS) break
    const href = traits.includes('redirector') ? carriedBy(url) : undefined
    if (href === undefined) continue
    const target = linkFromHref(href, undefined, { field, start, end, quote }, policy)
    if (target.domain === domain || target.host === '' || known.has(target.url)) continue
    known.add(target.url)
    targets.push(target)
  }
  return targets
}

/** The address inside another, which may be percent-encoded. */
function carriedBy(url: string): string | undefined {
  const path = url.slice(url.indexOf('/', url.indexOf('://') + 3), MAX_LENGTH)
  const encoded = /https?%3a(?:%2f|\/){2}[^\s"'<>&#]{4,2000}/i.exec(path)?.[0]
  if (encoded === undefined) return TARGET.exec(path)?.[0]
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
