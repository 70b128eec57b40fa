import { type ForwardedPart, findForwarded, isForwardSubject } from '../forwarded.js'
import type { EmailMessage } from '../message/message.js'
import { readHtml, type VisibleHtml } from '../text/visible-html.js'
import { type Proof, weighAuthentication } from './authentication.js'
import type { AuthenticationResults } from './authentication-results.js'
import { repairWindows1252 } from './charset.js'
import { addUnread, type Findings, noFindings } from './findings.js'
import { hostOf } from './hosts.js'
import { toPage } from './html-part.js'
import { readInlineImages } from './inline-image.js'
import { checkOptions } from './options.js'
import { type ParsedMail, parseMail } from './parse.js'
import { type MessageFiles, readFiles } from './read-message.js'
import type { MailOptions, MailReading, MailSender } from './reading.js'
import { findRelayedText } from './relay.js'
import { readSenderFields, type SenderFields, senderTraits } from './sender.js'
import { verifyMail } from './verify.js'

export type { ForwardedPart } from '../forwarded.js'
export type { MailLimits } from './limits.js'
export { DEFAULT_LIMITS } from './limits.js'
export type { MailForm, MailLink, MailOptions, MailReading, MailSender, MailText } from './reading.js'
export { stopWorker } from './work.js'

/**
 * Reads a raw mail (RFC 5322, MIME) into one structure: the message, who sent it and what proves that, every other
 * text, link, form and file in it, and what could not be read. A string is taken as UTF-8.
 * Rejects with a `TypeError` only for wrong arguments; nothing in a mail throws.
 */
export async function readMail(raw: Uint8Array | string, options: MailOptions = {}): Promise<MailReading> {
  const limits = checkOptions(raw, options)
  const bytes = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : raw
  const findings = noFindings(limits)
  const parsed = await parseMail(bytes, limits)
  for (const { reason, detail } of parsed.unread) addUnread(findings, reason, 'raw', '', detail)
  const fields = readSenderFields(parsed.headers, options.envelope?.from)
  const proof = weighAuthentication({
    headers: parsed.headers,
    from: hostOf(fields.fromAll[0]?.address ?? ''),
    ambiguous: fields.fromAll.length > 1 || parsed.facts.includes('two-addresses-in-one-mailbox'),
    options,
    verified: await verify(bytes, options, findings),
  })
  const files = await readFiles(findings, parsed.files, '', 0)
  await readInlineImages(findings, parsed.html ?? '')
  return toReading(parsed, fields, proof, files, findings, options)
}

async function verify(
  bytes: Uint8Array,
  options: MailOptions,
  findings: Findings,
): Promise<AuthenticationResults | undefined> {
  if (options.verify !== true || options.authentication !== undefined || options.envelope === undefined)
    return undefined
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, findings.limits.size))
  const verification = await verifyMail(raw, options.envelope, findings.limits.milliseconds)
  if (verification.state === 'done') return verification.results
  if (verification.state === 'missing') addUnread(findings, 'missing-reader', 'sender', '', verification.package)
  else addUnread(findings, 'timeout', 'sender', '', verification.detail)
  return undefined
}

function toReading(
  parsed: ParsedMail,
  fields: SenderFields,
  proof: Proof,
  files: MessageFiles,
  findings: Findings,
  options: MailOptions,
): MailReading {
  const message = toMessage(parsed, fields, proof, files, options)
  notePgp(findings, message)
  const sender = toSender(fields, proof, parsed.facts)
  const page = message.html === undefined ? undefined : readHtml(message.html)
  if (page !== undefined && isPicture(page, message.text))
    addUnread(findings, 'image-only', 'html', '', 'the words are in pictures')
  const forwarded = forwardedPart(message, page, files, findings)
  const relays = (options.relayHosts ?? []).map((host) => host.toLowerCase())
  const relay = relays.includes(hostOf(message.from.address)) && proof.state !== 'fail' && fields.fromAll.length === 1
  const relayText = relay && message.text !== undefined ? findRelayedText(message.text) : undefined
  if (relay) sender.traits.push('relay')
  if (forwarded !== undefined && (files.nested.length > 0 || isForwardSubject(message.subject)))
    sender.traits.push('forwarded')
  const { texts, links, forms, attachments, unread } = findings
  return {
    message,
    sender,
    ...(page === undefined ? {} : { page }),
    texts,
    links,
    forms,
    attachments,
    unread,
    ...(forwarded === undefined ? {} : { forwarded }),
    relay,
    ...(relayText === undefined ? {} : { relayText }),
    headerFacts: parsed.facts,
  }
}

