/**
 * Where the word classes of a message stand. A message meets some sixty classes and its rules ask for the places of ten
 * of them: places are chained up while words are read, and listed when they are asked for. The tables are as long as
 * the rule set is large; they are wiped and used again.
 */
import type { Spans } from './matcher.js'

export interface Hits {
  /** Of each class the numbers of its first and its last place, counted from 1, and how many it has. The last is 0 for a class that is not met. */
  chains: Int32Array
  /** Of each place its first word, its last word (exclusive) and the number of the next place of its class, or 0. */
  places: Int32Array
  count: number
  /** The classes that are met, in the order in which they were: the first `met` entries. */
  present: Int32Array
  met: number
  /** Places as they were asked for. */
  lists: (number[] | undefined)[]
  listed: number[]
}

/** A class that a hostile text repeats is read this many times and no more. */
const MOST_PLACES = 512

const CHAIN = 3
const PLACE = 3
/** Room for the places of a long letter. */
const USUAL_SIZE = PLACE * 4096

/** Tables for so many word classes. */
export const createHits = (classes: number): Hits => ({
  chains: new Int32Array(CHAIN * classes),
  places: new Int32Array(USUAL_SIZE),
  count: 0,
  present: new Int32Array(classes),
  met: 0,
  lists: new Array(classes),
  listed: [],
})

/** Makes tables as new: takes as long as the message had classes. */
export function wipe(hits: Hits): void {
  for (let k = 0; k < hits.met; k++) hits.chains[CHAIN * hits.present[k]! + 2] = 0
  for (const id of hits.listed) hits.lists[id] = undefined
  if (hits.places.length > USUAL_SIZE) hits.places = new Int32Array(USUAL_SIZE)
  hits.count = 0
  hits.met = 0
  hits.listed.length = 0
}

/** True for a class that is met. */
export const isMet = ({ chains }: Hits, id: number): boolean => chains[CHAIN * id + 2] !== 0

/** Notes that a class stands at the words `start` to `end` (exclusive). */
export function addHit(hits: Hits, id: number, start: number, end: number): void {
  const { chains } = hits
  const chain = CHAIN * id
  const known = chains[chain + 2]!
  if (known === MOST_PLACES) return
  const at = PLACE * hits.count++
  if (at === hits.places.length) hits.places = wider(hits.places)
  const { places } = hits
  places[at] = start
  places[at + 1] = end
  places[at + 2] = 0
  if (known === 0) {
    hits.present[hits.met++] = id
    chains[chain] = hits.count
  } else places[PLACE * chains[chain + 1]! - 1] = hits.count
  chains[chain + 1] = hits.count
  chains[chain + 2] = known + 1
}

function wider(places: Int32Array): Int32Array {
  const wide = new Int32Array(2 * places.length)
  wide.set(places)
  return wide
}

const NOWHERE: Spans = Object.freeze([])

/** The places of a class as start, end, start, end …, sorted by start. */
export function spansOfClass(hits: Hits, id: number): Spans {
  return isMet(hits, id) ? (hits.lists[id] ?? list(hits, id)) : NOWHERE
}

function list(hits: Hits, id: number): number[] {
  const { chains, places } = hits
  const spans: number[] = []
  for (let place = chains[CHAIN * id]!; place !== 0; place = places[PLACE * place - 1]!)
    insertSorted(spans, places[PLACE * (place - 1)]!, places[PLACE * (place - 1) + 1]!)
  hits.lists[id] = spans
  hits.listed.push(id)
  return spans
}

/** Words come in order; expressions are read after them and may have to move back a little. */
function insertSorted(spans: number[], start: number, end: number): void {
  let at = spans.length
  while (at > 0 && spans[at - 2]! > start) at -= 2
  if (at === spans.length) spans.push(start, end)
  else spans.splice(at, 0, start, end)
}
