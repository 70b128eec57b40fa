/**
 * What the sender of a mail only passes on: a forwarded mail, an attached one, quoted lines of earlier ones.
 *
 * Whom it is sent to decides what that is worth. What reaches the marketplace's own mailboxes is evidence: whoever
 * reports a fraud must copy or name it, and is not accused of it. What reaches a user is read by the user: a fraud is
 * none the less one for `TR:` above it, unless the sender's own words tell that it is a fraud.
 */
import type { Document } from './document.js'
import { findForwarded, isForwardSubject } from './forwarded.js'
import type { Address, EmailMessage, Message } from './message/message.js'
import type { Policy } from './policy.js'
import { fold, type View } from './text/fold.js'
import { quotedLines } from './text/quotation.js'

/** Where a forwarded mail begins, and who is said to have written it. */
export interface Forwarded {
  field: string
  start: number
  from?: Address
}

/** A stretch of a field. */
export interface Stretch {
  field: string
  start: number
  end: number
}

/** Parts of a mail that its sender only passes on, and why. */
export interface PassedOn {
  /** From here to the end of the field the words are those of a forwarded mail. */
  forwarded: Forwarded | undefined
  /** Quoted lines of earlier mails. */
  quoted: readonly Stretch[]
  /** Sent to the marketplace, as evidence: the whole mail tells of somebody else. */
  reported: boolean
  /** Its subject says that it is forwarded. */
  forwards: boolean
  /** Where the sender's own words say whose mail it was and where it led: « l’expéditeur était … ». */
  named: readonly Stretch[]
  /** The sender's own words call what he passes on a fraud, or ask whether it is one. */
  denounced: boolean
  /** A reply: the sender wrote words of his own above what he quotes, and does not say that he forwards it. */
  answered: boolean
}

const NOTHING: PassedOn = {
  forwarded: undefined,
  quoted: [],
  reported: false,
  forwards: false,
  named: [],
  denounced: false,
  answered: false,
}

/** How people call a fraud by its name, or doubt. */
const DENOUNCES =
  /\b(?:arnaqu|fraud|escro[cq]|hamecon|phishing|smishing|scam|spams?\b|fake\b|suspect|louche|bidon\b|usurp|pas net\b|(?:un|encore un) faux\b|faux (?:mail|e ?mail|message|courriel|compte|agora|profil|site|sms)|vrai ou faux|(?:n ai|ai) (?:pas|rien) (?:clique|rempli|repondu|ouvert|donne|paye)|(?:est ce|c est) (?:bien|vraiment) (?:vous|agora)|is (?:this|it) (?:real|genuine|legit|you))/

/** How people say that they report or pass on. */
const REPORTS =
  /\b(?:je|j) (?:(?:vous|te|t|souhaite|voudrais|tiens a|viens de) ){0,2}(?:l )?(?:transfer|transmet|fais suivre|signal|report|denonc|joins|adresse ci|ai recu|recois|recevoir)|\b(?:on m a|il m a|elle m a|quelqu un m a|un (?:acheteur|vendeur|inconnu) m a) (?:envoye|ecrit|demande|contacte)|\b(?:mail|message|courriel|sms) (?:recu|que j ai recu)|\b(?:voici|ci joint|ci dessous) (?:le|un|ce|la|l) (?:mail|message|courriel|copie|capture|email|e mail)|\b(?:signalement|a signaler|pour signaler)\b|\bi (?:received|got|want to report|am forwarding)|\bforwarding\b/

/** Characters of a body in which a forwarded mail may begin, own words that are read, quotes that are kept apart. */
const LOOKED_AT = 20_000
const OWN_WORDS = 5_000
const MAX_QUOTES = 64

/** Own words fewer than these are a greeting. */
const ANSWER = 4

/** Finds what is passed on; `known` is what the mail reader found already. */
export function passedOnIn(document: Document, message: Message, policy: Policy, known?: Forwarded | 'none'): PassedOn {
  if (message.channel !== 'email') return NOTHING
  const bodies = document.views.filter((view) => view.field === 'text' || view.field === 'html')
  const forwarded = known === 'none' ? undefined : (known ?? forwardedIn(bodies, message.subject))
  const quoted = bodies.flatMap(quotedIn)
  const toPlatform = isToPlatform(message, policy)
  if (forwarded === undefined && quoted.length === 0 && !toPlatform) return NOTHING
  const own = ownWords(message.subject, bodies, forwarded)
  const forwards = isForwardSubject(message.subject)
  const denounced = DENOUNCES.test(own)
  const reports = denounced || REPORTS.test(own)
  return {
    forwarded,
    quoted,
    forwards,
    named: reports && (forwarded !== undefined || forwards) ? bodies.flatMap(namedIn) : [],
    denounced,
    answered: !forwards && own.split(' ').length - message.subject.split(' ').length >= ANSWER,
    reported: toPlatform && (forwarded !== undefined || forwards || reports),
  }
}

/** Sent to a mailbox of the marketplace itself, not through its relay to a user. */
const isToPlatform = ({ to = [] }: EmailMessage, { mailHosts, relayHosts }: Policy): boolean =>
  to.some(({ address }) => {
    const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
    return mailHosts.includes(host) && !relayHosts.includes(host)
  })

function forwardedIn(bodies: readonly View[], subject: string): Forwarded | undefined {
  for (const { field, raw } of bodies) {
    const part = findForwarded(raw.slice(0, LOOKED_AT), field, subject)
    if (part !== undefined) return part
  }
  return undefined
}

/** Folded words of the subject and of what stands above a forwarded part and between quotes. */
function ownWords(subject: string, bodies: readonly View[], forwarded: Forwarded | undefined): string {
  const above = bodies.map(({ field, raw }) => {
    const end = forwarded?.field === field ? Math.min(forwarded.start, OWN_WORDS) : OWN_WORDS
    return raw.slice(0, end).replace(/^>.*$/gm, '')
  })
  return fold([subject.slice(0, 500), ...above].join('\n'))
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Lines of earlier mails, at the beginning of a field. */
function quotedIn({ field, raw }: View): Stretch[] {
  const quoted: Stretch[] = []
  for (const [start, end] of quotedLines(raw.slice(0, LOOKED_AT))) {
    if (quoted.length === MAX_QUOTES) break
    quoted.push({ field, start, end })
  }
  return quoted
}

/** How people say who sent a mail and where it led, up to the next blank. */
const NAMED =
  /\b(?:exp[ée]diteur|[ée]metteur|sender|(?:adresse|site|lien)(?: [\p{L}'’]{1,12}){0,6}) (?:est|[ée]tait|was|is) ?:?\s{0,3}(\S{4,80}(?: point \S{2,10})?)/giu

const namedIn = ({ field, raw }: View): Stretch[] =>
  Array.from(raw.slice(0, OWN_WORDS).matchAll(NAMED), ({ index, 0: all, 1: named }): Stretch => {
    const end = index + all.length
    return { field, start: end - named!.length, end }
  }).slice(0, MAX_QUOTES)

/** True when an evidence lies in what was forwarded, inline or as an attached message, with its subject. */
export const isForwarded = (one: { field: string; start: number }, forwarded: Forwarded | undefined): boolean =>
  one.field.startsWith('message[') ||
  (forwarded !== undefined &&
    (one.field === 'subject' || (one.field === forwarded.field && one.start >= forwarded.start)))
