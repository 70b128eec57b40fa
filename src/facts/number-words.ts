/** French number words, folded (no accents, hyphens split). Belgian and Swiss tens included. */
const VALUES = new Map(
  Object.entries({
    zero: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  }),
)

/** What multiplies the number before it. */
const POWERS = new Map(
  Object.entries({
    cent: 100,
    cents: 100,
    mille: 1e3,
    mil: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  }),
)

/** True for a word that a French number can contain, "et" left out. */
export const isNumberWord = (word: string): boolean => VALUES.has(word) || POWERS.has(word)

/** What 1000, 10⁶ and 10⁹ multiply a number by; undefined for any other word. */
export function scaleOf(word: string): number | undefined {
  const power = POWERS.get(word)
  return power === undefined || power < 1000 ? undefined : power
}

/** Longest number in words: "neuf cent quatre vingt dix neuf mille neuf cent quatre vingt dix neuf" and a million. */
const MAX_WORDS = 20

/** Adds a word below 100 to the number below 1000 read so far, or returns undefined when French does not say that. */
function addSmall(sum: number, value: number, afterEt: boolean): number | undefined {
  const rest = sum % 100
  if (value === 20 && rest === 4) return sum - 4 + 80
  if (rest === 0) return afterEt || (value === 0 && sum > 0) ? undefined : sum + value
  if (rest % 10 !== 0 || rest === 10 || value === 0) {
    // Dix-sept, soixante-dix-huit: a ten before seven, eight, nine.
    return (rest === 10 || rest === 70 || rest === 90) && value >= 7 && value <= 9 ? sum + value : undefined
  }
  const limit = rest === 60 || rest === 80 ? 16 : 9
  if (value > limit || (afterEt && value !== 1 && value !== 11)) return undefined
  return sum + value
}

/** Multiplies by cent; "un cent" is not French, "quinze cents" is. */
const timesHundred = (sum: number): number | undefined =>
  sum === 0 ? 100 : sum > 1 && sum < 20 && sum !== 10 ? sum * 100 : undefined

/**
 * The value of a French number in words (`['deux', 'mille', 'trois', 'cents']` → 2300), or undefined when the words do
 * not make one number, as in "six deux". Words are folded, hyphenated ones split; "et" may stand before un and onze.
 */
export function parseNumberWords(words: readonly string[]): number | undefined {
  if (words.length === 0 || words.length > MAX_WORDS) return undefined
  let total = 0
  let sum: number | undefined = 0
  let scale = Number.POSITIVE_INFINITY
  let fresh = true
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const power = POWERS.get(word)
    const value = VALUES.get(word)
    if (word === 'et') {
      if (fresh || i === words.length - 1 || words[i + 1] === 'et') return undefined
      continue
    }
    if (value === 0 && words.length > 1) return undefined
    if (value !== undefined) sum = addSmall(sum, value, words[i - 1] === 'et')
    else if (power === 100) sum = words[i - 1] === 'et' ? undefined : timesHundred(sum)
    else if (power === undefined || power >= scale || words[i - 1] === 'et' || (fresh && power > 1000)) return undefined
    else {
      total += (fresh ? 1 : sum) * power
      scale = power
      sum = 0
    }
    if (sum === undefined) return undefined
    fresh = scaleOf(word) !== undefined
  }
  return total + sum
}
