import { describe, expect, it } from 'vitest'
import { fitHeaders } from './fit-headers.js'
import { readHeaderBlock } from './headers.js'
import { DEFAULT_LIMITS } from './limits.js'

const block = (text: string) => readHeaderBlock(Buffer.from(text, 'latin1'))
const GOOD = 'From: AGORA <no-reply@agora.re>\r\nSubject: Bonjour\r\n\r\nTexte\r\n'

describe('readHeaderBlock', () => {
  it('finds nothing wrong with an ordinary header', () => {
    const { fields, facts, body, raw } = block(GOOD)
    expect(facts).toEqual([])
    expect(fields.map((field) => [field.name, field.value])).toEqual([
      ['from', 'AGORA <no-reply@agora.re>'],
      ['subject', 'Bonjour'],
    ])
    expect(raw.toString('latin1', body)).toBe('Texte\r\n')
  })

  it.each([
    ['duplicate-from', 'From: a@b.example\r\nFrom: c@d.example\r\n\r\n'],
    ['duplicate-subject', 'From: a@b.example\r\nSubject: 1\r\nsubject: 2\r\n\r\n'],
    ['bare-lf', 'From: a@b.example\nTo: c@d.example\n\n'],
    ['mixed-line-ends', 'From: a@b.example\r\nTo: c@d.example\n\r\n'],
    ['bare-cr', 'From: a@b.example\rTo: c@d.example\r\rx'],
    ['nul-in-header', 'From: a@b.example\r\nSubject: a\0b\r\n\r\n'],
    ['control-in-header', 'From: a@b.example\r\nSubject: a\x08b\r\n\r\n'],
    ['unterminated-comment', 'From: AGORA (service <a@b.example>\r\n\r\n'],
    ['unterminated-quote', 'From: "AGORA <a@b.example>\r\n\r\n'],
    ['two-addresses-in-one-mailbox', 'From: AGORA <no-reply@agora.re> <a@b.example>\r\n\r\n'],
    ['encoded-word-in-address', 'From: <=?utf-8?Q?a=40agora.re?=@b.example>\r\n\r\n'],
    ['missing-from', 'Subject: x\r\n\r\n'],
    ['from-without-address', 'From: AGORA\r\n\r\n'],
    ['space-before-colon', 'From : a@b.example\r\n\r\n'],
    ['line-without-colon', 'From: a@b.example\r\nbonjour\r\n\r\n'],
    ['leading-blank-line', '\r\n\r\nFrom: a@b.example\r\n\r\n'],
    ['byte-order-mark', '\xef\xbb\xbfFrom: a@b.example\r\n\r\n'],
    ['disguised-header', 'From: a@b.example\r\n\xa0From: no-reply@agora.re\r\n\r\n'],
    ['long-header-line', `From: a@b.example\r\nSubject: ${'x'.repeat(1_100)}\r\n\r\n`],
    ['raw-8bit-header', 'From: a@b.example\r\nSubject: \xe9t\xe9\r\n\r\n'],
    ['folded-blank-line', 'From: a@b.example\r\nSubject: x\r\n \r\n y\r\n\r\n'],
  ])('reports %s', (fact, text) => {
    expect(block(text).facts).toContain(fact)
  })

  it('skips an mbox line', () => {
    const { fields, facts } = block('From marie@b.example Mon Jan  5 10:00:00 2026\nFrom: a@b.example\n\n')
    expect(fields[0]?.name).toBe('from')
    expect(facts).toEqual(['bare-lf'])
  })

  it('stays linear on hostile punctuation', () => {
    const hostile = [
      '"\\'.repeat(50_000),
      '<=?'.repeat(50_000),
      '('.repeat(100_000),
      '=?'.repeat(100_000),
      ' \r\n'.repeat(50_000),
    ]
    for (const value of hostile) expect(block(`From: ${value}\r\n\r\n`).fields.length).toBeGreaterThan(0)
  })
})

describe('fitHeaders', () => {
  it('keeps what decides how a mail is read, however many fields come before', () => {
    const junk = Array.from({ length: 50 }, (_, i) => `Bcc: ${i}@b.example\r\nAuthentication-Results: x${i}\r\n`).join(
      '',
    )
    const { headers, raw, over } = fitHeaders(block(junk + GOOD), { ...DEFAULT_LIMITS, headers: 10 })
    expect(over).toEqual(['headers'])
    expect(headers.at(-1)?.value).toContain('AGORA')
    expect(headers.filter(({ key }) => key === 'authentication-results').map(({ value }) => value)).toEqual(
      [0, 1, 2, 3, 4].map((i) => `x${i}`),
    )
    expect(raw.toString()).toContain('Subject: ')
    expect(raw.toString().endsWith('\r\n\r\nTexte\r\n')).toBe(true)
  })

  it('gives the parser nothing that tells of origin and way', () => {
    const way = 'Received: from a\r\n by b\r\nX-Boundary: y\r\nTo: a@b.example\r\n'
    expect(fitHeaders(block(way + GOOD), DEFAULT_LIMITS).raw.toString()).not.toMatch(/Received|X-Boundary|To|From/)
  })

  it('cuts an address list after the limit', () => {
    const to = Array.from({ length: 30 }, (_, i) => `user${i}@b.example`).join(', ')
    const { headers, over } = fitHeaders(block(`To: ${to}\r\n${GOOD}`), { ...DEFAULT_LIMITS, addresses: 10 })
    expect(over).toEqual(['addresses'])
    expect(headers[0]?.value.split(',').at(-1)).toBe(' user9@b.example')
  })

  it('takes headers that are not UTF-8 for Windows-1252', () => {
    const { headers, raw } = fitHeaders(
      block('Subject: \xe9t\xe9 \x80\r\nFrom: \xe9 <a@b.example>\r\nTo: \xc3\xa0 \r\n\r\n\xe9'),
      DEFAULT_LIMITS,
    )
    expect(raw.toString('latin1')).toBe(`${Buffer.from('Subject: été €\r\n\r\n').toString('latin1')}\xe9`)
    expect(headers.map(({ value }) => value)).toEqual(['é <a@b.example>', 'à'])
  })
})
