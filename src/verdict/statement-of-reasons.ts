/** Why something was done to a message, in the words a user is owed. */
import { createMasker } from './mask-quote.js'
import { shorten } from './printable.js'
import type { Verdict } from './verdict.js'
import { inTellingOrder, type Locale, quoted, type RuleTexts, titleOf } from './wording.js'

/** What Regulation (EU) 2022/2065 (DSA), article 17, asks a statement of reasons to say. */
export interface StatementOfReasons {
  /** What was relied on, one sentence a sign, quotes masked. */
  facts: string[]
  /** The rules of the help centre it goes against: heading and sentence. */
  ground: { heading: string; quote: string }[]
  automatedDetection: true
  /** A verdict decides nothing by itself: a human or the caller's own rules do. */
  automatedDecision: false
  redress: string
}

const REDRESS = {
  fr: 'Vous pouvez demander au service clients qu’une personne réexamine ce message, puis saisir un organisme de règlement extrajudiciaire des litiges ou un tribunal.',
  en: 'You may ask customer service to have a person review this message, and then turn to an out-of-court dispute settlement body or a court.',
}

/** The statement of reasons for a verdict; `rules` gives the English titles. Throws a `TypeError` on another locale. */
export function statementOfReasons(verdict: Verdict, locale: Locale = 'fr', rules?: RuleTexts): StatementOfReasons {
  if (!Object.hasOwn(REDRESS, locale)) throw new TypeError(`locale must be 'fr' or 'en', got ${String(locale)}`)
  const mask = createMasker(verdict.facts)
  const signs = inTellingOrder(verdict.signals, rules).filter((one) => one.contribution > 0)
  const sections = signs.map((one) => one.section).filter((one) => one.heading !== '')
  return {
    facts: signs.map((one) => {
      const quotes = one.evidence.slice(0, 3).map((evidence) => quoted(shorten(mask(evidence)), locale))
      return [titleOf(one, locale, rules), ...(quotes.length === 0 ? [] : [quotes.join(', ')])].join(
        locale === 'fr' ? ' : ' : ': ',
      )
    }),
    ground: [...new Map(sections.map((one) => [`${one.heading}\n${one.quote}`, { ...one }])).values()],
    automatedDetection: true,
    automatedDecision: false,
    redress: REDRESS[locale],
  }
}
