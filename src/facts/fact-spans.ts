/** Which words each fact covers, so that patterns can speak of a link or a number as they speak of a word. */

import type { FactSpans } from '../pattern/matcher.js'
import type { FactName } from '../pattern/pattern.js'
import type { Policy } from '../policy.js'
import type { Evidence } from '../text/evidence.js'
import type { Tokens } from '../text/tokens.js'
import type { Facts, LinkFact } from './fact.js'
import { isOfficeWord } from './office-words.js'

const isStrange = (link: LinkFact, ownDomain: string | undefined): boolean =>
  (link.domain === undefined || link.domain !== ownDomain || link.lookalike?.strong === true) &&
  (link.owner === 'stranger' ||
    link.lookalike?.strong === true ||
    link.traits.includes('anchor-mismatch') ||
    link.traits.includes('free-hosting') ||
    link.traits.includes('shortener')) &&
  !link.traits.some((trait) => trait === 'tel' || trait === 'sms' || trait === 'mailto' || trait === 'messaging')

/**
 * Spans of all facts, by the names that patterns use. Names without a span are left out. A mail that links to the
 * domain it comes from (`ownDomain`) is no stranger to itself.
 */
export function toFactSpans(facts: Facts, tokens: Tokens, policy: Policy, ownDomain?: string): FactSpans {
  const spans: Partial<Record<FactName, number[]>> = {}
  const locate = createLocator(tokens)
  const add = (name: FactName, one: Evidence) => {
    const at = locate(one)
    if (at !== undefined) (spans[name] ??= []).push(...at)
  }
  for (const link of facts.links) {
    add('link', link)
    if (isStrange(link, ownDomain)) add('strange-link', link)
    if (link.traits.includes('messaging')) add('handle', link)
  }
  const { home, harmless } = policy.phone
  for (const phone of facts.phones) {
    add('phone', phone)
    if (phone.cost !== 'free' && phone.cost !== 'normal' && phone.cost !== 'ping-call') add('surcharged-phone', phone)
    const territory = phone.territory ?? ''
    if (phone.number.startsWith('+') && !home.includes(territory) && !harmless.includes(territory))
      add('foreign-phone', phone)
  }
  for (const email of facts.emails) if (email.owner !== 'ours') add('email', email)
  for (const amount of facts.amounts) add(amount.unit === 'percent' ? 'percent' : 'amount', amount)
  // A business asks to be paid on its own account: that is an invoice, not a sign.
  for (const account of facts.bankAccounts) if (account.payee !== 'business') add('iban', account)
  for (const card of facts.cards) add('card', card)
  for (const handle of facts.handles) add('handle', handle)
  addBrand(spans, tokens, policy)
  for (const list of Object.values(spans)) sortSpans(list)
  return spans
}

/** Words after which the name means the place where something happens, not who speaks: `sur AGORA`, `à l'Agora`. */
const AS_PLACE = new Set([
  'sur',
  'sr',
  'via',
  'l',
  'devant',
  'place',
  'annonce',
  'chez',
  'on',
  'through',
  'dans',
  'si',
  'residence',
  'centre',
  'salle',
  'rue',
])

/** The words that name the marketplace, in whatever role; its name within the path of an address names nobody. */
export function brandWords(tokens: Tokens, policy: Policy): number[] {
  const { aliases } = policy.brand
  const found: number[] = []
  for (let i = 0; i < tokens.words.length; i++) {
    if (!aliases.includes(tokens.words[i]!)) continue
    if (!/[/=&]/.test(tokens.views[tokens.view[i]!]!.text[tokens.start[i]! - 1] ?? '')) found.push(i)
  }
  return found
}

function addBrand(spans: Partial<Record<FactName, number[]>>, tokens: Tokens, policy: Policy): void {
  for (const i of brandWords(tokens, policy)) {
    if (i > 0 && tokens.sentence[i - 1] === tokens.sentence[i] && AS_PLACE.has(tokens.words[i - 1]!)) continue
    ;(spans.brand ??= []).push(i, i + 1)
    if (speaksAsBrand(tokens, i, policy)) (spans['brand-voice'] ??= []).push(i, i + 1)
  }
}

/** The name together with its trade (`service sécurité AGORA`), or in capitals at the head of a text. */
function speaksAsBrand(tokens: Tokens, i: number, policy: Policy): boolean {
  const view = tokens.views[tokens.view[i]!]!
  if (/^(?:message|attachments)\[/.test(view.field)) return false
  const text = view.text
  // Part of an address or of a longer host: a host is judged by its own rules.
  const [before, after] = [text[tokens.start[i]! - 1], text[tokens.end[i]!]]
  if (before === '@' || after === '-' || (before === '.' && after === '.')) return false
  if (labelsOfficialAddress(text.slice(tokens.end[i]!, tokens.end[i]! + LONGEST_MAILBOX), policy)) return false
  if (!policy.brand.commonWord) return true
  for (const near of [i - 2, i - 1, i + 1, i + 2])
    if (tokens.sentence[near] === tokens.sentence[i] && isOfficeWord(tokens.words[near]!)) return true
  const first = i === 0 || tokens.view[i - 1] !== tokens.view[i]
  const raw = view.raw.slice(view.starts[tokens.start[i]!]!, view.ends[tokens.end[i]! - 1]!)
  return first && raw === raw.toUpperCase()
}

/** RFC 5321 §4.5.3.1: 64 octets, `@` and 255. */
const LONGEST_MAILBOX = 330
const MAILBOX = /^["']?\s?<[^@\s<>]{1,64}@([^\s<>]{1,255})>/

/** `AGORA <alerte@news.agora.re>` copied into a text names a mailbox of the marketplace, and is not its voice. */
function labelsOfficialAddress(after: string, { mailHosts }: Policy): boolean {
  const host = MAILBOX.exec(after)?.[1]
  return host !== undefined && mailHosts.includes(host)
}

/**
 * Finds the words of an evidence, from and to, by bisection over the raw offsets of its view. The words are gone through
 * when the first evidence is looked for: most messages hold none.
 */
export function createLocator(tokens: Tokens): (one: Evidence) => [number, number] | undefined {
  let fields: ReadonlyMap<string, [number, number]> | undefined
  const rawStart = (i: number) => tokens.views[tokens.view[i]!]!.starts[tokens.start[i]!]!
  const rawEnd = (i: number) => tokens.views[tokens.view[i]!]!.ends[tokens.end[i]! - 1]!
  return ({ field, start, end }) => {
    fields ??= wordsOfFields(tokens)
    const within = fields.get(field)
    if (within === undefined) return undefined
    let low = within[0]
    let high = within[1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (rawEnd(middle) <= start) low = middle + 1
      else high = middle
    }
    let to = low
    while (to < within[1] && rawStart(to) < end) to++
    return to > low ? [low, to] : undefined
  }
}

/** The words of each field, from and to. */
function wordsOfFields(tokens: Tokens): Map<string, [number, number]> {
  const fields = new Map<string, [number, number]>()
  for (let i = 0; i < tokens.words.length; i++) {
    const { field } = tokens.views[tokens.view[i]!]!
    const known = fields.get(field)
    if (known === undefined) fields.set(field, [i, i + 1])
    else known[1] = i + 1
  }
  return fields
}

function sortSpans(list: number[]): void {
  const pairs: [number, number][] = []
  for (let i = 0; i < list.length; i += 2) pairs.push([list[i]!, list[i + 1]!])
  pairs.sort((a, b) => a[0] - b[0])
  pairs.forEach(([start, end], i) => {
    list[2 * i] = start
    list[2 * i + 1] = end
  })
}
