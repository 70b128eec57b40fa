import type { Authentication, AuthResult } from '../message/message.js'
import {
  type AuthenticationResult,
  type AuthenticationResults,
  parseAuthenticationResults,
} from './authentication-results.js'
import { aligned, hostOf } from './hosts.js'
import type { MailOptions } from './reading.js'

/** What may be believed about the sender, and whether the mail brought results of its own making. */
export interface Proof {
  authentication: Authentication | undefined
  state: 'pass' | 'fail' | 'unverified'
  aligned: { spf: boolean; dkim: boolean }
  arc: string | undefined
  bimi: boolean
  forged: boolean
}

/** Everything the proof rests on. */
export interface ProofInput {
  headers: readonly { key: string; value: string }[]
  /** Host of the first From mailbox. */
  from: string
  /** True when From names more than one mailbox: DMARC then proves nothing (RFC 7489 §6.6.1). */
  ambiguous: boolean
  options: Pick<MailOptions, 'authservId' | 'authentication' | 'envelope'>
  /** Results that a verification of one's own produced. */
  verified?: AuthenticationResults | undefined
}

const MAX_FIELDS = 50

/**
 * Weighs authentication results. The gateway's own (`options.authentication`) come first, then a verification,
 * then the topmost `Authentication-Results` field if it carries the trusted authserv-id. Nothing else is believed.
 */
export function weighAuthentication(input: ProofInput): Proof {
  const { headers, options } = input
  const fields = headers.filter((header) => header.key === 'authentication-results').slice(0, MAX_FIELDS)
  const parsed = fields.map((field) => parseAuthenticationResults(field.value))
  const trusted = options.authservId?.toLowerCase()
  const top = parsed[0]
  const own = trusted !== undefined && top?.authservId === trusted ? top : undefined
  const results = input.verified?.results ?? own?.results
  const proof =
    options.authentication === undefined ? fromResults(results, input) : fromOptions(options.authentication, input)
  const others = parsed.filter((other) => other !== undefined && other !== own) as AuthenticationResults[]
  const known = results !== undefined || options.authentication !== undefined
  const forged = others.some(
    (other) => other.authservId === trusted || (known && contradicts(other, proof.state, input.from)),
  )
  return { ...proof, forged }
}

/**
 * A field that is not the gateway's own is the sender's word. It is forged when it bears the gateway's name, or when
 * it claims that the From host was proven where the gateway found that it was not.
 */
function contradicts(other: AuthenticationResults, state: Proof['state'], from: string): boolean {
  if (state === 'pass') return false
  const claims = other.results.filter((result) => result.result === 'pass' && speaksFor(result, from))
  return claims.some((claim) => state === 'fail' || claim.method === 'dmarc' || claim.method === 'dkim')
}

const speaksFor = (result: AuthenticationResult, from: string): boolean => aligned(domainOf(result), from)

/** Domain that a result is about. */
function domainOf({ method, properties }: AuthenticationResult): string {
  if (method === 'spf') {
    const mailfrom = properties['smtp.mailfrom'] ?? properties['smtp.mail'] ?? properties['envelope-from'] ?? ''
    return (
      (mailfrom.includes('@') ? hostOf(mailfrom) : mailfrom.toLowerCase()) ||
      (properties['smtp.helo'] ?? '').toLowerCase()
    )
  }
  if (method === 'dkim') return (properties['header.d'] ?? hostOf(properties['header.i'] ?? '')).toLowerCase()
  return (properties['header.from'] ?? '').toLowerCase().replace(/^.*@/, '')
}

const NOTHING: Omit<Proof, 'forged'> = {
  authentication: undefined,
  state: 'unverified',
  aligned: { spf: false, dkim: false },
  arc: undefined,
  bimi: false,
}

