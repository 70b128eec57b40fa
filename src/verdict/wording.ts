/** What signs, guards and levels are called in the two languages. */
import type { Bilingual, Guard, SignalRule } from '../rule.js'
import type { OutsideGuard } from './damp.js'
import type { Action, Level, Signal, Verdict } from './verdict.js'

export type Locale = 'fr' | 'en'

/** What explanations need of a rule set: English titles, groups and weights of signs, titles of guards. */
export interface RuleTexts {
  signals: readonly (Pick<SignalRule, 'id' | 'title' | 'group'> & Partial<Pick<SignalRule, 'weight'>>)[]
  guards: readonly Pick<Guard, 'id' | 'title'>[]
}

export const LEVELS: Readonly<Record<Level, Bilingual>> = {
  clear: { fr: 'RIEN À SIGNALER', en: 'CLEAR' },
  caution: { fr: 'PRUDENCE', en: 'CAUTION' },
  suspicious: { fr: 'SUSPECT', en: 'SUSPICIOUS' },
  fraud: { fr: 'FRAUDE PROBABLE', en: 'PROBABLE FRAUD' },
}

export const ACTIONS: Readonly<Record<Action, Bilingual>> = {
  allow: { fr: 'laisser passer', en: 'allow' },
  inform: { fr: 'afficher un conseil', en: 'show a tip' },
  warn: { fr: 'afficher un avertissement', en: 'show a warning' },
  hold: { fr: 'retenir pour relecture humaine', en: 'hold for a human' },
}

const OUTSIDE_GUARDS: Readonly<Record<OutsideGuard, Bilingual>> = {
  'verified-sender': { fr: 'Expéditeur authentifié', en: 'Authenticated sender' },
  forwarded: { fr: 'Message transféré par un utilisateur', en: 'Passed on by a user' },
  'same-words': { fr: 'Les mots d’un signe écarté', en: 'The words of a sign set aside' },
  'ordinary-wording': {
    fr: 'Tournures peu semblables à celles des fraudes',
    en: 'Wording not much like that of frauds',
  },
  relay: { fr: 'Relais de la messagerie du site', en: 'Relay of the site’s messaging' },
  'official-host': { fr: 'Adresse du site, non vérifiée', en: 'Address of the site, not checked' },
  quotation: { fr: 'Citation d’un message antérieur', en: 'Quotation of an earlier message' },
  'established-sender': { fr: 'Organisme connu ou authentifié', en: 'Known or authenticated organisation' },
  invoice: { fr: 'Facture d’un professionnel', en: 'Invoice of a business' },
  reported: { fr: 'Signalé au site comme preuve', en: 'Reported to the site as evidence' },
  told: { fr: 'Raconté, refusé ou cité', en: 'Told, refused or quoted' },
  'outside-already': { fr: 'Un mail est déjà hors du site', en: 'A mail is outside the site already' },
  'only-a-link': { fr: 'Un simple lien dans un mail', en: 'A mere link in a mail' },
  'foreign-mail': { fr: 'Mail dans une langue peu connue des règles', en: 'Mail in a language the rules hardly know' },
  'asks-nothing': { fr: 'Ne demande rien au lecteur', en: 'Asks the reader for nothing' },
}

const TRUST: Readonly<Record<string, string>> = {
  'verified-sender': 'Authenticated address of the site',
  'verified-indicator': 'Verified mark (BIMI)',
}

const ruleOf = (id: string, rules: RuleTexts | undefined) => rules?.signals.find((rule) => rule.id === id)

/** Title of a sign; French when no rule set is given. */
export const titleOf = (signal: Signal, locale: Locale, rules?: RuleTexts): string =>
  ruleOf(signal.id, rules)?.title[locale] ?? signal.title

/** Log-odds of a sign shown in full. */
export const weightOf = (id: string, rules?: RuleTexts): number | undefined => ruleOf(id, rules)?.weight

/** Title of a guard; its id when nobody names it. */
export const guardTitle = (id: string, locale: Locale, rules?: RuleTexts): string =>
  (rules?.guards.find((guard) => guard.id === id)?.title ?? outsideTitle(id))?.[locale] ?? id

const outsideTitle = (id: string): Bilingual | undefined =>
  Object.hasOwn(OUTSIDE_GUARDS, id) ? OUTSIDE_GUARDS[id as OutsideGuard] : undefined

/** Title of a trust marker. */
export const trustTitle = ({ id, title }: Verdict['trust'][number], locale: Locale): string =>
  locale === 'fr' ? title : (TRUST[id] ?? title)

/** The names a table may know a sign by: its id, then its group. */
export function namesOf({ id }: Signal, rules?: RuleTexts): string[] {
  const group = ruleOf(id, rules)?.group
  return group === undefined ? [id] : [id, group]
}

/** The group of the sign that says only that a wording is like that of frauds. */
const LIKENESS = 'wording'

/** Signs in the order they are told: those that say what is wrong first, mere likeness of the wording last. */
export function inTellingOrder(signals: readonly Signal[], rules?: RuleTexts): Signal[] {
  const isLikeness = (one: Signal): boolean => namesOf(one, rules).includes(LIKENESS)
  return [...signals.filter((one) => !isLikeness(one)), ...signals.filter(isLikeness)]
}

/** A number with the decimal mark of the language, e.g. `0,97`. */
export const decimal = (value: number, digits: number, locale: Locale): string =>
  locale === 'fr' ? value.toFixed(digits).replace('.', ',') : value.toFixed(digits)

/** A score in two figures; no score is certainty, so it is never shown as 0 or 1. */
export const shownScore = (score: number, locale: Locale): string =>
  score > 0.99
    ? `> ${decimal(0.99, 2, locale)}`
    : score < 0.01
      ? `< ${decimal(0.01, 2, locale)}`
      : decimal(score, 2, locale)

/** Quotation marks of the language around a text. */
export const quoted = (text: string, locale: Locale): string => (locale === 'fr' ? `« ${text} »` : `“${text}”`)
