import { describe, expect, it } from 'vitest'
import { easterOf, isOpenDay, parseSentAt } from './opening-days.js'

const RUNION = {
  phone: false,
  closedWeekdays: [0, 6],
  utcOffset: 240,
  holidays: ['01-01', 'easter+1', 'easter+39', '12-20'],
}
const open = (date: string) => isOpenDay(new Date(date), RUNION)

describe('easterOf', () => {
  it.each([
    [1818, 3, 22],
    [1943, 4, 25],
    [1961, 4, 2],
    [2000, 4, 23],
    [2024, 3, 31],
    [2025, 4, 20],
    [2026, 4, 5],
    [2027, 3, 28],
    [2038, 4, 25],
    [2285, 3, 22],
  ])('%s', (year, month, day) => {
    expect(easterOf(year)).toEqual([month, day])
  })

  it('is a Sunday between 22 March and 25 April', () => {
    for (let year = 1583; year < 4100; year++) {
      const [month, day] = easterOf(year)
      expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay()).toBe(0)
      expect(month * 31 + day).toBeGreaterThanOrEqual(3 * 31 + 22)
      expect(month * 31 + day).toBeLessThanOrEqual(4 * 31 + 25)
    }
  })
})

describe('isOpenDay', () => {
  it.each([
    ['2026-11-20T10:00:00Z', true],
    ['2026-11-21T10:00:00Z', false],
    // Friday 21:00 UTC is Saturday in La Réunion, Sunday 21:00 UTC is Monday.
    ['2026-11-20T21:00:00Z', false],
    ['2026-11-22T21:00:00Z', true],
    ['2026-04-06T08:00:00Z', false],
    ['2026-05-14T08:00:00Z', false],
    ['2026-05-15T08:00:00Z', true],
    ['2027-12-20T08:00:00Z', false],
    ['2026-12-31T21:00:00Z', false],
  ])('%s → %s', (date, expected) => {
    expect(open(date)).toBe(expected)
  })

  it('refuses what is no date and what is no holiday', () => {
    expect(() => open('never')).toThrow(/date/)
    for (const rule of ['25-12', 'pentecost', 'easter+']) {
      expect(() => isOpenDay(new Date(0), { ...RUNION, holidays: [rule] })).toThrow(/support\.holidays/)
    }
  })
})

describe('parseSentAt', () => {
  it.each([
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T10:00', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20 10:00:05,5+04:00', '2026-11-20T06:00:05.500Z'],
    ['2026-11-20T10:00:00+0400', '2026-11-20T06:00:00.000Z'],
    ['Wed, 04 Nov 2026 15:49:31 +0400 (RET)', '2026-11-04T11:49:31.000Z'],
    ['4 Nov 2026 15:49 GMT', '2026-11-04T15:49:00.000Z'],
  ])('%s', (text, iso) => {
    expect(parseSentAt(text)?.toISOString()).toBe(iso)
  })

  it.each(['', 'hier', 'foo 1', '2026-13-01', '2026-02-30', '12', '04/11/2026', 'x'.repeat(1000), '2026-11-20T25:00Z'])(
    '%j is nothing',
    (text) => {
      expect(parseSentAt(text)).toBeUndefined()
    },
  )

  it('passes dates on', () => {
    const date = new Date(0)
    expect(parseSentAt(date)).toBe(date)
    expect(parseSentAt(new Date(Number.NaN))).toBeUndefined()
    expect(parseSentAt(undefined)).toBeUndefined()
  })
})
