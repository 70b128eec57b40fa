import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agora, createScanner, type Evidence, extractFacts, type Message, type Policy, type Verdict } from './index.js'
import { logit } from './verdict/score.js'

const scanner = createScanner()

/** Raw text of a field, as the evidence names it. */
function rawOf(message: Message, field: string): string | undefined {
  if (message.channel === 'email' && field.startsWith('from.'))
    return message.from[field.slice(5) as 'name' | 'address']
  return (message as unknown as Record<string, string | undefined>)[field]
}

function evidences(verdict: Verdict): Evidence[] {
  const { sender, ...lists } = verdict.facts
  return [
    ...verdict.signals.flatMap((signal) => signal.evidence),
    ...Object.values(lists).flat(),
    ...(sender === undefined ? [] : [sender]),
  ]
}

function checkVerdict(message: Message, verdict: Verdict): void {
  for (const { field, start, end, quote } of evidences(verdict))
    expect(rawOf(message, field)?.slice(start, end)).toBe(quote)
  const total = verdict.prior + verdict.signals.reduce((sum, signal) => sum + signal.contribution, 0)
  if (verdict.score < 1 - 1e-9) expect(logit(verdict.score)).toBeCloseTo(total, 4)
  for (const signal of verdict.signals) expect(signal.contribution).toBeGreaterThanOrEqual(0)
  expect(JSON.stringify(verdict.conversation).length).toBeLessThanOrEqual(1024)
}

/** Words that rules look for, in any order, between anything: it reaches far more of the code than noise does. */
const phrase = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'envoyez',
        'moi',
        'le code',
        'reçu',
        'par',
        'sms',
        'mandat cash',
        'AGORA',
        'pas',
        'je',
        'vous',
        'virement',
        'transporteur',
        'acompte',
        'avant',
        'visite',
        'whatsapp',
        '06 39 98 12 34',
        'https://agora-verif.top/x',
        'FR76 3000 6000 0112 3456 7890 189',
        '50 €',
        'carte',
        '?',
        '.',
        ',',
        '\n',
        'p a y p a l',
        'zéro six',
        'раypаl',
        '🙂',
        'e\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '))

describe('every verdict', () => {
  it('quotes exactly, adds up and stays in bounds: chat', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const message: Message = { channel: 'chat', text, from: { id: 'a' } }
        checkVerdict(message, scanner.scan(message))
      }),
      { numRuns: 300 },
    )
  })
  it('quotes exactly: listing, sms and e-mail', () => {
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        for (const message of [
          { channel: 'listing', title: a, description: b, price: 10, marketPrice: 100 },
          { channel: 'sms', text: a, sender: b.slice(0, 11) },
          { channel: 'email', from: { address: 'a@b.example', name: b }, subject: a, text: b },
        ] satisfies Message[])
          checkVerdict(message, scanner.scan(message))
      }),
      { numRuns: 100 },
    )
  })
  it('is the same for the same input', () => {
    const message: Message = { channel: 'chat', text: 'Envoyez-moi le code reçu par SMS avant ce soir' }
    expect(JSON.stringify(scanner.scan(message))).toBe(JSON.stringify(createScanner().scan(message)))
  })
  it('is the same whatever was read before it, and amid its words', () => {
    const words = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => `mo${(from + i).toString(36)}`)
    const text = 'Envoyez-moi le code reçu par SMS et payez par mandat cash.'
    const fresh = createScanner()
    const first = JSON.stringify(fresh.scan({ channel: 'chat', text }))
    for (let from = 0; from < 40_000; from += 10_000)
      fresh.scan({ channel: 'chat', text: words(from, 10_000).join(' ') })
    expect(JSON.stringify(fresh.scan({ channel: 'chat', text }))).toBe(first)
    const long = [text, ...words(50_000, 14_000), text].join(' ')
    const alone = JSON.stringify(createScanner().scan({ channel: 'chat', text: long }))
    expect(JSON.stringify(fresh.scan({ channel: 'chat', text: long }))).toBe(alone)
  })
})

