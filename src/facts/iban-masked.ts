import { isGap } from './char-class.js'
import type { IbanFormat } from './iban.js'

/** An IBAN of which a part is hidden. Each hidden character is a `*` in `number`. */
export interface MaskedIban {
  end: number
  number: string
  /** Hidden by dots only, which ordinary sentences have too. */
  dotted: boolean
}

/** Longest stretch of text that one masked account takes. */
const REACH = 64
const ANY_MASK = /[*•●∗✱#x_]{2}|\.{3}/
const HEAD = /[a-z][ .-]?[a-z][ .-]?[0-9]{2}/y
const MASK = /([*•●∗✱#x_])\1{1,31}|\.{3,12}/y
const GROUP = /[a-z0-9]{1,30}/y
/** After the last hidden part, people show the last one or two groups. */
const MAX_SHOWN_AFTER = 2

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** A cheap look at whether anything is hidden in the account that starts at `start`. */
export const isMasked = (text: string, start: number): boolean => ANY_MASK.test(text.slice(start, start + REACH))

/** Reads `FR76 **** 0189`, `FR76 XXXX` or `FR76...189` from its country code, or returns undefined when nothing is hidden. */
export function readMaskedIban(text: string, start: number, format: IbanFormat): MaskedIban | undefined {
  const window = text.slice(start, start + REACH)
  const head = matchAt(HEAD, window, 0)
  if (head === undefined) return undefined
  let number = head.replace(/[ .-]/g, '')
  let end = 0
  let dotted = true
  let shown = 0
  let i = head.length
  while (i < window.length && number.length < format.length) {
    const mask = matchAt(MASK, window, i)
    const group = mask === undefined ? matchAt(GROUP, window, i) : undefined
    if (mask !== undefined) {
      number += '*'.repeat(Math.min(mask.length, format.length - number.length))
      if (mask[0] !== '.') dotted = false
      shown = 0
      i += mask.length
      end = i
    } else if (group !== undefined) {
      if (
        !/[0-9]/.test(group) ||
        number.length + group.length > format.length ||
        (++shown > MAX_SHOWN_AFTER && end > 0)
      )
        break
      number += group
      i += group.length
      if (end > 0) end = i
    } else {
      // One by one: a bullet is a separator when alone and hides a character when there are several.
      if (!isGap(window.charCodeAt(i))) break
      i++
    }
  }
  return end === 0 ? undefined : { end: start + end, number: number.toUpperCase(), dotted }
}
