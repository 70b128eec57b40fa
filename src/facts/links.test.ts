import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import { fold } from '../text/fold.js'
import { extractLinks, linkFromHref } from './links.js'

const linksOf = (text: string) => extractLinks(fold(text), agora)
const quotes = (text: string) => linksOf(text).map((link) => link.quote)

describe('extractLinks', () => {
  it.each([
    ['voici https://www.agora.re/securite.', 'https://www.agora.re/securite', 'agora.re', 'ours', ''],
    ['(agora-pay.example/claim/22)', 'agora-pay.example/claim/22', 'agora-pay.example', 'stranger', 'no-scheme'],
    ['bit.ly/aBc', 'bit.ly/aBc', 'bit.ly', 'stranger', 'no-scheme shortener'],
    ['👉evil.com👈', 'evil.com', 'evil.com', 'stranger', 'no-scheme'],
    ['secure_agora.re', 'secure_agora.re', 'secure_agora.re', 'stranger', 'no-scheme'],
    ['agora.re.verif-compte.example', 'agora.re.verif-compte.example', 'verif-compte.example', 'stranger', 'no-scheme'],
    [
      'https://agora.re@evil.example/login',
      'https://agora.re@evil.example/login',
      'evil.example',
      'stranger',
      'userinfo',
    ],
    ['agora.re@evil.com/x', 'agora.re@evil.com/x', 'evil.com', 'stranger', 'userinfo no-scheme'],
    ['https://аgora.re/x', 'https://аgora.re/x', 'xn--gora-43d.re', 'stranger', 'punycode mixed-script'],
    ['ａｇｏｒａ。ｒｅ', 'ａｇｏｒａ。ｒｅ', 'agora.re', 'ours', 'no-scheme'],
    ['ago\u200bra-re.com/x', 'ago\u200bra-re.com/x', 'agora-re.com', 'stranger', 'no-scheme'],
    ['hxxps://agora-re[.]com/x', 'hxxps://agora-re[.]com/x', 'agora-re.com', 'stranger', 'defanged'],
    ['hxxp://evil.com/x', 'hxxp://evil.com/x', 'evil.com', 'stranger', 'insecure defanged'],
    ['va sur agora-re(dot)com vite', 'agora-re(dot)com', 'agora-re.com', 'stranger', 'no-scheme defanged'],
    ['agora-re . com / paiement vite', 'agora-re . com / paiement', 'agora-re.com', 'stranger', 'no-scheme defanged'],
    ['agora-re. com et voila', 'agora-re. com', 'agora-re.com', 'stranger', 'no-scheme defanged'],
    ['agora tiret re point com', 'agora tiret re point com', 'agora-re.com', 'stranger', 'no-scheme spelled-out'],
    ['agora-suivi avec com derrière', 'agora-suivi avec com', 'agora-suivi.com', 'stranger', 'no-scheme spelled-out'],
    ['chez monlivreur974, net au bout', 'monlivreur974, net', 'monlivreur974.net', 'stranger', 'no-scheme spelled-out'],
    ['аgora point re', 'аgora point re', 'xn--gora-43d.re', 'stranger', 'punycode mixed-script no-scheme spelled-out'],
    ['boismetal.re', 'boismetal.re', 'boismetal.re', 'stranger', 'no-scheme'],
    ['sur amazon.de oui', 'amazon.de', 'amazon.de', 'well-known', 'no-scheme'],
    ['colis-suivi.top vite', 'colis-suivi.top', 'colis-suivi.top', 'stranger', 'no-scheme suspicious-tld'],
    ['agora.la', 'agora.la', 'agora.la', 'stranger', 'no-scheme'],
    ['Facebook.Com', 'Facebook.Com', 'facebook.com', 'well-known', 'no-scheme'],
  ])('%s', (text, quote, domain, owner, traits) => {
    const [link] = linksOf(text)
    expect(link).toMatchObject({ quote, domain, owner, traits: traits === '' ? [] : traits.split(' ') })
  })

  it.each([
    ['203.0.113.5/pay', '203.0.113.5', 'ip-literal no-scheme'],
    ['http://[::1]:8080/a', '[::1]', 'insecure ip-literal odd-port'],
    ['http://3232235777', '192.168.1.1', 'insecure ip-literal'],
    ['tel:+262692000000', '', 'tel'],
    ['sms:+33600000000', '', 'sms'],
    ['whatsapp://send?phone=262', '', 'messaging'],
    ['javascript:alert(1)', '', 'script-uri'],
    ['data:text/html;base64,PHNjcmlwdD4=', '', 'data-uri'],
    ['mailto:aide@agora.re', 'agora.re', 'mailto'],
  ])('reads %s, which is no web host', (text, host, traits) => {
    const links = linksOf(`voir ${text}`)
    expect(links.map(({ quote, host, traits }) => [quote, host, traits.join(' ')])).toEqual([[text, host, traits]])
  })

  it.each([
    'Bonjour.Je passe. vendu.Merci dispo.il faut voir mot.de passe',
    'appris.même hier, états-unis.et puis, rendez-vous.la bas, kevin.je passe, facture.zip photo.jpg main.rs, St.Denis, 10h.je viens, ps5.il',
    '50.la semaine, 12.50€, 06.92.12.34.56, 1.2.3, p.ex. etc...mais, S.A.R.L',
    'bonjour.re ! merci.re',
    'le point com de la mairie, au rond point fr, un point net, 3 point 5',
    'Tel:0692000000 sms:0692000000 javascript: le langage',
    'dispo . Je passe demain . Re moi aussi',
    'a b c @ [.] (.) :// ://x . .. ... @@ .re .com',
    '',
  ])('finds nothing in « %s »', (text) => expect(quotes(text)).toEqual([]))

  it('has a look-alike for hosts of strangers only', () => {
    const [imitation, own, known] = linksOf('agora-re.com www.agora.re www.agoravox.fr')
    expect([imitation?.lookalike?.strong, own?.lookalike, known?.lookalike]).toEqual([true, undefined, undefined])
  })

  it('keeps at most 64 links in order, and shares one empty list', () => {
    const links = linksOf('x.fr '.repeat(500))
    expect(links.map((link) => link.start)).toEqual(Array.from({ length: 64 }, (_, i) => 5 * i))
    expect(linksOf('bonjour')).toBe(linksOf('bonsoir.'))
  })

  it('quotes exactly, without overlap, whatever surrounds an address', () => {
    const piece = fc.constantFrom(
      ...[
        'agora',
        'agora.re',
        'https://',
        'hxxp://',
        '.',
        ' . ',
        '[.]',
        '(dot)',
        ' point ',
        ' tiret ',
        'com',
        're',
        'example',
        '/',
        ' / ',
        '@',
        ' ',
      ],
      ...[
        'аgora',
        'é',
        '\u200b',
        '😀',
        'ｃｏｍ',
        '\n',
        '(',
        ')',
        '_',
        '-',
        ':',
        '1.2.3.4',
        '%',
        '"',
        'tel:+3361234567',
        'data:a/b,',
        'www.',
        '…',
        '’',
        'ﬁ',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const link of linksOf(text)) {
          expect(text.slice(link.start, link.end)).toBe(link.quote)
          expect(link.start).toBeGreaterThanOrEqual(end)
          expect(link.quote).not.toBe('')
          end = link.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('finds a host in any sentence', () => {
    const label = fc.stringMatching(/^[a-z]{3,10}-[a-z0-9]{2,10}$/)
    const around = fc.constantFrom('', ' ', 'voici ', '(', '« ', 'lien:', 'x.fr ', '👉', '. ')
    fc.assert(
      fc.property(
        label,
        fc.constantFrom('com', 're', 'top', 'co.uk', 'example', 'fr'),
        around,
        around,
        (name, tld, before, after) => {
          fc.pre(!name.startsWith('xn-'))
          expect(quotes(`${before}${name}.${tld}${after.trimStart() === after ? ` ${after}` : after}`)).toContain(
            `${name}.${tld}`,
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('linkFromHref', () => {
  const evidence = { field: 'html', start: 3, end: 8, quote: 'texte' }
  const link = (href: string, shown?: string) => linkFromHref(href, shown, evidence, agora)

  it.each([
    ['https://evil.com/a', 'https://www.agora.re/compte', 'www.agora.re'],
    ['https://xn--gora-43d.re', 'agora.re', 'agora.re'],
    ['https://agora.re@evil.com', 'Espace AGORA.re', 'agora.re'],
    ['mailto:a@evil.com', 'support@agora.re', 'agora.re'],
    ['javascript:go()', 'www.agora.re', 'www.agora.re'],
  ])('%s under « %s »', (href, shown, shownHost) => {
    expect(link(href, shown)).toMatchObject({
      ...evidence,
      kind: 'link',
      shownHost,
      traits: expect.arrayContaining(['anchor-mismatch']),
    })
  })

  it.each([
    ['HTTPS://Agora.RE/x', 'www.agora.re'],
    ['https://evil.com', 'Cliquez ici'],
    ['https://evil.com', 'Bonjour.Je suis'],
    ['https://xn--gora-43d.re', 'аgora.re'],
    ['https://evil.com', undefined],
  ])('%s under « %s » says what it does', (href, shown) => expect(link(href, shown).shownHost).toBeUndefined())

  it.each(['#top', '', '/page', 'index.php', '{{url}}', '../x', '?a=1', '.'])(
    'leaves the relative reference %j without a host',
    (href) => {
      expect(link(href, 'agora.re')).toMatchObject({ url: href, scheme: '', host: '', domain: undefined, traits: [] })
    },
  )

  it('takes any href', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (href, shown) => link(href, shown).kind === 'link',
      ),
      { numRuns: 1000 },
    )
    expect(link(`http://${'a.'.repeat(300)}com/x`).traits).toContain('malformed')
    expect(() => link(undefined as unknown as string)).toThrow(/href/)
  })
})