function toMessage(
  { email, text, html }: ParsedMail,
  fields: SenderFields,
  proof: Proof,
  files: MessageFiles,
  { envelope }: MailOptions,
): EmailMessage {
  const replyTo = fields.replyTo[0]
  // Who writes a mail writes its To field as well; the envelope is where it really goes.
  const to = envelope?.to?.map((address) => ({ address })) ?? fields.to
  const sentAt = email.date !== undefined && !Number.isNaN(Date.parse(email.date)) ? email.date : undefined
  return {
    channel: 'email',
    from: fields.fromAll[0] ?? { address: '' },
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(to.length === 0 ? {} : { to }),
    subject: repairWindows1252(email.subject ?? ''),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(files.attachments.length === 0 ? {} : { attachments: files.attachments }),
    ...(proof.authentication === undefined ? {} : { authentication: proof.authentication }),
    ...(sentAt === undefined ? {} : { sentAt }),
  }
}

function toSender(fields: SenderFields, proof: Proof, facts: readonly string[]): MailSender {
  return {
    ...(fields.returnPath === undefined ? {} : { returnPath: fields.returnPath }),
    ...(fields.header === undefined ? {} : { header: fields.header }),
    fromAll: fields.fromAll,
    traits: senderTraits(fields, facts, proof.forged),
    authentication: proof.state,
    aligned: proof.aligned,
    ...(proof.arc === undefined ? {} : { arc: proof.arc }),
    ...(proof.bimi ? { bimi: true } : {}),
  }
}

/** Fewer words than these are a greeting under a picture. */
const CAPTION = 20

/** True for a body that shows pictures from elsewhere and says hardly anything: what it says is in them. */
const isPicture = ({ text, images }: VisibleHtml, plain = ''): boolean =>
  images.some(({ src }) => /^(?:https?:|cid:|data:)/i.test(src)) &&
  saysLittle([text, plain, ...images.map(({ alt }) => alt)])

function saysLittle(texts: readonly string[]): boolean {
  let left = CAPTION
  for (const text of texts)
    for (const { 0: run } of text.matchAll(/\S{1,20}/g)) {
      left -= run.length
      if (left <= 0) return false
    }
  return true
}

/** An encrypted body in the clear text part (RFC 4880 §6.2). */
function notePgp(findings: Findings, { text }: EmailMessage): void {
  if (text?.includes('-----BEGIN PGP MESSAGE-----')) addUnread(findings, 'encrypted', 'text', '', 'PGP message')
}

/** What is passed on: in the text, else in the HTML body, else the first message inside the mail. */
function forwardedPart(
  message: EmailMessage,
  html: VisibleHtml | undefined,
  files: MessageFiles,
  findings: Findings,
): ForwardedPart | undefined {
  const nested = files.nested[0]
  if (nested !== undefined) {
    const inside = findings.links
      .filter((link) => link.evidence.field.startsWith(nested.field))
      .map((link) => link.href)
    const text = findings.texts.find((one) => one.field === nested.textField)?.text ?? ''
    const written = text.match(/https?:\/\/[^\s<>"']{3,2000}/gi) ?? []
    const links = [...new Set([...inside, ...written])].slice(0, 100)
    return {
      ...(nested.from === undefined ? {} : { from: nested.from }),
      links,
      field: nested.textField,
      start: 0,
      end: text.length,
    }
  }
  if (message.text !== undefined) return findForwarded(message.text, 'text', message.subject)
  if (message.html === undefined || html === undefined) return undefined
  const part = findForwarded(html.text, 'html', message.subject)
  if (part === undefined) return undefined
  const anchors = toPage(html)
    .links.filter((link) => link.start >= part.start)
    .map((link) => link.href)
  return { ...part, links: [...new Set([...part.links, ...anchors])].slice(0, 100) }
}
