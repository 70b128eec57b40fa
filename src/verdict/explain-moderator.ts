/** For the person who decides: every sign with its words (hints by name only), what damped it, the rule it goes against, what is missing. */
import { isWorthTelling } from './explain-user.js'
import { createMasker } from './mask-quote.js'
import { printable, shorten } from './printable.js'
import { maskReport, maskUnread } from './serialise.js'
import type { Signal, Verdict } from './verdict.js'
import {
  ACTIONS,
  decimal,
  guardTitle,
  inTellingOrder,
  LEVELS,
  type Locale,
  quoted,
  type RuleTexts,
  shownScore,
  titleOf,
  trustTitle,
} from './wording.js'

const WORDS = {
  fr: {
    score: 'score',
    review: 'À relire par une personne avant toute décision.',
    none: 'Aucun signe trouvé.',
    damped: 'Atténué',
    left: 'reste',
    help: 'Centre d’aide',
    unread: 'Non lu',
    report: 'À signaler',
    sender: 'expéditeur',
    site: 'site',
    trust: 'Preuve d’authenticité',
    counted: 'déjà compté avec un signe plus fort',
    faint: 'Autres indices',
    ago: 'vu {n} message(s) plus tôt',
    colon: ' : ',
  },
  en: {
    score: 'score',
    review: 'A person should review it before any decision.',
    none: 'No sign found.',
    damped: 'Damped',
    left: 'left',
    help: 'Help centre',
    unread: 'Not read',
    report: 'To report',
    sender: 'sender',
    site: 'site',
    trust: 'Proof of authenticity',
    counted: 'counted with a stronger sign',
    faint: 'Other hints',
    ago: 'seen {n} message(s) earlier',
    colon: ': ',
  },
} as const

export function explainToModerator(verdict: Verdict, locale: Locale, rules?: RuleTexts): string {
  const words = WORDS[locale]
  const { colon } = words
  const mask = createMasker(verdict.facts)
  const { sender, sites } = maskReport(verdict)
  const toReport = hasCulprit(verdict)
    ? [...(sender === undefined ? [] : [`${words.sender} ${sender}`]), ...sites.map((site) => `${words.site} ${site}`)]
    : []
  const signs = inTellingOrder(verdict.signals, rules)
  const shown = signs.filter(
    (one) => isWorthTelling(one, rules) || one.damping.length > 0 || one.messagesAgo !== undefined,
  )
  const faint = signs.filter((one) => !shown.includes(one)).map((one) => titleOf(one, locale, rules))
  const entry = (label: string, value: string) => `${label}${colon}${printable(value)}`
  return [
    `${LEVELS[verdict.level][locale]} · ${words.score} ${shownScore(verdict.score, locale)} · ${ACTIONS[verdict.action][locale]}`,
    ...(verdict.reviewRequired ? [words.review] : []),
    ...(verdict.signals.length === 0
      ? [words.none]
      : shown.flatMap((one, i) => signLines(one, i + 1, mask, locale, rules))),
    ...(faint.length === 0 ? [] : [entry(words.faint, faint.join(' ; '))]),
    ...verdict.trust.map((one) => entry(words.trust, trustTitle(one, locale))),
    ...verdict.unread.map((one) => entry(words.unread, maskUnread(one, verdict.facts))),
    ...(toReport.length === 0 ? [] : [entry(words.report, toReport.join(', '))]),
  ].join('\n')
}

/** A clear message gives nobody to report, unless it is itself a report of somebody else. */
const hasCulprit = ({ level, report, facts }: Verdict): boolean =>
  level !== 'clear' || report.sender !== facts.sender?.address

function signLines(
  sign: Signal,
  number: number,
  mask: ReturnType<typeof createMasker>,
  locale: Locale,
  rules: RuleTexts | undefined,
): string[] {
  const words = WORDS[locale]
  const { heading, quote } = sign.section
  const notes = [
    ...(sign.contribution === 0 ? [words.counted] : []),
    ...(sign.messagesAgo === undefined ? [] : [words.ago.replace('{n}', String(sign.messagesAgo))]),
  ]
  const weight = `+${decimal(sign.contribution, 1, locale)}`
  const dampings = sign.damping.map(
    ({ guard, factor }) => `${guardTitle(guard, locale, rules)} (${words.left} ${Math.round(factor * 100)} %)`,
  )
  return [
    `${number}. ${titleOf(sign, locale, rules)} (${[weight, ...notes].join(', ')})`,
    ...sign.evidence.map((one) => `   ${quoted(shorten(mask(one)), locale)}`),
    ...dampings.map((one) => `   ${words.damped}${words.colon}${one}`),
    ...(heading === ''
      ? []
      : [`   ${words.help}${words.colon}${heading}${quote === '' ? '' : ` — ${quoted(quote, 'fr')}`}`]),
  ]
}
