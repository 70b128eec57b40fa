import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMessages } from './read-input.js'

const one = (row: unknown) => toMessages(row)[0]!.message

describe('toMessages', () => {
  it.each([
    ['chat', { channel: 'chat', input: { text: 'bonjour' } }, { channel: 'chat', text: 'bonjour' }],
    ['sms', { channel: 'sms', input: { text: 'a', from: 'AGORA' } }, { channel: 'sms', text: 'a', sender: 'AGORA' }],
    [
      'listing',
      { channel: 'listing', input: { title: 't', description: 'd', price: null } },
      { channel: 'listing', title: 't', description: 'd', price: null },
    ],
    [
      'email',
      {
        channel: 'email',
        input: { from: 'Marie <m@example.org>', replyTo: 'r@example.org', subject: 's', auth: { spf: 'pass' } },
      },
      {
        channel: 'email',
        from: { address: 'm@example.org', name: 'Marie' },
        replyTo: { address: 'r@example.org' },
        subject: 's',
        authentication: { spf: 'pass' },
      },
    ],
    [
      'a message itself',
      { channel: 'chat', text: 'x', from: { id: 'u1' } },
      { channel: 'chat', text: 'x', from: { id: 'u1' } },
    ],
    [
      'files in base64',
      { channel: 'chat', text: 'x', attachments: [{ content: 'JVBERg==' }] },
      { channel: 'chat', text: 'x', attachments: [{ content: new Uint8Array([37, 80, 68, 70]) }] },
    ],
  ])('%s', (_name, row, message) => expect(one(row)).toMatchObject(message))

  it('reads a conversation turn by turn, with its authors', () => {
    const turns = [
      { from: 'suspect', text: 'a' },
      { from: 'user', text: 'b' },
      { from: 'suspect', text: 'c' },
    ]
    for (const row of [{ turns }, { channel: 'conversation', input: { turns } }]) {
      expect(toMessages(row)).toEqual(
        turns.map(({ from, text }) => ({ author: from, message: { channel: 'chat', text, from: { id: from } } })),
      )
    }
  })

  it.each([
    [[], /row must be an object, got an array/],
    [null, /got null/],
    [{ channel: 'chat', input: 3 }, /row\.input must be an object/],
    [{ channel: 'fax', input: { text: 'a' } }, /message\.channel must be/],
    [{ channel: 'chat', input: {} }, /message\.text must be a string/],
    [{ turns: [{ text: 1 }] }, /turns\[0\]\.text/],
    [{ turns: 'x' }, /turns must be an array/],
  ])('refuses %j and says why', (row, reason) => expect(() => toMessages(row)).toThrow(reason))

  it('gives messages or a TypeError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (row) => {
        try {
          return toMessages(row).every(({ message }) => typeof message.channel === 'string')
        } catch (error) {
          return error instanceof TypeError
        }
      }),
    )
  })
})
