import { expect, it } from 'vitest'
import { isFrenchWord } from './dictionary.js'
import { fold } from './fold.js'
import { KNOWN_WORDS } from './known-words.js'

it.each(['Bras-Panon', 'Hoarau', 'Ramassamy', 'LeBonCoin', 'WhatsApp', 'stp', 'mwin', 'Mamoudzou'])(
  'knows %s',
  (word) => {
    expect(KNOWN_WORDS.has(fold(word).text)).toBe(true)
  },
)

it('lists folded words, and only those the dictionary lacks', () => {
  expect([...KNOWN_WORDS].filter((word) => !/^[a-z0-9]+(?:[-'][a-z0-9]+)*$/.test(word) || isFrenchWord(word))).toEqual(
    [],
  )
})
