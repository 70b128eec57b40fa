import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import { brandOf, type ImitatedBrand, lookalikeOf } from './lookalike.js'

const AGORA = brandOf(agora)
const LEBONCOIN: ImitatedBrand = { label: 'leboncoin', name: 'leboncoin', commonWord: false, hosts: ['leboncoin.fr'] }
const VINTED: ImitatedBrand = { label: 'vinted', name: 'Vinted', commonWord: false, hosts: ['vinted.fr'] }
const SHORT: ImitatedBrand = { label: 'fnac', name: 'Fnac', commonWord: false, hosts: ['fnac.com'] }

/** The hosts that a generator of look-alikes makes of a brand, by technique. */
function generate({ label, hosts }: ImitatedBrand): Record<string, string[]> {
  const own = hosts[0]!
  const tld = own.slice(own.indexOf('.') + 1)
  const at = [...label].map((_, i) => i)
  const put = (i: number, letters: string, width = 1) =>
    `${label.slice(0, i)}${letters}${label.slice(i + width)}.${tld}`
  const swaps: Record<string, string> = {
    a: 'аáà4',
    b: '8',
    c: 'с',
    d: 'ԁ',
    e: 'еé3',
    g: 'ɡ9',
    i: 'іl1',
    l: '1',
    n: 'ñ',
    o: 'о0ö',
    r: 'г',
    t: 'т7',
    v: 'ѵ',
    f: 'ƒ',
  }
  const words = ['paiement', 'securite', 'compte', 'livraison', 'verif', 'iban', 'client', 'messagerie', 'login']
  return {
    substitution: at.flatMap((i) => ['k', 'x'].map((letter) => put(i, letter))),
    omission: at.map((i) => put(i, '')),
    doubling: at.map((i) => put(i, label[i]!.repeat(2))),
    transposition: at.slice(1).map((i) => put(i - 1, label[i]! + label[i - 1]!, 2)),
    insertion: at.map((i) => put(i, `w${label[i]}`)),
    homoglyph: at.flatMap((i) => [...(swaps[label[i]!] ?? '')].map((letter) => put(i, letter))),
    hyphenation: [...at.slice(1).map((i) => put(i, `-${label[i]}`)), `${label}-${tld}.com`, `www-${own}`],
    'added-word': words.flatMap((word) => [
      `${word}-${own}`,
      `${label}-${word}.com`,
      `${word}${label}.net`,
      `${label}${word}.fr`,
    ]),
    'other-tld': ['com', 'net', 'reunion', 'support', 'com.re', 'xyz', 'run'].map((other) => `${label}.${other}`),
    subdomain: [`${own}.evil.tld`, `www.${own}.evil-host.com`, `${label}-${tld}.web.app`, `${own}-compte.xyz`],
    userinfo: [`${own}@evil.tld`, `${label}@evil.tld`],
    'bit-flip': at
      .flatMap((i) => [1, 2, 4].map((bit) => put(i, String.fromCharCode(label.charCodeAt(i) ^ bit))))
      .filter((host) => /^[a-z.]+$/.test(host)),
    'vowel-swap': at
      .filter((i) => 'aeiou'.includes(label[i]!))
      .flatMap((i) => [...'aeiou'].map((vowel) => put(i, vowel))),
  }
}

