import { describe, expect, it } from 'vitest'
import { parseMailboxes, readSenderFields, senderTraits } from './sender.js'

const fieldsOf = (headers: Record<string, string>, envelopeFrom?: string) =>
  readSenderFields(
    Object.entries(headers).map(([key, value]) => ({ key: key.replace(/\d$/, ''), value })),
    envelopeFrom,
  )
const traits = (headers: Record<string, string>, facts: string[] = [], forged = false) =>
  senderTraits(fieldsOf(headers), facts, forged)

describe('parseMailboxes', () => {
  it.each([
    ['AGORA <no-reply@agora.re>', [{ name: 'AGORA', address: 'no-reply@agora.re' }]],
    ['=?utf-8?B?QUdPUkEgU8OpY3VyaXTDqQ==?= <a@b.example>', [{ name: 'AGORA Sécurité', address: 'a@b.example' }]],
    ['=?windows-1252?Q?l=92=E9t=E9?= <a@b.example>', [{ name: 'l’été', address: 'a@b.example' }]],
    ['Équipe: a@b.example, "C" <c@d.example>;', [{ address: 'a@b.example' }, { name: 'C', address: 'c@d.example' }]],
    ['Payet, Marie <marie@b.example>', [{ name: 'Payet, Marie', address: 'marie@b.example' }]],
    ['AGORA', [{ name: 'AGORA', address: '' }]],
    ['', []],
  ])('%s', (value, expected) => {
    expect(parseMailboxes(value)).toEqual(expected)
  })
})

describe('senderTraits', () => {
  it.each([
    [
      'nothing',
      { from: 'Marie <marie@b.example>', 'reply-to': 'm@mail.b.example', 'return-path': '<bounce@lists.b.example>' },
      [],
    ],
    ['another Reply-To', { from: 'a@b.example', 'reply-to': 'c@d.example' }, ['reply-to-differs']],
    [
      'a free Reply-To',
      { from: 'a@agora.re', 'reply-to': 'agora.974@gmail.com' },
      ['reply-to-differs', 'reply-to-free-mail'],
    ],
    ['a bounce', { from: 'a@b.example', 'return-path': '<>' }, []],
    ['another Return-Path', { from: 'a@agora.re', 'return-path': '<x@bulk.example>' }, ['return-path-differs']],
    ['another Sender', { from: 'a@agora.re', sender: 'x@pirate.example' }, ['sender-differs']],
    ['an address in the name', { from: '"AGORA <no-reply@agora.re>" <x@evil.example>' }, ['address-in-name']],
    ['an address in full width', { from: '"no-reply＠agora.re" <x@evil.example>' }, ['address-in-name']],
    [
      'an address in an encoded word',
      { from: '=?utf-8?Q?AGORA_=3Cinfo=40agora.re=3E?= <x@evil.example>' },
      ['address-in-name'],
    ],
    ['its own address as its name', { from: '"Marie@b.example" <marie@b.example>' }, []],
    ['zero for O', { from: 'AG0RA <x@evil.example>' }, ['confusable-name']],
    ['a Cyrillic letter', { from: 'АGORA Paiement <x@evil.example>' }, ['confusable-name']],
    ['full-width letters', { from: 'ＡＧＯＲＡ <x@evil.example>' }, ['confusable-name']],
    ['an invisible letter', { from: 'AGO\u200bRA <x@evil.example>' }, ['confusable-name']],
    ['French letters', { from: 'Agence Œuvre d’Été 974 <x@b.example>' }, []],
    ['digits at the end of a name', { from: 'Alex974 via AGORA <x@b.example>' }, []],
    ['a name in Cyrillic', { from: 'Привет Мир <x@b.example>' }, []],
    ['two mailboxes', { from: 'no-reply@agora.re, x@evil.example' }, ['multiple-from']],
    ['two From fields', { from1: 'no-reply@agora.re', from2: 'x@evil.example' }, ['multiple-from']],
  ])('%s', (_, headers, expected) => {
    expect(traits(headers as unknown as Record<string, string>)).toEqual(expected)
  })

  it('adds what the header facts and the authentication say', () => {
    expect(traits({ from: 'a@b.example' }, ['nul-in-header'], true)).toEqual([
      'forged-authentication-results',
      'malformed-header',
    ])
    expect(traits({ from: 'a@b.example' }, ['bare-lf', 'long-header-line'])).toEqual([])
  })

  it('prefers the envelope sender to Return-Path', () => {
    expect(fieldsOf({ from: 'a@b.example', 'return-path': '<x@y.example>' }, 'z@b.example').returnPath).toBe(
      'z@b.example',
    )
    expect(fieldsOf({ from: 'a@b.example', 'return-path': '<>' }).returnPath).toBe('')
    expect(fieldsOf({ from: 'a@b.example' }).returnPath).toBeUndefined()
  })
})
