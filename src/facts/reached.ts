/** Which searches of a text stopped at a limit: work is bounded, and the verdict has to say what was not looked at. */
import type { View } from '../text/fold.js'

/** What a search is for, as the lists of {@link Facts} are called. */
export type Searched = 'links' | 'phones' | 'bankAccounts' | 'cards' | 'emails' | 'handles' | 'amounts'

const reached = new WeakMap<View, Set<Searched>>()
const NONE: ReadonlySet<Searched> = new Set()

/** Notes that the search of a view stopped early. */
export function noteLimit(view: View, what: Searched): void {
  const noted = reached.get(view)
  if (noted === undefined) reached.set(view, new Set([what]))
  else noted.add(what)
}

/** The searches of a view that stopped early. */
export const limitsReached = (view: View): ReadonlySet<Searched> => reached.get(view) ?? NONE
