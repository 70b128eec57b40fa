import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readMail, stopWorker } from './read-mail.js'
import type { MailOptions, MailReading } from './reading.js'
import { letters, makePdf, run } from './testing/pdf-file.js'
import { drawQr } from './testing/qr-image.js'
import { filePart, multipart, type Part, rawMail, textPart } from './testing/raw-mail.js'
import { seedMails } from './testing/seed-mails.js'
import { makeZip } from './testing/zip-file.js'

const IBAN = 'IBAN FR76 9933 3002 1010 0200 3004 451'
const pdf = (text = IBAN) => makePdf({ pages: [run(text, 60, 700)] })
const withFiles = (...files: Part[]) =>
  rawMail(['Subject: RIB'], multipart('mixed', [textPart('Voici le RIB.'), ...files]))
const reasons = (reading: MailReading) => reading.unread.map(({ reason, quote }) => [reason, quote])
const nested = (raw: Buffer): Part => ({ headers: ['Content-Type: message/rfc822'], body: raw })

afterAll(stopWorker)

/** Every span must quote the text that its field names. */
function checkEvidence(reading: MailReading): void {
  const texts = new Map(reading.texts.map(({ field, text }) => [field, text]))
  for (const { evidence } of reading.links)
    expect(texts.get(evidence.field)?.slice(evidence.start, evidence.end) ?? '').toBe(evidence.quote)
  for (const { start, end, quote } of [...reading.attachments, ...reading.unread])
    expect([start, end]).toEqual([0, quote.length])
}

describe('readMail: the message', () => {
  it('gives the message, its sender and what proves it', async () => {
    const raw = rawMail(
      [
        'Return-Path: <bounce@news.agora.re>',
        'Authentication-Results: mx.example; spf=pass smtp.mailfrom=news.agora.re; dkim=pass header.d=agora.re; dmarc=pass (p=reject) header.from=agora.re; bimi=pass',
        'From: AGORA <no-reply@agora.re>',
        'Reply-To: aide@agora.re',
        'Sender: <robot@agora.re>',
        'Date: Wed, 04 Nov 2026 19:49:31 +0400',
        'Subject: =?windows-1252?Q?L=92=E9t=E9?=',
      ],
      multipart('alternative', [textPart('Bonjour'), textPart('<p>Bonjour</p>', 'text/html')]),
    )
    const { message, sender, headerFacts } = await readMail(raw, { authservId: 'MX.example' })
    expect(message).toEqual({
      channel: 'email',
      from: { name: 'AGORA', address: 'no-reply@agora.re' },
      replyTo: { address: 'aide@agora.re' },
      subject: 'L’été',
      text: 'Bonjour\n',
      html: '<p>Bonjour</p>\n',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass', bimi: 'pass' },
      sentAt: '2026-11-04T15:49:31.000Z',
    })
    expect(sender).toEqual({
      returnPath: 'bounce@news.agora.re',
      header: { address: 'robot@agora.re' },
      fromAll: [{ name: 'AGORA', address: 'no-reply@agora.re' }],
      traits: [],
      authentication: 'pass',
      aligned: { spf: true, dkim: true },
      bimi: true,
    })
    expect(headerFacts).toEqual([])
  })

  it('believes no result that it was not told to believe', async () => {
    const raw = rawMail(
      ['Authentication-Results: mx.example; dmarc=pass header.from=agora.re', 'From: no-reply@agora.re'],
      textPart('x'),
    )
    expect((await readMail(raw)).message.authentication).toBeUndefined()
    expect((await readMail(raw, { authservId: 'other.example' })).sender.authentication).toBe('unverified')
  })

  it('tells a relayed message and the words of its user', async () => {
    const raw = (proof: string) =>
      rawMail(
        [
          `Authentication-Results: mx.example; ${proof} header.from=messagerie.agora.re`,
          'From: Ana via AGORA <c-1@Messagerie.agora.re>',
        ],
        textPart('Ana vous a écrit :\n\nBonjour !\n\nRépondre : https://agora.re/m'),
      )
    const options = { authservId: 'mx.example', relayHosts: ['messagerie.agora.re'] }
    const { relay, relayText, message, sender } = await readMail(raw('dmarc=pass'), options)
    expect([relay, message.text?.slice(relayText?.start, relayText?.end), sender.traits]).toEqual([
      true,
      'Bonjour !',
      ['relay'],
    ])
    expect((await readMail(raw('dmarc=fail'), options)).relay).toBe(false)
    expect((await readMail(raw('dmarc=pass'), { authservId: 'mx.example' })).relay).toBe(false)
  })
})

