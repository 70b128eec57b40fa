/**
 * Whether a clause proposes something or asks the reader for it. Such a clause means what it says, whatever the
 * clauses around it refuse or warn about: « Je refuse les arnaques, donc payez par mandat cash ».
 */
import { isAsked } from '../pattern/agent.js'
import type { Reading } from '../pattern/read-words.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const WRITER = set('je j jte jvous jvs i')
/** After `je`: words that tell, think or refuse, and negation. */
const TELLS = set(
  `ai avais suis etais serai ne n me m l le la les pense crois sais trouve dis disais signale previens viens habite
   bloque connais reponds garde cherche vends refuse deteste evite comprends voulais voudrais have was am don did didn`,
)
const NEGATES = set('ne n pas jamais jms aucun aucune ni rien not never don')

/** « Paypal entre proches »: no order to enter. */
const AMONG = set('proches proche amis ami nous vous particuliers voisins famille potes gens')

/** « Je ne demande pas d’argent, juste un acompte » */
const ONLY_THIS = set('juste seulement simplement uniquement')

const LONGEST_CLAUSE = 24

/** True when the clauses of the words from `start` to `end` propose or ask, and deny nothing. */
export function proposes(reading: Reading, start: number, end: number): boolean {
  const { words, clause } = reading.tokens
  let from = start
  while (from > 0 && clause[from - 1] === clause[start] && start - from < LONGEST_CLAUSE) from--
  let found = ONLY_THIS.has(words[from]!)
  for (let i = from; i < end && i - from < 2 * LONGEST_CLAUSE; i++) {
    const word = words[i]!
    if (NEGATES.has(word)) return false
    if (WRITER.has(word) && !TELLS.has(words[i + 1] ?? '')) found = true
    if (word === 'entre' && AMONG.has(words[i + 1] ?? '')) continue
    const entry = reading.known[i]!.entry
    if (entry !== undefined && entry.bits !== 0 && isAsked(reading, i, entry.bits)) found = true
  }
  return found
}
