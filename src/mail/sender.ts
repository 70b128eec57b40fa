import { addressParser } from 'postal-mime'
import type { SenderTrait } from '../facts/fact.js'
import type { Address } from '../message/message.js'
import { fold } from '../text/fold.js'
import { repairWindows1252 } from './charset.js'
import { CONFUSING_FACTS } from './headers.js'
import { aligned, hostOf, isFreeMail } from './hosts.js'

/** The mailboxes a message names as its origin. */
export interface SenderFields {
  fromAll: Address[]
  replyTo: Address[]
  header: Address | undefined
  /** Of To and Cc. */
  to: Address[]
  returnPath: string | undefined
}

type Headers = readonly { key: string; value: string }[]

const MAX_MAILBOXES = 50

/** Reads From, Sender, Reply-To and Return-Path; the envelope sender wins over Return-Path. */
export function readSenderFields(headers: Headers, envelopeFrom: string | undefined): SenderFields {
  return {
    fromAll: mailboxes(headers, 'from'),
    replyTo: mailboxes(headers, 'reply-to'),
    header: mailboxes(headers, 'sender')[0],
    to: [...mailboxes(headers, 'to'), ...mailboxes(headers, 'cc')],
    returnPath: envelopeFrom ?? returnPath(headers),
  }
}

function mailboxes(headers: Headers, key: string): Address[] {
  const found: Address[] = []
  for (const header of headers) {
    if (header.key === key && header.value !== '' && found.length < MAX_MAILBOXES)
      found.push(...parseMailboxes(header.value))
  }
  return found.slice(0, MAX_MAILBOXES)
}

/** Mailboxes of an address list (RFC 5322 §3.4), groups flattened, encoded words decoded. Never throws. */
export function parseMailboxes(value: string): Address[] {
  try {
    const found = withUnquotedCommas(addressParser(value.slice(0, 65_536)).flatMap(membersOf))
    const bare = found.some(({ address }) => address.includes('@')) ? [] : addressIn(value)
    return bare.length > 0 ? bare : found
  } catch {
    return [toAddress(value.slice(0, 998), '')]
  }
}

/** A group (RFC 6854) of one shows its name for his. */
const membersOf = (one: ReturnType<typeof addressParser>[number]): { name: string; address?: string | undefined }[] =>
  'group' in one && one.group !== undefined
    ? one.group.map((member) => ({ ...member, name: member.name || (one.group?.length === 1 ? one.name : '') }))
    : [one]

/** What is left when the punctuation is so broken that no mailbox is found. */
function addressIn(value: string): Address[] {
  const found = /[^\s<>()[\]:;,"\\]{1,64}@[^\s<>()[\]:;,"\\]{1,253}/.exec(value.slice(0, 998))
  return found === null ? [] : [toAddress(value.slice(0, found.index).replace(/[<("]/g, ' ').trim(), found[0])]
}

/** `From: Martin, Paul <paul@…>`: what has no address is the beginning of the next one's name. */
function withUnquotedCommas(list: { name: string; address?: string | undefined }[]): Address[] {
  const found: Address[] = []
  let start = ''
  list.forEach(({ name, address }, i) => {
    if ((address ?? '') === '' && i < list.length - 1) {
      start += `${name}, `
      return
    }
    found.push(toAddress(start + name, address ?? ''))
    start = ''
  })
  return found
}

/** `<@relay.example:user@host>`: a route of old (RFC 5322 §4.4), which nobody follows. */
const withoutRoute = (address: string): string => address.replace(/^@[^:@]{1,253}(?:,@[^:@]{1,253}){0,8}:/, '')

function toAddress(name: string, address: string): Address {
  const shown = repairWindows1252(name).replace(/,\s?$/, '').trim()
  const mailbox = withoutRoute(address.trim())
  return shown === '' ? { address: mailbox } : { address: mailbox, name: shown }
}

/** `<>` is the empty envelope sender of a bounce. */
function returnPath(headers: Headers): string | undefined {
  const field = headers.find((header) => header.key === 'return-path')
  if (field === undefined) return undefined
  return parseMailboxes(field.value)[0]?.address ?? ''
}

/** What is unusual about who a mail says it is from. */
export function senderTraits(fields: SenderFields, facts: readonly string[], forged: boolean): SenderTrait[] {
  const traits: SenderTrait[] = []
  const from = fields.fromAll[0] ?? { address: '' }
  const host = hostOf(from.address)
  const elsewhere = (address: string): boolean =>
    host !== '' && hostOf(address) !== '' && !aligned(hostOf(address), host)
  const away = fields.replyTo.filter((mailbox) => elsewhere(mailbox.address))
  if (away.length > 0) traits.push('reply-to-differs')
  if (away.some((mailbox) => isFreeMail(hostOf(mailbox.address)))) traits.push('reply-to-free-mail')
  if (fields.returnPath !== undefined && elsewhere(fields.returnPath)) traits.push('return-path-differs')
  if (fields.header !== undefined && elsewhere(fields.header.address)) traits.push('sender-differs')
  if (from.name !== undefined && namesOtherAddress(from.name, from.address)) traits.push('address-in-name')
  if (from.name !== undefined && isConfusable(from.name)) traits.push('confusable-name')
  if (fields.fromAll.length > 1 || facts.includes('two-addresses-in-one-mailbox')) traits.push('multiple-from')
  if (forged) traits.push('forged-authentication-results')
  if (facts.some((fact) => CONFUSING_FACTS.has(fact))) traits.push('malformed-header')
  return traits
}

const ADDR_SPEC = /[a-z0-9._%+-]{1,64}\s?@\s?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/

/** Mail programs on telephones show the display name alone: an address in it passes for the sender's. */
function namesOtherAddress(name: string, address: string): boolean {
  if (!/[@＠﹫]|arobase|\(at\)|\[at\]/i.test(name)) return false
  const folded = fold(name.slice(0, 998)).text.replace(/\s?(?:\(at\)|\[at\]|\barobase\b)\s?/g, '@')
  const shown = ADDR_SPEC.exec(folded)
  return shown !== null && shown[0].replace(/\s/g, '') !== address.toLowerCase()
}

/** Letters of other scripts, full-width or invisible letters, or 0 and 1 standing for O and l inside a word. */
function isConfusable(name: string): boolean {
  if (/\p{L}[01]\p{L}/u.test(name)) return true
  return /[^\u0000-\u02ff]/.test(name) && fold(name.slice(0, 998)).tricks.length > 0
}
