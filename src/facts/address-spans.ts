/** Where a text holds web and mail addresses, plain or disguised. */
import type { View } from '../text/fold.js'
import { disguisedEmails } from './disguised-emails.js'
import { disguisedLinks } from './disguised-links.js'
import { plainAddresses } from './plain-addresses.js'

/** A stretch of `view.text` that is an address. */
export interface AddressSpan {
  kind: 'url' | 'email'
  start: number
  end: number
  /** What is meant, without the disguise, in the case it was written in. */
  written: string
  /** What was done to it. */
  disguise: 'defanged' | 'spelled-out' | 'hidden' | undefined
}

const NONE: readonly AddressSpan[] = Object.freeze([])
const spansByView = new WeakMap<View, readonly AddressSpan[]>()

/** All addresses of a text in order of appearance, without overlap. Computed once for a view. */
export function addressSpans(view: View): readonly AddressSpan[] {
  let spans = spansByView.get(view)
  if (spans === undefined) {
    spans = toSpans(view)
    spansByView.set(view, spans)
  }
  return spans
}

/** A disguise explains more than the plain pieces in it, and a mail address more than its host. */
function toSpans(view: View): readonly AddressSpan[] {
  const emails = disguisedEmails(view)
  const links = apart(disguisedLinks(view), emails)
  const disguised = [...emails, ...links]
  const plain = apart(plainAddresses(view), disguised)
  if (plain.length + disguised.length === 0) return NONE
  return [...disguised, ...plain].sort((a, b) => a.start - b.start)
}

/** Those of `spans` that overlap none of the `others`. */
function apart(spans: readonly AddressSpan[], others: readonly AddressSpan[]): readonly AddressSpan[] {
  if (others.length === 0) return spans
  return spans.filter((span) => others.every((other) => span.end <= other.start || span.start >= other.end))
}
