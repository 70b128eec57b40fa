/** Raw mail → verdict: the reader's findings handed to the same straight line as every other message. */
import { emptyState } from '../conversation/state.js'
import { linkFromHref } from '../facts/links.js'
import { type Extra, type Setting, scan } from '../scan.js'
import type { Verdict } from '../verdict/verdict.js'
import { readMail } from './read-mail.js'
import type { MailOptions, MailReading } from './reading.js'

/** Reads a raw mail and judges it. Content never throws; a wrong option throws a `TypeError` naming it. */
export async function scanRawMail<Id extends string>(
  setting: Setting<Id>,
  raw: Uint8Array | string,
  options: MailOptions,
): Promise<Verdict<Id>> {
  const { policy } = setting
  const reading = await readMail(raw, { relayHosts: policy.relayHosts, ...options })
  return scan(setting, reading.message, emptyState(), toExtra(reading, setting))
}

/** Texts that nobody sees do not speak to the reader; they stay out of the judgement. */
const SEEN: ReadonlySet<MailReading['texts'][number]['origin']> = new Set([
  'attachment',
  'pdf',
  'nested-message',
  'calendar',
  'qr',
  'report',
])

function toExtra<Id extends string>(reading: MailReading, { policy }: Setting<Id>): Extra {
  const links = reading.links.map(({ href, text, evidence, origin }) => {
    const link = linkFromHref(href, text, evidence, policy)
    return origin === 'qr' ? { ...link, traits: [...link.traits, 'qr' as const] } : link
  })
  return {
    texts: reading.texts.filter((one) => SEEN.has(one.origin)),
    attachments: reading.attachments,
    links,
    forms: reading.forms,
    unread: reading.unread,
    sender: {
      traits: reading.sender.traits,
      authentication: reading.sender.authentication,
      others: reading.sender.fromAll.slice(1),
      headerFacts: reading.headerFacts,
    },
    verifiedIndicator: reading.sender.bimi === true,
    forwarded: reading.forwarded ?? 'none',
    ...(reading.page === undefined ? {} : { page: reading.page }),
  }
}
