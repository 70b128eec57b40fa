/** Links planted in sentences, whose span is therefore known, and hosts with their registrable domain. */

import { domainOf } from '../../src/facts/hosts.js'
import { extractFacts } from '../../src/index.js'
import { atLeast, type Draw, drawing, type FactFigure, figureOf } from './figure.js'

const HOSTS =
  `example.com www.example.fr agora-paiement.re boutique.example.co.uk xn--caf-dma.example.net sous.domaine.example.org
suivi-colis.example.info a.example.re annonces974.example.fr 1eboncoin.fr secure.login.example.top example.museum paiement.run
x.io bit.ly wa.me t.me service.gouv.fr 198.51.100.7 ag0ra.support`.split(/\s+/)
const PATHS =
  `/ /annonce /annonce/12345 /p/velo-vtt-26-pouces /a_b/c-d.html /~user/page /index.php /%C3%A9t%C3%A9 /wiki/Saint-Leu_(Réunion)
/suivi;jsessionid=1A /a/b/c/d/e /fr-fr/aide`.split(/\s+/)
const QUERIES = [
  '',
  '',
  '',
  '?id=12',
  '?a=1&b=2',
  '?q=v%C3%A9lo+vtt',
  '#avis',
  '?u=https%3A%2F%2Fexample.org',
  '?t=1.5,2',
]

/** What stands around a link and does not belong to it. */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['voir ', ' svp'],
  ['Voir ', '.'],
  ['allez sur ', ', merci'],
  ['ici : ', ' !'],
  ['lien:', ' ok'],
  ['(', ')'],
  ['(cf. ', ').'],
  ['« ', ' »'],
  ['"', '"'],
  ['<', '>'],
  ['[', ']'],
  ["c'est '", "'"],
  ['sur\n', '\nmerci'],
  ['tu as vu ', ' ?'],
  ['regarde ', '…'],
  ['👉 ', ' 👈'],
  ['-> ', ' ; après ça'],
  ['*', '*'],
]

interface LinkCase {
  text: string
  quote: string
  host: string
}

function drawUrl(draw: Draw): { quote: string; host: string } {
  const host = draw.pick(HOSTS)
  const scheme = draw.pick(['https://', 'http://', 'HTTPS://', '', ''])
  // An address of figures alone may be a version.
  const bare = scheme === '' && !/^\d/.test(host) && draw.below(2) === 0
  const port = scheme !== '' && draw.below(8) === 0 ? `:${draw.pick(['8080', '443', '3000'])}` : ''
  const quote = `${scheme}${host}${port}${bare ? '' : draw.pick(PATHS) + draw.pick(QUERIES)}`
  return { quote, host }
}

/** `count` links in sentences of nineteen shapes. */
export function* linkCases(count: number, seed = 9): Generator<LinkCase> {
  const draw = drawing(seed)
  for (let i = 0; i < count; i++) {
    const { quote, host } = drawUrl(draw)
    const [before, after] = draw.pick(AROUND)
    yield { text: before + quote + after, quote, host }
  }
}

const linksIn = (text: string) => extractFacts(text).links

const isRight = ({ text, quote, host }: LinkCase): boolean => {
  const [link, ...more] = linksIn(text)
  return more.length === 0 && link?.quote === quote && (link.host === host || host.startsWith('xn--'))
}

/** Hosts and their registrable domain, as the test vectors of the Public Suffix List have them; '' for none. */
const DOMAINS = `com|, example.com|example.com, b.example.com|example.com, a.b.example.com|example.com, uk.com|,
example.uk.com|example.uk.com, b.example.uk.com|example.uk.com, ac|, test.ac|test.ac, jp|, test.jp|test.jp, ac.jp|, test.ac.jp|test.ac.jp,
www.test.ac.jp|test.ac.jp, kyoto.jp|, test.kyoto.jp|test.kyoto.jp, ide.kyoto.jp|, b.ide.kyoto.jp|b.ide.kyoto.jp, a.b.ide.kyoto.jp|b.ide.kyoto.jp,
c.kobe.jp|, b.c.kobe.jp|b.c.kobe.jp, a.b.c.kobe.jp|b.c.kobe.jp, city.kobe.jp|city.kobe.jp, www.city.kobe.jp|city.kobe.jp, ck|, test.ck|,
b.test.ck|b.test.ck, www.ck|www.ck, www.www.ck|www.ck, us|, test.us|test.us, ak.us|, test.ak.us|test.ak.us, k12.ak.us|, test.k12.ak.us|test.k12.ak.us,
食狮.com.cn|食狮.com.cn, 食狮.公司.cn|食狮.公司.cn, www.食狮.公司.cn|食狮.公司.cn, shishi.公司.cn|shishi.公司.cn, 食狮.中国|食狮.中国,
xn--85x722f.com.cn|xn--85x722f.com.cn, xn--85x722f.xn--55qx5d.cn|xn--85x722f.xn--55qx5d.cn, agora.re|agora.re, news.agora.re|agora.re,
agora.com.re|agora.com.re, www.agora.com.re|agora.com.re, com.re|, example.asso.re|example.asso.re, agora.netlib.re|agora.netlib.re, netlib.re|,
example.gouv.fr|example.gouv.fr, impots.gouv.fr|impots.gouv.fr, www.impots.gouv.fr|impots.gouv.fr, agora.web.app|agora.web.app,
agora.github.io|agora.github.io, x.agora.vercel.app|agora.vercel.app, agora.blogspot.com|agora.blogspot.com, 192.0.2.1|, [::1]|`
  .split(/,\s*/)
  .map((pair) => pair.split('|') as [host: string, domain: string])

