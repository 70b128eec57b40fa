/** True for the code unit of an ASCII digit. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** True for the code unit of a lower-case ASCII letter, which is what folded text has. */
export const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122

/** True for the code unit of an ASCII digit or lower-case letter. NaN, as past the end of a string, is neither. */
export const isAlphanumeric = (unit: number): boolean => isDigit(unit) || isLetter(unit)

/** How many characters people put between two groups of one number, at most. */
const MAX_GAP = 6

const BULLET = 0x2022
const MIDDLE_DOT = 0xb7
const GAP = new Uint8Array(128)
for (const char of ' \n\r.-_/|>,') GAP[char.charCodeAt(0)] = 1

/** True for what people write between two groups of one number: spaces, lines, dots, dashes, slashes, table bars. */
export const isGap = (unit: number): boolean => (unit < 128 ? GAP[unit] === 1 : unit === BULLET || unit === MIDDLE_DOT)

/** The index after the separators that start at `from`, or -1 when there are more than one number can contain. */
export function skipGap(text: string, from: number): number {
  let i = from
  while (i - from <= MAX_GAP && isGap(text.charCodeAt(i))) i++
  return i - from > MAX_GAP ? -1 : i
}
