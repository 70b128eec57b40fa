/**
 * Masking for whatever leaves the process: facts when they are serialised, and quotes before they are logged.
 * Rather too much than too little: what is hidden by mistake costs a moderator a look at the original.
 */
import { fold, type View } from '../text/fold.js'
import { addressSpans, emailSpans, linkSpans } from './mask-contacts.js'
import { HIDDEN } from './mask-item.js'
import { codeSpans, numberSpans } from './mask-numbers.js'
import type { MaskSpan } from './mask-span.js'

export { maskCard, maskCode, maskEmail, maskIban, maskPhone } from './mask-item.js'

const byStart = (a: MaskSpan, b: MaskSpan): number => a.start - b.start || b.end - a.end

/** Joins overlapping spans. The text of a span that covers the others stands for all; otherwise everything is hidden. */
function joinOverlaps(spans: MaskSpan[]): MaskSpan[] {
  const joined: MaskSpan[] = []
  for (const span of spans.sort(byStart)) {
    const last = joined.at(-1)
    if (last === undefined || span.start >= last.end) joined.push({ ...span })
    else if (span.end > last.end) Object.assign(last, { end: span.end, text: HIDDEN })
  }
  return joined
}

function replaceSpans(view: View, spans: readonly MaskSpan[]): string {
  let out = ''
  let from = 0
  for (const { start, end, text } of spans) {
    out += view.raw.slice(from, view.starts[start]) + text
    from = view.ends[end - 1]!
  }
  return out + view.raw.slice(from)
}

/**
 * Hides everything in a text that could identify somebody or open something: telephone, account and card numbers,
 * e-mail addresses, postal addresses, codes, and whatever a link has besides its host. Written in a roundabout way
 * (`O6 nine2 …`, full-width digits, spelled-out numbers) they are hidden as well. Linear in the length of the text.
 */
export function maskText(text: string): string {
  if (typeof text !== 'string') throw new TypeError('text: expected a string')
  const view = fold(text)
  const spans = [linkSpans, emailSpans, addressSpans, numberSpans, codeSpans].flatMap((find) => find(view))
  return spans.length === 0 ? text : replaceSpans(view, joinOverlaps(spans))
}
