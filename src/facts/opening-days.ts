import type { Policy } from '../policy.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Easter Sunday of a Gregorian year as [month 1–12, day] (Meeus, Astronomical Algorithms, 2nd ed., ch. 8). */
export function easterOf(year: number): [month: number, day: number] {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return [Math.floor(n / 31), (n % 31) + 1]
}

const FIXED = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MOVABLE = /^easter([+-]\d{1,3})?$/

/** True when the day (midnight UTC standing for the local date) is the holiday that `rule` names. */
function isHoliday(day: Date, rule: string): boolean {
  const fixed = FIXED.exec(rule)
  if (fixed !== null) return day.getUTCMonth() + 1 === Number(fixed[1]) && day.getUTCDate() === Number(fixed[2])
  const movable = MOVABLE.exec(rule)
  if (movable === null) throw new TypeError(`support.holidays: expected MM-DD or easter±N, got ${JSON.stringify(rule)}`)
  const [month, date] = easterOf(day.getUTCFullYear())
  const easter = Date.UTC(day.getUTCFullYear(), month - 1, date)
  return day.getTime() === easter + Number(movable[1] ?? 0) * DAY
}

/**
 * True when the brand's customer service works on the day of `date`, in the local time of the policy. Throws a
 * TypeError for an invalid date and for a holiday that is neither `MM-DD` nor `easter±N` days within the same year.
 */
export function isOpenDay(date: Date, support: Policy['support']): boolean {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw new TypeError('date: expected a valid Date')
  const local = date.getTime() + support.utcOffset * MINUTE
  const day = new Date(Math.floor(local / DAY) * DAY)
  const holiday = support.holidays.some((rule) => isHoliday(day, rule))
  return !holiday && !support.closedWeekdays.includes(day.getUTCDay())
}

/** ISO 8601 date, or date and time with an optional zone. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i
/** RFC 5322 §3.3 date-time with a zone, which makes it independent of the host's. */
const MAIL =
  /^(?:[a-z]{3},? )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? ([+-]\d{4}|GMT|UTC?|Z)(?: \([\w +:-]{1,40}\))?$/i

/** `2026-02-30` is a date for `Date.parse` when written with a zone, and the second of March: it is nonsense to us. */
const isCalendarDate = (iso: string): boolean => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12
}

/**
 * The moment a message was sent: a Date, an ISO 8601 string (without a zone it is read as UTC) or an RFC 5322 date.
 * Undefined for anything else, since content never throws.
 */
export function parseSentAt(value: Date | string | undefined): Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value
  if (typeof value !== 'string' || value.length > 80) return undefined
  const text = value.trim()
  const iso = ISO.exec(text)
  if (iso === null && !MAIL.test(text)) return undefined
  if (iso !== null && !isCalendarDate(text)) return undefined
  const zoned = iso === null || text.length === 10 || iso[1] !== undefined ? text : `${text}Z`
  const time = Date.parse(iso === null ? zoned : zoned.replace(' ', 'T').replace(',', '.'))
  return Number.isNaN(time) ? undefined : new Date(time)
}
