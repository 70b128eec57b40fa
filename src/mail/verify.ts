import { type AuthenticationResults, parseAuthenticationResults } from './authentication-results.js'
import type { MailOptions } from './reading.js'

/** Answers DNS questions, as `dns.promises.resolve` does. */
export type Resolver = (name: string, type: string) => Promise<unknown>

/** What a verification of one's own ended with. */
export type Verification =
  | { state: 'done'; results: AuthenticationResults }
  | { state: 'missing'; package: 'mailauth' }
  | { state: 'failed'; detail: string }

/** The part of `mailauth` used here: its results come as a ready `Authentication-Results` field. */
interface Verifier {
  authenticate(input: Buffer, options: Record<string, unknown>): Promise<{ headers?: string }>
}

const SERVER = 'verification.invalid'

/**
 * Checks SPF, DKIM, DMARC, ARC and BIMI over DNS. `mailauth` is an optional peer, loaded when first needed.
 * Never throws; takes at most `milliseconds`.
 */
export async function verifyMail(
  raw: Buffer,
  envelope: NonNullable<MailOptions['envelope']>,
  milliseconds: number,
  load: () => Promise<Verifier> = loadMailauth,
  resolver?: Resolver,
): Promise<Verification> {
  let verifier: Verifier
  try {
    verifier = await load()
  } catch {
    return { state: 'missing', package: 'mailauth' }
  }
  const options = {
    mta: SERVER,
    ip: envelope.remoteAddress,
    helo: envelope.helo,
    sender: envelope.from,
    ...(resolver === undefined ? {} : { resolver }),
  }
  try {
    const { headers } = await within(verifier.authenticate(raw, options), milliseconds)
    const results = resultsIn(headers ?? '')
    return results === undefined ? { state: 'failed', detail: 'no result' } : { state: 'done', results }
  } catch (error) {
    return { state: 'failed', detail: error instanceof Error ? error.message : String(error) }
  }
}

async function loadMailauth(): Promise<Verifier> {
  const { authenticate } = await import('mailauth')
  return { authenticate: (input, options) => authenticate(input, options) }
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`verification took more than ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function resultsIn(headers: string): AuthenticationResults | undefined {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ')
  const field = /^Authentication-Results:(.*)$/im.exec(unfolded)
  return field === null ? undefined : parseAuthenticationResults(field[1]!)
}
