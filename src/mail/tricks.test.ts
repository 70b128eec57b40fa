/** One small raw mail for each trick of forged and hostile mail, and what the verdict says of it. */
import { expect, it } from 'vitest'
import { createScanner, type Verdict } from '../index.js'

const scanner = createScanner()
const HEAD = {
  From: 'Marie <marie@courriel.example>',
  To: 'paul@courriel.example',
  Subject: 'Bonjour',
  Date: 'Fri, 06 Nov 2026 17:44:53 +0400',
  'MIME-Version': '1.0',
}
const mail = (fields: Record<string, string>, body: string): string =>
  `${Object.entries({ ...HEAD, ...fields })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}`
const page = (body: string): string =>
  mail({ 'Content-Type': 'text/html; charset=utf-8' }, `<p>Bonjour, votre annonce me plait.</p>${body}`)
const mixed = (...parts: string[]): string =>
  mail({ 'Content-Type': 'multipart/mixed; boundary=b' }, `--b\r\n${parts.join('\r\n--b\r\n')}\r\n--b--`)
const attached = (name: string, type: string, body: string): string =>
  mixed(`Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${body}`)

const signs = (verdict: Verdict): string[] => verdict.signals.filter((one) => one.contribution > 1).map(({ id }) => id)
const links = ({ facts }: Verdict): string[] => facts.links.map(({ url }) => url)
const judge = (raw: string): Promise<Verdict> => scanner.scanEmail(raw, { authservId: 'mx.gateway.example' })

it.each([
  ['AG0RA', 'AG0RA <x@evil.example>'],
  ['full width', 'ＡＧＯＲＡ <x@evil.example>'],
  ['Cyrillic', 'АГОRА <x@evil.example>'.replace('Г', 'G')],
  ['zero width', 'AG\u200bORA <x@evil.example>'],
  ['soft hyphen', '"AG\u00adORA" <x@evil.example>'],
  ['set apart', 'A.G.O.R.A <x@evil.example>'],
  ['encoded word, cut in two', '=?utf-8?Q?AG?= =?utf-8?Q?ORA?= <x@evil.example>'],
  ['encoded word in quotes', '"=?utf-8?B?QUdPUkE=?=" <x@evil.example>'],
  ['comment', 'x@evil.example (AGORA)'],
  ['name of a group', 'AGORA:x@evil.example;'],
  ['address in the name', '"no-reply@agora.re" <x@evil.example>'],
  ['address in the name, spelled out', '"no-reply arobase agora.re" <x@evil.example>'],
  ['address in the local part', '"no-reply@agora.re"@evil.example'],
  ['mailbox of a public provider', 'Service client <agora.support974@gmail.com>'],
  ['second mailbox', 'Marie <marie@courriel.example>, AGORA <no-reply@agora.re>'],
  ['second From', 'Marie <marie@courriel.example>\r\nFrom: AGORA <no-reply@agora.re>'],
  ['look-alike host', 'Service <x@ag0ra.re>'],
  ['host below a stranger', 'Service <x@agora.re.evil.example>'],
  ['punycode', 'Service <x@xn--gora-53d.re>'],
])('an AGORA that is none: %s', async (_, from) => {
  const verdict = await judge(mail({ From: from }, 'Votre annonce est en ligne.'))
  expect(verdict.facts.sender).toMatchObject({ claimsBrand: true })
  expect(verdict.level).toMatch(/suspicious|fraud/)
})

it.each([
  ['a namesake', 'Agora Coworking <contact@coworking.example>', ''],
  ['an association at a public provider', 'Association Agora <asso.agora974@gmail.com>', ''],
  ['a person', 'Marie <agora974@gmail.com>', ''],
])('no claim: %s', async (_, from) => {
  const verdict = await judge(mail({ From: from }, 'À samedi !'))
  expect(verdict.facts.sender).toMatchObject({ claimsBrand: false })
})

it.each([
  ['duplicate-from', mail({ From: 'a@b.example\r\nFrom: c@d.example' }, 'x')],
  ['bare-lf', mail({}, 'x').replaceAll('\r\n', '\n')],
  ['nul-in-header', mail({ Subject: 'Bon\0jour' }, 'x')],
  ['unterminated-comment', mail({ From: 'Marie (x <marie@courriel.example>' }, 'x')],
  ['missing-boundary', mail({ 'Content-Type': 'multipart/mixed' }, '--b\r\n\r\nx\r\n--b--')],
])('names what is malformed: %s', async (fact, raw) => {
  const { facts } = await judge(raw)
  expect(facts.sender?.headerFacts).toContain(fact)
  expect(facts.sender?.address).toMatch(/@/)
})

const SECRET = 'Envoyez votre mot de passe à securite@verif.example'

it.each([
  ['display', `<div style="display:none">${SECRET}</div>`],
  ['size', `<span style="font-size:0">${SECRET}</span>`],
  ['white on white', `<table bgcolor="white"><tr><td><font color="#fff">${SECRET}</font></td></tr></table>`],
  ['place', `<div style="position:absolute;left:-9999px">${SECRET}</div>`],
  ['class', `<style>.h{display:none}</style><div class="h">${SECRET}</div>`],
  ['opacity', `<div style="opacity:0">${SECRET}</div>`],
])('does not judge what nobody sees: %s', async (_, body) => {
  expect((await judge(page(body))).level).toBe('clear')
})

it.each([
  ['tags', 'Envoyez votre mot de pa<b></b>sse et le co<span></span>de de votre ca<i>r</i>te'],
  ['soft hyphens', 'Envoyez votre mot de pa&shy;sse'],
  ['references', 'Envoyez votre &#109;&#111;&#116; de passe'],
  ['hidden letters', 'Envoyez votre mot de pa<span style="display:none">xyz</span>sse'],
  ['a picture’s text alone', '<img src="https://i.example/a.png" alt="Envoyez votre mot de passe">'],
])('reads what is seen: %s', async (name, body) => {
  const raw = name.startsWith('a picture') ? mail({ 'Content-Type': 'text/html' }, body) : page(body)
  expect(signs(await judge(raw))).toContain('credential-request')
})

