/** The whole way: messages with somebody's data in every field, and all that a caller may write somewhere. */
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createScanner, type Message, statementOfReasons, toLog, type Verdict } from '../index.js'
import { CANARIES } from './canaries.fixture.js'

const scanner = createScanner({ clock: () => 0 })

const outputs = (verdict: Verdict): string[] => [
  JSON.stringify(verdict),
  JSON.stringify({ nested: [verdict] }),
  JSON.stringify(toLog(verdict)),
  inspect(verdict, { depth: null, maxStringLength: null, showHidden: true }),
  inspect(new Map([['verdict', verdict]]), { depth: null, maxStringLength: null }),
  `${verdict}`,
  ...(['fr', 'en'] as const).flatMap((locale) => [
    JSON.stringify(statementOfReasons(verdict, locale)),
    ...(['user', 'moderator', 'engineer'] as const).map((audience) => verdict.explain(audience, locale)),
  ]),
]

/** Around the data stand the words that make rules quote it. */
const wrap = (text: string) =>
  `Envoyez-moi le code reçu par SMS. ${text}. Payez par mandat cash, ${text}, sur WhatsApp : ${text}`

function messagesWith(text: string): Message[] {
  const wrapped = wrap(text)
  return [
    { channel: 'chat', text: wrapped, from: { id: text }, attachments: [{ filename: `${text}.pdf`, text: wrapped }] },
    { channel: 'sms', text: wrapped, sender: '+262 692 48 15 73' },
    { channel: 'listing', title: text, description: wrapped, price: 10, marketPrice: 900, category: text },
    {
      channel: 'email',
      from: { address: 'marie.hoarau@gmail.com', name: 'Marie Hoarau' },
      replyTo: { address: 'marie.hoarau@outlook.com', name: 'Marie Hoarau' },
      subject: wrapped,
      text: wrapped,
      html: `<p>${wrapped}</p><a href="https://agora-re.com/marie-hoarau?code=482913">agora.re</a>`,
      attachments: [{ filename: 'rib_marie_hoarau.pdf', text: wrapped }],
    },
  ]
}

const bare = (text: string) => text.replace(/[\s.\-_/]/g, '')

/** Scores and contributions: any three figures stand in some of them by chance. */
const FRACTION = /\d\.\d{10,}/g

function expectNone(shown: readonly string[], secrets: readonly string[]): void {
  for (const output of shown.map((one) => one.replace(FRACTION, ''))) {
    for (const secret of secrets) {
      expect(output).not.toContain(secret)
      expect(bare(output)).not.toContain(bare(secret))
    }
  }
}

const NAMES = ['hoarau', 'Hoarau', '692481573', '482913']

describe('nothing personal leaves the process unless asked for', () => {
  it.each(CANARIES)('%s', (_kind, text, ...secrets) => {
    for (const message of messagesWith(text)) {
      const verdict = scanner.scan(message)
      expect(verdict.signals.length).toBeGreaterThan(0)
      expectNone(outputs(verdict), [...secrets, ...NAMES])
    }
  })

  it.each([
    ['in plain text', 'Content-Type: text/plain; charset=utf-8'],
    ['as HTML', 'Content-Type: text/html; charset=utf-8'],
  ])('a raw mail %s, with its headers', async (_name, type) => {
    for (const [, text, ...secrets] of CANARIES) {
      const raw = [
        'From: "Marie Hoarau" <marie.hoarau@gmail.com>',
        'To: Paul Hoarau <paul.hoarau@agora.re>',
        'Reply-To: Marie Hoarau <marie.hoarau@outlook.com>',
        'Return-Path: <marie.hoarau@example.org>',
        'Received: from [192.0.2.1] (helo=marie-hoarau) by mx for <paul.hoarau@agora.re>',
        `Subject: =?utf-8?B?${Buffer.from(wrap(text)).toString('base64')}?=`,
        'MIME-Version: 1.0',
        type,
        '',
        wrap(text),
      ].join('\r\n')
      const verdict = await scanner.scanEmail(raw)
      expectNone(outputs(verdict), [...secrets, 'hoarau', 'Hoarau', 'paul.'])
    }
  })

  it('shows it to who asks: the facts themselves hold it', () => {
    const { facts } = scanner.scan({ channel: 'chat', text: 'appelle le 0692 48 15 73' })
    expect(facts.phones[0]!.number).toBe('+262692481573')
  })
})

describe('no error quotes content', () => {
  const secret = 'marie.hoarau@gmail.com 0692 48 15 73'
  const chat: Message = { channel: 'chat', text: 'Bonjour' }
  const author = { n: 1, signs: {}, parts: [], wording: [0, 0], digits: [] }
  it.each<[string, () => unknown]>([
    ['a channel', () => scanner.scan({ channel: secret, text: secret } as unknown as Message)],
    ['a message', () => scanner.scan(secret as unknown as Message)],
    ['a text', () => scanner.scan({ channel: 'chat', text: [secret] } as unknown as Message)],
    ['a sender', () => scanner.scan({ channel: 'email', from: secret, subject: '' } as unknown as Message)],
    [
      'a price',
      () => scanner.scan({ channel: 'listing', title: '', description: '', price: secret } as unknown as Message),
    ],
    ['a date', () => scanner.scan({ ...chat, sentAt: [secret] } as unknown as Message)],
    ['an attachment', () => scanner.scan({ ...chat, attachments: [{ content: secret }] } as unknown as Message)],
    ['a state', () => scanner.scan(chat, secret)],
    ['a version', () => scanner.scan(chat, { version: secret })],
    ['an author', () => scanner.scan(chat, { version: 1, n: 1, rules: '', authors: { [secret]: author } })],
    ['rules', () => scanner.scan(chat, { version: 1, n: 1, rules: [secret], authors: {} })],
  ])('in the place of %s', (_name, call) => {
    expect(call).toThrow(TypeError)
    try {
      call()
    } catch (error) {
      expect(inspect(error)).not.toMatch(/hoarau|0692|gmail/)
    }
  })
})
