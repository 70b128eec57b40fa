/**
 * Addresses in a run of characters without a space. linkifyjs reads them; what it does not know is recognised here:
 * reserved top-level domains, bare IP addresses, `hxxp`, schemes of applications, a user before a host.
 */
import { tokenize } from 'linkifyjs'
import { UNLISTED_TLDS } from './host-lists.js'
import { partsOf } from './hosts.js'

/** A stretch of a run: offsets within it. `lead` replaces the scheme as written. */
export interface Found {
  kind: 'url' | 'email'
  start: number
  end: number
  lead?: { written: string; length: number }
}

/** The addresses in a run; what linkifyjs cannot know comes first and wins. */
export function addressesIn(run: string): Found[] {
  const found: Found[] = []
  schemes(run, found)
  opaques(run, found)
  if (run.includes('@')) users(run, found)
  bareAddresses(run, found)
  unlistedHosts(run, found)
  for (const token of tokenize(run)) {
    if (token.isLink)
      put(found, token.t === 'email' ? 'email' : 'url', underscored(run, token.startIndex()), token.endIndex())
  }
  for (const one of found) if (isSetOff(run, one)) one.end--
  return found
}

/** `*https://…*`: the signs with which chats make words bold stand around an address and not in it. */
const isSetOff = (run: string, { start, end }: Found): boolean =>
  start > 0 && '*_~'.includes(run[start - 1]!) && run[end - 1] === run[start - 1]

function put(found: Found[], kind: Found['kind'], start: number, end: number, lead?: Found['lead']): void {
  if (end <= start || found.some((other) => start < other.end && end > other.start)) return
  found.push(lead === undefined ? { kind, start, end } : { kind, start, end, lead })
}

/** linkifyjs begins `secure_agora.re` at `agora.re`, which is somebody else. */
function underscored(run: string, start: number): number {
  let i = start
  while (i > 0 && run[i - 1] === '_') {
    i--
    while (i > 0 && /[a-z0-9-]/.test(run[i - 1]!)) i--
  }
  return run[i] === '_' ? start : i
}

/** How many units of a text that begins with a host belong to the URL, by linkifyjs; 0 when none do. */
function urlLength(text: string): number {
  const head = text.startsWith('[') ? /^\[[0-9a-f:.]{2,45}\]/.exec(text)?.[0].length : 0
  if (head === undefined) return 0
  // An IPv6 literal is read as if it were a letter.
  const rest = head === 0 ? text : `x${text.slice(head)}`
  const [first] = tokenize(`http://${rest}`)
  if (first === undefined || !first.isLink) return head
  return first.v.length - 7 + (head === 0 ? 0 : head - 1)
}

const HTTP = /https?$/
/** `hxxp`, `h**p`, `htxp`, `ttps`: written so that no program makes a link of it. */
const DEFANGED = /^(?!https?$)(?:h[xt*_]{1,3}p|h?t{1,2}p|hxp|meow)(s?)$/

/** Addresses with a scheme that linkifyjs does not know, or with a bracketed IPv6 host. */
function schemes(run: string, found: Found[]): void {
  let at = run.indexOf('://')
  for (let tries = 0; at > 0 && tries < MAX_SCHEMES; tries++) {
    const start = schemeStart(run, at)
    const scheme = run.slice(start, at)
    const host = at + 3
    if (scheme === '' || (KNOWN_SCHEMES.has(scheme) && run[host] !== '[')) {
      at = run.indexOf('://', host)
      continue
    }
    const length = urlLength(run.slice(host))
    if (length > 0) putScheme(found, scheme, start, at, host + length)
    at = run.indexOf('://', host + length)
  }
}

const KNOWN_SCHEMES = new Set(['http', 'https', 'ftp', 'ftps', 'file'])
/** Each costs a reading of the rest of the run. */
const MAX_SCHEMES = 4

function schemeStart(run: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 24 && /[a-z0-9+*_-]/.test(run[start - 1]!)) start--
  return start
}

function putScheme(found: Found[], scheme: string, start: number, colon: number, end: number): void {
  const defanged = DEFANGED.exec(scheme)
  // `voirhttps://…`: a missing space before the scheme.
  const glued = HTTP.exec(scheme)
  if (defanged !== null) put(found, 'url', start, end, { written: `http${defanged[1]}`, length: colon - start })
  else put(found, 'url', glued === null ? start : colon - glued[0].length, end)
}

/**
 * `tel:` and `sms:` before a number in national form are a label that anybody writes; before a global number (RFC 3966
 * §3) they are a link.
 */
const OPAQUE =
  /(?<![a-z0-9])(?:(?:tel|sms|smsto|callto):\+\d[\d().-]{3,24}\d|data:[a-z]{1,20}\/[a-z0-9.+-]{1,64}[;,].{0,2000}|(?:javascript|vbscript):[^\s].{0,2000})/g

const OPAQUE_SCHEME = /(?:tel|sms|smsto|callto|data|script):/

function opaques(run: string, found: Found[]): void {
  if (!OPAQUE_SCHEME.test(run)) return
  for (const match of run.matchAll(OPAQUE)) put(found, 'url', match.index, match.index + match[0].length)
}

const USER_AT_HOST = /(?<![a-z0-9.-])([a-z0-9-]{1,63}\.[a-z0-9.-]{2,190})@[a-z0-9][a-z0-9.-]{0,252}(?=[/?#]|:\d)/g

/** `agora.re@evil.tld/x`: a mail address has no path, and a host for a name is there to be seen. */
function users(run: string, found: Found[]): void {
  for (const match of run.matchAll(USER_AT_HOST)) {
    const { domain, listed } = partsOf(match[1]!)
    if (domain === undefined || !listed || run.slice(0, match.index).endsWith('://')) continue
    put(found, 'url', match.index, match.index + urlLength(run.slice(match.index)))
  }
}

const BARE_ADDRESS =
  /(?<![\w./@-])(?<![^a-z]:)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?=\/|:\d{1,5}(?:\/|$))/g

function bareAddresses(run: string, found: Found[]): void {
  if (!/\d\.\d/.test(run)) return
  for (const match of run.matchAll(BARE_ADDRESS)) {
    put(found, 'url', match.index, match.index + urlLength(run.slice(match.index)))
  }
}

const SCHEME_BEFORE = /:\/\/|mailto:/
const UNLISTED = new RegExp(`\\.(?:${[...UNLISTED_TLDS].join('|')})(?![a-z0-9-]|\\.[a-z0-9])`, 'g')

/** Hosts below a top-level domain that linkifyjs does not have. */
function unlistedHosts(run: string, found: Found[]): void {
  for (const match of run.matchAll(UNLISTED)) {
    let start = match.index
    while (start > 0 && match.index - start < 253 && /[a-z0-9._-]/.test(run[start - 1]!)) start--
    while (start < match.index && /[._-]/.test(run[start]!)) start++
    // With a scheme, linkifyjs takes any host.
    if (start === match.index || SCHEME_BEFORE.test(run.slice(0, start))) continue
    if (run[start - 1] === '@') mailbox(run, start, match.index + match[0].length, found)
    else put(found, 'url', start, start + urlLength(run.slice(start)))
  }
}

function mailbox(run: string, host: number, end: number, found: Found[]): void {
  let start = host - 1
  while (start > 0 && host - start < 65 && /[a-z0-9._%+-]/.test(run[start - 1]!)) start--
  put(found, 'email', start, start === host - 1 ? start : end)
}