describe('readMail: files', () => {
  it('reads a PDF, page by page', async () => {
    const file = makePdf({
      pages: [run('Page de garde', 60, 700), letters(IBAN, 40, 700, 9)],
      links: [{ href: 'https://site.example/p', rect: [50, 690, 200, 720] }],
    })
    const reading = await readMail(withFiles(filePart('rib.pdf', file, 'application/pdf')))
    expect(reading.texts).toEqual([
      { field: 'attachments[0].pages[0]', text: 'Page de garde\n', page: 1, origin: 'pdf' },
      { field: 'attachments[0].pages[1]', text: `${IBAN}\n`, page: 2, origin: 'pdf' },
    ])
    expect(reading.links).toMatchObject([{ href: 'https://site.example/p', text: 'Page de garde', origin: 'pdf' }])
    expect(reading.attachments).toMatchObject([
      {
        filename: 'rib.pdf',
        contentType: 'application/pdf',
        realType: 'application/pdf',
        size: file.length,
        traits: [],
      },
    ])
    expect(reading.unread).toEqual([])
    checkEvidence(reading)
  })

  it.each<[string, Part, string[][], string[]]>([
    [
      'encrypted',
      filePart('rib.pdf', makePdf({ pages: [run(IBAN, 60, 700)], password: '974' })),
      [['encrypted', 'rib.pdf']],
      ['encrypted'],
    ],
    ['cut short', filePart('rib.pdf', pdf().subarray(0, -60)), [['truncated', 'rib.pdf']], ['truncated']],
    ['without text', filePart('scan.pdf', makePdf({ pages: [''] })), [['image-only', 'scan.pdf']], ['image-only']],
    ['no PDF at all', filePart('rib.pdf', 'bonjour', 'application/pdf'), [['malformed', 'rib.pdf']], ['type-mismatch']],
    ['empty', filePart('rib.pdf', '', 'application/pdf'), [['truncated', 'rib.pdf']], ['truncated']],
    [
      'an archive with a password',
      filePart('a.zip', makeZip([{ name: 'a.pdf', content: pdf(), encrypted: true }])),
      [['encrypted', 'a.zip']],
      ['archive', 'encrypted'],
    ],
    [
      'a bomb',
      filePart('a.zip', makeZip([{ name: 'a.txt', content: 'x', claims: 4_000_000_000 }])),
      [['limit', 'a.zip']],
      ['archive', 'bomb'],
    ],
    [
      'of a kind not read',
      filePart('a.7z', Buffer.from("7z\xbc\xaf'\x1c", 'latin1')),
      [['unsupported', 'a.7z']],
      ['archive'],
    ],
    [
      'an image too large',
      filePart('a.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\0\0\0\x01\0\0', 'latin1'), 'image/png'),
      [['limit', 'a.png']],
      ['bomb'],
    ],
    [
      'sealed with PGP',
      filePart('a.asc', '-----BEGIN PGP MESSAGE-----\n\nx', 'application/octet-stream'),
      [['encrypted', 'a.asc']],
      ['encrypted'],
    ],
    [
      'a program',
      filePart('f.pdf.exe', 'MZ\0\0', 'application/pdf'),
      [],
      ['type-mismatch', 'double-extension', 'executable'],
    ],
    ['a signature', filePart('smime.p7s', '0\x82', 'application/pkcs7-signature'), [], []],
  ])('says what it could not read: %s', async (_, file, unread, traits) => {
    const reading = await readMail(withFiles(file))
    expect(reasons(reading)).toEqual(unread)
    expect([...reading.attachments[0]!.traits].sort()).toEqual([...traits].sort())
    checkEvidence(reading)
  })

  it('finds the QR codes of images: attached, inline, in the body and in a PDF', async () => {
    const { png, pixels } = await drawQr('https://site.example/q')
    const html = `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}"><img src="cid:x">`
    const file = makePdf({ pages: [run('Scannez ce code pour recevoir votre argent', 60, 700)], image: pixels })
    const raw = rawMail(
      [],
      multipart('mixed', [
        textPart(html, 'text/html'),
        filePart('q.png', png, 'image/png', 'inline'),
        filePart('q.pdf', file),
      ]),
    )
    const reading = await readMail(raw)
    const code = { text: 'https://site.example/q', origin: 'qr' }
    expect(reading.texts.filter(({ origin }) => origin === 'qr')).toEqual([
      { field: 'attachments[0].qr[0]', ...code },
      { field: 'attachments[1].pages[0].qr[0]', ...code, page: 1 },
      { field: 'html.images[0].qr[0]', ...code },
    ])
    expect(reading.links.map(({ href, origin }) => [href, origin])).toEqual(
      Array(3).fill(['https://site.example/q', 'qr']),
    )
    expect(reading.attachments.map(({ traits }) => traits)).toEqual([['qr-code'], ['qr-code']])
    checkEvidence(reading)
  })

  it('reads pages, drawings and invitations', async () => {
    const page =
      '<p style="display:none">caché</p><p>Votre compte</p><form action="https://site.example/p"><input type="password"></form><a href="https://site.example/a">ici</a>'
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script><a href="https://site.example/s"><text>Payer</text></a></svg>'
    const reading = await readMail(
      withFiles(
        filePart('a.html', page, 'text/html'),
        filePart('b.svg', svg, 'image/svg+xml'),
        filePart('c.ics', 'SUMMARY:Gain\r\nURL:https://site.example/c', 'text/calendar'),
      ),
    )
    expect(reading.texts.map(({ field, text, origin }) => [field, text.trim(), origin])).toEqual([
      ['attachments[0].text', 'Votre compte\nici', 'attachment'],
      ['attachments[0].hidden', 'caché', 'hidden'],
      ['attachments[1].text', 'Payer', 'attachment'],
      ['attachments[2].text', 'Gain\nhttps://site.example/c', 'calendar'],
    ])
    expect(reading.links.map(({ href, text, origin }) => [href, text, origin])).toEqual([
      ['https://site.example/a', 'ici', 'attachment'],
      ['https://site.example/p', undefined, 'form'],
      ['https://site.example/s', 'Payer', 'svg'],
      ['https://site.example/c', 'https://site.example/c', 'calendar'],
    ])
    expect(reading.forms).toEqual([{ field: 'attachments[0].text', secrets: ['password'] }])
    expect(reading.attachments.map(({ traits }) => traits)).toEqual([['html', 'html-form'], ['svg-script'], []])
    checkEvidence(reading)
  })

  it('reads the few files of an archive, archives in archives included, down to a limit', async () => {
    const deep = (levels: number): Buffer =>
      makeZip([
        {
          name: 'x.zip',
          content: levels === 0 ? makeZip([{ name: 'fond.txt', content: 'au fond' }]) : deep(levels - 1),
        },
      ])
    const zip = makeZip([
      { name: 'rib.pdf', content: pdf() },
      { name: 'lot.zip', content: deep(1) },
      { name: 'a.pdf.exe', content: 'MZ' },
    ])
    const reading = await readMail(withFiles(filePart('rib.zip', zip, 'application/zip')))
    expect(reading.texts.map(({ field, text }) => [field, text])).toEqual([
      ['attachments[0].entries[0].pages[0]', `${IBAN}\n`],
      ['attachments[0].entries[1].entries[0].entries[0].entries[0].text', 'au fond'],
    ])
    expect(reading.attachments[0]?.traits).toEqual(['archive', 'double-extension', 'executable'])
    const bottomless = await readMail(withFiles(filePart('rib.zip', deep(8), 'application/zip')))
    expect(bottomless.texts).toEqual([])
    expect(reasons(bottomless)).toEqual([['limit', 'x.zip']])
  })

  it('reads office documents and notices macros', async () => {
    const document = makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'word/document.xml',
        content: `<w:document><w:p><w:r><w:t>Titulaire &amp; compte</w:t></w:r></w:p><w:p><w:t>${IBAN}</w:t></w:p></w:document>`,
      },
      {
        name: 'word/_rels/document.xml.rels',
        content:
          '<Relationships><Relationship Target="https://site.example/d" TargetMode="External"/><Relationship Target="styles.xml"/></Relationships>',
      },
      { name: 'word/vbaProject.bin', content: 'x' },
    ])
    const reading = await readMail(withFiles(filePart('rib.docm', document)))
    expect(reading.texts).toEqual([
      { field: 'attachments[0].text', text: `Titulaire & compte\n${IBAN}`, origin: 'attachment' },
    ])
    expect(reading.links.map(({ href }) => href)).toEqual(['https://site.example/d'])
    expect(reading.attachments).toMatchObject([
      { realType: 'application/vnd.ms-word.document.macroenabled.12', traits: ['macro'] },
    ])
  })

  it('stops at the limits of files and bytes and says so', async () => {
    const files = Array.from({ length: 5 }, (_, i) => filePart(`${i}.txt`, `fichier ${i}`, 'text/plain'))
    const few = await readMail(withFiles(...files), { limits: { attachments: 2 } })
    expect(few.texts.map(({ text }) => text)).toEqual(['fichier 0', 'fichier 1'])
    expect(few.unread.map(({ detail }) => detail)).toEqual(Array(3).fill('attachments: more than 2'))
    expect(few.attachments).toHaveLength(5)
    const small = await readMail(withFiles(...files), { limits: { decodedBytes: 20 } })
    expect(small.unread.map(({ detail }) => detail)).toEqual(Array(3).fill('decodedBytes: more than 20'))
  })
})

