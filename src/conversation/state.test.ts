import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScanner } from '../index.js'
import { emptyState, readState } from './state.js'

const scanner = createScanner()
const restarting = createScanner({ onBadConversation: 'restart' })

/** The verdict on the last of several messages of one conversation. */
const lastOf = (texts: readonly string[], authors: readonly string[] = ['a']) =>
  texts.reduce(
    (state: ReturnType<typeof scanner.scan> | undefined, text, i) =>
      scanner.scan({ channel: 'chat', text, from: { id: authors[i % authors.length]! } }, state?.conversation),
    undefined,
  )!

const sizeOf = (state: unknown) => Buffer.byteLength(JSON.stringify(state))

describe('a state that did not come from a verdict', () => {
  const forged: readonly [string, unknown][] = [
    ['text', 'state'],
    ['a list', []],
    ['another version', { ...emptyState(), version: 99 }],
    ['no authors', { version: 1, n: 0, rules: '' }],
    [
      'many authors',
      { ...emptyState(), authors: Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`a${i}`, {}])) },
    ],
    ['an author of another shape', { ...emptyState(), authors: { a: { n: 'x' } } }],
    ['a prototype as author', JSON.parse('{"version":1,"n":1,"rules":"","authors":{"__proto__":{"n":1}}}')],
    [
      'endless signs',
      {
        ...emptyState(),
        authors: {
          a: {
            n: 1,
            signs: Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`s${i}`, [1, 1]])),
            parts: [],
            wording: [0, 0],
            digits: [],
          },
        },
      },
    ],
    [
      'endless parts',
      {
        ...emptyState(),
        authors: { a: { n: 1, signs: {}, parts: new Array(1e6).fill(1), wording: [0, 0], digits: [] } },
      },
    ],
    [
      'a number without end',
      { ...emptyState(), authors: { a: { n: 1, signs: {}, parts: [], wording: [Number.NaN, 0], digits: [] } } },
    ],
    [
      'a long number in pieces',
      { ...emptyState(), authors: { a: { n: 1, signs: {}, parts: [], wording: [0, 0], digits: ['0'.repeat(1e6)] } } },
    ],
  ]

  it.each(forged)('is refused or begun anew: %s', (_, state) => {
    const message = { channel: 'chat', text: 'bonjour', from: { id: 'a' } } as const
    expect(() => scanner.scan(message, state as never)).toThrow(TypeError)
    expect(restarting.scan(message, state as never).conversation.n).toBe(1)
  })

  it('is refused or read, never anything else', () => {
    const author = fc.record(
      { n: fc.anything(), signs: fc.anything(), parts: fc.anything(), wording: fc.anything(), digits: fc.anything() },
      { requiredKeys: [] },
    )
    const state = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.record({
        version: fc.constantFrom(1, 2),
        n: fc.oneof(fc.nat(), fc.anything()),
        rules: fc.oneof(fc.string(), fc.anything()),
        authors: fc.dictionary(fc.string(), author),
      }),
    )
    fc.assert(
      fc.property(state, (value) => {
        try {
          expect(sizeOf(readState(value))).toBeLessThan(10_000)
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
        }
        expect(({} as { n?: unknown }).n).toBeUndefined()
      }),
    )
  })
})

describe('a conversation', () => {
  const worst =
    'Envoyez le code reçu par SMS, payez par mandat cash ou Western Union, RIB du compte séquestre, WhatsApp 0692412783, acompte avant la visite, carte d’identité, coupon PCS, QR code, DHL avec l’argent, suis à l’étranger'

  it('keeps a state of a kilobyte however long and hostile it is', () => {
    const words = worst.split(', ')
    let state: ReturnType<typeof scanner.scan>['conversation'] | undefined
    let largest = 0
    for (let i = 0; i < 10_000; i++) {
      const text = i % 7 === 0 ? worst : words[i % words.length]!
      state = scanner.scan({ channel: 'chat', text, from: { id: `author ${i % 9}` } }, state).conversation
      largest = Math.max(largest, sizeOf(state))
    }
    expect(largest).toBeLessThanOrEqual(1024)
    expect(readState(JSON.parse(JSON.stringify(state))).n).toBe(10_000)
  }, 60_000)

  it('adds up what one author says in several messages', () => {
    const alone = scanner.scan({ channel: 'chat', text: 'Voici l’IBAN : FR76 2004 1010 0505 0001 3M02 606' })
    const together = lastOf([
      'Bonjour',
      'Je ne suis pas souvent ici, écrivez-moi sur WhatsApp',
      'Elle roule bien ?',
      'Parfait',
      'Je la prends',
      'Voici l’IBAN : FR76 2004 1010 0505 0001 3M02 606',
    ])
    expect(together.score).toBeGreaterThan(alone.score)
    expect(together.signals.map(({ id }) => id)).toContain('off-platform-contact')
  })

  it('reads an ask for what the other has just named', () => {
    const ask = 'Oui, transmettez-le moi.'
    const answerTo = (text: string) => lastOf([text, ask], ['a', 'b'])
    const answer = answerTo('Vous voulez le code reçu par SMS ?')
    expect(answer.signals[0]?.id).toBe('otp-code-request')
    expect(answer.level).toBe('suspicious')
    expect(answerTo('Vous voulez le mode d’emploi ?').level).toBe('clear')
  })

  it('does not add up what two authors say', () => {
    const texts = ['Écrivez-moi sur WhatsApp', 'D’accord pour samedi devant la mairie']
    expect(lastOf(texts, ['a', 'b']).level).toBe('clear')
  })

  it('does not turn ten innocent messages into fraud', () => {
    const texts = [
      'Bonjour',
      'toujours dispo ?',
      'ok',
      'je passe samedi',
      'vers 9 h',
      'devant la mairie',
      'j’apporte 40 euros',
      'merci',
      'à samedi',
      'bonne soirée',
    ]
    expect(lastOf(texts).level).toBe('clear')
  })

  it('reads a number dictated in three messages', () => {
    const { facts } = lastOf(['mon numéro commence par 06 92', 'ensuite 41 27', 'et 83'])
    expect(facts.phones.map(({ number }) => number)).toContain('+262692412783')
  })

  it('is a pure function of message and state', () => {
    const first = scanner.scan({ channel: 'chat', text: 'Écrivez-moi sur WhatsApp', from: { id: 'a' } })
    const copy = JSON.stringify(first.conversation)
    const again = () => scanner.scan({ channel: 'chat', text: worst, from: { id: 'a' } }, first.conversation)
    expect(again().score).toBe(again().score)
    expect(JSON.stringify(first.conversation)).toBe(copy)
  })
})
