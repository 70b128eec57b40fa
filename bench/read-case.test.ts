import { describe, expect, it } from 'vitest'
import { toCase } from './read-case.js'

const row = (channel: string, input: unknown, more = {}) => ({ id: 'x', channel, label: 'fraud', input, ...more })
const messageOf = (channel: string, input: unknown) => toCase(row(channel, input), 'set').turns[0]?.message

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
    expect(toCase(row('conversation', { turns }), 'set').turns).toEqual([
      { judged: false, message: { channel: 'chat', text: 'Bonjour', from: { id: 'user' } } },
      { judged: true, message: { channel: 'chat', text: 'Bonsoir', from: { id: 'suspect' } } },
    ])
  })

  it('reads ham as legit, and the bands of a mail as levels', () => {
    const mail = { file: 'a.eml', label: 'ham', maxBand: 'caution', minBand: 'clear' }
    expect(toCase(mail, 'set')).toMatchObject({
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
    [row('fax', { text: 'a' }), "channel 'fax' is not known"],
    [row('chat', {}), 'text is not a string'],
    [row('chat', undefined), 'input is not an object'],
    [row('listing', { title: 'a', description: 'b', price: '3' }), 'price is not a number'],
    [row('conversation', { turns: [{ from: 'user', text: 'a' }] }), 'no turn is from the suspect'],
    [row('chat', { text: 'a' }, { minBand: 'high' }), "minBand 'high' is not a level"],
  ])('refuses %j', (wrong, reason) => {
    expect(() => toCase(wrong, 'set')).toThrow(reason)
  })
})
