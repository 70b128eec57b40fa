/**
 * Masks quotes of a message. The facts say where personal data stands, however it was disguised; what no fact covers
 * is masked by its shape, for a code or a street has no fact of its own.
 */
import type { Facts, LinkFact } from '../facts/fact.js'
import { maskCard, maskCode, maskEmail, maskIban, maskPhone, maskText } from '../facts/mask.js'
import type { Evidence } from '../text/evidence.js'
import { printable } from './printable.js'

/** A stretch of a field and what is shown in its place. */
interface MaskedSpan {
  field: string
  start: number
  end: number
  shown: string
}

const DOTS = '•••'

/** `toto974` → `t•••` */
export const maskHandle = (handle: string): string => `${[...handle.slice(0, 2)][0] ?? ''}${DOTS}`

/** `Marie Payet` → `M••• P•••` */
export const maskName = (name: string): string =>
  printable(name.slice(0, 200)).split(/\s+/).filter(Boolean).slice(0, 8).map(maskHandle).join(' ')

/** `rib_marie_payet.pdf` → `•••.pdf` */
export const maskFileName = (name: string): string => `${DOTS}${/\.[a-z]{1,5}\d?$/i.exec(name)?.[0] ?? ''}`

/** A host; labels that hold a number are masked, except in an IP address. */
export const maskHost = (host: string): string =>
  /^[\d.:[\]a-f]+$/i.test(host) && /[.:]/.test(host) && !/\d{5}/.test(host)
    ? host
    : host
        .split('.')
        .map((label) => (label.replace(/\D/g, '').length >= 6 ? DOTS : label))
        .join('.')

/** Scheme and host: path, query and user are dropped. `tel:`, `mailto:` and the like keep their scheme alone. */
export function maskUrl({ scheme, host }: { scheme: string; host: string }): string {
  const name = scheme.replace(/:$/, '')
  return host === '' ? `${name}:${DOTS}` : `${name}://${maskHost(host)}/`
}

/** The address of a sender: a mailbox, the number of an SMS, or an alphanumeric sender id, which names no person. */
export function maskAddress(address: string): string {
  if (address.includes('@')) return maskEmail(address)
  return /\d{4}/.test(address.replace(/\D/g, '')) ? maskPhone(address) : maskText(address)
}

/** A masker of the quotes of one message, given its facts. A sender's name that claims to be the brand is no person's. */
export function createMasker(facts: Facts): (evidence: Evidence) => string {
  const spans = toSpans(facts)
  const person = facts.sender?.claimsBrand !== true
  return (evidence) =>
    person && evidence.field.endsWith('.name') ? maskName(evidence.quote) : maskQuote(evidence, spans)
}

function toSpans(facts: Facts): MaskedSpan[] {
  const at = ({ field, start, end }: Evidence, shown: string): MaskedSpan => ({ field, start, end, shown })
  const spans = [
    ...facts.bankAccounts.map((one) => at(one, maskIban(one.number))),
    ...facts.cards.map((one) => at(one, maskCard(one.last4))),
    ...facts.emails.map((one) => at(one, maskEmail(one.address))),
    ...facts.links.flatMap((one) => (isWritten(one) ? [at(one, maskWrittenLink(one))] : [])),
    ...facts.phones.flatMap((one) =>
      (one.pieces ?? [one]).map((piece, i) => at(piece, i === 0 ? maskPhone(one.number) : DOTS)),
    ),
    ...facts.handles.map((one) => at(one, maskHandle(one.handle))),
  ]
  return spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** False for an anchor's words, which are ordinary text. */
const isWritten = ({ quote, host, traits }: LinkFact): boolean =>
  /[/@:]|\.\S/.test(quote) ||
  traits.includes('spelled-out') ||
  traits.includes('defanged') ||
  quote.toLowerCase().includes(host)

/** A bare host is shown as written, a link without a scheme as its host, everything longer as scheme and host. */
function maskWrittenLink(link: LinkFact): string {
  if (/^[^/?#@:\s]+$/.test(link.quote)) return maskHost(link.quote)
  return /^[^/?#@:\s]+\//.test(link.quote) && link.host !== '' ? `${maskHost(link.host)}/` : maskUrl(link)
}

function maskQuote({ field, start, end, quote }: Evidence, spans: readonly MaskedSpan[]): string {
  if (quote === '') return ''
  if (field.endsWith('.filename')) return maskFileName(quote)
  if (/^(?:from|replyTo|sender)\b/.test(field) && !field.endsWith('.name')) return maskAddress(quote)
  let shown = ''
  let at = start
  for (const span of spans) {
    if (span.field !== field || span.end <= at || span.start >= end) continue
    if (span.start > at) shown += quote.slice(at - start, span.start - start)
    if (span.start >= at || at === start) shown += span.shown
    at = span.end
  }
  if (at < end) shown += quote.slice(at - start)
  return /^\s*\d{4,64}\s*$/.test(shown) ? maskCode(shown) : maskText(shown)
}
