/** Links that HTML hides from the visible text: anchors, forms, refreshes, scripts and data in addresses. */
import type { Document } from '../document.js'
import type { Policy } from '../policy.js'
import type { Evidence } from '../text/evidence.js'
import type { VisibleHtml } from '../text/visible-html.js'
import type { LinkFact, LinkTrait, UnreadFact } from './fact.js'
import { linkFromHref } from './links.js'

/** Links of one mail that are looked at, and that are kept: the odd ones first, lest a hundred others hide them. */
const MAX_READ = 512
const MAX_KEPT = 64

/** A link as the markup has it; `text` is what is shown in its place. */
interface MarkedLink {
  href: string
  text: string | undefined
  start: number
  end: number
}

/** Links of the HTML body that `found` (the links written in the text) does not hold yet, and whether some were left. */
export function linksOfHtml(
  { html, views }: Document,
  policy: Policy,
  found: readonly LinkFact[],
): { links: LinkFact[]; unread: UnreadFact[] } {
  if (html === undefined) return { links: [], unread: [] }
  const marked = distinct([...anchorsOf(html), ...othersOf(html)])
  const known = new Set(views.some((view) => view.field === 'html') ? [] : found.map((link) => link.url))
  const links = marked
    .slice(0, MAX_READ)
    .map(({ href, text, start, end }) => linkFromHref(href, text, evidenceAt(html, start, end), policy))
    .filter((link) => !known.has(link.url) || link.traits.includes('anchor-mismatch'))
  const unread = marked.length > MAX_READ ? [notRead(marked[MAX_READ]!)] : []
  if (links.length <= MAX_KEPT) return { links, unread }
  const kept = new Set([...links.filter(isOdd), ...links].slice(0, MAX_KEPT))
  return { links: links.filter((link) => kept.has(link)), unread }
}

const ODD: ReadonlySet<LinkTrait> = new Set([
  'anchor-mismatch',
  'ip-literal',
  'userinfo',
  'punycode',
  'mixed-script',
  'data-uri',
  'script-uri',
])

const isOdd = ({ lookalike, traits }: LinkFact): boolean =>
  lookalike !== undefined || traits.some((trait) => ODD.has(trait))

const evidenceAt = ({ text }: VisibleHtml, start: number, end: number): Evidence => ({
  field: 'html',
  start,
  end,
  quote: text.slice(start, end),
})

const notRead = ({ start }: MarkedLink): UnreadFact => ({
  kind: 'unread',
  field: 'html',
  start,
  end: start,
  quote: '',
  reason: 'limit',
  detail: 'links',
})

const anchorsOf = ({ anchors, base }: VisibleHtml): MarkedLink[] =>
  anchors
    .filter(({ href }) => href !== '' && !href.startsWith('#'))
    .map(({ href, text, start, end }) => ({ href: resolve(href, base), text, start, end }))

const othersOf = ({ forms, frames, refresh, dataUris, base }: VisibleHtml): MarkedLink[] =>
  [...forms.map((form) => form.action), refresh, ...frames, ...dataUris].flatMap((target) =>
    target === undefined || target === '' ? [] : [{ href: resolve(target, base), text: undefined, start: 0, end: 0 }],
  )

/** The same address under the same words says nothing new. */
function distinct(links: readonly MarkedLink[]): MarkedLink[] {
  const seen = new Set<string>()
  return links.filter(({ href, text }) => {
    const key = `${href} ${text ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const resolve = (href: string, base: string | undefined): string => {
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href
  try {
    return new URL(href, base).href
  } catch {
    return href
  }
}
