/**
 * What a URL really says: host, port, user and trickery. The WHATWG parser of the runtime does the reading, as a browser
 * would (octal, hexadecimal and decimal IPv4, percent-encoded and full-width hosts, IDNA); this file names what it saw.
 */
import { domainToUnicode } from 'node:url'
import type { LinkTrait } from './fact.js'

/** A URL taken apart. */
export interface ReadUrl {
  /** Normalised; what was written, cut at {@link MAX_URL}, when it cannot be parsed. */
  url: string
  /** Without the colon, lower case; '' for a relative reference. */
  scheme: string
  /** Unicode, lower case, no trailing dot; IPv6 in brackets; '' for schemes without a host. */
  host: string
  /** The host on the wire, with `xn--` labels. */
  ascii: string
  /** What stands before the `@`, decoded. */
  user: string
  traits: LinkTrait[]
}

/** Longer URLs are read up to here, in UTF-16 units. */
const MAX_URL = 2048

const WEB_SCHEMES = new Set(['http', 'https', 'ftp', 'ws', 'wss'])
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}(?=:)/i
/** `agora.re:8080` has a port and no scheme. */
const HOST_AND_PORT = /^[a-z0-9.-]{1,253}:\d{1,6}(?:[/?#]|$)/i
const USUAL_PORTS = new Set(['', '80', '443', '21'])
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164]/gu
const NON_ASCII = /[^\0-\x7f]/
/** RFC 1035 §2.3.4: octets of a label and of a name. */
const MAX_LABEL = 63
const MAX_NAME = 253

/** Reads an address as written in a text or an `href`. Never throws: what cannot be parsed has the trait `malformed`. */
export function readUrl(written: string): ReadUrl {
  const text = clean(written)
  const scheme = HOST_AND_PORT.test(text) ? '' : (SCHEME.exec(text)?.[0].toLowerCase() ?? '')
  if (scheme !== '' && !WEB_SCHEMES.has(scheme)) return readOpaque(text, scheme)
  const parsed = parse(scheme === '' ? `https://${text.replace(/^\/{2}/, '')}` : text)
  const read = parsed === undefined ? readMalformed(text, scheme) : readParsed(parsed)
  if (scheme === '') read.traits.push('no-scheme')
  return read
}

/** A host as written, lower-cased, decoded and checked: in Unicode and as on the wire. Undefined when it is none. */
export function readHost(written: string): { host: string; ascii: string } | undefined {
  const parsed = parse(`https://${clean(written)}`)
  if (parsed === undefined || parsed.pathname !== '/' || !isName(trimDots(parsed.hostname))) return undefined
  const { host, ascii } = readParsed(parsed)
  return { host, ascii }
}

/** True for the host of a parsed URL that is an IPv4 or bracketed IPv6 address. */
export const isIpLiteral = (host: string): boolean => host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)

/** As browsers do: outer space, tabs and line breaks vanish; so does what nobody sees. */
function clean(written: string): string {
  const text = written
    .slice(0, MAX_URL)
    .replace(/[\t\n\r]/g, '')
    .trim()
  return NON_ASCII.test(text) ? text.replace(INVISIBLE, '') : text
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

function readParsed(parsed: URL): ReadUrl {
  const ascii = trimDots(parsed.hostname)
  const host = ascii.includes('xn--') ? domainToUnicode(ascii) || ascii : ascii
  const user = parsed.username === '' ? '' : decoded(parsed.username)
  return {
    url: parsed.href,
    scheme: parsed.protocol.slice(0, -1),
    host,
    ascii,
    user,
    traits: webTraits(parsed, ascii, host),
  }
}

function webTraits(parsed: URL, ascii: string, host: string): LinkTrait[] {
  const traits: LinkTrait[] = []
  if (parsed.protocol === 'http:') traits.push('insecure')
  if (isIpLiteral(ascii)) traits.push('ip-literal')
  else if (!isName(ascii)) traits.push('malformed')
  if (parsed.username !== '' || parsed.password !== '') traits.push('userinfo')
  if (!USUAL_PORTS.has(parsed.port)) traits.push('odd-port')
  if (host !== ascii) traits.push('punycode')
  if (host !== ascii && host.split('.').some(mixesScripts)) traits.push('mixed-script')
  return traits
}

const mixesScripts = (label: string): boolean =>
  /\p{Script=Latin}/u.test(label) &&
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label)

const isName = (host: string): boolean =>
  host !== '' && host.length <= MAX_NAME && host.split('.').every((label) => label !== '' && label.length <= MAX_LABEL)

const trimDots = (host: string): string => (host.endsWith('.') ? host.slice(0, -1) : host)

const OPAQUE_TRAITS: Readonly<Record<string, LinkTrait>> = {
  ...{
    tel: 'tel',
    callto: 'tel',
    sms: 'sms',
    smsto: 'sms',
    mms: 'sms',
    mailto: 'mailto',
    data: 'data-uri',
    blob: 'data-uri',
  },
  ...{
    javascript: 'script-uri',
    vbscript: 'script-uri',
    whatsapp: 'messaging',
    tg: 'messaging',
    viber: 'messaging',
    skype: 'messaging',
  },
  ...{
    'fb-messenger': 'messaging',
    snapchat: 'messaging',
    instagram: 'messaging',
    discord: 'messaging',
    sgnl: 'messaging',
  },
}

/** `data:`, `javascript:`, `tel:`, applications: the scheme says it all. Only `mailto:` has a host, that of its address. */
function readOpaque(text: string, scheme: string): ReadUrl {
  const trait = OPAQUE_TRAITS[scheme]
  const named =
    scheme === 'mailto' ? readHost(/@([^@?&,]{1,253})(?:[?&,]|$)/.exec(decoded(text))?.[1] ?? '') : undefined
  const { host, ascii } = named ?? { host: '', ascii: '' }
  return { url: parse(text)?.href ?? text, scheme, host, ascii, user: '', traits: trait === undefined ? [] : [trait] }
}

/** The host as a reader would take it from an address that no browser opens: `http://agora.re:99999/`. */
function readMalformed(text: string, scheme: string): ReadUrl {
  const rest = decoded(scheme === '' ? text : text.slice(scheme.length + 1))
  const authority = /^[/\\]{0,4}([^/\\?#]{0,2048})/.exec(rest)?.[1] ?? ''
  const at = authority.lastIndexOf('@')
  const [name = '', port] = authority
    .slice(at + 1)
    .toLowerCase()
    .split(':')
  const host = name.slice(0, MAX_NAME)
  const traits: LinkTrait[] = ['malformed']
  if (scheme === 'http') traits.push('insecure')
  if (at >= 0) traits.push('userinfo')
  if (port !== undefined && !USUAL_PORTS.has(port)) traits.push('odd-port')
  return { url: text, scheme: scheme || 'https', host, ascii: host, user: authority.slice(0, Math.max(at, 0)), traits }
}

/** Undoes percent-encoding, and the encoding of an encoding, three times at most. */
export function decoded(text: string): string {
  let plain = text
  for (let i = 0; i < 3 && plain.includes('%'); i++) {
    const next = decodeOnce(plain)
    if (next === plain) break
    plain = next
  }
  return plain
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray per-cent sign: decode what can be decoded, as a lenient reader would.
    return text.replace(/%[2-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  }
}
