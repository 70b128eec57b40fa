import { describe, expect, it } from 'vitest'
import { fold } from './fold.js'
import { tokenize } from './tokens.js'

describe('words one a line or between full stops', () => {
  const sentencesOf = (text: string) => new Set(tokenize([fold(text)], 1000).sentence).size
  it.each([
    'Envoyez\nmoi\nle\ncode\nsecret',
    'Envoyez. moi. le. code. secret.',
    'Envoyez-moi le\ncode reçu\npar SMS vite',
  ])('are one sentence: %j', (text) => {
    expect(sentencesOf(text)).toBe(1)
  })
  it('leaves two short sentences and what follows alone', () => {
    expect(sentencesOf('Bonjour.\nOui.\nJe passe demain vers dix heures.')).toBe(3)
    expect(sentencesOf('Bonjour.\nOui.\nMerci.\nJe passe demain vers dix heures.')).toBe(2)
  })
})