describe.each([AGORA, LEBONCOIN, VINTED, SHORT])('lookalikeOf, $name', (brand) => {
  it.each(Object.entries(generate(brand)))('sees what a generator makes by %s', (_, hosts) => {
    const made = hosts.filter((host) => host !== brand.hosts[0])
    expect(made.length).toBeGreaterThan(1)
    expect(made.filter((host) => lookalikeOf(host, brand) === undefined)).toEqual([])
  })

  it('leaves its own hosts alone', () => {
    for (const own of brand.hosts)
      for (const host of [own, `www.${own}`, `${own}.`, own.toUpperCase()])
        expect(lookalikeOf(host, brand)).toBeUndefined()
  })

  it.each([
    'example.com',
    'xn--',
    'localhost',
    '198.51.100.7',
    '[::1]',
    'fr',
    '',
    '.',
    '...',
    '@',
    'a@',
    '-.-',
    'a'.repeat(5000),
    'a.'.repeat(3000),
  ])('finds nothing in %.20j', (host) => expect(lookalikeOf(host, brand)).toBeUndefined())

  it('takes any string, and gives whole numbers', () => {
    const piece = fc.constantFrom(
      '.',
      '-',
      '@',
      brand.label,
      brand.hosts[0]!,
      'xn--',
      'а',
      'é',
      '0',
      'pay',
      'com',
      '😀',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (host) => {
          const found = lookalikeOf(host, brand)
          if (found !== undefined) expect([found.brand, Number.isInteger(found.distance)]).toEqual([brand.name, true])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('lookalikeOf, how sure it is', () => {
  it.each([
    ['agora.com.re', 'other-tld', 0],
    ['agora.reunion', 'other-tld', 0],
    ['agora.support', 'other-tld', 0],
    ['agora.re.evil.tld', 'subdomain', 0],
    ['agora.re.annulation-iban.net', 'subdomain', 0],
    ['agora.boost-annonce.shop', 'subdomain', 0],
    ['agora-re.com', 'hyphenation', 0],
    ['news-agora.re', 'hyphenation', 0],
    ['www-agora.re', 'hyphenation', 0],
    ['messagerie-agora.re', 'hyphenation', 0],
    ['agorare.com', 'added-word', 0],
    ['agora-vente.top', 'added-word', 0],
    ['services-agora.fr', 'added-word', 0],
    ['agora974.com', 'added-word', 0],
    ['ag0ra.re', 'homoglyph', 1],
    ['xn--agor-83d.re', 'punycode', 1],
    ['agorra.re', 'doubling', 1],
    ['agroa.re', 'transposition', 1],
    ['agra.re', 'omission', 1],
    ['agira.re', 'vowel-swap', 1],
    ['agorra-paiement.com', 'doubling', 1],
    ['agora.re@evil.tld', 'userinfo', 0],
  ])('is sure of %s', (host, technique, distance) => {
    expect(lookalikeOf(host, AGORA)).toEqual({ brand: 'AGORA', technique, distance, strong: true })
  })

  it.each([
    'agora-residence.fr',
    'agora-coworking.fr',
    'agora.io',
    'univ-agora.fr',
    'maison-agora.com',
    'agora.fr',
    'agora.univ-tours.fr',
    'agoravox.fr',
    'notagora.re',
  ])('only notes the common word in %s', (host) => expect(lookalikeOf(host, AGORA)).toMatchObject({ strong: false }))

  it.each([
    'agoda.com',
    'angora.com',
    'agra.fr',
    'fagor.com',
    'pythagoras.fr',
    'panoramagoralive.com',
    'mutuelle-mare.re',
    'amora.fr',
  ])('knows that %s is another name', (host) => expect(lookalikeOf(host, AGORA)).toBeUndefined())

  it.each([
    'leboncoinpaiement.fr',
    'leboncoiin-support.com',
    '1eboncoin.fr',
    'le-bon-coin.net',
    'le.boncoin.fr',
    'paiement-boncoin.fr',
    'contactleboncoiinpay.fr',
    'leboncoin.page.shop',
  ])('is sure of %s for a name of its own', (host) =>
    expect(lookalikeOf(host, LEBONCOIN)).toMatchObject({ strong: true }),
  )

  it('refuses a brand without a label', () => {
    expect(() => lookalikeOf('agora.re', { ...AGORA, label: '-' })).toThrow(/brand\.label/)
    expect(() => lookalikeOf(undefined as unknown as string, AGORA)).toThrow(/host/)
  })
})