describe('hostile content', () => {
  const big = 'Je paie par mandat cash. '.repeat(400_000)
  it.each([
    ['nothing', ''],
    ['a lone surrogate', '\ud800'],
    ['NUL', '\0\0'],
    ['emoji only', '🎉🎉🎉'],
    ['right to left', 'مرحبا كيف حالك'],
    ['10 MB', big],
    ['combining marks', `a${'\u0301'.repeat(1_000_000)}`],
    ['separated letters', 'a b c d '.repeat(100_000)],
    ['negations', 'pas '.repeat(100_000)],
    ['numbers', '06 39 98 12 34 '.repeat(10_000)],
    ['links', 'https://a.example/ '.repeat(10_000)],
    ['signs at', '@'.repeat(100_000)],
  ])('%s gives a verdict', (_name, text) => {
    const verdict = scanner.scan({ channel: 'chat', text })
    expect(verdict.score).toBeGreaterThan(0)
    expect(verdict.score).toBeLessThanOrEqual(1)
    for (const { start, end } of evidences(verdict)) expect(end).toBeLessThanOrEqual(Math.max(text.length, start))
  })
  it('says what was not read', () => {
    expect(scanner.scan({ channel: 'chat', text: big }).unread).toContain('text a été lu jusqu’à la limite seulement')
  })
  it('reads a mail that is a picture', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Array(500).fill(7)])
    expect((await scanner.scanEmail(jpeg)).level).toBe('clear')
  })
})

describe('wrong calls', () => {
  it.each([
    [undefined, /^message must be an object/],
    [{ text: 'x' }, /^message\.channel/],
    [{ channel: 'fax', text: 'x' }, /'fax'/],
    [{ channel: 'chat', text: 3 }, /^message\.text/],
    [{ channel: 'listing', title: 'a', description: 'b', price: Number.NaN }, /^message\.price .*NaN/],
    [{ channel: 'email', from: 'a@b', subject: '' }, /^message\.from/],
    [{ channel: 'chat', text: 'x', sentAt: 5 }, /^message\.sentAt/],
    [{ channel: 'sms', text: 'x', sentAt: 'hier' }, /^message\.sentAt/],
    [{ channel: 'sms', text: 'x', sentAt: new Date(Number.NaN) }, /^message\.sentAt/],
  ])('%j', (message, pattern) => {
    expect(() => scanner.scan(message as unknown as Message)).toThrow(TypeError)
    expect(() => scanner.scan(message as unknown as Message)).toThrow(pattern)
  })
  it.each([
    [{ version: 99 }],
    ['x'],
    [{ version: 1, n: -1 }],
    [JSON.parse('{"version":1,"n":0,"rules":"","authors":{"__proto__":{"n":1}}}')],
    [{ version: 1, n: 0, rules: '', authors: { a: { n: 1, signs: {}, parts: new Array(1e5).fill(1), digits: [] } } }],
  ])('a forged conversation %#', (state) => {
    const message: Message = { channel: 'chat', text: 'bonjour' }
    expect(() => scanner.scan(message, state)).toThrow(TypeError)
    expect(createScanner({ onBadConversation: 'restart' }).scan(message, state).level).toBe('clear')
  })
  it('names a bad rule and a bad policy', () => {
    const rule = {
      id: 'one',
      title: { fr: '', en: '' },
      section: { heading: '', quote: '' },
      weight: 1,
      group: 'g',
      channels: ['chat'],
      mood: 'fact',
      detect: () => [],
      mustFind: ['a'],
      mustIgnore: ['b'],
    } as const
    const rules = (signals: readonly unknown[]) => ({ version: 't', signals, guards: [], combinations: [] }) as never
    expect(() => createScanner({ rules: rules([{ ...rule, mustFind: [] }]) })).toThrow(/'one' has no mustFind/)
    expect(() => createScanner({ rules: rules([rule, rule]) })).toThrow(/two rules have the id 'one'/)
    expect(() => createScanner({ policy: { ...agora, baseRate: 2 } })).toThrow(/baseRate/)
  })
})

