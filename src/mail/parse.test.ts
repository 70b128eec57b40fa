import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from './limits.js'
import { parseMail } from './parse.js'
import { multipart, type Part, rawMail, textPart } from './testing/raw-mail.js'

const parse = (raw: Buffer, limits: Partial<typeof DEFAULT_LIMITS> = {}) =>
  parseMail(raw, { ...DEFAULT_LIMITS, ...limits })
const labelled = (charset: string, bytes: string): Part => ({
  headers: [`Content-Type: text/plain; charset=${charset}`],
  body: Buffer.from(bytes, 'latin1'),
})

describe('parseMail: charsets', () => {
  it.each([
    ['windows-1252', 'l\x92\xe9t\xe9 \x80', 'l’été €'],
    ['iso-8859-1', 'l\x92\xe9t\xe9 \x80', 'l’été €'],
    ['us-ascii', 'prix 10 \x80', 'prix 10 €'],
    ['iso-8859-15', 'prix \xa4', 'prix €'],
    ['iso-8859-2', '\xa3ukasz', 'Łukasz'],
    ['koi8-r', '\xf0\xd2\xc9\xd7\xc5\xd4', 'Привет'],
    ['no-such-charset', '\xe9t\xe9', 'été'],
  ])('%s', async (charset, bytes, expected) => {
    const { text } = await parse(rawMail([], labelled(charset, bytes)))
    expect(text?.trim()).toBe(expected)
  })

  it('takes unlabelled bytes that are not UTF-8 for Windows-1252', async () => {
    const raw = Buffer.from('From: a@b.example\r\n\r\nd\xe9j\xe0 10 \x80\r\n', 'latin1')
    expect((await parse(raw)).text?.trim()).toBe('déjà 10 €')
  })

  it('repairs encoded words and filenames (RFC 2047, RFC 2231)', async () => {
    const file: Part = {
      headers: [
        'Content-Type: application/pdf',
        "Content-Disposition: attachment; filename*0*=windows-1252''l%92;",
        ' filename*1*=%e9t%e9.pdf',
      ],
      body: 'x',
    }
    const { email, files } = await parse(
      rawMail(['Subject: =?windows-1252?Q?l=92=E9t=E9?= =?utf-8?B?IOKCrA==?='], multipart('mixed', [file])),
    )
    expect(email.subject?.replace('\u0092', '’')).toBe('l’été €')
    expect(files[0]?.filename).toBe('l’été.pdf')
  })
})

describe('parseMail: broken and bottomless multiparts', () => {
  const inner = textPart('le texte du fond')

  it('reads every leaf below the depth limit and says so', async () => {
    let part = inner
    for (let n = 0; n < 40; n++) part = multipart('mixed', [part], `level${n}`)
    const { text, unread } = await parse(rawMail([], part))
    expect(text).toContain('le texte du fond')
    expect(unread.map(({ reason }) => reason)).toEqual(['limit'])
  })

  it.each([
    [
      'missing-boundary',
      'Content-Type: multipart/mixed',
      '--x\r\nContent-Type: text/plain\r\n\r\nle texte\r\n--x--\r\n',
    ],
    [
      'boundary-not-found',
      'Content-Type: multipart/mixed; boundary=y',
      '--x\r\nContent-Type: text/plain\r\n\r\nle texte\r\n--x--\r\n',
    ],
    ['missing-boundary', 'Content-Type: multipart/alternative', 'le texte sans partie'],
    [
      'unclosed-multipart',
      'Content-Type: multipart/mixed; boundary=x',
      '--x\r\nContent-Type: text/plain\r\n\r\nle texte\r\n',
    ],
  ])('%s', async (fact, header, body) => {
    const { text, facts } = await parse(rawMail([], { headers: [header], body }))
    expect(facts).toContain(fact)
    expect(text).toContain('le texte')
    expect(text).not.toContain('--x')
  })

  it('stops at the limit of parts and says so', async () => {
    const parts = Array.from({ length: 30 }, (_, i) => textPart(`partie ${i}.`))
    const { text, unread } = await parse(rawMail([], multipart('mixed', parts)), { parts: 10 })
    expect(text).toContain('partie 9.')
    expect(text).not.toContain('partie 12.')
    expect(unread).toEqual([{ reason: 'limit', detail: 'parts: more than 10' }])
  })

  it('does not take dashes in a text for parts', async () => {
    const { unread } = await parse(rawMail([], textPart('-- \r\n'.repeat(50))), { parts: 10 })
    expect(unread).toEqual([])
  })

  it('cuts what is too long and says so', async () => {
    const { text, unread } = await parse(rawMail([], textPart(`début${'.'.repeat(5_000)}fin`)), { size: 1_000 })
    expect(text).toContain('début')
    expect(text).not.toContain('fin')
    expect(unread).toEqual([{ reason: 'limit', detail: 'size: more than 1000 bytes' }])
  })
})

it('parseMail never rejects', async () => {
  const pieces = fc.constantFrom(
    '--b\r\n',
    '--b--\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n',
    'Content-Type: message/rfc822\r\n',
    '\r\n',
    'From: ',
    '(',
    '"',
    '<',
    '=?utf-8?B?',
    '\0',
    '\xff',
    'text',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
      const parsed = await parse(Buffer.from(parts.join(''), 'latin1'))
      expect(Array.isArray(parsed.files)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
