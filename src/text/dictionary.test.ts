import { describe, expect, it } from 'vitest'
import { isFrenchWord } from './dictionary.js'

describe('isFrenchWord', () => {
  it.each([
    ...[
      'paiement',
      'payement',
      'verifie',
      'reinitialisez',
      'coordonnees',
      'oeuf',
      'virement',
      'rib',
      'iban',
      'ete',
      '1er',
    ],
    ...[
      "aujourd'hui",
      'aujourd’hui',
      "l'annonce",
      'l’annonce',
      "qu'il",
      "jusqu'ici",
      "lorsqu'elle",
      "quelqu'un",
      "qu'aujourd'hui",
    ],
    ...['rendez-vous', 'est-ce', 'a-t-il', 'connectez-vous', "n'est-ce", "va-t'en", "l'auto-ecole", "c'est-a-dire"],
  ])('knows %s', (word) => expect(isFrenchWord(word)).toBe(true))

  it.each([
    ...['', "'", '-', "l'", "'annonce", 'rendez-', '-vous', 'rendez--vous', "x'annonce", "l'l'annonce"],
    ...[
      'paimant',
      'mesages',
      'coordonees',
      'recuperrer',
      'annoncees-moaa',
      'qzx',
      'vérifié',
      'Paiement',
      'a'.repeat(1_000_000),
    ],
  ])('does not know word %#', (word) => expect(isFrenchWord(word)).toBe(false))
})
