import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { validIban, validRib, withWrongDigit } from './account-arbitraries.js'
import { extractBankAccounts } from './bank-details.js'

const OPTIONS = { brandAliases: ['agora', 'agora.re'] }
const find = (text: string) => extractBankAccounts(fold(text), OPTIONS)
const found = (text: string) => find(text).map(({ number, check }) => [number, check])

const IBAN = 'FR7630006000011234567890189'
const RIB = '20041010050500013M02606'

const groups = (number: string, separator: string): string => number.match(/.{1,4}/g)!.join(separator)
const fields = (rib: string): string[] => [rib.slice(0, 5), rib.slice(5, 10), rib.slice(10, 21), rib.slice(21)]

const IBAN_FORMS: ((iban: string) => string)[] = [
  (iban) => iban,
  (iban) => groups(iban, ' '),
  (iban) => groups(iban, '.'),
  (iban) => groups(iban, '-'),
  (iban) => groups(iban, '\n'),
  (iban) => groups(iban, '\u00a0').toLowerCase(),
  (iban) => `IBAN:${iban}`,
  (iban) => [...iban].join(' '),
]

const RIB_FORMS: ((rib: string) => string)[] = [
  (rib) => fields(rib).join(' '),
  (rib) => fields(rib).join(' - '),
  (rib) => fields(rib).join('\n'),
  (rib) => `RIB : ${rib}`,
  (rib) => 'Code banque # / guichet # / compte # / clé #'.replace(/#/g, shift(fields(rib))),
  (rib) => 'Code banque : #\nCode guichet : #\nN° de compte : #\nClé RIB : #'.replace(/#/g, shift(fields(rib))),
  (rib) => 'Banque\n#\nGuichet\n#\nCompte\n#\nClé\n#'.replace(/#/g, shift(fields(rib))),
  (rib) => `Code banque  Code guichet  N° de compte  Clé RIB\n${fields(rib).join('   ')}`,
]

const shift = (parts: string[]) => () => parts.shift()!

const before = fc.constantFrom('', 'Bonjour, ', 'Virement sur le compte ', 'IBAN : ', '(', 'M. Payet\n', 'réf. 12, ')
const after = fc.constantFrom('', ' merci', '.', '\nÀ demain 14h', ')', ', BIC AGRIFRPP867', ' !')

describe.each([
  ['IBANs', validIban, IBAN_FORMS],
  ['RIBs', validRib, RIB_FORMS],
] as const)('%s in running text', (_, valid, forms) => {
  it('are found in every written form, and quoted exactly', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom(...forms), before, after, (number, write, head, tail) => {
        const text = head + write(number) + tail
        expect(found(text)).toEqual([[number, 'valid']])
        for (const { start, end, quote } of find(text)) expect(text.slice(start, end)).toBe(quote)
      }),
      { numRuns: 2000 },
    )
  })

  it('are never valid with a wrong digit', () => {
    const place = fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(valid, fc.constantFrom(...forms), before, after, place, (number, write, head, tail, [at, by]) => {
        // Another account may begin amid it by chance: `BJ57TR16…`.
        const wrong = withWrongDigit(number, at, by)
        expect(found(head + write(wrong) + tail)).not.toContainEqual([wrong, 'valid'])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('accounts that are wrong or incomplete', () => {
  it.each([
    ['FR76 3000 6000 0112 3456 7890 188', 'FR7630006000011234567890188', 'invalid-checksum'],
    ['FR76 3O00 6000 0112 3456 7890 189', 'FR763O006000011234567890189', 'invalid-checksum'],
    ['FRO6 3000 6000 0112 3456 7890 189', 'FRO630006000011234567890189', 'invalid-checksum'],
    ['IBAN FR763000600001123456789018901', 'FR763000600001123456789018901', 'invalid-checksum'],
    ['IBAN : XX12 3456 7890 1234 5678 merci', 'XX123456789012345678', 'invalid-checksum'],
    ['RIB 20041 01005 0500013M026 07', '20041010050500013M02607', 'invalid-checksum'],
    ['IBAN FR76 3000 6000 0112 merci de virer vite', 'FR76300060000112', 'partial'],
    ['FR76 **** 0189', 'FR76****0189', 'partial'],
    ['FR76 XXXX', 'FR76****', 'partial'],
    ['Compte FR76 •••• •••• 0189 ; appelle', 'FR76********0189', 'partial'],
    ['mon iban fr76...0189 merci', 'FR76***0189', 'partial'],
    ['banque 20041 guichet 01005 compte 0500013M026', '20041010050500013M026', 'partial'],
  ])('%s', (text, number, check) => {
    expect(found(text)).toEqual([[number, check]])
  })
})

describe('ordinary text', () => {
  it.each([
    'de 2020 2021 2022 2023 2024',
    'Appelez le 06 92 12 34 56 ou le 02 62 12 34 56',
    'colis 6A12345678901 et suivi 20041010050500013M02606',
    'référence DE89 en stock, ES300 et IT 12',
    'siret 380 129 866 00014',
    'FR76',
    'mon IBAN commence par FR76',
    'FR76... je ne sais plus',
    'le code barre est 3017620422003',
    `${IBAN}7`,
    'une guitare Ibanez RG12 3456 7890 1234 5678',
  ])('has no account: %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('without a digit costs no allocation', () => {
    expect(find('bonjour')).toBe(find('merci'))
  })
})

describe('bic', () => {
  it.each([
    [`IBAN ${IBAN} BIC AGRIFRPP867`, 'AGRIFRPP867'],
    [`iban ${IBAN} bic : agrifrpp`, 'AGRIFRPP'],
    [`BIC/SWIFT: AGRI FR PP 867 IBAN ${IBAN}`, 'AGRIFRPP867'],
    [`${IBAN} BFCORERXXXX`, 'BFCORERXXXX'],
    [`${IBAN} bonjours agrifrpp`, undefined],
    [`${IBAN} VIREMENT`, undefined],
  ])('%s → %s', (text, bic) => {
    expect(find(text)[0]?.bic).toBe(bic)
  })
})

describe('payee', () => {
  it.each([
    [`Titulaire : AGORA, IBAN ${IBAN}`, 'brand'],
    [`Coordonnées bancaires d’Agora : ${IBAN}`, 'brand'],
    [`L’équipe Agora\n${IBAN}`, 'brand'],
    [`Paiement sécurisé, virement sur ${IBAN}`, 'secure-service'],
    [`compte séquestre ${IBAN}`, 'secure-service'],
    [`Voici mon RIB ${IBAN} suite à l’annonce Agora`, 'writer'],
    [`Facture de la SARL Hoarau, IBAN ${IBAN}`, 'business'],
    [`Voici notre RIB pour régler le devis de la terrasse : ${IBAN}. Hoarau Carrelage`, 'business'],
    [`RIB de l'école pour la cantine : ${IBAN}`, 'business'],
    [`Micro-entreprise Dijoux, mon IBAN pro ${IBAN}`, 'business'],
    [`Je vous envoie mon RIB et la facture du vélo : ${IBAN}`, 'writer'],
    [`vu sur Agora : ${IBAN}`, 'unknown'],
    [`agoraphobie ${IBAN}`, 'unknown'],
  ])('%s → %s', (text, payee) => {
    expect(find(text)[0]?.payee).toBe(payee)
  })
})

describe('limits', () => {
  it('reports at most 64 accounts, in order', () => {
    const accounts = find(`${IBAN} ${RIB} rib `.repeat(10_000))
    expect(accounts).toHaveLength(64)
    expect(accounts.map(({ start }) => start)).toEqual(accounts.map(({ start }) => start).sort((a, b) => a - b))
  })

  it('quotes exactly whatever the text is', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'fr76 0123iban**xx.-\nrib🙂é０é'), maxLength: 120 })
    fc.assert(
      fc.property(noise, (text) => {
        for (const { start, end, quote } of find(text)) expect(text.slice(start, end)).toBe(quote)
      }),
    )
  })
})
