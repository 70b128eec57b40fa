/** Plain words for the person who received the message: what it resembles, why, what to do. */
import type { Bilingual } from '../rule.js'
import { type Advice, advice, resemblances } from './advice.js'
import { rankOf } from './level.js'
import type { Level, Signal, Verdict } from './verdict.js'
import { inTellingOrder, type Locale, namesOf, type RuleTexts, titleOf, weightOf } from './wording.js'

/** Signs shown to a user. */
const MAX_SIGNS = 3
/** Share of a sign's weight from which it is worth telling, and the least and the most log-odds that takes. */
const SHARE = 0.15
const LEAST = 0.1
const MOST = 0.5

/** True for a sign that is shown clearly enough to be told; the others are hints, a word or two that resemble it. */
export const isWorthTelling = (sign: Signal, rules?: RuleTexts): boolean =>
  sign.contribution >= Math.max(LEAST, Math.min(MOST, SHARE * (weightOf(sign.id, rules) ?? 0)))

/** The signs worth telling, in the order they are told. */
const toldOf = (signals: readonly Signal[], rules?: RuleTexts): Signal[] =>
  inTellingOrder(
    signals.filter((one) => isWorthTelling(one, rules)),
    rules,
  )

const RESEMBLES: Readonly<Record<Exclude<Level, 'clear'>, Bilingual>> = {
  caution: { fr: 'Ce message ressemble un peu à', en: 'This message looks a little like' },
  suspicious: { fr: 'Ce message ressemble à', en: 'This message looks like' },
  fraud: { fr: 'Ce message ressemble beaucoup à', en: 'This message looks very much like' },
}
const SOME_SCAM: Bilingual = { fr: 'une tentative d’arnaque', en: 'a scam attempt' }
const BECAUSE: Bilingual = { fr: 'Ce qui attire l’attention :', en: 'What stands out:' }
const TO_DO: Bilingual = { fr: 'Que faire :', en: 'What to do:' }
const UNREAD: Bilingual = {
  fr: 'Une partie de ce message n’a pas pu être vérifiée : ne l’ouvrez que si vous l’attendiez.',
  en: 'Part of this message could not be checked: open it only if you expected it.',
}

/** `''` for a clear message that was read in full. */
export function explainToUser(verdict: Verdict, locale: Locale, rules?: RuleTexts): string {
  const unread = verdict.unread.length > 0 ? [UNREAD[locale]] : []
  if (verdict.level === 'clear') return unread.join('\n')
  const signs = toldOf(verdict.signals, rules)
  const list = (heading: Bilingual, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading[locale], ...lines.map((line) => `• ${line}`)]
  return [
    resemblance(verdict, locale, rules),
    ...list(
      BECAUSE,
      signs.slice(0, MAX_SIGNS).map((one) => titleOf(one, locale, rules)),
    ),
    ...list(
      TO_DO,
      adviceFor(verdict, rules).map((one) => one.text[locale]),
    ),
    ...unread,
  ].join('\n')
}

/** What the message resembles, in one sentence; `''` for a clear message. */
export function resemblance({ level, signals }: Verdict, locale: Locale, rules?: RuleTexts): string {
  if (level === 'clear') return ''
  return `${RESEMBLES[level][locale]} ${resemblanceOf(toldOf(signals, rules), rules)[locale]}.`
}

function resemblanceOf(signs: readonly Signal[], rules: RuleTexts | undefined): Bilingual {
  for (const name of signs.flatMap((sign) => namesOf(sign, rules))) {
    if (Object.hasOwn(resemblances, name)) return resemblances[name]!
  }
  return SOME_SCAM
}

/** The advice that fits a verdict, in reading order; none for a clear message. */
export function adviceFor(verdict: Verdict, rules?: RuleTexts): Advice[] {
  if (verdict.level === 'clear') return []
  const names = new Set(toldOf(verdict.signals, rules).flatMap((one) => namesOf(one, rules)))
  return advice.filter(
    (one) => rankOf(verdict.level) >= rankOf(one.from) && fits(one, names, verdict) && isPossible(one, verdict),
  )
}

const fits = ({ signs, also }: Advice, names: ReadonlySet<string>, { facts }: Verdict): boolean =>
  signs === 'any' || signs.some((name) => names.has(name)) || (also === 'bank-details' && facts.bankAccounts.length > 0)

/** Only somebody on the site's own messaging can be blocked; only what is known can be forwarded. */
function isPossible({ needs }: Advice, { facts, report }: Verdict): boolean {
  if (needs === 'correspondent') return facts.sender === undefined || facts.sender.traits.includes('relay')
  return needs !== 'report' || report.sender !== undefined || report.sites.length > 0
}
