import { isDigit } from './char-class.js'

/** A number read in a text: `[start, end)` is what was read, separators included. */
export interface WrittenNumber {
  start: number
  end: number
  value: number
  /** Written with digits after the decimal mark. */
  decimals: boolean
}

/** `1 200`, `1.200,50`, `1,200.50`, `1200`, `1,95`: thousands by one and the same separator, at most two decimals, or more after 0. */
const NUMBER =
  /(0[.,]\d{3,6}(?!\d)|\d{1,3}([ .,'])\d{3}(?!\d)(?:\2\d{3}(?!\d)){0,3}|\d{1,12}(?!\d))(?:[.,](\d{1,2})(?!\d))?/y

/** Names that carry a number of their own: "iPhone 12 200 €" is a price of 200. */
const MODEL =
  /\b(?:iphone|ipad|galaxy|redmi|note|pixel|ps|playstation|xbox|series|taille|pointure|modele|windows|gopro|hero|mini|pro|max|clio|serie) $/

/** True when the first group before a space is a number of its own: part of a telephone number, a model, a leading 0. */
function isForeignGroup(text: string, at: number): boolean {
  if (text[at] === '0') return true
  const before = text[at - 1] ?? ''
  if (/[a-z]/.test(before)) return true
  if (/[ .]/.test(before) && isDigit(text.charCodeAt(at - 2))) return true
  return MODEL.test(text.slice(Math.max(0, at - 14), at))
}

function exec(text: string, at: number): RegExpExecArray | null {
  NUMBER.lastIndex = at
  return NUMBER.exec(text)
}

const toNumber = (match: RegExpExecArray): WrittenNumber => {
  const fraction = /^0[.,](\d+)$/.exec(match[1]!)?.[1]
  const whole = fraction === undefined ? match[1]!.replace(/[ .,']/g, '') : '0'
  const decimals = fraction ?? match[3]
  const value = Number(decimals === undefined ? whole : `${whole}.${decimals}`)
  return { start: match.index, end: match.index + match[0].length, value, decimals: decimals !== undefined }
}

/** Reads the number whose first digit is at `at` as people write amounts in French, or returns undefined when it is too long. */
export function readNumber(text: string, at: number): WrittenNumber | undefined {
  const match = exec(text, at)
  if (match === null) return undefined
  if (match[2] === ' ' && isForeignGroup(text, at)) {
    const last = exec(text, at + match[1]!.lastIndexOf(' ') + 1)
    return last === null ? undefined : toNumber(last)
  }
  return toNumber(match)
}

/** The value of a text that is one amount and nothing else (`1 200,50 €` → 1200.5), or undefined. */
export function parseAmount(text: string): number | undefined {
  const trimmed = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/ ?(?:€|EUR|euros?)$/i, '')
  const number = readNumber(trimmed, 0)
  return number !== undefined && number.start === 0 && number.end === trimmed.length ? number.value : undefined
}
