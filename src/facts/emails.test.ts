import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import { fold } from '../text/fold.js'
import { extractEmails } from './emails.js'

const emailsOf = (text: string) => extractEmails(fold(text), agora)

describe('extractEmails', () => {
  it.each([
    ['écrire à Marie.Payet@Gmail.com.', 'Marie.Payet@Gmail.com', 'marie.payet@gmail.com', 'stranger free'],
    ['mailto:aide@agora.re?subject=x', 'mailto:aide@agora.re?subject=x', 'aide@agora.re', 'ours other'],
    ['x@messagerie.agora.re', 'x@messagerie.agora.re', 'x@messagerie.agora.re', 'ours other'],
    ['a@yopmail.com', 'a@yopmail.com', 'a@yopmail.com', 'stranger disposable'],
    ['s@impots.gouv.fr', 's@impots.gouv.fr', 's@impots.gouv.fr', 'well-known other'],
    ['test@agence.example', 'test@agence.example', 'test@agence.example', 'stranger other'],
    ['ｍａｒｉｅ＠ｇｍａｉｌ．ｃｏｍ', 'ｍａｒｉｅ＠ｇｍａｉｌ．ｃｏｍ', 'marie@gmail.com', 'stranger free'],
  ])('reads %s', (text, quote, address, kind) => {
    expect(emailsOf(text).map((one) => [one.quote, one.address, `${one.owner} ${one.provider}`, one.hidden])).toEqual([
      [quote, address, kind, false],
    ])
  })

  it.each([
    ['marie(at)hotmail(dot)fr jattends', 'marie@hotmail.fr'],
    ['oncle.vente chez outlook point fr', 'oncle.vente@outlook.fr'],
    ['lot.exemple[at]gmail.com', 'lot.exemple@gmail.com'],
    ['mon mail c jean point exemple chez g m a i l point com', 'jean.exemple@gmail.com'],
    ['nom @ gmail . com', 'nom@gmail.com'],
    ['marie974 arobase gmail', 'marie974@gmail.com'],
    ['marie arrobase zeop point re', 'marie@zeop.re'],
    ['jean.dupont@gmail et voila', 'jean.dupont@gmail.com'],
    ['m a r i e @ g m a i l . c o m', 'marie@gmail.com'],
    ['toto@gmail,com', 'toto@gmail.com'],
    ['toto@hotmail point co uk', 'toto@hotmail.co.uk'],
    ['jo tiret du bas payet arobase gé-mail point com', 'jo_payet@gmail.com'],
    ['contact@vente-auto[.]example', 'contact@vente-auto.example'],
    ['mon adresse: julie at yahoo', 'julie@yahoo.com'],
    ['kevin974 (a) h0tmail.fr', 'kevin974@hotmail.fr'],
  ])('sees through « %s »', (text, address) => {
    expect(emailsOf(text).map((one) => [one.address, one.hidden])).toEqual([[address, true]])
  })

  it.each([
    'je suis chez orange, mon forfait 5g chez sfr, un iphone12 chez free',
    'je suis chez free.fr depuis hier, suis chez orange point fr',
    'suivez @agora.re sur facebook, rdv @ orange, merci @gmail',
    'il reste a 10 @ 5, look at gmail, @ @@ a@ @b a@b',
    'on se retrouve chez ma soeur (a) cote, meet me at home',
    '',
  ])('leaves « %s » alone', (text) => expect(emailsOf(text)).toEqual([]))

  it('names look-alikes of the brand, in the host as in the name', () => {
    const [host, twin, name, person] = emailsOf(
      'a@messagerie-agora.re a@аgora.re agora.re@gmail.com agora.payet@gmail.com',
    )
    expect([host, twin, name, person].map((one) => one?.lookalike?.technique)).toEqual([
      'hyphenation',
      'punycode',
      'userinfo',
      undefined,
    ])
  })

  it('does not mistake look-alike letters in a spelled host for the brand', () => {
    expect(emailsOf('aide arobase аgora point re')[0]).toMatchObject({
      owner: 'stranger',
      hidden: true,
      lookalike: { technique: 'punycode' },
    })
  })

  it('keeps at most 64', () => expect(emailsOf('a@b.fr '.repeat(200))).toHaveLength(64))

  it('quotes exactly, without overlap, and gives one @', () => {
    const piece = fc.constantFrom(
      ...[
        'marie',
        'a',
        '@',
        ' @ ',
        '(at)',
        ' arobase ',
        ' chez ',
        'gmail',
        'g m a i l',
        '.',
        ' point ',
        '(dot)',
        'com',
        'fr',
        ',',
        ' ',
        '_',
        '-',
        'é',
      ],
      ...['orange', 'а', '😀', '\u200b', '＠', '\n', 'mailto:', 'agora.re', '1', '/', '<', '>'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const one of emailsOf(text)) {
          expect(text.slice(one.start, one.end)).toBe(one.quote)
          expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.address).toMatch(/^[^@\s]+@[^@\s]+$/)
          end = one.end
        }
      }),
      { numRuns: 2000 },
    )
  })
})
