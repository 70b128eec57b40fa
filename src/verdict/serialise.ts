/** What `JSON.stringify(verdict)` writes: the verdict without anything personal. */
import type { ConversationState } from '../conversation/state.js'
import type { Facts } from '../facts/fact.js'
import { maskCard, maskEmail, maskIban, maskPhone, maskText } from '../facts/mask.js'
import { createMasker, maskAddress, maskFileName, maskHandle, maskHost, maskName, maskUrl } from './mask-quote.js'
import type { Verdict, VerdictJson } from './verdict.js'

/**
 * The shape of a verdict, with every quote, number, address and link masked.
 * Spans stay, so that the caller, who has the message, can still highlight. The conversation comes back without the
 * digits being dictated: to continue a conversation store `verdict.conversation` itself.
 */
export function toPublic<Id extends string>(verdict: Verdict<Id>): VerdictJson<Id> {
  const { explain: _explain, toJSON: _toJSON, ...plain } = verdict
  const mask = createMasker(verdict.facts)
  return {
    ...plain,
    signals: verdict.signals.map((signal) => ({
      ...signal,
      evidence: signal.evidence.map((one) => ({ field: one.field, start: one.start, end: one.end, quote: mask(one) })),
    })),
    facts: maskFacts(verdict.facts),
    unread: verdict.unread.map((one) => maskUnread(one, verdict.facts)),
    report: maskReport(verdict),
    conversation: withoutDigits(verdict.conversation),
  }
}

function withoutDigits(state: ConversationState): ConversationState {
  const authors = Object.entries(state.authors).map(
    ([key, author]) => [key, { ...author, digits: [] as string[] }] as const,
  )
  return { ...state, authors: Object.fromEntries(authors) }
}

/** The report with the sender's address masked; sites are hosts and stay. */
export const maskReport = ({ report }: Pick<Verdict, 'report'>): Verdict['report'] => ({
  sender: report.sender === undefined ? undefined : maskAddress(report.sender),
  sites: report.sites.map(maskHost),
})

/** A sentence about an unread part, without the names of files. */
export function maskUnread(sentence: string, facts: Pick<Facts, 'attachments'>): string {
  const names = facts.attachments.map((one) => one.filename).filter((name) => name !== '')
  return maskText(names.reduce((text, name) => text.replaceAll(name, maskFileName(name)), sentence))
}

/** The same facts; `JSON.stringify` writes them masked. The method is not enumerable: facts stay plain data. */
export const maskedWhenSerialised = (facts: Facts): Facts => Object.defineProperty(facts, 'toJSON', MASKED)

const MASKED: PropertyDescriptor & ThisType<Facts> = {
  value() {
    return maskFacts(this)
  },
  configurable: true,
}

function maskFacts(facts: Facts): Facts {
  const mask = createMasker(facts)
  return {
    links: facts.links.map(({ shownHost, domain, ...one }) => ({
      ...one,
      quote: mask(one),
      url: maskUrl(one),
      host: maskHost(one.host),
      domain: domain === undefined ? undefined : maskHost(domain),
      ...(shownHost === undefined ? {} : { shownHost: maskHost(shownHost) }),
    })),
    phones: facts.phones.map(({ pieces, ...one }) => ({
      ...one,
      quote: maskPhone(one.number),
      number: maskPhone(one.number),
      ...(pieces === undefined ? {} : { pieces: pieces.map((piece) => ({ ...piece, quote: '•••' })) }),
    })),
    bankAccounts: facts.bankAccounts.map((one) => ({
      ...one,
      quote: maskIban(one.number),
      number: maskIban(one.number),
    })),
    cards: facts.cards.map((one) => ({ ...one, quote: maskCard(one.last4) })),
    emails: facts.emails.map((one) => ({ ...one, quote: maskEmail(one.address), address: maskEmail(one.address) })),
    handles: facts.handles.map((one) => ({ ...one, quote: maskHandle(one.handle), handle: maskHandle(one.handle) })),
    amounts: facts.amounts.map((one) => ({ ...one, quote: mask(one) })),
    obfuscations: facts.obfuscations.map((one) => ({ ...one, quote: mask(one) })),
    attachments: facts.attachments.map((one) => ({
      ...one,
      quote: one.quote === one.filename ? maskFileName(one.quote) : mask(one),
      filename: maskFileName(one.filename),
    })),
    forms: facts.forms.map((one) => ({ ...one, quote: mask(one) })),
    unread: facts.unread.map((one) => ({ ...one, quote: mask(one), detail: maskUnread(one.detail, facts) })),
    sender: maskSender(facts.sender),
  }
}

/** A name that claims to be the brand is no person's. */
function maskSender(sender: Facts['sender']): Facts['sender'] {
  if (sender === undefined) return undefined
  const name = sender.claimsBrand ? maskText(sender.name) : maskName(sender.name)
  const quote = sender.quote.includes('@') || sender.quote === sender.address ? maskAddress(sender.address) : name
  return { ...sender, quote, address: maskAddress(sender.address), name }
}
