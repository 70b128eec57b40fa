import type { Evidence } from '../text/evidence.js'

/** How surely the digits of a bank account or card hold together. `partial`: masked or cut short. */
export type CheckState = 'valid' | 'invalid-checksum' | 'partial'

/** What a call or an SMS to a number costs the reader. */
export type CostClass =
  | 'free'
  | 'normal'
  | 'surcharged'
  | 'premium-sms'
  | 'satellite'
  | 'international-premium'
  | 'ping-call'

export interface PhoneFact extends Evidence {
  kind: 'phone'
  /** E.164 when the number has one; short numbers keep their digits. */
  number: string
  /** ISO 3166-1 alpha-2 of the territory (`RE`, `FR`, `YT`, …), or undefined for non-geographic and short numbers. */
  territory: string | undefined
  line: 'mobile' | 'fixed' | 'voip' | 'special' | 'short' | 'sms-short' | 'unknown'
  cost: CostClass
  /** The row of the numbering table that decided, e.g. `089`. */
  range: string
  /** True when libphonenumber knows the number as valid; false for shapes such as the fiction blocks. */
  valid: boolean
  /** True when digits were hidden: written in words, as look-alike letters, or split over messages. */
  hidden: boolean
  /** Several spans when the digits lie apart; the evidence itself covers the first to the last. */
  pieces?: Evidence[]
}

/** Whose account a text says it is. */
export type Payee = 'brand' | 'secure-service' | 'writer' | 'business' | 'unknown'

export interface BankAccountFact extends Evidence {
  kind: 'bank-account'
  format: 'iban' | 'rib'
  /** Normalised, upper case, no separators. Masked when serialised. */
  number: string
  country: string
  check: CheckState
  bic?: string
  payee: Payee
}

export interface CardFact extends Evidence {
  kind: 'card'
  /** Only the last four digits are ever kept. */
  last4: string
  scheme: 'visa' | 'mastercard' | 'amex' | 'other'
  check: CheckState
}

/** Which trick makes a host pass for a brand. */
export type LookalikeTechnique =
  | 'substitution'
  | 'omission'
  | 'doubling'
  | 'transposition'
  | 'insertion'
  | 'homoglyph'
  | 'hyphenation'
  | 'added-word'
  | 'other-tld'
  | 'subdomain'
  | 'userinfo'
  | 'bit-flip'
  | 'vowel-swap'
  | 'punycode'

export interface Lookalike {
  brand: string
  technique: LookalikeTechnique
  /** Edits between the host's label and the brand's, 0 when the label is the brand's own. */
  distance: number
  /** True when the host can hardly be anything else than an imitation; false for a common word in a stranger's name. */
  strong: boolean
}

export interface LinkFact extends Evidence {
  kind: 'link'
  /** Normalised URL, scheme added when missing. */
  url: string
  scheme: string
  /** Unicode host, lower case; IP literals in dotted or bracketed canonical form; '' for `tel:`, `data:` … */
  host: string
  /** Registrable domain by the Public Suffix List, private suffixes on; undefined for IPs and bare suffixes. */
  domain: string | undefined
  owner: 'ours' | 'partner' | 'well-known' | 'stranger'
  lookalike?: Lookalike
  /** What is unusual about it. */
  traits: LinkTrait[]
  /** Where an anchor's text claims to go, when it names another host. */
  shownHost?: string
}

export type LinkTrait =
  | 'insecure' // http:
  | 'ip-literal'
  | 'userinfo'
  | 'odd-port'
  | 'punycode'
  | 'mixed-script'
  | 'defanged' // hxxp, [.], (dot)
  | 'spelled-out' // "point com"
  | 'shortener'
  | 'redirector'
  | 'free-hosting'
  | 'data-uri'
  | 'script-uri'
  | 'messaging' // wa.me, t.me …
  | 'tel'
  | 'sms'
  | 'mailto'
  | 'no-scheme'
  | 'anchor-mismatch'
  | 'qr' // read from a QR code
  | 'malformed'
  | 'suspicious-tld'

export interface EmailAddressFact extends Evidence {
  kind: 'email-address'
  /** Normalised `local@host`, lower case. */
  address: string
  host: string
  owner: 'ours' | 'partner' | 'well-known' | 'stranger'
  provider: 'free' | 'disposable' | 'other'
  lookalike?: Lookalike
  /** True when written so as not to look like an address (`arobase`, `(at)`, `point com`, spaced letters). */
  hidden: boolean
}

