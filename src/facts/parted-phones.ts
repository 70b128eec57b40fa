/** Numbers whose digits or pairs are parted by the same few letters: `06X92X77X10X55`, `0 non 6 non 9…`. */
import { overlaps } from '../text/evidence.js'
import { evidenceOf } from '../text/fold.js'
import { gradeFrench } from './e164.js'
import { MAX_PHONES, type Search } from './phone-search.js'

const PAIRS = /(?<![a-z0-9])0[1-9]( ?[a-z]{1,8} ?)\d\d(?:\1\d\d){3}(?![a-z0-9])/g
const SINGLES = /(?<![a-z0-9])0( ?[a-z]{1,8} ?)[1-9](?:\1\d){8}(?![a-z0-9])/g
/** Each digit parted from the next by a letter or two of any kind: `k0l6m9n2…`. */
const LETTERED = /(?<![a-z0-9])[a-z]{0,2}0[a-z]{1,2}[1-9](?:[a-z]{1,2}\d){8}[a-z]{0,2}(?![a-z0-9])/g

/** What all three have in them. */
const PARTED = /0(?:[1-9] ?[a-z]{1,8} ?\d\d| ?[a-z]{1,8} ?[1-9])/

/** Adds the numbers that are whole once the letters between their digits are left out. */
export function findParted({ view, found }: Search): void {
  if (!PARTED.test(view.text)) return
  for (const pattern of [PAIRS, SINGLES, LETTERED]) {
    for (const match of view.text.matchAll(pattern)) {
      if (found.length >= MAX_PHONES) return
      const end = match.index + match[0].length
      const graded = gradeFrench(match[0].replace(/[^0-9]/g, ''))
      const evidence = evidenceOf(view, match.index, end)
      if (graded === undefined || found.some((other) => overlaps(other, evidence))) continue
      found.push({ kind: 'phone', ...evidence, ...graded, hidden: true })
    }
  }
}
