import { describe, expect, it } from 'vitest'
import { toCase } from './case.js'

const row = (channel: string, input: unknown, more = {}) => ({ id: 'x', channel, label: 'fraud', input, ...more })
const messageOf = (channel: string, input: unknown) => toCase(row(channel, input), { set: 'set' }).turns[0]?.message

describe('toCase', () => {
  it.each([
    ['chat', { text: 'Bonjour' }, { channel: 'chat', text: 'Bonjour' }],
    [
      'chat',
      { text: 'a', sentAt: '2026-01-04', attachments: [{ filename: 'b' }] },
      { channel: 'chat', text: 'a', sentAt: '2026-01-04', attachments: [{ filename: 'b' }] },
    ],
    ['sms', { text: 'Bonjour', from: 'AGORA' }, { channel: 'sms', text: 'Bonjour', sender: 'AGORA' }],
    [
      'listing',
      { title: 'Vélo', description: 'Bon état', price: null, marketPrice: 300 },
      { channel: 'listing', title: 'Vélo', description: 'Bon état', price: null, marketPrice: 300 },
    ],
    [
      'email',
      {
        from: '"Le service" <a@b.example>',
        replyTo: { address: 'c@d.example' },
        subject: 'Objet',
        text: 'Texte',
        auth: { spf: 'pass' },
      },
      {
        channel: 'email',
        from: { name: 'Le service', address: 'a@b.example' },
        replyTo: { address: 'c@d.example' },
        subject: 'Objet',
        text: 'Texte',
        authentication: { spf: 'pass' },
      },
    ],
  ])('reads %s', (channel, input, message) => {
    expect(messageOf(channel, input)).toEqual(message)
  })

  it('reads a conversation: the turns of the suspect are judged, each author has an id', () => {
    const turns = [
      { from: 'user', text: 'Bonjour' },
      { from: 'suspect', text: 'Bonsoir' },
    ]
    expect(toCase(row('conversation', { turns }), { set: 'set' }).turns).toEqual([
      { author: 'user', judged: false, message: { channel: 'chat', text: 'Bonjour', from: { id: 'user' } } },
      { author: 'suspect', judged: true, message: { channel: 'chat', text: 'Bonsoir', from: { id: 'suspect' } } },
    ])
  })

  it.each([
    [{ text: 'Bonjour', label: 'ham' }, 'chat', 'legit'],
    [{ title: 'Vélo', description: 'Bon état', label: 'FRAUD' }, 'listing', 'fraud'],
    [{ subject: 'Objet', text: 'Texte', label: 'spam' }, 'email', 'spam'],
    [{ channel: 'sms', text: 'Colis', label: 1 }, 'sms', 'fraud'],
    [{ turns: [{ from: 'acheteur', text: 'Bonjour' }], label: 'ham' }, 'conversation', 'legit'],
  ])('reads the flat row %j', (flat, channel, label) => {
    expect(toCase(flat, { set: 'set', labels: { 1: 'fraud' } })).toMatchObject({ channel, label })
  })

  it('without a suspect judges everybody but the user', () => {
    const turns = ['acheteur', 'user', 'vendeur'].map((from) => ({ from, text: 'Bonjour' }))
    const one = toCase({ turns, label: 'ham' }, { set: 'set' })
    expect(one.turns.map(({ judged }) => judged)).toEqual([true, false, true])
  })

  it('reads ham as legit, and the bands of a mail as levels', () => {
    const mail = { file: 'a.eml', label: 'ham', maxBand: 'caution', minBand: 'clear' }
    expect(toCase(mail, { set: 'set' })).toMatchObject({
      id: 'a.eml',
      channel: 'mail',
      label: 'legit',
      minLevel: 'clear',
      maxLevel: 'caution',
    })
  })

  it.each([
    [[], 'not an object'],
    [row('chat', { text: 'a' }, { label: 'bad' }), "label 'bad' is not"],
    [row('fax', { text: 'a' }), "got 'fax'"],
    [row('chat', {}), 'message.text must be a string'],
    [row('chat', 'Bonjour'), 'input is not an object'],
    [row('listing', { title: 'a', description: 'b', price: '3' }), 'message.price must be a number'],
    [row('conversation', { turns: [{ from: 'user', text: 'a' }] }), 'no turn is from the suspect'],
    [row('chat', { text: 'a' }, { minBand: 'high' }), "'high' is not a level"],
  ])('refuses %j', (wrong, reason) => {
    expect(() => toCase(wrong, { set: 'set' })).toThrow(reason)
  })
})
