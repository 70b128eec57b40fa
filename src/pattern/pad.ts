/**
 * Lists as long as the rule set is large, of which a message fills a few places. Made anew for each message they would
 * take a third of all the memory that a scan asks for; so they are wiped and used again.
 */
import type { Spans } from './matcher.js'

export interface Pad {
  /** Of each word class its spans. */
  hits: (number[] | undefined)[]
  /** Of each join its spans, and the joins that have them. */
  joins: (Spans | undefined)[]
  joined: number[]
}

/** A pad that is not in use, or a new one. */
export const takePad = (spare: Pad[], classes: number, joins: number): Pad =>
  spare.pop() ?? { hits: new Array(classes), joins: new Array(joins), joined: [] }

/** Wipes a pad, whose message has these classes, and keeps it for the next one. */
export function givePad(spare: Pad[], pad: Pad, present: readonly number[]): void {
  for (const id of present) pad.hits[id] = undefined
  for (const join of pad.joined) pad.joins[join] = undefined
  pad.joined.length = 0
  spare.push(pad)
}
