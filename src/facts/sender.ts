/** Who a message says it is from, and what is known of that. */
import type { Address, EmailMessage, Message } from '../message/message.js'
import type { Policy } from '../policy.js'
import { fold } from '../text/fold.js'
import type { SenderFact, SenderTrait } from './fact.js'
import { ownerOf, providerOf } from './hosts.js'
import { isOwnName, knownNameIn } from './known-name.js'
import { brandOf, lookalikeOf } from './lookalike.js'
import { isNameWord } from './office-words.js'
import { extractPhones } from './phones.js'

/** What a gateway found out about a sender beyond the message itself. */
export interface SenderFindings {
  traits: readonly SenderTrait[]
  authentication: SenderFact['authentication']
  /** Mailboxes of From besides the first: which of them a reader sees depends on the program. */
  others?: readonly Address[]
  headerFacts?: readonly string[]
}

/** The sender of an e-mail or an SMS; undefined where the platform itself knows who writes. */
export function toSender(
  message: Message,
  policy: Policy,
  brandSpeaks: boolean,
  found?: SenderFindings,
): SenderFact | undefined {
  if (message.channel === 'email') return emailSender(message, policy, brandSpeaks, found)
  return message.channel === 'sms' && message.sender !== undefined && message.sender !== ''
    ? smsSender(message.sender, policy, brandSpeaks)
    : undefined
}

const hostOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/[>\s.]+$/, '')

/** Compared for equality after lower-casing, never by suffix: `notagora.re` ends with `agora.re`. */
export const isOfficial = (host: string, policy: Policy): boolean => policy.mailHosts.includes(host)

function emailSender(
  message: EmailMessage,
  policy: Policy,
  brandSpeaks: boolean,
  found: SenderFindings | undefined,
): SenderFact {
  const { address, name = '' } = message.from
  const host = hostOf(address)
  const official = isOfficial(host, policy)
  const lookalike = official ? undefined : lookalikeOf(host, brandOf(policy))
  const traits = new Set<SenderTrait>(found?.traits ?? [])
  if (message.replyTo !== undefined && hostOf(message.replyTo.address) !== host) {
    traits.add('reply-to-differs')
    if (providerOf(hostOf(message.replyTo.address)) !== 'other') traits.add('reply-to-free-mail')
  }
  if (policy.relayHosts.includes(host)) traits.add('relay')
  const brandInName = !official && showsOfficialAddress(`${name} ${address.slice(0, address.lastIndexOf('@'))}`, policy)
  const others = found?.others ?? []
  if (brandInName) traits.add('address-in-name')
  const owner = official ? 'official' : ownerOf(host, policy)
  const authentication = found?.authentication ?? authenticationOf(message)
  const usurped = owner === 'well-known' && authentication === 'fail' && providerOf(host) === 'other'
  if (usurped || (owner === 'stranger' && bearsKnownName(name, address))) traits.add('known-name')
  return {
    kind: 'sender',
    field: 'from.address',
    start: 0,
    end: address.length,
    quote: address,
    address,
    host,
    name,
    owner: owner === 'ours' ? 'stranger' : owner,
    provider: providerOf(host),
    ...(lookalike === undefined ? {} : { lookalike }),
    claimsBrand:
      namesBrand(name, policy) ||
      isBrandMailbox(address, policy) ||
      others.some((other) => claimsToBe(other, policy)) ||
      brandInName ||
      (brandSpeaks && ownerOf(host, policy) !== 'well-known') ||
      lookalike?.strong === true,
    authentication,
    traits: [...traits],
    ...(found?.headerFacts === undefined || found.headerFacts.length === 0
      ? {}
      : { headerFacts: [...found.headerFacts] }),
  }
}

/** `no-reply@agora.re`, `no-reply arobase agora.re`: an address of the brand where another one writes. */
const showsOfficialAddress = (shown: string, policy: Policy): boolean => {
  const text = fold(shown.slice(0, MAX_SHOWN)).text.replace(/\s?(?:\(at\)|\[at\]|\barobase\b)\s?|\s?@\s?/g, '@')
  return policy.mailHosts.some((host) => text.includes(`@${host}`))
}

const MAX_SHOWN = 998

/** `agora.support@gmail.com`: a mailbox of a public provider that bears the brand with its trade. */
function isBrandMailbox(address: string, policy: Policy): boolean {
  const at = address.lastIndexOf('@')
  if (at < 0 || providerOf(hostOf(address)) === 'other') return false
  const local = address.slice(0, at)
  return /[._-]/.test(local) && namesBrand(local.replace(/\d{1,8}/g, ' '), policy)
}

/** Another mailbox of the same From that is the brand's, or bears its name. */
const claimsToBe = ({ address, name = '' }: Address, policy: Policy): boolean =>
  isOfficial(hostOf(address), policy) || namesBrand(name, policy) || showsOfficialAddress(name, policy)

function bearsKnownName(name: string, address: string): boolean {
  const known = knownNameIn(name)
  return known !== undefined && !isOwnName(known, address)
}

/** DMARC decides; without it, SPF and DKIM together (alignment is the gateway's business). */
function authenticationOf({ authentication }: EmailMessage): SenderFact['authentication'] {
  if (authentication === undefined) return 'unverified'
  const { spf, dkim, dmarc } = authentication
  if (dmarc === 'pass') return 'pass'
  if (dmarc === 'fail' || spf === 'fail' || spf === 'softfail' || dkim === 'fail') return 'fail'
  return dmarc === undefined && spf === 'pass' && dkim === 'pass' ? 'pass' : 'unverified'
}

/** The display name speaks as the brand: the name alone or with a word of its trade, not `Agora Coworking`. */
function namesBrand(name: string, policy: Policy): boolean {
  const words = fold(name)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const at = words.findIndex((word) => policy.brand.aliases.includes(word))
  if (at < 0) return false
  if (!policy.brand.commonWord) return true
  return words.every((word, i) => i === at || isNameWord(word))
}

function smsSender(sender: string, policy: Policy, brandSpeaks: boolean): SenderFact {
  const view = fold(sender, 'sender')
  const phone = /\d{6}/.test(view.text.replace(/\D/g, '')) ? extractPhones(view, policy.phone)[0] : undefined
  const traits: SenderTrait[] = []
  if (phone?.line === 'mobile' || /^(?:\+?33|0)[67]/.test(view.text.replace(/[\s.-]/g, '')))
    traits.push('mobile-number')
  if (/^(?:\+|00)(?!33|262|590|594|596|508)/.test(view.text.trim())) traits.push('foreign-number')
  return {
    kind: 'sender',
    field: 'sender',
    start: 0,
    end: sender.length,
    quote: sender,
    address: sender,
    host: '',
    name: sender,
    owner: 'stranger',
    provider: 'other',
    // An alphanumeric sender id can be the brand's own: only a number that speaks as the brand is odd.
    claimsBrand: traits.length > 0 && brandSpeaks,
    authentication: 'unverified',
    traits,
  }
}
