/** True when two texts differ in white space alone. Stops at the first word that differs. */
export function isSameText(a: string, b: string): boolean {
  let i = skipSpace(a, 0)
  let k = skipSpace(b, 0)
  while (i < a.length && k < b.length) {
    if (a[i] !== b[k]) return false
    const nextInA = skipSpace(a, i + 1)
    const nextInB = skipSpace(b, k + 1)
    if (endsWord(a, i, nextInA) !== endsWord(b, k, nextInB)) return false
    i = nextInA
    k = nextInB
  }
  return i === a.length && k === b.length
}

const endsWord = (text: string, at: number, next: number): boolean => next > at + 1 || next === text.length

function skipSpace(text: string, from: number): number {
  let i = from
  while (isSpace(text.charCodeAt(i))) i++
  return i
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(String.fromCharCode(unit)))