it('reads words that NUL parts, and what comes after a screenful of blanks', async () => {
  expect(signs(await judge(mail({}, 'Envoyez votre m\0ot de passe à marie')))).toContain('credential-request')
  const raw = mail({}, `Merci.${'\r\n \u00a0'.repeat(60_000)}\r\n${SECRET} https://evil.example/x`)
  expect(links(await judge(raw))).toEqual(['https://evil.example/x'])
})

it.each([
  ['base', '<base href="https://evil.example/"><a href="x">Compte</a>'],
  ['refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/x">'],
  ['form', '<form action="https://evil.example/x"><input name="q"></form>'],
  ['button', '<form action="/"><button formaction="https://evil.example/x">Voir</button></form>'],
  ['frame', '<iframe src="https://evil.example/x"></iframe>'],
  ['Outlook comment', '<!--[if mso]><v:rect href="https://evil.example/x"></v:rect><![endif]-->'],
  ['VML', '<v:roundrect href="https://evil.example/x">Voir</v:roundrect>'],
  ['drawing', '<svg><a xlink:href="https://evil.example/x"><text>Voir</text></a></svg>'],
  ['map', '<map><area href="https://evil.example/x"></map>'],
  ['tab in the address', '<a href="https://ev\til.example/x">Voir</a>'],
  ['no scheme', '<a href="//evil.example/x">Voir</a>'],
  ['redirect', '<a href="https://www.google.com/url?q=https://evil.example/x">Voir</a>'],
  ['encoded redirect', '<a href="https://go.example/c?u=https%3A%2F%2Fevil.example%2Fx&m=1">Voir</a>'],
  [
    'after a hundred others',
    `${'<a href="https://shop.example/N">x</a>'.repeat(100).replace(/N/g, () => `${Math.random()}`)}<a href="https://evil.example/x">https://agora.re</a>`,
  ],
])('finds where a mail leads: %s', async (_, body) => {
  const verdict = await judge(page(body))
  expect(links(verdict)).toContain('https://evil.example/x')
  expect(verdict.report.sites.length).toBeGreaterThan(0)
})

it.each([
  ['script', '<a href="java&#10;script:go()">Voir</a>', 'script-uri'],
  ['data', '<a href="data:text/html,x">Voir</a>', 'data-uri'],
  ['another host shown', '<a href="https://evil.example/">https://agora.re/compte</a>', 'anchor-mismatch'],
  ['user before the host', '<a href="https://agora.re@evil.example/">Voir</a>', 'userinfo'],
  ['number for a host', '<a href="http://3232235777/">Voir</a>', 'ip-literal'],
])('says that a link deceives: %s', async (_, body, trait) => {
  const verdict = await judge(page(body))
  expect(verdict.facts.links.flatMap((link) => link.traits)).toContain(trait)
  expect(signs(verdict)).toContain('insecure-link')
})

const FORM = '<form action="https://evil.example/p"><input type="password"><input name="cc"></form>'

it.each([
  ['in the body', page(FORM), 'html'],
  ['attached', attached('facture.html', 'text/html', FORM), 'attachments[0].text'],
  ['under a false type', attached('facture', 'application/octet-stream', `<html>${FORM}`), 'attachments[0].text'],
])('a form that asks for a password: %s', async (_, raw, field) => {
  const verdict = await judge(raw)
  expect(verdict.facts.forms).toMatchObject([{ field, secrets: ['password', 'card'] }])
  expect(signs(verdict)).toContain('credential-request')
})

it('takes no offence at a field for an address', async () => {
  const verdict = await judge(page('<form><input type="email" name="email"><input type="hidden" name="token"></form>'))
  expect(signs(verdict)).toEqual([])
})

it('says that the words of a mail are in a picture', async () => {
  const raw = mail({ 'Content-Type': 'text/html' }, '<a href="https://go.example/"><img src="cid:a" alt=""></a>')
  expect((await judge(raw)).facts.unread).toMatchObject([{ reason: 'image-only', field: 'html' }])
})

it.each([
  ['facture.pdf.exe', 'application/pdf', 'MZ\u0090', ['type-mismatch', 'double-extension', 'executable']],
  ['facture\u202efdp.exe', 'application/octet-stream', 'MZ\u0090', ['double-extension', 'executable']],
  ['facture.pdf.shtml', 'text/html', '<p>x</p>', ['double-extension', 'html']],
  ['logo.svg', 'image/svg+xml', '<svg><script>go()</script></svg>', ['svg-script']],
  ['rib.rar', 'application/x-rar', 'Rar!\u001a\u0007\u0001', ['archive']],
])('knows a file by its bytes and its name: %s', async (name, type, body, traits) => {
  const [file] = (await judge(attached(name, type, body))).facts.attachments
  expect(file?.traits).toEqual(traits)
})

it('reads the French of a mail that English stands around', async () => {
  const english = 'Thank you for the photos of the garden, we will have a look at them with the children. '.repeat(4)
  const french =
    'Bonjour, je suis très intéressé par votre annonce et je ne peux pas me déplacer ce mois-ci. Pour que vous puissiez recevoir le virement dès ce soir, il faut que vous me donniez le code que vous allez recevoir par SMS sur votre téléphone. Je compte sur vous et je vous remercie de votre confiance. '
  expect((await judge(mail({}, english + french + english))).level).toMatch(/suspicious|fraud/)
})
