/** What a mail's wording weighs, being a mail: it comes from outside the site, and may be in any language. */
import type { Facts } from '../facts/fact.js'
import type { FoundSign } from '../signals.js'
import { hasFrench, type Language } from '../text/language.js'
import { damp, type OutsideDamping } from './damp.js'

/** A mail is outside the messaging already: its address or link invites nobody out, unless it says so. */
const OUTSIDE_ALREADY: OutsideDamping = { guard: 'outside-already', factor: 0.3 }
/** Any mail may carry a link. */
const ONLY_A_LINK: OutsideDamping = { guard: 'only-a-link', factor: 0.4 }

/** Signs that rest on facts or on who is claimed to write. */
const FACTUAL: ReadonlySet<string> = new Set(['bank', 'bank-attachment', 'sender', 'claim', 'file'])
/** Signs that rest on what the reader is asked or threatened with, in words that are known in several languages. */
const KNOWN_ANYWHERE: ReadonlySet<string> = new Set([
  'asks-for-a-secret',
  'pretext',
  'support-phone',
  'personal-data',
  'documents',
  'refund-lure',
  'iban-change',
  'story',
])

/** Signs whose strong clues take three things together, told by classes of words of several languages. */
const TOLD_ANYWHERE: ReadonlySet<string> = new Set(['advance', 'refund', 'delivery'])

/** Grades up to which a sign is a mere mention or a hint. */
const MENTION = 0.5
const HINT = 0.7
const INVITATION = 0.85

/** So many words say what language they are in, unless they are code, lists or a language that nobody knows here. */
const TELLING = 30

/** What a mail is written in, and whether it names the marketplace, be it only as the place of a sale. */
export interface MailWriting {
  language: Language
  words: readonly string[]
  namesBrand: boolean
}

/**
 * True for a mail in a language of which the rules know a few words only, and not about the marketplace. A mail that
 * has French anywhere is read as French: a few lines of English above a fraud must not hide it.
 */
export const isForeignMail = ({ language, words, namesBrand }: MailWriting): boolean =>
  !namesBrand &&
  (language === 'unknown' ? words.length >= TELLING : language !== 'fr' && language !== 'rcf') &&
  !hasFrench(words)

/** How a mail is written. */
export interface MailContext {
  /** In a language that is not read here. */
  foreign: boolean
  /** Number of words in all its parts. */
  words: number
}

/** Damps what is worth less in a mail, in place. A relayed mail is a user's message and is judged as one. */
export function dampMailWords<Id extends string>(
  signs: readonly FoundSign<Id>[],
  { sender }: Facts,
  { foreign, words }: MailContext,
): void {
  if (sender === undefined || sender.field === 'sender' || sender.traits.includes('relay')) return
  for (const sign of signs) {
    const { group } = sign.rule
    if (group === 'contact' && sign.grade < INVITATION) damp(sign, OUTSIDE_ALREADY)
    if (group === 'link' && sign.grade <= MENTION) damp(sign, ONLY_A_LINK)
    if (foreign) damp(sign, { guard: 'foreign-mail', factor: foreignFactor(group, sign.grade, words) })
  }
}

/** Words of a letter or a notice; a newsletter has many times as many. */
const LETTER = 150
/** Words of a short one. */
const NOTICE = 100

/**
 * What is left of a sign in a language of which the rules know a few words only: the longer the text, the likelier
 * those words meet by chance. The learned sign never saw such a text.
 */
function foreignFactor(group: string, grade: number, words: number): number {
  if (FACTUAL.has(group)) return 1
  if (group === 'wording') return words > LETTER ? 0.05 : 0.1
  const hint = grade <= HINT ? 0.4 : 1
  if (group === 'insecure-link') return hint * Math.max(0.5, Math.min(1, LETTER / words))
  if (KNOWN_ANYWHERE.has(group)) return hint * Math.max(0.25, Math.min(1, LETTER / words))
  if (TOLD_ANYWHERE.has(group) && grade >= INVITATION) return Math.max(0.1, Math.min(0.9, NOTICE / words))
  return Math.max(0.1, Math.min(0.5, 18 / words))
}
