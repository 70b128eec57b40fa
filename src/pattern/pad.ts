/**
 * Lists as long as the rule set is large, of which a message fills a few places. Made anew for each message they would
 * take a third of all the memory that a scan asks for; so they are wiped and used again.
 */
import { createHits, type Hits, wipe } from './hits.js'
import type { Spans } from './matcher.js'

export interface Pad {
  hits: Hits
  /** Of each join its spans, and the joins that have them. */
  joins: (Spans | undefined)[]
  joined: number[]
}

/** A pad that is not in use, or a new one. */
export const takePad = (spare: Pad[], classes: number, joins: number): Pad =>
  spare.pop() ?? { hits: createHits(classes), joins: new Array(joins), joined: [] }

/** Wipes a pad and keeps it for the next message. */
export function givePad(spare: Pad[], pad: Pad): void {
  wipe(pad.hits)
  for (const join of pad.joined) pad.joins[join] = undefined
  pad.joined.length = 0
  spare.push(pad)
}
