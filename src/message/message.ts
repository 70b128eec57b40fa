/** Where a message travels. It decides which rules apply and how they weigh. */
export type Channel = 'chat' | 'sms' | 'listing' | 'email'

/** Who wrote a chat message. `id` tells the authors of one conversation apart; it is never logged. */
export interface Party {
  id?: string
  role?: 'buyer' | 'seller'
  name?: string
}

/** A mailbox as in RFC 5322 §3.4: `address` is the addr-spec, `name` the display name. */
export interface Address {
  address: string
  name?: string
}

/** A file sent along. `text` is what a reader would read in it, when the caller already knows. */
export interface Attachment {
  filename?: string
  contentType?: string
  content?: Uint8Array
  text?: string
}

/** One result of an authentication method, in the words of RFC 8601 §2.7. */
export type AuthResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'policy' | 'temperror' | 'permerror'

/** What the receiving server itself found out about the sender. Never fill it from headers a stranger could write. */
export interface Authentication {
  spf?: AuthResult
  dkim?: AuthResult
  dmarc?: AuthResult
  bimi?: AuthResult
}

export interface ChatMessage {
  channel: 'chat'
  text: string
  from?: Party
  sentAt?: Date | string
  attachments?: Attachment[]
}

/** `sender` is the alphanumeric sender id (`AGORA`) or the number the SMS came from. */
export interface SmsMessage {
  channel: 'sms'
  text: string
  sender?: string
  sentAt?: Date | string
}

/** Prices in euros. `marketPrice` is the usual price of such an item, if the caller knows one. */
export interface ListingMessage {
  channel: 'listing'
  title: string
  description: string
  price?: number | null
  marketPrice?: number | null
  category?: string
}

export interface EmailMessage {
  channel: 'email'
  from: Address
  replyTo?: Address
  /** Who receives it. What reaches a mailbox of the marketplace may be a report. */
  to?: Address[]
  subject: string
  text?: string
  html?: string
  attachments?: Attachment[]
  authentication?: Authentication
  sentAt?: Date | string
}

/** What `scan` reads: a chat message, an SMS, a listing or an e-mail. */
export type Message = ChatMessage | SmsMessage | ListingMessage | EmailMessage
