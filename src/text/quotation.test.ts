import { describe, expect, it } from 'vitest'
import { fold } from './fold.js'
import { quotedWords } from './quotation.js'
import { tokenize } from './tokens.js'

function quotedIn(...texts: string[]): string | undefined {
  const tokens = tokenize(
    texts.map((text, i) => fold(text, `text${i}`)),
    200,
  )
  const quoted = quotedWords(tokens)
  return quoted && tokens.words.filter((_, i) => quoted[i] === 1).join(' ')
}

describe('quotedWords', () => {
  it.each([
    ['guillemets', 'elle me dit « payez donc » et moi je ris', 'payez donc'],
    ['straight and curly marks', 'il a écrit “envoie le code”, j’ai refusé tout net', 'envoie le code'],
    ['several', 'son « oui » et son « non » se valent bien', 'oui non'],
    [
      'lines of an earlier mail',
      'non merci, je ne "paie" rien\n> envoyez donc\n> le code\nau revoir',
      'envoyez donc le code',
    ],
    ['a mark of inches beside guillemets', 'écran 27" et un mot « bref » sur la table, 30" non', 'bref'],
  ])('finds %s', (_, text, found) => {
    expect(quotedIn(text)).toBe(found)
  })

  it.each([
    ['no mark', 'rien de cité ici'],
    ['a mark that nobody closes', 'regarde : « payez donc vite par carte'],
    ['a text that is nothing but a quotation', '« envoyez-moi le code reçu par SMS » merci'],
  ])('finds nothing in %s', (_, text) => {
    expect(quotedIn(text)).toBeUndefined()
  })

  it('keeps fields apart', () => {
    expect(quotedIn('le « vélo', 'bleu » est encore là pour vous')).toBeUndefined()
  })

  it('is linear in marks', () => {
    for (const mark of ['«', '"', '»', '>', '>\n']) expect(quotedIn(mark.repeat(100_000))).toBeUndefined()
  })
})
