/** All the facts of a message, from its views, in order of appearance. */
import type { Policy } from '../policy.js'
import { overlaps } from '../text/evidence.js'
import type { View } from '../text/fold.js'
import { extractBankAccounts } from './bank-details.js'
import { extractCards } from './cards.js'
import { extractEmails } from './emails.js'
import type { Facts, PhoneFact } from './fact.js'
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
  for (const view of views) {
    append(facts.obfuscations, view.tricks)
    if (!isBody(view)) continue
    addFacts(facts, view, policy)
    noteUnlookedAt(facts, view)
  }
  for (const what of BOUNDED) if (facts[what].length > MAX_FACTS) facts[what].length = MAX_FACTS
  return facts
}

const SEARCHED: readonly Searched[] = ['links', 'phones', 'bankAccounts', 'cards', 'emails', 'handles', 'amounts']
const BOUNDED = [...SEARCHED, 'obfuscations', 'unread'] as const

function addFacts(facts: Facts, view: View, policy: Policy): void {
  const kinds = kindsIn(view.text)
  if (kinds === 0) return
  append(facts.links, extractLinks(view, policy, kinds))
  append(facts.emails, extractEmails(view, policy, kinds))
  append(facts.handles, extractHandles(view, kinds))
  append(facts.bankAccounts, extractBankAccounts(view, { brandAliases: policy.brand.aliases }, kinds))
  append(facts.cards, extractCards(view, kinds))
  append(facts.phones, outside(extractPhones(view, policy.phone, kinds), facts))
  append(facts.amounts, extractAmounts(view, kinds))
}

/** Most lists are empty, and then cost less than spread. */
function append<Fact>(list: Fact[], more: readonly Fact[]): void {
  for (const one of more) list.push(one)
}

/** Notes what a limit kept from being found in a view: a list that is full, or a search that stopped early. */
function noteUnlookedAt(facts: Facts, view: View): void {
  const stopped = limitsReached(view)
  for (const what of SEARCHED) {
    if (facts[what].length < MAX_FACTS && !stopped.has(what)) continue
    const at = facts[what].findLast(({ field }) => field === view.field)?.end ?? 0
    facts.unread.push({
      kind: 'unread',
      field: view.field,
      start: at,
      end: at,
      quote: '',
      reason: 'limit',
      detail: what,
    })
  }
}

/** Digits of an account, a card, a mailbox or a link are not a phone number. */
function outside(phones: readonly PhoneFact[], { bankAccounts, cards, emails, links }: Facts): readonly PhoneFact[] {
  if (phones.length === 0) return phones
  const taken = [...bankAccounts, ...cards, ...emails, ...links.filter((link) => !link.traits.includes('tel'))]
  return phones.filter((phone) => !taken.some((one) => one.field === phone.field && overlaps(one, phone)))
}
