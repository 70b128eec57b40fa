/** What the sender of a mail only passes on: a forwarded mail, quoted lines of earlier ones. */
import type { Document } from './document.js'
import type { View } from './text/fold.js'
import type { PassedOn } from './verdict/trust.js'

/** The lines that mail programs write above a forwarded mail. */
const FORWARDED =
  /(?:^|\n)[ >]*-{2,} ?(?:forwarded message|message transfere|message original|original message|debut du message|courriel transfere)|(?:^|\n)(?:begin forwarded message|debut du message transfere|message transfere|debut du message reexpedie)/

/** Characters of a body in which a forwarded mail may begin, and quoted lines that are kept apart. */
const LOOKED_AT = 20_000
const MAX_QUOTES = 64

/** Finds what is passed on; `known` is what the mail reader found already. */
export function passedOnIn({ views }: Document, known: { forwarded?: { field: string; start: number } }): PassedOn {
  const bodies = views.filter((view) => view.field === 'text' || view.field === 'html')
  const subject = views.find((view) => view.field === 'subject')
  return {
    forwarded: known.forwarded ?? (subject === undefined ? undefined : forwardedIn(bodies)),
    quoted: subject === undefined ? [] : bodies.flatMap(quotedIn),
  }
}

function forwardedIn(bodies: readonly View[]): PassedOn['forwarded'] {
  for (const view of bodies) {
    const at = view.text.slice(0, LOOKED_AT).search(FORWARDED)
    if (at >= 0) return { field: view.field, start: view.starts[at]! }
  }
  return undefined
}

/** Runs of lines that begin with `>` (RFC 3676 §4.5). */
function quotedIn({ field, raw }: View): PassedOn['quoted'] {
  const quoted: { field: string; start: number; end: number }[] = []
  for (const match of raw.slice(0, LOOKED_AT).matchAll(/^>.*(?:\r?\n>.*)*/gm)) {
    if (quoted.length === MAX_QUOTES) break
    quoted.push({ field, start: match.index, end: match.index + match[0].length })
  }
  return quoted
}