/** What the tests of linkifyjs ask of the end of a link: brackets, punctuation, ports, queries; and what is no link. */
const ENDINGS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['Voir http://example.com/foo?bar=baz.', 'http://example.com/foo?bar=baz'],
  ['http://example.com/blah_(wikipedia)#cite-1', 'http://example.com/blah_(wikipedia)#cite-1'],
  ['(http://example.com/blah_(wikipedia))', 'http://example.com/blah_(wikipedia)'],
  ['http://example.com/more_(than)_one_(parens)', 'http://example.com/more_(than)_one_(parens)'],
  ['[texte](https://example.com/a)', 'https://example.com/a'],
  ['[texte](https://example.com/a), suite', 'https://example.com/a'],
  ['"https://example.com/a?q=1"', 'https://example.com/a?q=1'],
  ['http://example.com:8080/?x=1&y=2#z', 'http://example.com:8080/?x=1&y=2#z'],
  ['https://user:pass@example.com/a', 'https://user:pass@example.com/a'],
  ['https://example.com/a,b;c', 'https://example.com/a,b;c'],
  [
    'https://example.com/a, https://example.org/b; example.net!',
    'https://example.com/a',
    'https://example.org/b',
    'example.net',
  ],
  ['example.com... et example.org', 'example.com', 'example.org'],
  ['www.example.com?x', 'www.example.com?x'],
  ['HTTP://EXAMPLE.COM/A', 'HTTP://EXAMPLE.COM/A'],
  ['http://localhost:3000/x', 'http://localhost:3000/x'],
  ['http://example.com/~user/', 'http://example.com/~user/'],
  ['http://exämple.com/é', 'http://exämple.com/é'],
  ['https://example.com/a{b}c', 'https://example.com/a{b}c'],
  ["l'adresse est example.com/l'été", "example.com/l'été"],
  ['example.com:80', 'example.com:80'],
  ['https://example.com#ancre', 'https://example.com#ancre'],
  ['https://example.com/\u00a0suite', 'https://example.com/'],
  ['https://example.com/a\nhttps://example.com/b', 'https://example.com/a', 'https://example.com/b'],
  ['ftp://example.com/f.zip', 'ftp://example.com/f.zip'],
  ['a.b.c.d'],
  ['etc...voila'],
  ['12.30'],
  ['3.14.15'],
  ['http://'],
  ['https://.'],
  ['://example'],
  ['www.'],
  ['.com'],
  ['moi@'],
]

const areExact = ([text, ...quotes]: readonly [string, ...string[]]): boolean =>
  linksIn(text)
    .map(({ quote }) => quote)
    .join('\n') === quotes.join('\n')

/** Spans of planted links, and registrable domains. */
export const linkFigures = (count: number): FactFigure[] => [
  figureOf(
    'links: planted in sentences, with the exact span',
    atLeast(0.995),
    linkCases(count),
    isRight,
    ({ text, quote }) =>
      `${JSON.stringify(text)}: «${quote}», found ${linksIn(text)
        .map((link) => `«${link.quote}» ${link.host}`)
        .join(' ')}`,
  ),
  figureOf(
    'links: where they end, as linkifyjs tests it',
    atLeast(1),
    ENDINGS,
    areExact,
    ([text, ...quotes]) =>
      `${JSON.stringify(text)}: ${JSON.stringify(quotes)}, found ${JSON.stringify(linksIn(text).map(({ quote }) => quote))}`,
  ),
  figureOf(
    'hosts: registrable domain by the vectors of the Public Suffix List',
    atLeast(1),
    DOMAINS,
    ([host, domain]) => (domainOf(host) ?? '') === domain,
    ([host, domain]) => `${host}: ${domain}, found ${domainOf(host)}`,
  ),
]
