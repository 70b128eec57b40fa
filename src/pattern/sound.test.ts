import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { tokenize } from '../text/tokens.js'
import { compileLexicon } from './compile-lexicon.js'
import { readWords } from './read-words.js'
import { soundOf } from './sound.js'
import { words } from './words.js'

const lexicon = compileLexicon([
  words('days', 'vendredi, lundi'),
  words('things', 'voiture, facture, assurance, chien, jardin'),
  words('pay', 'paiement, avance, especes'),
])
const read = (text: string, byEar?: boolean): string =>
  readWords(tokenize([fold(text)], 100), lexicon, byEar).tokens.words.join(' ')

describe('soundOf', () => {
  it.each([
    ['vendredi', 'vandredi'],
    ['voiture', 'vwatir'],
    ['facture', 'faktir'],
    ['chien', 'shyin'],
    ['jardin', 'zardin'],
    ['quelquefois', 'kelkefwa'],
  ])('is that of %s for %s', (french, creole) => expect(soundOf(creole)).toBe(soundOf(french)))

  it('tells words apart that do not sound alike', () => {
    expect(new Set(['voiture', 'facture', 'avance', 'especes', 'paiement', 'vendredi'].map(soundOf)).size).toBe(6)
  })
})

describe('reading by ear', () => {
  it.each([
    ['mi vann mon vwatir vandredi', 'mi vann mon voiture vendredi'],
    ['la faktir po lo shyin', 'la facture po lo chien'],
    ['lassurance davance', 'l assurance d avance'],
  ])('reads %s', (text, plain) => expect(read(text)).toBe(plain))

  it('leaves words of other languages and real words as they are', () => {
    expect(read('la faktir po lo shyin', false)).toBe('la faktir po lo shyin')
    expect(read('une factrice')).toBe('une factrice')
  })
})
