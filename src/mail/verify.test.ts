import { describe, expect, it } from 'vitest'
import { rawMail, textPart } from './testing/raw-mail.js'
import { type Resolver, verifyMail } from './verify.js'

const raw = rawMail(['From: AGORA <no-reply@agora.re>', 'Subject: x'], textPart('Bonjour'))
const zone: Record<string, string> = {
  'agora.re': 'v=spf1 ip4:192.0.2.0/24 -all',
  '_dmarc.agora.re': 'v=DMARC1; p=reject',
}
const resolver: Resolver = async (name, type) => {
  const record = type === 'TXT' ? zone[name] : undefined
  if (record === undefined) throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' })
  return [[record]]
}
const verify = (remoteAddress: string) =>
  verifyMail(raw, { from: 'bounce@agora.re', helo: 'mx.agora.re', remoteAddress }, 5_000, undefined, resolver)
const results = (verification: Awaited<ReturnType<typeof verify>>) =>
  verification.state === 'done'
    ? Object.fromEntries(verification.results.results.map(({ method, result }) => [method, result]))
    : verification

describe('verifyMail', () => {
  it('checks SPF and DMARC with mailauth', async () => {
    expect(results(await verify('192.0.2.9'))).toMatchObject({ spf: 'pass', dmarc: 'pass' })
    expect(results(await verify('203.0.113.9'))).toMatchObject({ spf: 'fail', dmarc: 'fail' })
  })

  it('says what is missing, what failed and what took too long', async () => {
    const envelope = { remoteAddress: '192.0.2.9' }
    const load = (authenticate: () => Promise<{ headers?: string }>) => async () => ({ authenticate })
    expect(await verifyMail(raw, envelope, 1_000, () => Promise.reject(new Error('no')))).toEqual({
      state: 'missing',
      package: 'mailauth',
    })
    expect(
      await verifyMail(
        raw,
        envelope,
        1_000,
        load(() => Promise.reject(new Error('DNS'))),
      ),
    ).toEqual({ state: 'failed', detail: 'DNS' })
    expect(
      await verifyMail(
        raw,
        envelope,
        1_000,
        load(async () => ({})),
      ),
    ).toEqual({ state: 'failed', detail: 'no result' })
    expect(
      await verifyMail(
        raw,
        envelope,
        5,
        load(() => new Promise(() => {})),
      ),
    ).toMatchObject({ state: 'failed', detail: 'verification took more than 5 ms' })
  })
})