describe('readMail: messages in messages', () => {
  const inner = rawMail(
    ['From: AGORA <info@agora-re.example>', 'Subject: Votre RIB'],
    multipart('mixed', [textPart('Payez : https://agora-re.example/p'), filePart('rib.pdf', pdf(), 'application/pdf')]),
  )

  it('reads a forwarded message with its files, and names its sender and sites', async () => {
    const raw = rawMail(['Subject: TR: Votre RIB'], multipart('mixed', [textPart('Est-ce vous ?'), nested(inner)]))
    const reading = await readMail(raw)
    expect(reading.message.text?.trim()).toBe('Est-ce vous ?')
    expect(reading.texts.map(({ field, text }) => [field, text.trim()])).toEqual([
      ['message[0].subject', 'Votre RIB'],
      ['message[0].text', 'Payez : https://agora-re.example/p'],
      ['message[0].attachments[0].pages[0]', IBAN],
    ])
    expect(reading.forwarded).toEqual({
      from: { name: 'AGORA', address: 'info@agora-re.example' },
      links: ['https://agora-re.example/p'],
      field: 'message[0].text',
      start: 0,
      end: 35,
    })
    expect(reading.sender.traits).toEqual(['forwarded'])
    expect(reading.attachments.map(({ field }) => field)).toEqual(['message[0].attachments[0].filename'])
    checkEvidence(reading)
  })

  it('reads a saved message as a file and as a message', async () => {
    const reading = await readMail(withFiles(filePart('mail.eml', inner)))
    expect(reading.attachments.map(({ filename }) => filename)).toEqual(['mail.eml', 'rib.pdf'])
    expect(reading.texts.map(({ field }) => field)).toContain('message[0].text')
  })

  it('keeps the parts of a report apart from the body', async () => {
    const status: Part = { headers: ['Content-Type: message/delivery-status'], body: 'Action: failed\r\n' }
    const reading = await readMail(rawMail([], multipart('report', [textPart('Non remis.'), status, nested(inner)])))
    expect(reading.message.text?.trim()).toBe('Non remis.')
    expect(reading.texts[0]).toMatchObject({ field: 'part[0].text', origin: 'report' })
  })

  it('stops at a depth and says so', async () => {
    let raw = inner
    for (let n = 0; n < 10; n++)
      raw = rawMail([`Subject: ${n}`], multipart('mixed', [textPart(`niveau ${n}`), nested(raw)]))
    const reading = await readMail(raw)
    expect(reading.texts.filter(({ field }) => field.endsWith('.text'))).toHaveLength(4)
    expect(reasons(reading)).toEqual([['limit', '']])
  })

  it('finds what an HTML body forwards', async () => {
    const html =
      '<p>Bonjour</p><div>---------- Forwarded message ---------<br>De : AGORA &lt;info@agora-re.example&gt;<br>Objet : RIB<br><a href="https://agora-re.example/p">ici</a></div>'
    const { forwarded } = await readMail(rawMail(['Subject: TR: RIB'], textPart(html, 'text/html')))
    expect(forwarded).toMatchObject({
      from: { address: 'info@agora-re.example' },
      links: ['https://agora-re.example/p'],
      field: 'html',
      start: 8,
    })
  })
})

