/** Mail addresses in a text, plain or written so as not to look like one. */

import type { Policy } from '../policy.js'
import { evidenceOf, type View } from '../text/fold.js'
import { type AddressSpan, addressSpans } from './address-spans.js'
import type { EmailAddressFact, Lookalike } from './fact.js'
import { mailboxOwnerOf, providerOf } from './hosts.js'
import { KIND, kindsIn } from './kinds.js'
import { brandOf, lookalikeOf } from './lookalike.js'
import { readHost } from './urls.js'

/** More addresses than this add nothing to a verdict. */
const MAX_EMAILS = 64

const NONE: EmailAddressFact[] = []
Object.freeze(NONE)

/** The mail addresses of a text in order of appearance, 64 at most; a shared empty array when there is none. */
export function extractEmails(view: View, policy: Policy, kinds = kindsIn(view.text)): EmailAddressFact[] {
  if ((kinds & KIND.email) === 0) return NONE
  const emails: EmailAddressFact[] = []
  for (const span of addressSpans(view)) {
    if (emails.length === MAX_EMAILS) break
    const email = span.kind === 'email' || MAILTO.test(span.written) ? toEmail(view, span, policy) : undefined
    if (email !== undefined) emails.push(email)
  }
  return emails.length === 0 ? NONE : emails
}

const MAILTO = /^mailto:/i

function toEmail(view: View, span: AddressSpan, policy: Policy): EmailAddressFact | undefined {
  const folded = span.disguise === undefined ? view.text.slice(span.start, span.end) : span.written
  // The host is read as written, for look-alike letters; a full-width `@` is only there in the folded text.
  const shown = bare(span.written.includes('@') ? span.written : folded)
  const named = readHost(shown.slice(shown.lastIndexOf('@') + 1))
  if (named === undefined) return undefined
  const address = bare(folded)
  // A `mailto:` may hold anything before its last `@`; a mailbox has one.
  const local = address.slice(0, address.lastIndexOf('@')).split('@').at(-1)!.toLowerCase()
  if (local === '') return undefined
  const owner = mailboxOwnerOf(named.ascii, policy)
  const email: EmailAddressFact = {
    kind: 'email-address',
    ...evidenceOf(view, span.start, span.end),
    address: `${local}@${named.host}`,
    host: named.host,
    owner,
    provider: providerOf(named.ascii),
    hidden: span.disguise === 'hidden',
  }
  const lookalike = owner === 'stranger' ? imitated(local, named.ascii, policy) : undefined
  return lookalike === undefined ? email : { ...email, lookalike }
}

/** An address without `mailto:` and the fields after it (RFC 6068 §2). */
const bare = (address: string): string => address.replace(MAILTO, '').replace(/\?.{0,2048}$/s, '')

/** `agora.re@gmail.com` shows the brand's host as a name; `agora.dupont@gmail.com` may be anybody's. */
function imitated(local: string, ascii: string, policy: Policy): Lookalike | undefined {
  const brand = brandOf(policy)
  const shown = brand.hosts.some((own) => local.includes(own))
  return lookalikeOf(shown ? `${local}@${ascii}` : ascii, brand)
}
