import dictionary from 'dictionary-fr'
import nspell from 'nspell'
import { beforeAll, describe, expect, it } from 'vitest'
import { isFrenchWord } from './dictionary.js'

/** Small, seeded and good enough to pick words (Park and Miller 1988). */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
}

/** Folding by other means than the project's own. */
const withoutAccents = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")

function misspell(word: string, below: (limit: number) => number): string {
  const at = below(word.length)
  const letter = 'abcdefghijklmnopqrstuvwxyz'[below(26)]!
  const variants = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ]
  return variants[below(4)]!
}

describe('isFrenchWord against nspell', () => {
  let speller: ReturnType<typeof nspell>
  let forms: string[]
  let plain: Set<string>
  beforeAll(() => {
    speller = nspell(dictionary)
    forms = Object.keys(speller.data).filter((form) => /^[a-z'’-]+$/.test(withoutAccents(form)))
    plain = new Set(forms.filter((form) => !/['’-]/.test(form)).map(withoutAccents))
  }, 60_000)

  it('knows what nspell knows', () => {
    const below = randomBelow(974)
    const picked = Array.from({ length: 10_000 }, () => forms[below(forms.length)]!)
    expect(picked.filter((form) => speller.correct(form) && !isFrenchWord(withoutAccents(form)))).toEqual([])
  })

  it('knows no other plain word', () => {
    const below = randomBelow(42)
    const words = [...plain]
    const tried = Array.from({ length: 10_000 }, () => misspell(words[below(words.length)]!, below))
    expect(tried.filter((word) => plain.has(word)).length).toBeLessThan(3_000)
    expect(tried.filter((word) => isFrenchWord(word) !== plain.has(word))).toEqual([])
    expect(tried.filter((word) => speller.correct(word) && !isFrenchWord(word))).toEqual([])
  })
})
