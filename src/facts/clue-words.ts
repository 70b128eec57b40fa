/** Words that facts are written with, told by how they begin: a word of a text is looked up by its first two letters. */

/** What a word may belong to, as bits. */
export const WORD_CLUE = {
  /** `agora point re`, `agora avec re derrière` */
  spokenDot: 1,
  /** `marie chez orange`, `marie arobase orange` */
  spokenAt: 2,
  /** `mon insta` */
  service: 4,
  /** `cent euros` */
  unit: 8,
  /** `zéro six`, `plus trente-trois` */
  dialled: 16,
} as const

/** What may be said of a suffix behind it: `agora avec re derrière`. */
export const BEHIND = 'derriere|au bout|a la fin'

/** How the words begin that the extractors look for. A bar parts them, for some go over a space. */
const BEGINNINGS: Readonly<Record<keyof typeof WORD_CLUE, string>> = {
  spokenDot: `point |dot |${BEHIND}`,
  spokenAt: 'chez |at |arob|arrob|aob',
  service:
    'wha|wat|wasa|wts|wsp|teleg|tlg|tg|signal|snap|snp|insta|ig|messen|mesen|faceb|fb|disco|sky|vib|tik|wech|we c|thr|kik|twit',
  unit: 'eur|ero|balle|roro|cent|pour c|pourc|percent|f cfa|fcfa|cfa|franc|xof|chf|us $|us$|usd|dollar|gbp|livre s|livres s|pound',
  dialled: 'zer|zei|zeo|zar|zai|zao|zir|zii|zio|zrr|zri|zro|plus t|plus d|double ',
}

interface Beginning {
  letters: string
  /** Its third unit, which tells most words apart; 0 when it has two. */
  third: number
  clue: number
}

/** Place of two letters in the table; other second units share the places of letters. */
const placeOf = (first: number, second: number): number => ((first - 97) << 5) | (second & 31)

const lists: Beginning[][] = []
/** Which list stands for the first two letters of a word: one byte a pair, for it is read at every word. */
const listOf = new Uint8Array(26 << 5)
for (const [name, words] of Object.entries(BEGINNINGS))
  for (const letters of words.split('|')) {
    const place = placeOf(letters.charCodeAt(0), letters.charCodeAt(1))
    if (listOf[place] === 0) listOf[place] = lists.push([])
    lists[listOf[place]! - 1]!.push({
      letters,
      third: letters.charCodeAt(2) || 0,
      clue: WORD_CLUE[name as keyof typeof WORD_CLUE],
    })
  }

/** The clues of the word that begins at `at` with a letter `a`–`z`. */
export function cluesOfWord(text: string, at: number): number {
  const list = listOf[placeOf(text.charCodeAt(at), text.charCodeAt(at + 1))]!
  if (list === 0) return 0
  let clues = 0
  const third = text.charCodeAt(at + 2)
  for (const one of lists[list - 1]!)
    if ((one.third === third || one.third === 0) && text.startsWith(one.letters, at)) clues |= one.clue
  return clues
}
