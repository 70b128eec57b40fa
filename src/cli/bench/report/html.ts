/** Text → HTML that cannot be anything but text, and numbers as a language writes them. */

import { printable } from '../../../verdict/printable.js'
import type { Locale } from '../../../verdict/wording.js'
import type { Interval, Rate } from '../figures/statistics.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that is finished, as opposed to text. */
export interface Markup {
  markup: string
}

/** Text between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one]!)

/** Text that may come from a stranger: nothing invisible, nothing that turns the line around. */
export const strangersText = (text: string): string => escapeHtml(printable(text))

/** Builds markup: what is put in is escaped unless it is markup already; lists are joined. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  return { markup: parts.reduce((done, part, i) => done + put(values[i - 1]!) + part) }
}

function put(value: string | number | Markup | readonly Markup[]): string {
  if (typeof value === 'string' || typeof value === 'number') return strangersText(String(value))
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n')
}

/** Data for a script: `<` cannot end the element, and U+2028 cannot end a line. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Numbers as the language writes them. */
export const decimalIn = (value: number, digits: number, locale: Locale): string =>
  locale === 'fr' ? value.toFixed(digits).replace('.', ',') : value.toFixed(digits)

const percentIn = (share: number, locale: Locale): string => decimalIn(100 * share, 1, locale)

/** A rate as a cell: the share to sort by, its interval and its count. */
export function rateCell({ k, n, share, low, high }: Rate, locale: Locale): Markup {
  if (n === 0) return html`<td data-v="-1"><span class="none">–</span></td>`
  return html`<td data-v="${share}">${rateText({ k, n, share, low, high }, locale)}</td>`
}

/** A rate with its interval and its count. */
export const rateText = ({ k, n, share, low, high }: Rate, locale: Locale): Markup =>
  n === 0
    ? html`<span class="none">–</span>`
    : html`<b>${percentIn(share, locale)} %</b> <small>[${percentIn(low, locale)}–${percentIn(high, locale)}] ${k}/${n}</small>`

/** A figure with its interval. */
export const intervalText = ({ value, low, high }: Interval, locale: Locale, digits = 3): Markup =>
  Number.isNaN(value)
    ? html`<span class="none">–</span>`
    : html`<b>${decimalIn(value, digits, locale)}</b> <small>[${decimalIn(low, digits, locale)}–${decimalIn(high, digits, locale)}]</small>`

/** A figure with its interval as a cell. */
export const intervalCell = (one: Interval, locale: Locale, digits = 3): Markup =>
  html`<td data-v="${Number.isNaN(one.value) ? -1 : one.value}">${intervalText(one, locale, digits)}</td>`
