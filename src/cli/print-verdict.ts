/** A verdict on a terminal, short enough for a tired moderator: what, where in the text, why, what to do. */
import { adviceFor, isWorthTelling, resemblance } from '../verdict/explain-user.js'
import { printable, shorten } from '../verdict/printable.js'
import type { Level, Signal, Verdict } from '../verdict/verdict.js'
import {
  decimal,
  guardTitle,
  inTellingOrder,
  LEVELS,
  type Locale,
  type RuleTexts,
  titleOf,
} from '../verdict/wording.js'
import { COLOUR_MARKS, highlight, PLAIN_MARKS } from './highlight.js'

export interface PrintOptions {
  locale: Locale
  color: boolean
  rules: RuleTexts
}

const COLOURS: Readonly<Record<Level, string>> = { clear: '32', caution: '33', suspicious: '35', fraud: '31' }

const FAINTLY: Readonly<Record<Locale, string>> = { fr: 'et à peine :', en: 'and faintly:' }

/** Fields shown even without evidence. */
const MAIN_FIELDS = new Set(['text', 'title', 'description', 'subject', 'html'])

/** Lines for one message, ending in an empty one. `texts` are the message's fields; nothing in them can steer the terminal. */
export function printVerdict(
  name: string,
  verdict: Verdict,
  texts: ReadonlyMap<string, string>,
  options: PrintOptions,
): string {
  const { locale, rules } = options
  const signs = inTellingOrder(verdict.signals, rules)
  const shown = signs.filter((one) => isWorthTelling(one, rules) || one.damping.length > 0)
  // The others that add anything are named together, in one line and without their words.
  const faint = signs.filter((one) => one.contribution > 0 && !shown.includes(one))
  const lines = [
    headLine(name, verdict, options),
    ...fieldLines(verdict, texts, options),
    ...shown.map((one) => signLine(one, locale, rules)),
    faint.length === 0 ? '' : `  ${FAINTLY[locale]} ${faint.map(({ id }) => id).join(', ')}`,
    resemblance(verdict, locale, rules),
    ...adviceFor(verdict, rules).map((one) => `  → ${one.text[locale]}`),
    ...verdict.unread.map((one) => `  ! ${printable(one)}`),
  ]
  return `${lines.filter((line) => line !== '').join('\n')}\n\n`
}

function headLine(name: string, { level, score }: Verdict, { locale, color }: PrintOptions): string {
  const label = `${LEVELS[level][locale]} ${decimal(score, 2, locale)}`
  return `${color ? `\u001b[1;${COLOURS[level]}m${label}\u001b[0m` : label}  ${shorten(name, 100)}`
}

function fieldLines(verdict: Verdict, texts: ReadonlyMap<string, string>, { color, rules }: PrintOptions): string[] {
  const marks = color ? COLOUR_MARKS : PLAIN_MARKS
  const evidence = verdict.signals.filter((one) => isWorthTelling(one, rules)).flatMap((one) => one.evidence)
  const label = (field: string) => (field === 'text' ? '' : `${field}: `)
  const known = [...texts].flatMap(([field, text]) => {
    const spans = evidence.filter((one) => one.field === field)
    return spans.length === 0 && !MAIN_FIELDS.has(field) ? [] : [`  ${label(field)}${highlight(text, spans, marks)}`]
  })
  const elsewhere = evidence.filter((one) => !texts.has(one.field) && one.quote !== '')
  const quotes = elsewhere.map(({ field, quote }) => `  ${label(field)}${marks.open}${shorten(quote)}${marks.close}`)
  return [...known, ...new Set(quotes)]
}

function signLine(sign: Signal, locale: Locale, rules: RuleTexts): string {
  const damped = sign.damping.map((one) => guardTitle(one.guard, locale, rules))
  const notes = [sign.id, ...damped]
  return `  +${decimal(sign.contribution, 1, locale)} ${titleOf(sign, locale, rules)} (${notes.join(' ; ')})`
}
