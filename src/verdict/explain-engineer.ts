/** For who keeps the rules: a table of log-odds whose rows add up to its last line. */
import type { Timings, Verdict } from './verdict.js'
import type { Locale, RuleTexts } from './wording.js'

const DIGITS = 4
const UNIT = 10 ** DIGITS
const LABELS = {
  fr: {
    prior: 'a priori',
    total: 'log-odds',
    score: 'score',
    level: 'niveau',
    combinations: 'combinaisons',
    trust: 'confiance',
    unread: 'non lu',
    none: 'aucune',
    ruleset: 'règles',
    timings: 'durées (ms)',
  },
  en: {
    prior: 'prior',
    total: 'log-odds',
    score: 'score',
    level: 'level',
    combinations: 'combinations',
    trust: 'trust',
    unread: 'unread',
    none: 'none',
    ruleset: 'ruleset',
    timings: 'timings (ms)',
  },
} as const

/** Numbers keep the decimal point in both languages, so that a table can be pasted into a program. */
export function explainToEngineer(verdict: Verdict, locale: Locale, _rules?: RuleTexts): string {
  const label = LABELS[locale]
  const rows = [
    { name: label.prior as string, value: rounded(verdict.prior), note: '' },
    ...verdict.signals.map((one) => ({ name: one.id, value: rounded(one.contribution), note: noteOf(one) })),
  ]
  const total = { name: label.total, value: rows.reduce((sum, row) => sum + row.value, 0), note: '' }
  const width = Math.max(...[...rows, total].map((row) => row.name.length))
  const line = ({ name, value, note }: (typeof rows)[number]) =>
    `${name.padEnd(width)}  ${(value < 0 ? '' : '+') + (value / UNIT).toFixed(DIGITS)}${note === '' ? '' : `  ${note}`}`
  const list = (items: readonly string[]) => (items.length === 0 ? label.none : items.join(', '))
  return [
    ...rows.map(line),
    line(total),
    `${label.score}: ${verdict.score.toFixed(DIGITS)}`,
    `${label.level}: ${verdict.level} (${verdict.action})`,
    `${label.combinations}: ${list(verdict.combinations)}`,
    `${label.trust}: ${list(verdict.trust.map((one) => one.id))}`,
    `${label.unread}: ${verdict.unread.length}`,
    `${label.ruleset}: ${verdict.ruleset}`,
    ...(verdict.timings === undefined ? [] : [`${label.timings}: ${list(stepsOf(verdict.timings))}`]),
  ].join('\n')
}

const stepsOf = (timings: Timings): string[] =>
  Object.entries(timings).map(([step, milliseconds]) => `${step} ${milliseconds.toFixed(3)}`)

/** Whole ten-thousandths, so that the printed rows add up exactly. */
const rounded = (value: number): number => Math.round(value * UNIT)

const noteOf = ({ damping, evidence, messagesAgo }: Verdict['signals'][number]): string =>
  [
    ...damping.map(({ guard, factor }) => `${guard}×${Number(factor.toFixed(3))}`),
    ...evidence.map(({ field, start, end }) => `${field}[${start},${end})`),
    ...(messagesAgo === undefined ? [] : [`−${messagesAgo}`]),
  ].join(' ')
