import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chatCase } from '../src/cli/bench/judge/sample.js'
import { toCase } from '../src/cli/bench/read/case.js'
import { readMail } from '../src/mail/read-mail.js'
import { rowOf, sampleOf } from './peers.js'
import { toMail } from './peers-mail.js'
import { flagsIn, toMbox } from './peers-spamassassin.js'
import { spamScanner } from './peers-spamscanner.js'

const date = new Date('2026-01-05T10:00:00Z')
const read = async (row: Record<string, unknown>) =>
  (await readMail(await toMail(toCase(row, { set: 's' }), date))).message

describe('wrapping', () => {
  it('keeps every word of a chat, a listing and a conversation, and only the suspect’s turns', async () => {
    const chat = await read({ label: 'fraud', channel: 'chat', input: { text: 'Envoyez le code reçu à Loïc' } })
    expect(chat.text?.trim()).toBe('Envoyez le code reçu à Loïc')
    const listing = await read({
      label: 'fraud',
      channel: 'listing',
      input: { title: 'Vélo', description: 'à prendre' },
    })
    expect(listing.text).toMatch(/Vélo\s+à prendre/)
    const turns = [
      { from: 'suspect', text: 'Bonjour' },
      { from: 'user', text: 'Qui est là ?' },
      { from: 'suspect', text: 'Le code ?' },
    ]
    const talk = await read({ label: 'fraud', channel: 'conversation', input: { turns } })
    expect(talk.text).toMatch(/Bonjour\s+Le code \?/)
    expect(talk.text).not.toContain('Qui')
  })

  it('keeps sender, subject and both texts of a mail', async () => {
    const input = {
      from: 'Équipe AGORA <info@agora-re.com>',
      subject: 'Votre compte',
      text: 'à lire',
      html: '<p>à lire</p>',
    }
    const mail = await read({ label: 'fraud', channel: 'email', input })
    expect(mail).toMatchObject({
      subject: 'Votre compte',
      from: { address: 'info@agora-re.com', name: 'Équipe AGORA' },
    })
    expect(mail.html).toContain('<p>à lire</p>')
  })
})

describe('SpamAssassin', () => {
  it('is given one message each, whatever the lines begin with', () => {
    const mbox = toMbox([
      Buffer.from('Subject: a\r\n\r\nFrom here on\r\n'),
      Buffer.from('Subject: b\n\nb\n'),
    ]).toString()
    expect(mbox.match(/^From /gm)).toHaveLength(2)
    expect(mbox).toContain('\n>From here on\n')
  })

  it('is believed in the header alone', () => {
    const output =
      'From vigie@localhost x\nX-Spam-Status: Yes, score=7\nSubject: a\n\nb\nFrom vigie@localhost x\nX-Spam-Status: No, score=1\n\nX-Spam-Status: Yes\n'
    expect(flagsIn(output)).toEqual([true, false])
  })
})

describe('the table', () => {
  const cases = [chatCase('1', 'fraud', 'a'), chatCase('2', 'fraud', 'b'), chatCase('3', 'legit', 'c')]

  it('has rates with intervals and n', () =>
    expect(rowOf('x', cases, { flagged: [true, false, false], seconds: 0.5, memory: 12.3 })).toEqual([
      'x',
      expect.stringMatching(/^50\.0 % \[9\.5–90\.5\] \(1\/2\)$/),
      expect.stringMatching(/^0\.0 % \[0\.0–79\.3\] \(0\/1\)$/),
      '6',
      '12 MB',
    ]))

  it('is not made from fewer answers than messages', () =>
    expect(() => rowOf('x', cases, { flagged: [true], seconds: 1, memory: 1 })).toThrow(/1 of 3/))

  it('draws the same sample each time', () => {
    const ids = () => sampleOf(cases, 2).map((one) => one.id)
    expect(ids()).toEqual(ids())
    expect(ids()).toHaveLength(2)
  })
})

it('looks for spamscanner where it was told, and gives no version where it is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-peer-'))
  expect(spamScanner(folder).version()).toBeUndefined()
  await mkdir(join(folder, 'node_modules', 'spamscanner'), { recursive: true })
  await writeFile(join(folder, 'node_modules', 'spamscanner', 'package.json'), '{"version":"6.1.5"}')
  expect(spamScanner(join(folder, 'inner')).version()).toBe('6.1.5')
  await rm(folder, { recursive: true })
})
