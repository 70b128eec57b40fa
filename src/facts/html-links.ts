/** Links that HTML hides from the visible text: anchors, forms, refreshes, scripts and data in addresses. */
import type { Document } from '../document.js'
import type { Policy } from '../policy.js'
import type { Evidence } from '../text/evidence.js'
import type { LinkFact } from './fact.js'
import { linkFromHref } from './links.js'

/** Links of the HTML body that `found` (the links written in the text) does not hold yet. */
export function linksOfHtml({ html, views }: Document, policy: Policy, found: readonly LinkFact[]): LinkFact[] {
  if (html === undefined) return []
  const field = views.some((view) => view.field === 'html') ? 'html' : 'text'
  const at = (start: number, end: number): Evidence => ({
    field: 'html',
    start,
    end,
    quote: html.text.slice(start, end),
  })
  const links = html.anchors
    .filter(({ href }) => href !== '' && !href.startsWith('#'))
    .map(({ href, text, start, end }) => linkFromHref(resolve(href, html.base), text, at(start, end), policy))
  for (const target of [...html.forms.map((form) => form.action), html.refresh, ...html.dataUris]) {
    if (target !== undefined && target !== '')
      links.push(linkFromHref(resolve(target, html.base), undefined, at(0, 0), policy))
  }
  const known = new Set(found.map((link) => link.url))
  return links
    .filter((link) => field === 'html' || !known.has(link.url) || link.traits.includes('anchor-mismatch'))
    .slice(0, 64)
}

const resolve = (href: string, base: string | undefined): string => {
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href
  try {
    return new URL(href, base).href
  } catch {
    return href
  }
}
