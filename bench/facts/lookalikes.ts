/** A generator of look-alikes: what somebody registers, or puts before a domain, to pass for a brand. */
import type { ImitatedBrand } from '../../src/facts/lookalike.js'

/** Letters that are drawn alike: of other scripts, with accents, digits and pairs. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  ...{ a: ['а', 'á', 'à', 'ɑ', '4'], b: ['8', 'ь'], c: ['с', 'ç'], d: ['ԁ', 'cl'], e: ['е', 'é', '3'], f: ['ƒ'] },
  ...{ g: ['ɡ', '9', 'q'], i: ['і', 'í', 'l', '1'], k: ['к'], l: ['1', 'i', 'ӏ'], m: ['rn', 'м'], n: ['ñ', 'ո'] },
  ...{ o: ['о', '0', 'ö', 'ο'], r: ['г'], s: ['ѕ', '5'], t: ['т', '7'], v: ['ѵ', 'ν'], z: ['2', 'ž'] },
}
/** What fraudulent hosts say beside the name of a marketplace. */
const CLAIMS =
  `paiement paiements paiement-securise securite compte mon-compte livraison verif verification iban rib client
clients messagerie login connexion support assistance annonces annonce pro service services colis remboursement transaction
validation confirmation virement packs abonnement notification portefeuille espace-client transfert acheteur vendeur suivi
achat formulaire bancaire`.split(/\s+/)
const OTHER_TLDS =
  'com net org info reunion support com.re xyz run app online shop store site pro eu be top click'.split(' ')
const EVIL = [
  'evil.tld',
  'secure-login.example',
  'annonces-pro.info',
  'x7k2.top',
  'paiement-securise.online',
  'id4521.web.app',
]

const AZERTY: Readonly<Record<string, string>> = {
  ...{ a: 'zq', b: 'vn', c: 'xv', d: 'sf', e: 'zr', f: 'dg', g: 'fh', i: 'uo', k: 'jl', l: 'km', m: 'l', n: 'b' },
  ...{ o: 'ip', r: 'et', s: 'qd', t: 'ry', u: 'yi', v: 'cb', z: 'ae' },
}

/** Hosts by technique; none of them is the brand's own. */
export function lookalikesOf({ label, hosts }: ImitatedBrand): Record<string, string[]> {
  const own = hosts[0]!
  const tld = own.slice(own.indexOf('.') + 1)
  const at = Array.from(label, (_, i) => i)
  const put = (i: number, letters: string, width = 1) =>
    `${label.slice(0, i)}${letters}${label.slice(i + width)}.${tld}`
  const made: Record<string, string[]> = {
    substitution: at.flatMap((i) => [...(AZERTY[label[i]!] ?? 'x')].map((letter) => put(i, letter))),
    omission: at.map((i) => put(i, '')),
    doubling: at.map((i) => put(i, label[i]!.repeat(2))),
    transposition: at.slice(1).map((i) => put(i - 1, label[i]! + label[i - 1]!, 2)),
    insertion: at.flatMap((i) => [...(AZERTY[label[i]!] ?? 'x')].map((letter) => put(i, letter + label[i]!))),
    homoglyph: at.flatMap((i) => (TWINS[label[i]!] ?? []).map((letters) => put(i, letters))),
    hyphenation: [
      ...at.slice(1).map((i) => put(i, `-${label[i]}`)),
      `${label}-${tld}.com`,
      `www-${own}`,
      `${label}-${tld}.info`,
    ],
    'added word': CLAIMS.flatMap((word) => [
      `${word}-${own}`,
      `${label}-${word}.com`,
      `${word}${label}.net`,
      `${label}${word}.fr`,
    ]),
    'other TLD': OTHER_TLDS.map((other) => `${label}.${other}`),
    'sub-domain': EVIL.flatMap((evil) => [
      `${own}.${evil}`,
      `www.${own}.${evil}`,
      `${own}-compte.${evil}`,
      `${label}-paiement.${evil}`,
    ]),
    userinfo: EVIL.flatMap((evil) => [`${own}@${evil}`, `www.${own}@${evil}`]),
    'bit flip': at.flatMap((i) =>
      [1, 2, 4, 8, 16].map((bit) => put(i, String.fromCharCode(label.charCodeAt(i) ^ bit))),
    ),
    'vowel swap': at
      .filter((i) => 'aeiou'.includes(label[i]!))
      .flatMap((i) => [...'aeiou'].map((vowel) => put(i, vowel))),
    punycode: at.flatMap((i) =>
      (TWINS[label[i]!] ?? [])
        .filter((twin) => /[^\0-\x7f]/.test(twin))
        .map((twin) => new URL(`http://${put(i, twin)}`).hostname),
    ),
  }
  for (const [technique, list] of Object.entries(made))
    made[technique] = [...new Set(list)].filter(
      (host) => !hosts.includes(host) && /^[\p{L}\p{M}0-9.@-]+$/u.test(host) && !/(?:^|[.@])-/.test(host),
    )
  return made
}
