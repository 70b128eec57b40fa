import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agora } from '../../rules/policy.js'
import { fold, type View } from '../text/fold.js'
import { extractBankAccounts } from './bank-details.js'
import { extractCards } from './cards.js'
import { extractEmails } from './emails.js'
import { extractHandles } from './handles.js'
import { KIND, kindsIn } from './kinds.js'
import { extractLinks } from './links.js'
import { extractAmounts } from './money.js'
import { extractPhones } from './phones.js'

const EVERY_KIND = Object.values(KIND).reduce((all, kind) => all | kind, 0)

const factsOf = (view: View, kinds: number) => [
  extractLinks(view, agora, kinds),
  extractEmails(view, agora, kinds),
  extractHandles(view, kinds),
  extractBankAccounts(view, { brandAliases: agora.brand.aliases }, kinds),
  extractCards(view, kinds),
  extractPhones(view, agora.phone, kinds),
  extractAmounts(view, kinds),
]

const HOLDS: readonly (readonly [text: string, kind: keyof typeof KIND])[] = [
  ['va sur agora-re.com', 'link'],
  ['agora tiret re point com', 'link'],
  ['agora-re[.]com', 'link'],
  ['marie@gmail.com', 'email'],
  ['marie.974 chez orange point fr', 'email'],
  ['marie arobase gmail point com', 'email'],
  ['marie(at)gmail.com', 'email'],
  ['mon insta marie_974', 'handle'],
  ['ajoute moi sur tg marie_974', 'handle'],
  ['@marie_974', 'handle'],
  ['FR76 3000 6000 0112 3456 7890 189', 'iban'],
  ['30006 00001 12345678901 89', 'rib'],
  ['4970 1012 3456 7893', 'card'],
  ['0692123456', 'phone'],
  ['zéro six neuf deux douze', 'phone'],
  ['o six neuf deux', 'phone'],
  ['plus trente-trois six', 'phone'],
  ['50 €', 'amount'],
  ['cinquante euros', 'saidAmount'],
  ["mille d'euros", 'saidAmount'],
  ['vingt %', 'saidAmount'],
]

/** Pieces of facts, and of words that begin like them. */
const PIECES = [
  ...HOLDS.flatMap(([text]) => text.split(/(?<=[ .@])/)),
  ...[
    'chez ',
    'at ',
    'free',
    ' point ',
    'o ',
    '+33 ',
    'snap : ',
    'cent',
    ' euros',
    'http://',
    'x',
    ' ',
    '.',
    '\n',
    '(a)',
  ],
]

describe('kindsIn', () => {
  it.each(HOLDS)('%s: %s', (text, kind) => {
    expect(kindsIn(fold(text).text) & KIND[kind]).not.toBe(0)
  })

  it('rules everything out for ordinary words', () => {
    expect(
      kindsIn(fold('Bonjour, est-ce que le vélo est encore disponible ? Je peux passer demain. Merci !').text),
    ).toBe(0)
  })

  it('rules out only what is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(factsOf(fold(text), kindsIn(fold(text).text))).toEqual(factsOf(fold(text), EVERY_KIND))
      }),
      { numRuns: 1000 },
    )
  })
})
