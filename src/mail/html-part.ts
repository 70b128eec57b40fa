import type { FormSecret } from '../facts/fact.js'
import { secretsOf } from '../facts/secret-field.js'
import { readHtml, type VisibleHtml } from '../text/visible-html.js'

/** An address in a page and the words it stands under, as offsets in the visible text. */
export interface PageLink {
  href: string
  start: number
  end: number
  form: boolean
}

/** What a page or drawing shows and does. */
export interface Page {
  text: string
  /** Text that a browser does not show. */
  hidden: string
  links: PageLink[]
  /** Kinds of secret that its fields ask for, one list per form. */
  forms: FormSecret[][]
  scripted: boolean
  /** It is too long or has too many links: the rest was not read. */
  cut: boolean
}

const MAX_LINKS = 500
const MAX_ADDRESS = 4_000

/** Reads the visible text, links and forms of an HTML page or an SVG drawing. Linear; never throws. */
export const readPage = (markup: string): Page => toPage(readHtml(markup, { links: MAX_LINKS }))

/** The page that a reading of its markup shows. */
export function toPage(html: VisibleHtml): Page {
  const here = (href: string | undefined, form: boolean): PageLink[] =>
    href === undefined || href === '' ? [] : [{ href: resolve(href, html.base), start: 0, end: 0, form }]
  const anchors = html.anchors.map(({ href, start, end }) => ({
    href: resolve(href, html.base),
    start,
    end,
    form: false,
  }))
  const alt = html.images.map((image) => image.alt).join('\n')
  return {
    text: html.text.trim() === '' ? alt.trim() : html.text,
    hidden: [html.preheader, html.hiddenText].filter(Boolean).join('\n'),
    links: [
      ...anchors.filter(({ href }) => href !== '' && !href.startsWith('#')),
      ...here(html.refresh, false),
      ...html.frames.flatMap((href) => here(href, false)),
      ...html.forms.flatMap((form) => here(form.action, true)),
    ].slice(0, MAX_LINKS),
    forms: html.forms.map(secretsOf),
    scripted: html.scripts > 0,
    cut: html.truncated,
  }
}

function resolve(href: string, base: string | undefined): string {
  const address = href.trim().slice(0, MAX_ADDRESS)
  if (base === undefined || address.startsWith('#') || /^[a-z][a-z0-9+.-]{1,30}:/i.test(address)) return address
  try {
    return new URL(address, base).href
  } catch {
    return address
  }
}
