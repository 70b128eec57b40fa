/** All the facts of a message, from its views, in order of appearance. */
import type { Policy } from '../policy.js'
import { overlaps } from '../text/evidence.js'
import type { View } from '../text/fold.js'
import { extractBankAccounts } from './bank-details.js'
import { extractCards } from './cards.js'
import { extractEmails } from './emails.js'
import type { Facts, PhoneFact, UnreadFact } from './fact.js'
import { extractHandles } from './handles.js'
import { kindsIn } from './kinds.js'
import { extractLinks } from './links.js'
import { extractAmounts } from './money.js'
import { extractPhones } from './phones.js'
import { limitsReached, type Searched } from './reached.js'

/** Most facts of one kind that are kept: more tell nobody more. */
export const MAX_FACTS = 64

export const noFacts = (): Facts => ({
  links: [],
  phones: [],
  bankAccounts: [],
  cards: [],
  emails: [],
  handles: [],
  amounts: [],
  obfuscations: [],
  attachments: [],
  forms: [],
  unread: [],
  sender: undefined,
})

/** Fields that hold what people wrote; names and file names are judged by their own extractors. */
const isBody = (view: View): boolean => !/^(?:from|replyTo|sender)\b|\.filename$/.test(view.field)

/** Extracts the facts of the views of a message. Pure; linear in the text; at most `MAX_FACTS` of each kind. */
export function extractFacts(views: readonly View[], policy: Policy): Facts {
  const facts = noFacts()
  const options = { brandAliases: policy.brand.aliases }
  for (const view of views) {
    facts.obfuscations.push(...view.tricks)
    if (!isBody(view)) continue
    const kinds = kindsIn(view.text)
    facts.links.push(...extractLinks(view, policy, kinds))
    facts.emails.push(...extractEmails(view, policy, kinds))
    facts.handles.push(...extractHandles(view, kinds))
    facts.bankAccounts.push(...extractBankAccounts(view, options, kinds))
    facts.cards.push(...extractCards(view, kinds))
    facts.phones.push(...outside(extractPhones(view, policy.phone, kinds), facts))
    facts.amounts.push(...extractAmounts(view, kinds))
    facts.unread.push(...unlookedAt(view, facts))
  }
  for (const list of Object.values(facts)) if (Array.isArray(list) && list.length > MAX_FACTS) list.length = MAX_FACTS
  return facts
}

const SEARCHED: readonly Searched[] = ['links', 'phones', 'bankAccounts', 'cards', 'emails', 'handles', 'amounts']

/** What a limit kept from being found in a view: a list that is full, or a search that stopped early. */
function unlookedAt(view: View, facts: Facts): UnreadFact[] {
  const stopped = limitsReached(view)
  return SEARCHED.filter((what) => facts[what].length >= MAX_FACTS || stopped.has(what)).map((what) => {
    const at = facts[what].findLast(({ field }) => field === view.field)?.end ?? 0
    return { kind: 'unread', field: view.field, start: at, end: at, quote: '', reason: 'limit', detail: what }
  })
}

/** Digits of an account, a card, a mailbox or a link are not a phone number. */
function outside(phones: readonly PhoneFact[], { bankAccounts, cards, emails, links }: Facts): PhoneFact[] {
  const taken = [...bankAccounts, ...cards, ...emails, ...links.filter((link) => !link.traits.includes('tel'))]
  return phones.filter((phone) => !taken.some((one) => one.field === phone.field && overlaps(one, phone)))
}