/** An account on another messaging service: `@marie_974 sur telegram`, `snap : toto`. */
export interface HandleFact extends Evidence {
  kind: 'handle'
  service: string | undefined
  handle: string
}

export interface AmountFact extends Evidence {
  kind: 'amount'
  /** In units of the currency, e.g. 1200.5; percentages as written (−90 % → 90). */
  value: number
  unit: 'EUR' | 'USD' | 'GBP' | 'CHF' | 'XOF' | 'percent'
}

/** A trick that hides a word from a filter. Deliberate hiding is itself a sign. */
export interface ObfuscationFact extends Evidence {
  kind: 'obfuscation'
  trick:
    | 'invisible'
    | 'bidi'
    | 'combining'
    | 'confusable'
    | 'fancy-letters'
    | 'fancy-digits'
    | 'separated'
    | 'leet'
    | 'repeated'
    | 'misspelt'
    | 'spelled-digits'
}

export interface AttachmentFact extends Evidence {
  kind: 'attachment'
  filename: string
  /** As declared. */
  contentType: string
  /** By magic bytes, or undefined when the bytes are not at hand or not known. */
  realType: string | undefined
  size: number | undefined
  traits: AttachmentTrait[]
}

export type AttachmentTrait =
  | 'type-mismatch'
  | 'double-extension'
  | 'executable'
  | 'archive'
  | 'encrypted'
  | 'macro'
  | 'html'
  | 'html-form'
  | 'svg-script'
  | 'truncated'
  | 'image-only'
  | 'bank-details'
  | 'qr-code'
  | 'bomb'

export type FormSecret = 'cvv' | 'card' | 'code' | 'iban' | 'password' | 'identity' | 'identifier'

/** A form in a mail or in a file that came with it. */
export interface FormFact extends Evidence {
  kind: 'form'
  /** Kinds of secret that its fields ask for, at least one. */
  secrets: FormSecret[]
}

/** Something that could not be read: the verdict must not call it clean. */
export interface UnreadFact extends Evidence {
  kind: 'unread'
  reason:
    | 'encrypted'
    | 'truncated'
    | 'image-only'
    | 'limit'
    | 'unsupported'
    | 'missing-reader'
    | 'malformed'
    | 'timeout'
  detail: string
}

/** Who an e-mail or SMS says it is from, and what is known of that. */
export interface SenderFact extends Evidence {
  kind: 'sender'
  address: string
  host: string
  name: string
  /** `official`: exactly one of the brand's hosts. */
  owner: 'official' | 'partner' | 'well-known' | 'stranger'
  provider: 'free' | 'disposable' | 'other'
  lookalike?: Lookalike
  /** The display name, subject or body speaks as the brand. */
  claimsBrand: boolean
  /** DMARC (or aligned SPF/DKIM) says so; `unverified` when nobody checked. */
  authentication: 'pass' | 'fail' | 'unverified'
  /** From ≠ Reply-To, address in the display name, two From headers … */
  traits: SenderTrait[]
  /** What is malformed or doubled in the headers of a raw mail: `duplicate-from`, `nul-in-header`, `missing-boundary` … */
  headerFacts?: string[]
}

export type SenderTrait =
  | 'reply-to-differs'
  | 'reply-to-free-mail'
  | 'return-path-differs'
  | 'address-in-name'
  | 'confusable-name'
  | 'multiple-from'
  | 'sender-differs'
  | 'forged-authentication-results'
  | 'relay' // carries a user's own words
  | 'forwarded'
  | 'malformed-header'
  | 'known-name' // the name or host of a known body, and not its mail
  | 'mobile-number' // an SMS "from a company" sent from a private number
  | 'foreign-number'

/** Everything found in a message, in order of appearance. Masked when serialised. */
export interface Facts {
  links: LinkFact[]
  phones: PhoneFact[]
  bankAccounts: BankAccountFact[]
  cards: CardFact[]
  emails: EmailAddressFact[]
  handles: HandleFact[]
  amounts: AmountFact[]
  obfuscations: ObfuscationFact[]
  attachments: AttachmentFact[]
  forms: FormFact[]
  unread: UnreadFact[]
  sender: SenderFact | undefined
}
