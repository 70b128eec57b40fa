/** One verdict for three readers: who received the message, who moderates, who keeps the rules. */
import { explainToEngineer } from './explain-engineer.js'
import { explainToModerator } from './explain-moderator.js'
import { explainToUser } from './explain-user.js'
import type { Verdict } from './verdict.js'
import type { Locale, RuleTexts } from './wording.js'

export type Audience = 'user' | 'moderator' | 'engineer'

const READERS: Readonly<Record<Audience, (verdict: Verdict, locale: Locale, rules?: RuleTexts) => string>> = {
  user: explainToUser,
  moderator: explainToModerator,
  engineer: explainToEngineer,
}

/**
 * The verdict in words; lines end in `\n` between, none at the end; personal data is masked. For a user a clear
 * message gives `''`. `rules` gives English titles, guard titles and the groups that advice is chosen by.
 * Throws a `TypeError` on an unknown audience or locale.
 */
export function explain(verdict: Verdict, audience: Audience, locale: Locale = 'fr', rules?: RuleTexts): string {
  if (!Object.hasOwn(READERS, audience)) {
    throw new TypeError(`audience must be 'user', 'moderator' or 'engineer', got ${String(audience)}`)
  }
  if (locale !== 'fr' && locale !== 'en') throw new TypeError(`locale must be 'fr' or 'en', got ${String(locale)}`)
  return READERS[audience](verdict, locale, rules)
}
