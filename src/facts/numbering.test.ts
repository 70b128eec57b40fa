import { describe, expect, it } from 'vitest'
import { internationalRange, NUMBERING_SOURCES, nationalRange, shortRange, smsRange } from './numbering.js'

describe('national numbers', () => {
  it.each([
    ['0800123456', '0800', 'free', undefined],
    ['0805123456', '0805', 'free', undefined],
    ['0806123456', '0806', 'normal', undefined],
    ['0809123456', '0809', 'normal', undefined],
    ['0811123456', '081', 'surcharged', undefined],
    ['0826123456', '082', 'surcharged', undefined],
    ['0890123456', '089', 'surcharged', undefined],
    ['0836123456', '083', 'surcharged', undefined],
    ['0884123456', '0884', 'surcharged', undefined],
    ['0876123456', '087', 'normal', undefined],
    ['0262123456', '0262', 'normal', 'RE'],
    ['0263123456', '02631', 'normal', 'RE'],
    ['0263923456', '02', 'normal', 'FR'],
    ['0269612345', '0269', 'normal', 'YT'],
    ['0639001234', '0639', 'normal', 'YT'],
    ['0639981234', '063998', 'normal', 'FR'],
    ['0694123456', '0694', 'normal', 'GF'],
    ['0709211234', '070921', 'normal', 'RE'],
    ['0976221234', '097622', 'normal', 'RE'],
    ['0162123456', '0162', 'normal', 'FR'],
  ])('%s falls under %s', (digits, prefix, cost, territory) => {
    expect(nationalRange(digits)).toMatchObject({ prefix, cost, territory })
  })

  it('knows every first digit pair of a ten-digit number', () => {
    for (let pair = 1; pair <= 9; pair++) expect(nationalRange(`0${pair}56565656`), String(pair)).toBeDefined()
    expect(nationalRange('0012345678')).toBeUndefined()
    expect(nationalRange('069212345')).toBeUndefined()
  })

  it('never calls a free or grey number surcharged, and every other 08 of the violet blocks so', () => {
    for (let block = 0; block < 100; block++) {
      const digits = `08${String(block).padStart(2, '0')}123456`
      const violet = block >= 10 && block < 30
      const premium = violet || block >= 90
      if (premium) expect(nationalRange(digits)?.cost, digits).toBe('surcharged')
      if (block < 10) expect(nationalRange(digits)?.cost, digits).not.toBe('surcharged')
    }
  })
})

describe('short numbers', () => {
  it.each([
    ['3103', 'free'],
    ['3999', 'surcharged'],
    ['3646', 'normal'],
    ['1023', 'normal'],
    ['118218', 'surcharged'],
  ])('%s is %s', (digits, cost) => {
    expect(shortRange(digits)?.cost).toBe(cost)
  })

  it.each([
    '15',
    '17',
    '18',
    '112',
    '114',
    '115',
    '119',
    '3114',
    '3919',
    '3018',
    '116000',
    '3008',
    '2024',
    '118',
    '31033',
  ])('%s is none', (digits) => {
    expect(shortRange(digits)).toBeUndefined()
  })

  it('prices SMS codes by their first digit and leaves the reporting service alone', () => {
    expect(['36179', '41234', '55555', '61234', '71020', '81212', '92000'].map((code) => smsRange(code)?.cost)).toEqual(
      ['normal', 'premium-sms', 'premium-sms', 'premium-sms', 'premium-sms', 'premium-sms', 'premium-sms'],
    )
    expect(smsRange('33700')).toBeUndefined()
    expect(smsRange('8121')).toBeUndefined()
  })
})

it('knows the international ranges that cost more, and the neighbours that do not', () => {
  const cost = (digits: string) => internationalRange(digits)?.cost
  expect(['881612345678', '88213000000', '8835100', '870773111632'].map(cost)).toEqual(Array(4).fill('satellite'))
  expect(cost('979123456789')).toBe('international-premium')
  expect(['21620123456', '212522041818', '221', '222', '223', '373', '383', '686'].map(cost)).toEqual(
    Array(8).fill('ping-call'),
  )
  expect(['23052512345', '261321234567', '2693212345', '2482510123'].map(cost)).toEqual(Array(4).fill('normal'))
  expect(cost('32470123456')).toBeUndefined()
})

it('dates every source', () => {
  for (const { date, ref } of Object.values(NUMBERING_SOURCES)) {
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(ref.length).toBeGreaterThan(10)
  }
})
