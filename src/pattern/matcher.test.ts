import { describe, expect, it } from 'vitest'
import { verbs } from '../../rules/vocabulary/verbs.js'
import { fold } from '../text/fold.js'
import { tokenize } from '../text/tokens.js'
import { compileLexicon } from './compile-lexicon.js'
import { createCompiler, type Matching, spansOf } from './matcher.js'
import { asks, by, either, near, type Pattern, sequence, starts, unaccepted, without } from './pattern.js'
import { readWords } from './read-words.js'
import { words } from './words.js'

const give = verbs('give', 'donner envoyer')
const code = words('code', 'code, mot|mots de passe', { sensitive: true })
const negation = words('negation', 'pas, jamais')

/** The words that a pattern covers in a text. */
function found(pattern: Pattern, text: string): string[] {
  const compiler = createCompiler()
  const node = compiler.add(pattern)
  const reading = readWords(tokenize([fold(text)], 1000), compileLexicon(compiler.classes))
  const matching: Matching = { reading, facts: {}, acceptedMeans: ['code'], pad: { joins: [], joined: [] } }
  const spans = spansOf(node, matching)
  return Array.from({ length: spans.length / 2 }, (_, k) =>
    reading.tokens.words.slice(spans[2 * k], spans[2 * k + 1]).join(' '),
  )
}

describe('combinators', () => {
  const cases: [name: string, pattern: () => Pattern, text: string, expected: string[]][] = [
    ['then keeps the order', () => sequence(give, code), 'donne vite le code', ['donne vite le code']],
    ['then refuses the other order', () => sequence(give, code), 'le code que je donne', []],
    ['then counts the gap', () => sequence(give, code, { within: 1 }), 'donne vite le code', []],
    ['near takes both orders', () => near(give, code), 'le code je donne', ['code je donne']],
    ['sentences end a pattern', () => near(give, code), 'je donne. le code', []],
    ['either', () => either(negation, code), 'pas de code', ['pas', 'code']],
    ['without', () => without(code, negation), 'pas de code', []],
    ['unaccepted', () => unaccepted('cheque', code), 'le code', ['code']],
    ['unaccepted finds nothing that the policy accepts', () => unaccepted('code', code), 'le code', []],
    ['starts', () => starts(code, 1), 'code ici, puis un code', ['code']],
    [
      'expressions of several words',
      () => code,
      'ton mot de passe et tes mots de passe',
      ['mot de passe', 'mots de passe'],
    ],
  ]
  for (const [name, pattern, text, expected] of cases) it(name, () => expect(found(pattern(), text)).toEqual(expected))

  it('gives one node to equal patterns', () => {
    const compiler = createCompiler()
    expect(compiler.add(sequence(give, code)).id).toBe(compiler.add(sequence(give, code)).id)
    expect(compiler.add(sequence(give, code, { within: 9 })).id).not.toBe(compiler.add(sequence(give, code)).id)
  })
})

describe('who does it', () => {
  it.each([
    'envoyez le code',
    'envoie-moi le code',
    "merci d'envoyer le code",
    'il faut envoyer le code',
    'vous devez me donner le code',
    'tu peux me donner le code ?',
    'veuillez envoyer le code',
    'envoyé moi le code',
    'fo donné le code',
    "il suffit de m'envoyer le code",
    'pouvez-vous me donner le code',
  ])('the reader is asked: %s', (text) => {
    expect(found(asks(give), text)).toHaveLength(1)
  })

  it.each([
    'je vous envoie le code',
    "j'ai envoyé le code",
    'je vais vous envoyer le code',
    'il donne le code',
    'le vendeur donne le code',
    "on m'a envoyé le code",
    'je peux vous donner le code',
    'ma soeur vous donnera le code',
  ])('the reader is not asked: %s', (text) => {
    expect(found(asks(give), text)).toEqual([])
  })

  it('tells the writer from a third party', () => {
    expect(found(by('writer', give), 'je vous donne le code')).toEqual(['donne'])
    expect(found(by('third', give), 'il vous donne le code')).toEqual(['donne'])
  })
})

describe('disguises', () => {
  it.each(['c o d e', 'c.o.d.e', 'c0de', 'cоdе'])('sees through %s', (text) => {
    expect(found(code, text)).toEqual(['code'])
  })
  it.each(['4x4', 'T4', '2CV', 'a b c'])('leaves %s alone', (text) => {
    expect(found(code, text)).toEqual([])
  })
})
