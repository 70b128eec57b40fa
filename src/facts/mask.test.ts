import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { validIban, validRib } from './account-arbitraries.js'
import { maskCard, maskCode, maskEmail, maskIban, maskPhone, maskText } from './mask.js'

describe('single items', () => {
  it.each([
    [maskIban, 'FR7630006000011234567890189', 'FR76••••0189'],
    [maskIban, 'FR76****', 'FR••••'],
    [maskPhone, '+33899001123', '08 99 •• •• 23'],
    [maskPhone, '0899001123', '08 99 •• •• 23'],
    [maskPhone, '+262692123456', '06 92 •• •• 56'],
    [maskPhone, '+447911123456', '+447 •••• 56'],
    [maskPhone, '3949', '39••'],
    [maskPhone, '', '••'],
    [maskCard, '4539148803434417', '•••• 4417'],
    [maskCard, '4417', '•••• 4417'],
    [maskEmail, 'marie.h@gmail.com', 'm•••@gmail.com'],
    [maskEmail, '@gmail.com', '•••@gmail.com'],
    [maskEmail, 'marie', '••••••'],
    [maskCode, '482913', '••••••'],
  ])('%o(%j) → %j', (mask, item, masked) => {
    expect(mask(item)).toBe(masked)
  })
})

describe('maskText', () => {
  it.each([
    ['Appelle le 0692 12 34 56 ou +33 6 12 34 56 78', 'Appelle le 06 92 •• •• 56 ou 06 12 •• •• 78'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189 merci', 'IBAN FR76••••0189 merci'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR14••••2606'],
    ['ma carte 4539 1488 0343 6467 voilà', 'ma carte •••• 6467 voilà'],
    ['cryptogramme 123', 'cryptogramme ••••••'],
    ['écris à marie.h@gmail.com', 'écris à m•••@gmail.com'],
    ['jean . dupont @ gmail . com', '••• @ gmail . com'],
    ['nom arobase gmail point com', '••• arobase gmail point com'],
    ['@marie_974 sur telegram', '@••• sur telegram'],
    ['votre code est 482913', 'votre code est ••••••'],
    ['482 913 est votre code', '•••••• est votre code'],
    ['code X7K9-PL2Q', 'code ••••••'],
    ['mot de passe : azerty!', 'mot de passe : ••••••'],
    ['https://user:pw@evil.example/a?token=abc', 'https://evil.example/•••'],
    ['evil.example/p?x=1', 'evil.example/•••'],
    ['http://192.168.1.1/x', 'http://192.168.1.1/•••'],
    ['suite ?token=abc&u=marie fin', 'suite ?token=•••&u=••• fin'],
    ['3 bis chemin des Lilas', '•• chemin •••'],
    ['J’habite 12 rue Bory, 97400 Saint-Denis', 'J’habite •• rue •••'],
    ['rue Bory', 'rue •••'],
    ['97400 Saint-Denis', '••• Saint-Denis'],
    ['O6 l2 34 56 78', '••••••'],
    ['zéro six quatre vingt douze', '••••••'],
    ['06 nine two 12', '••••••'],
    ['０６９２ 12 34 56', '06 92 •• •• 56'],
    ['06•92•12•34•56', '06 92 •• •• 56'],
    ['0️⃣6️⃣9️⃣2️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣', '06 92 •• •• 56'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked)
  })

  it.each([
    'Bonjour, votre vélo est-il toujours disponible ?',
    'je demande 150€, pas 12 000 €, à 14h30',
    'au coin de la rue à côté, il est 3 heures',
    'https://agora.example',
  ])('leaves alone: %s', (text) => {
    expect(maskText(text)).toBe(text)
  })

  const separator = fc.constantFrom('', ' ', '.', '-', '/', ' . ', '\n', '_', ',', ' - ', '·', '*', '\u00a0', '\u200b')
  const around = fc.constantFrom('', 'Bonjour ', ' merci', 'tel:', '(', 'au ', ' €', 'x')
  const shape = fc.constantFrom(
    (digits: string) => digits,
    (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    (digits: string) => digits.replace(/\d/g, '$&\ufe0f\u20e3'),
  )
  const visibleDigits = (text: string): string => fold(maskText(text)).text.replace(/\D/g, '')

  it('lets no run of digits through, however it is written', () => {
    const digits = fc.array(fc.nat(9), { minLength: 9, maxLength: 30 }).map((list) => list.join(''))
    fc.assert(
      fc.property(
        digits,
        separator,
        fc.integer({ min: 1, max: 5 }),
        shape,
        around,
        around,
        (number, mark, size, write, head, tail) => {
          const written = number
            .match(new RegExp(`.{1,${size}}`, 'g'))!
            .map(write)
            .join(mark)
          expect(visibleDigits(`${head}${written}${tail}`).length).toBeLessThanOrEqual(6)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('shows of an account its ends only', () => {
    fc.assert(
      fc.property(fc.oneof(validIban, validRib), separator, around, (number, mark, head) => {
        const text = maskText(`${head} IBAN ${number.match(/.{1,4}/g)!.join(mark)} `)
        const middle = number.slice(4, -4)
        for (let k = 0; k + 6 <= middle.length; k++) expect(text).not.toContain(middle.slice(k, k + 6))
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws on any text and keeps what it does not know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof maskText(text)).toBe('string')
      }),
    )
    expect(() => maskText(undefined as unknown as string)).toThrow(/text/)
  })
})
