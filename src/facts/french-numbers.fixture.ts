/** French number words as schools write them, for tests and benches that generate what the extractors must read. */

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt']

/** A number from 0 to 99 in words, e.g. `quatre-vingt-onze` for 91. */
export function wordsBelow100(n: number): string {
  if (n < 20) return UNITS[n]!
  const ten = Math.floor(n / 10)
  const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : TENS[ten - 2]!
  const and = (rest === 1 || rest === 11) && ten < 8
  return `${TENS[ten - 2]}${and ? ' et ' : '-'}${UNITS[rest]}`
}
