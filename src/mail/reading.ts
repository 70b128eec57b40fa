import type { AttachmentFact, FormSecret, SenderTrait, UnreadFact } from '../facts/fact.js'
import type { ForwardedPart } from '../forwarded.js'
import type { Address, Authentication, EmailMessage } from '../message/message.js'
import type { Evidence } from '../text/evidence.js'
import type { VisibleHtml } from '../text/visible-html.js'
import type { MailLimits } from './limits.js'

/** What the gateway knows besides the bytes of the mail. */
export interface MailOptions {
  /** Whose `Authentication-Results` to believe (RFC 8601 §2.5); without it no such header is believed. */
  authservId?: string
  /** The gateway's own results; they win over any header. */
  authentication?: Authentication
  /** The SMTP transaction the mail came in by. */
  envelope?: { from?: string; to?: string[]; helo?: string; remoteAddress?: string }
  /** Hosts whose mail carries a user's own words. */
  relayHosts?: readonly string[]
  limits?: Partial<MailLimits>
  /** Checks SPF, DKIM and DMARC over DNS with the optional peer `mailauth`; needs `envelope.remoteAddress`. */
  verify?: boolean
}

/** A text that a reader of the mail could read besides its body. */
export interface MailText {
  /** Path of the text, e.g. `attachments[0].text`, `attachments[1].pages[2]` (from 0), `message[0].text`. */
  field: string
  text: string
  /** Number of the PDF page as people count, from 1. */
  page?: number
  origin: 'attachment' | 'pdf' | 'nested-message' | 'calendar' | 'qr' | 'hidden' | 'report'
}

/** A link whose address need not be visible in any text. */
export interface MailLink {
  href: string
  /** What is shown in its place. */
  text?: string
  evidence: Evidence
  origin: 'attachment' | 'pdf' | 'qr' | 'calendar' | 'svg' | 'form'
}

/** A form outside the body of the mail and the kinds of secret its fields ask for. */
export interface MailForm {
  field: string
  secrets: FormSecret[]
}

/** Who the mail says it is from, and what was proven of that. */
export interface MailSender {
  /** Envelope sender; empty for a bounce, absent when nobody said. */
  returnPath?: string
  /** The `Sender:` mailbox. */
  header?: Address
  /** Every mailbox of every `From:` field, in order. */
  fromAll: Address[]
  traits: SenderTrait[]
  /** `pass`: DMARC, or SPF or DKIM aligned with the From host, said so. */
  authentication: 'pass' | 'fail' | 'unverified'
  /** Whether a passing SPF or DKIM speaks for the organisational domain of the From host. */
  aligned: { spf: boolean; dkim: boolean }
  /** Result of the ARC chain as the gateway found it. */
  arc?: string
  /** True only when BIMI passed together with DMARC under an enforced policy. */
  bimi?: boolean
}

/** Everything read from a raw mail; it judges nothing. */
export interface MailReading {
  message: EmailMessage
  sender: MailSender
  /** The HTML body as a reader sees it, and what it hides; absent when the mail has none. */
  page?: VisibleHtml
  texts: MailText[]
  links: MailLink[]
  forms: MailForm[]
  attachments: AttachmentFact[]
  unread: UnreadFact[]
  forwarded?: ForwardedPart
  /** Sent by one of `relayHosts` and not proven false: the body carries a user's own words. */
  relay: boolean
  /** Where the user's words stand in `message.text`, when it can be told. */
  relayText?: { start: number; end: number }
  /** Malformed or doubled headers, as short names: `duplicate-from`, `nul-in-header`, `missing-boundary`… */
  headerFacts: string[]
}