function fromResults(results: AuthenticationResult[] | undefined, input: ProofInput): Omit<Proof, 'forged'> {
  if (results === undefined) return NOTHING
  const best = (method: string) =>
    bestOf(
      results.filter((result) => result.method === method),
      input.from,
    )
  const spf = best('spf')
  const dkim = best('dkim')
  const dmarc = best('dmarc')
  const bimi = best('bimi')
  const authentication: Authentication = {}
  if (spf !== undefined) authentication.spf = toAuthResult(spf.result)
  if (dkim !== undefined) authentication.dkim = toAuthResult(dkim.result)
  if (dmarc !== undefined) authentication.dmarc = dmarcFor(dmarc, input)
  if (bimi !== undefined) authentication.bimi = toAuthResult(bimi.result)
  const isAligned = {
    spf: !input.ambiguous && spf?.result === 'pass' && speaksFor(spf, input.from),
    dkim: !input.ambiguous && dkim?.result === 'pass' && speaksFor(dkim, input.from),
  }
  return {
    authentication,
    state: stateOf(authentication, isAligned),
    aligned: isAligned,
    arc: best('arc')?.result,
    bimi: authentication.bimi === 'pass' && authentication.dmarc === 'pass' && isEnforced(dmarc),
  }
}

/** Several signatures: a pass that speaks for the From host, any pass, then the first. */
function bestOf(results: AuthenticationResult[], from: string): AuthenticationResult | undefined {
  const passes = results.filter((result) => result.result === 'pass')
  return passes.find((result) => speaksFor(result, from)) ?? passes[0] ?? results[0]
}

/** A pass for another From than the one shown proves nothing. */
function dmarcFor(dmarc: AuthenticationResult, input: ProofInput): AuthResult {
  const result = toAuthResult(dmarc.result)
  const about = domainOf(dmarc)
  const mismatch = about !== '' && about !== input.from && !aligned(about, input.from)
  return result === 'pass' && (mismatch || input.ambiguous) ? 'permerror' : result
}

/** BIMI shows a logo only under `p=quarantine` or `p=reject`, written in a comment or a property. */
function isEnforced(dmarc: AuthenticationResult | undefined): boolean {
  if (dmarc === undefined) return false
  const written = [...dmarc.comments, ...Object.entries(dmarc.properties).map(([key, value]) => `${key}=${value}`)]
  return written.some((text) =>
    /(?:^|[\s;(.])(?:p|dmarc|policy|published-domain-policy)\s?=\s?(?:quarantine|reject)\b/i.test(text),
  )
}

function fromOptions(authentication: Authentication, input: ProofInput): Omit<Proof, 'forged'> {
  const envelope = input.options.envelope?.from
  const isAligned = {
    spf:
      !input.ambiguous &&
      authentication.spf === 'pass' &&
      envelope !== undefined &&
      aligned(hostOf(envelope), input.from),
    dkim: !input.ambiguous && authentication.dkim === 'pass' && authentication.dmarc === 'pass',
  }
  const believed: Authentication = { ...authentication }
  if (input.ambiguous && believed.dmarc === 'pass') believed.dmarc = 'permerror'
  const state = stateOf(believed, isAligned)
  return {
    authentication: believed,
    state,
    aligned: isAligned,
    arc: undefined,
    bimi: believed.bimi === 'pass' && believed.dmarc === 'pass',
  }
}

function stateOf(results: Authentication, isAligned: { spf: boolean; dkim: boolean }): Proof['state'] {
  if (results.dmarc === 'pass') return 'pass'
  if (results.dmarc === 'fail') return 'fail'
  if (isAligned.spf || isAligned.dkim) return 'pass'
  return results.spf === 'fail' ? 'fail' : 'unverified'
}

const RESULTS: ReadonlySet<string> = new Set<AuthResult>([
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'policy',
  'temperror',
  'permerror',
])

const isAuthResult = (word: string): word is AuthResult => RESULTS.has(word)

/** Words outside RFC 8601 that servers write. */
const SYNONYMS: Readonly<Record<string, AuthResult>> = {
  hardfail: 'fail',
  discard: 'fail',
  reject: 'fail',
  bestguesspass: 'none',
  error: 'temperror',
  unknown: 'permerror',
  skipped: 'none',
  declined: 'none',
  nxdomain: 'permerror',
}

const toAuthResult = (word: string): AuthResult => (isAuthResult(word) ? word : (SYNONYMS[word] ?? 'permerror'))