describe('another marketplace', () => {
  const market: Policy = {
    ...agora,
    brand: { name: 'Bazarmada', aliases: ['bazarmada'], label: 'bazarmada', commonWord: false },
    mailHosts: ['bazarmada.example'],
    relayHosts: [],
    webHosts: ['bazarmada.example'],
  }
  const other = createScanner({ policy: market })
  it('knows its own brand and host', () => {
    const mail = (address: string): Message => ({
      channel: 'email',
      from: { name: 'Service sécurité Bazarmada', address },
      subject: 'Votre compte',
      text: 'Bazarmada : votre compte est suspendu, confirmez votre mot de passe.',
      authentication: { dmarc: 'pass' },
    })
    const ids = (verdict: Verdict) =>
      verdict.signals.filter((signal) => signal.contribution > 0.5).map((signal) => signal.id)
    expect(ids(other.scan(mail('info@bazarmada-securite.example')))).toContain('sender-domain-mismatch')
    expect(ids(other.scan(mail('info@bazarmada.example')))).not.toContain('sender-domain-mismatch')
    expect(other.ruleset).not.toBe(scanner.ruleset)
  })
})

describe('conversations', () => {
  const turns = (texts: string[], from = 'a') =>
    texts.reduce<Verdict | undefined>(
      (last, text) => scanner.scan({ channel: 'chat', text, from: { id: from } }, last?.conversation),
      undefined,
    )!
  it('adds up what one author says over several messages', () => {
    const alone = scanner.scan({ channel: 'chat', text: 'Vous lui remettez la différence.', from: { id: 'a' } })
    const told = turns([
      'Je suis en mission en mer.',
      'Mon transporteur passera.',
      'Le chèque comprend sa part.',
      'Vous lui remettez la différence.',
    ])
    expect(told.score).toBeGreaterThan(alone.score + 0.2)
  })
  it('finds a number dictated in pieces', () => {
    expect(turns(['06', '39 98', '12 34']).facts.phones.map((phone) => phone.number)).toEqual(['+33639981234'])
  })
  it('does not add ten innocent messages up to fraud', () => {
    expect(
      turns([
        'Bonjour',
        'Il est toujours là ?',
        'Ok je passe demain',
        'Vers 17h',
        'Au parking',
        'Merci',
        'Je suis en bleu',
        'J’arrive',
        'Super',
        'Bonne soirée',
      ]).level,
    ).toBe('clear')
  })
  it('does not lay one author’s words at another’s door', () => {
    const first = scanner.scan({
      channel: 'chat',
      text: 'Je paie par mandat cash, envoyez-moi le code reçu par SMS',
      from: { id: 'a' },
    })
    expect(scanner.scan({ channel: 'chat', text: 'Non merci.', from: { id: 'b' } }, first.conversation).level).toBe(
      'clear',
    )
  })
})

describe('guards cover their clause, not the message', () => {
  it.each([
    'Ceci n’est pas une arnaque. ',
    'Attention aux arnaques ! ',
    'Je ne suis pas un escroc. ',
    'Je n’accepte pas PayPal. ',
  ])('%s', (preface) => {
    const ask = 'Envoyez-moi le code reçu par SMS.'
    const guards = (text: string) =>
      scanner
        .scan({ channel: 'chat', text })
        .signals.find((signal) => signal.id === 'otp-code-request')!
        .damping.filter(({ guard }) => guard !== 'ordinary-wording')
    expect(guards(preface + ask)).toEqual(guards(ask))
    expect(scanner.scan({ channel: 'chat', text: preface + ask }).level).toMatch(/fraud|suspicious/)
  })
})

it('extracts facts without judging', () => {
  expect(extractFacts('Appelez le 0 899 00 01 23').phones.map((phone) => phone.cost)).toEqual(['surcharged'])
  expect(() => extractFacts(5 as unknown as string)).toThrow(/^text must be a string/)
})
