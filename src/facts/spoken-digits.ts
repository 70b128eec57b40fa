/**
 * Number words as people say, misspell and glue them: French of France, Switzerland and Belgium, Réunion Creole,
 * SMS phonetics and English. Folded text only: no case, no accents.
 */

/** Marks among the values 0–99 of number words. */
export const HUNDRED = 100
export const DOUBLE = 101
export const TRIPLE = 102
export const TIMES = 103
export const PLUS = 104

/** A run of letters read as number words: the value of each and the letters it takes. */
export interface SpokenWord {
  values: readonly number[]
  sizes: readonly number[]
}

const SPELLINGS: readonly (readonly [value: number, spellings: string])[] = [
  [0, 'zero zeros zerro zerau zeraut zairo zeiro ziro zro o oh nought'],
  [1, 'un une hun in inn ein one'],
  [2, 'deux deu deus dez two'],
  [3, 'trois troi trwa trwas troa three'],
  [4, 'quatre quatr katre katr kat catre qatre four'],
  [5, 'cinq cinc cink sinq sink senk sainq cinque five'],
  [6, 'six sis siss sice sicse'],
  [7, 'sept set sett cept seven'],
  [8, 'huit uit wit huite uite eight'],
  [9, 'neuf nef neff noeuf neufe nine'],
  [10, 'dix dis diss dice ten'],
  [11, 'onze onz honze eleven'],
  [12, 'douze douz douse twelve'],
  [13, 'treize treiz trez treze thirteen'],
  [14, 'quatorze quatorz katorz katorze catorze fourteen'],
  [15, 'quinze quinz kinz kinze kenz fifteen'],
  [16, 'seize seiz sez seze sixteen'],
  [17, 'dixsept diset disset dizset disept seventeen'],
  [18, 'dixhuit dizuit dizwit disuit dizhuit diswit eighteen'],
  [19, 'dixneuf diznef disnef dizneuf disneuf nineteen'],
  [20, 'vingt vingts vin vint ven vinte twenty'],
  [30, 'trente trent trant trante trainte thirty'],
  [40, 'quarante quarant karant karante carante forty'],
  [50, 'cinquante cinquant sinkant sinkante senkant cinkante sinquante fifty'],
  [60, 'soixante soixant soisante soisant swasant swasante soissante soissant swassant sixty'],
  [70, 'septante setante setant seventy'],
  [
    80,
    'quatrevingt quatrevingts katrevin katrovin katrovint katrevint katrevingt katreven huitante uitante octante eighty',
  ],
  [90, 'nonante nonant ninety'],
  [HUNDRED, 'cent cents san hundred'],
  [DOUBLE, 'double doubl doub'],
  [TRIPLE, 'triple tripl'],
  [TIMES, 'fois foi'],
  [PLUS, 'plus'],
]

const single = new Map<string, SpokenWord>()
/** `vingtetun`: read only inside a glued run. */
const gluedOnly = new Map([
  ['etun', 1],
  ['etune', 1],
  ['etonze', 11],
])
/** First three letters of the words that may be glued together, and the longest of them. */
const openings = new Set<string>()
let longest = 0
for (const [value, spellings] of SPELLINGS) {
  for (const spelling of spellings.split(' ')) {
    single.set(spelling, { values: [value], sizes: [spelling.length] })
    if (spelling.length < 3 || value >= DOUBLE) continue
    openings.add(spelling.slice(0, 3))
    longest = Math.max(longest, spelling.length)
  }
}

/** Letters of the longest run that is read: `quatrevingtdixhuit` five times. */
const MAX_LETTERS = 90

/** The number words in a run of folded letters, glued or not (`quatrevingtdix`), or undefined when it is another word. */
export function spokenWord(letters: string): SpokenWord | undefined {
  const known = single.get(letters)
  if (known !== undefined) return known
  if (letters.length < 6 || letters.length > MAX_LETTERS || !openings.has(letters.slice(0, 3))) return undefined
  return gluedWords(letters)
}

/** The longest words first, another way when that leads nowhere: `zerosis` is zero-sis and not zeros-is. */
function gluedWords(letters: string): SpokenWord | undefined {
  const sizes: number[] = []
  const dead = new Uint8Array(letters.length)
  const visit = (from: number): boolean => {
    if (from === letters.length) return true
    if (dead[from] === 1) return false
    for (let size = Math.min(longest, letters.length - from); size >= 2; size--) {
      if (!isGluable(letters.slice(from, from + size))) continue
      sizes.push(size)
      if (visit(from + size)) return true
      sizes.pop()
    }
    dead[from] = 1
    return false
  }
  if (!visit(0)) return undefined
  let from = 0
  const values = sizes.map((size) => {
    const word = letters.slice(from, from + size)
    from += size
    return gluedOnly.get(word) ?? single.get(word)!.values[0]!
  })
  return { values, sizes }
}

const isGluable = (word: string): boolean =>
  gluedOnly.has(word) || (single.has(word) && (word.length > 2 || word === 'un'))

const FILLERS = new Set(
  (
    'et puis ensuite apres alors enfin donc la le les l fin c ce ces est cest tiret point points virgule espace trait union slash barre ' +
    'pi pis epi suivi suivie chiffre chiffres dernier derniers derniere suite then and dash dot dots'
  ).split(' '),
)

/** The first two letters of all these words, by `26 a + b`: most words of a text are none of them. */
const BEGINNINGS = new Uint8Array(26 * 26)
const beginning = (first: number, second: number): number => 26 * (first - 97) + second - 97
for (const word of [...single.keys(), ...FILLERS])
  if (word.length > 1) BEGINNINGS[beginning(word.charCodeAt(0), word.charCodeAt(1))] = 1

/** False when no number word and no filler of two letters or more begins with these two units, both `a`–`z`. */
export const mayBeSpoken = (first: number, second: number): boolean => BEGINNINGS[beginning(first, second)] === 1

/** True for the little words people put between the groups of a number they dictate (`et`, `puis`, `la fin c`). */
export const isFiller = (word: string): boolean => FILLERS.has(word)
