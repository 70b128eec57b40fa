/** Symbols drawn like a letter: `p@yp@l`, `$nap`, `cod€`. */

const SYMBOL = new Map(Object.entries({ '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'l' }))

/** The letter that this unit is drawn like, or undefined when it is no such symbol. */
export const letterOfSymbol = (unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : SYMBOL.get(unit)

/** Most words have no symbol beside them: the cheap question before the look-ups. */
export const isSymbol = (unit: number): boolean =>
  unit === 0x21 || unit === 0x24 || unit === 0x40 || unit === 0x7c || unit === 0x20ac

/** True when a symbol stands at this place of the text; no place before or after it is one. */
export const isSymbolAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && isSymbol(text.charCodeAt(at))

const isPlain = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)

/** The letters, figures and symbols of a piece of text, as letters and figures; marks are left out. */
export const lettersOf = (piece: string): string =>
  piece.replace(/[^a-z0-9]+/g, (marks) => Array.from(marks, (mark) => SYMBOL.get(mark) ?? '').join(''))

/** Letters of a piece of text, and of each the unit it stands at. */
export interface Letters {
  letters: string
  at: number[]
}

/** The letters, figures and symbols of `text` from `from` to `to`; marks between them are left out, and so is `separator`. */
export function lettersBetween(text: string, from: number, to: number, separator = ''): Letters {
  let letters = ''
  const at: number[] = []
  for (let k = from; k < to; k++) {
    const letter = isPlain(text.charCodeAt(k)) ? text[k]! : text[k] === separator ? undefined : SYMBOL.get(text[k]!)
    if (letter === undefined) continue
    letters += letter
    at.push(k)
  }
  return { letters, at }
}
