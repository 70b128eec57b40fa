/** Cases → raw mails, for filters that read nothing else. */
import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import type { BenchCase } from '../src/cli/bench/read/case.js'
import type { Address, EmailMessage, Message } from '../src/message/message.js'

/** The mail that a whole case becomes; a raw mail stays as it is, a conversation becomes what the suspect wrote. */
export async function toMail(one: BenchCase, date: Date): Promise<Buffer> {
  if (one.mail !== undefined) return Buffer.from(typeof one.mail === 'string' ? readFileSync(one.mail) : one.mail)
  const messages = one.turns.filter((turn) => turn.judged).map((turn) => turn.message)
  const [first] = messages
  return first?.channel === 'email' ? compose(mailOf(first), date) : compose(wrapped(messages), date)
}

interface Draft {
  from: { name: string; address: string }
  replyTo?: string
  subject: string
  text?: string
  html?: string
}

const toSender = ({ address, name = '' }: Address) => ({ name, address })

const mailOf = ({ from, replyTo, subject, text, html }: EmailMessage): Draft => ({
  from: toSender(from),
  ...(replyTo === undefined ? {} : { replyTo: replyTo.address }),
  subject,
  ...(text === undefined ? {} : { text }),
  ...(html === undefined ? {} : { html }),
})

/** Chat, SMS and listings have no sender, subject or date of a mail: they get harmless ones. */
const wrapped = (messages: readonly Message[]): Draft => ({
  from: { name: 'Marie Payet', address: 'marie.payet@example.org' },
  subject: 'Votre annonce',
  text: messages.map(wordsOf).join('\n\n'),
})

const wordsOf = (message: Message): string =>
  message.channel === 'listing' ? `${message.title}\n\n${message.description}` : (message.text ?? '')

/** RFC 5322 by nodemailer, without sending it. */
async function compose(draft: Draft, date: Date): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const { message } = await transport.sendMail({ ...draft, to: 'paul.hoarau@example.net', date })
  return message as Buffer
}