describe('readMail: arguments', () => {
  it.each<[string, unknown]>([
    ['options must', null],
    ['options.authservID', { authservID: 'x' }],
    ['options.authservId', { authservId: 3 }],
    ['options.authentication.spf', { authentication: { spf: 1 } }],
    ['options.envelope.from', { envelope: { from: 1 } }],
    ['options.envelope.to', { envelope: { to: 'a@b.example' } }],
    ['options.envelope.remoteAddress', { verify: true }],
    ['options.relayHosts', { relayHosts: 'agora.re' }],
    ['limits.size', { limits: { size: -1 } }],
    ['limits.pages', { limits: { pages: 1 } }],
  ])('names the wrong one: %s', async (name, options) => {
    const failure = readMail('x', options as MailOptions)
    await expect(failure).rejects.toThrow(TypeError)
    await expect(failure).rejects.toThrow(name)
  })

  it('refuses what is neither text nor bytes', async () => {
    await expect(readMail(42 as unknown as string)).rejects.toThrow('raw must be')
  })

  it('reads a string as UTF-8', async () => {
    expect((await readMail('From: a@b.example\r\nSubject: été\r\n\r\nl’été')).message).toMatchObject({
      subject: 'été',
      text: 'l’été\n',
    })
    expect((await readMail('')).headerFacts).toEqual(['missing-from'])
  })
})

it('readMail gives the same reading twice, and quotes what it points at, whatever the damage', async () => {
  const seeds = (await seedMails()).filter((seed) => !seed.includes('pdf') && !seed.includes('image/'))
  const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom('\0', '\r\n', '(', '"', '<', '--', '=?', '\xff', 'x')), {
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), damage, async (seed, places) => {
      let text = seed.toString('latin1')
      for (const [place, put] of places)
        text = text.slice(0, place % text.length) + put + text.slice((place % text.length) + 1)
      const raw = Buffer.from(text, 'latin1')
      const reading = await readMail(raw, { authservId: 'mx.example' })
      checkEvidence(reading)
      expect(await readMail(raw, { authservId: 'mx.example' })).toEqual(reading)
    }),
    { numRuns: 100 },
  )
})
