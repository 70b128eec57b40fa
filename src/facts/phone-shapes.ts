/**
 * Which groupings of ten digits people really write as a telephone number, and which belong to dates, prices, lists,
 * book numbers or longer runs.
 */
import { type Atom, GAP } from './digit-atoms.js'

/** What the digits and what stands between them look like. */
export interface Shape {
  /** Digits in each group. */
  groups: readonly number[]
  /** The same as one decimal number: 22222 for five pairs. 0 when a group has more than 9 digits. */
  code: number
  /** Gap bits before the 2nd, 3rd … group, spaces left out. */
  signs: readonly number[]
  /** True when the same sign (or just space) stands everywhere. */
  uniform: boolean
  /** All signs together. */
  all: number
}

/** The shape of the atoms `from`..`to` inclusive. */
export function shapeOf(atoms: readonly Atom[], from: number, to: number): Shape {
  const groups: number[] = []
  const signs: number[] = []
  let all = 0
  let code = 0
  let uniform = true
  for (let i = from; i <= to; i++) {
    const { digits, gap } = atoms[i]!
    groups.push(digits.length)
    code = digits.length > 9 ? Number.NaN : code * 10 + digits.length
    if (i === from) continue
    const sign = gap & ~GAP.space
    if (signs.length > 0 && sign !== signs[0]) uniform = false
    signs.push(sign)
    all |= sign
  }
  return { groups, code: code || 0, signs, uniform, all }
}

/** Groupings that say "telephone number" by themselves; 0 is an unbroken run. */
const USUAL = new Set([0, 22222, 4222, 46, 433, 13222, 1333, 112222, 28, 244, 2224, 226, 2422, 19])
/** Groupings that need something more: a mobile number or a word that announces one. */
const RARE = new Set([
  2332, 2233, 2323, 334, 3322, 37, 3223, 55, 64, 622, 262, 2242, 442, 424, 4111111, 136, 82, 3331, 31222,
])

export const GROUPING = { none: 0, rare: 1, usual: 2 } as const

/** How usual a grouping of ten digits is. */
export function groupingOf(groups: readonly number[], code: number): number {
  if (USUAL.has(code)) return GROUPING.usual
  if (RARE.has(code)) return GROUPING.rare
  return groups.every((size) => size <= 2) ? GROUPING.usual : GROUPING.none
}

/** True when the signs between the groups fit one number. */
export function signsFit({ groups, signs, uniform, all }: Shape, mobile: boolean): boolean {
  const decimal = groups[0] === 1 && groups[1]! > 1 && (signs[0]! & (GAP.comma | GAP.dot)) !== 0
  if (decimal && (groups.length < 4 || !uniform)) return false // 0.692123456, 0.692 123 456
  if (uniform) return !(groups[0] === 1 && groups[1]! > 1 && all & GAP.comma)
  if (all & (GAP.comma | GAP.colon | GAP.plus)) return false
  if (all & GAP.slash && !mobile)
    return groups[0]! >= 3 && signs[0] === GAP.slash && signs.slice(1).every((sign) => sign === signs[1])
  return (all & GAP.odd) === 0 || mobile
}

/** `01/02/2024 18`, `02.03.24 14.30`, `06/04 07/05`: a date, and perhaps an hour. */
export function looksLikeDate(atoms: readonly Atom[], from: number, { groups, signs }: Shape): boolean {
  if (groups[0] !== 2 || groups[1] !== 2 || (groups[2] !== 2 && groups[2] !== 4)) return false
  const month = atoms[from + 1]!.digits
  if (atoms[from]!.digits > '31' || month > '12' || month === '00') return false
  if (groups[2] === 4) return /^(?:19|20)/.test(atoms[from + 2]!.digits)
  if (signs[0] === GAP.slash && signs[1] !== GAP.slash) return true // 06/04 07/05
  return signs[0] !== 0 && signs[0] === signs[1] && signs[2] !== signs[0]
}

/** `02 04 06 08 10`, `06, 07, 12, 13, 14`: sizes, days, counting. */
export function looksLikeList(atoms: readonly Atom[], from: number, { groups, code, all }: Shape): boolean {
  if (code === 1111111111) return groups.every((_, k) => Number(atoms[from + k]!.digits) === k)
  if (code !== 22222) return false
  const step = pairAt(atoms, from + 1) - pairAt(atoms, from)
  let even = true
  let rising = (all & GAP.comma) !== 0
  for (let i = from + 1; i < from + 5; i++) {
    const rise = pairAt(atoms, i) - pairAt(atoms, i - 1)
    even &&= rise === step
    rising &&= rise > 0 && pairAt(atoms, i) <= 31
  }
  return even || rising
}

const pairAt = (atoms: readonly Atom[], i: number): number => Number(atoms[i]!.digits)

/** `loto 03 12 25 38 44`, `quinté 06 - 09 - 12 - 03 - 14`: pairs that rise to 50, or horses, when the words before say so. */
export const mayBeDraw = (digits: string): boolean => {
  const pairs = digits.match(/../g) ?? []
  return pairs.every((pair, k) => pair <= '20' || (pair <= '50' && (k === 0 || pair > pairs[k - 1]!)))
}

/** Signs that hide a number from a filter rather than group its digits. */
export const isOddlyWritten = ({ groups, all }: Shape): boolean =>
  (all & (GAP.odd | GAP.plus | GAP.colon)) !== 0 || (groups.length >= 8 && groups.every((size) => size === 1))

/** True when the digits of a neighbour, `gap` away, go on with the number instead of standing for themselves. */
export function continues(gap: number, neighbour: number, edge: number, shape: Shape): boolean {
  const sign = gap & ~GAP.space
  if (gap & (GAP.broken | GAP.filler | GAP.newline)) return false
  if (shape.groups.length === 1)
    return sign !== 0 && (gap & GAP.space) === 0 && (sign & (GAP.comma | GAP.colon | GAP.bracket | GAP.odd)) === 0
  if (!shape.signs.includes(sign)) return (sign === GAP.dot || sign === GAP.dash) && (gap & GAP.space) === 0
  return neighbour === edge || neighbour === 1
}
