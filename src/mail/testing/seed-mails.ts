import { cells, letters, makePdf, run } from './pdf-file.js'
import { drawQr } from './qr-image.js'
import { filePart, multipart, rawMail, textPart } from './raw-mail.js'
import { makeZip } from './zip-file.js'

/** A few mails that between them use every reader: what a fuzzer starts from. */
export async function seedMails(): Promise<Buffer[]> {
  const iban = 'IBAN FR76 9933 3002 1010 0200 3004 451'
  const pdf = makePdf({
    pages: [run(iban, 60, 700), letters(iban, 40, 700, 9)],
    fields: [{ name: 'iban', value: iban, rect: [60, 500, 400, 520] }],
  })
  const packed = makePdf({
    pages: [cells(iban.split(' '), 40, 700, 60)],
    objectStream: true,
    links: [{ href: 'https://site.example/', rect: [0, 0, 90, 90] }],
  })
  const locked = makePdf({ pages: [run(iban, 60, 700)], password: '974' })
  const qr = await drawQr('https://site.example/q')
  const html =
    '<form action="https://site.example/p"><input type="password" name="mdp"></form><a href="https://site.example">ici</a>'
  const zip = makeZip([
    { name: 'rib.pdf', content: pdf },
    { name: 'page.html', content: html },
    { name: 'a.pdf.exe', content: 'MZ' },
  ])
  const trusted =
    'Authentication-Results: mx.example 1; spf=pass (ok) smtp.mailfrom=a.example; dkim=pass header.d=a.example; dmarc=pass (p=reject) header.from=a.example'
  const inner = rawMail(
    ['From: "AGORA <a@b.example>" <c@d.example>', 'Subject: Votre RIB'],
    multipart('mixed', [textPart('Voici https://site.example'), filePart('rib.pdf', pdf, 'application/pdf')]),
  )
  const event =
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Visite\r\nURL:https://site.example/e\r\nEND:VEVENT\r\nEND:VCALENDAR'
  return [
    rawMail(
      [
        trusted,
        'From: =?utf-8?B?QUdPUkE=?= <a@a.example>',
        'Reply-To: x@gmail.com',
        'Subject: =?iso-8859-1?Q?=C9t=E9?=',
      ],
      textPart('Bonjour,\r\n> cité\r\n> encore'),
    ),
    rawMail(
      [],
      multipart('alternative', [textPart('Texte'), textPart(`<p style="display:none">x</p>${html}`, 'text/html')]),
    ),
    rawMail(
      [],
      multipart('mixed', [
        textPart('RIB'),
        filePart('rib.pdf', pdf, 'application/pdf'),
        filePart('b.pdf', packed),
        filePart('c.pdf', locked),
      ]),
    ),
    rawMail(
      [],
      multipart('mixed', [
        textPart('QR'),
        filePart('q.png', qr.png, 'image/png', 'inline'),
        filePart('z.zip', zip, 'application/zip'),
      ]),
    ),
    rawMail(
      ['Subject: TR: message'],
      multipart('mixed', [
        textPart('De : A <a@b.example>\nEnvoyé : hier\nObjet : x\n\nhttps://site.example'),
        { headers: ['Content-Type: message/rfc822'], body: inner },
      ]),
    ),
    rawMail(
      [],
      multipart('mixed', [
        filePart('i.ics', event, 'text/calendar'),
        filePart(
          'd.svg',
          '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script><a href="https://site.example"><text>x</text></a></svg>',
          'image/svg+xml',
        ),
        filePart('p.htm', html, 'text/html'),
      ]),
    ),
  ]
}
