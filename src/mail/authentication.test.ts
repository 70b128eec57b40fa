import { describe, expect, it } from 'vitest'
import { type ProofInput, weighAuthentication } from './authentication.js'

const OURS = 'mx.agora-gateway.example'
const weigh = (values: string[], rest: Partial<ProofInput> = {}) =>
  weighAuthentication({
    headers: values.map((value) => ({ key: 'authentication-results', value })),
    from: 'agora.re',
    ambiguous: false,
    options: { authservId: OURS },
    ...rest,
  })

describe('weighAuthentication', () => {
  it.each([
    ['dmarc pass', `${OURS}; dmarc=pass header.from=agora.re`, 'pass'],
    ['dmarc fail', `${OURS}; spf=pass smtp.mailfrom=agora.re; dmarc=fail header.from=agora.re`, 'fail'],
    ['dkim of the same organisation', `${OURS}; dkim=pass header.d=mail.agora.re`, 'pass'],
    ['dkim of another', `${OURS}; dkim=pass header.d=evil.example; dmarc=none`, 'unverified'],
    ['spf of the same organisation', `${OURS}; spf=pass smtp.mailfrom=bounce@news.agora.re`, 'pass'],
    ['spf of a look-alike', `${OURS}; spf=pass smtp.mailfrom=notagora.re`, 'unverified'],
    ['spf fail', `${OURS}; spf=fail smtp.mailfrom=agora.re`, 'fail'],
    ['softfail proves nothing', `${OURS}; spf=softfail smtp.mailfrom=agora.re`, 'unverified'],
    ['dmarc of another From', `${OURS}; dmarc=pass header.from=evil.example`, 'unverified'],
    ['another server', 'agora.re; dmarc=pass header.from=agora.re', 'unverified'],
    ['a name that ends like ours', `x.${OURS}; dmarc=pass header.from=agora.re`, 'unverified'],
    ['no result', `${OURS}; none`, 'unverified'],
  ])('%s', (_, value, state) => {
    expect(weigh([value]).state).toBe(state)
  })

  it('believes nothing without the option', () => {
    const proof = weigh([`${OURS}; dmarc=pass header.from=agora.re`], { options: {} })
    expect(proof).toMatchObject({ state: 'unverified', authentication: undefined, forged: false })
  })

  it('believes only the topmost field and reports its imitations', () => {
    const pass = `${OURS}; dmarc=pass header.from=agora.re`
    expect(weigh([`${OURS}; dmarc=fail header.from=agora.re`, pass])).toMatchObject({ state: 'fail', forged: true })
    expect(weigh(['relay.example; none', pass])).toMatchObject({ state: 'unverified', forged: true })
    expect(
      weigh([`${OURS}; spf=fail smtp.mailfrom=agora.re`, 'agora.re; spf=pass smtp.mailfrom=agora.re']),
    ).toMatchObject({ forged: true })
    expect(weigh([pass, 'relay.example; dmarc=pass header.from=agora.re'])).toMatchObject({
      state: 'pass',
      forged: false,
    })
  })

  it('proves nothing for a From with two mailboxes', () => {
    const proof = weigh([`${OURS}; spf=pass smtp.mailfrom=agora.re; dmarc=pass header.from=agora.re`], {
      ambiguous: true,
    })
    expect(proof).toMatchObject({
      state: 'unverified',
      aligned: { spf: false, dkim: false },
      authentication: { spf: 'pass', dmarc: 'permerror' },
    })
  })

  it('prefers the signature that speaks for the From host', () => {
    const proof = weigh([
      `${OURS}; dkim=fail header.d=agora.re; dkim=pass header.d=list.example; dkim=pass header.i=@agora.re`,
    ])
    expect(proof).toMatchObject({ state: 'pass', aligned: { dkim: true }, authentication: { dkim: 'pass' } })
  })

  it.each([
    ['dmarc=pass (p=reject dis=none) header.from=agora.re', true],
    ['dmarc=pass header.from=agora.re policy.dmarc=quarantine', true],
    ['dmarc=pass (p=none) header.from=agora.re', false],
    ['dmarc=pass header.from=agora.re', false],
    ['dmarc=fail (p=reject) header.from=agora.re', false],
  ])('shows a logo only under an enforced policy: %s', (dmarc, bimi) => {
    expect(weigh([`${OURS}; ${dmarc}; bimi=pass header.d=agora.re; arc=pass`])).toMatchObject({ bimi, arc: 'pass' })
  })

  it('takes the results of the gateway over any field', () => {
    const options = { authservId: OURS, authentication: { dmarc: 'fail' as const } }
    expect(weigh([`${OURS}; dmarc=pass header.from=agora.re`], { options })).toMatchObject({
      state: 'fail',
      authentication: { dmarc: 'fail' },
    })
    const envelope = { authentication: { spf: 'pass' as const }, envelope: { from: 'bounce@agora.re' } }
    expect(weigh([], { options: envelope })).toMatchObject({ state: 'pass', aligned: { spf: true } })
  })

  it('maps words outside the registry', () => {
    expect(weigh([`${OURS}; spf=hardfail; dkim=wonderful`]).authentication).toEqual({ spf: 'fail', dkim: 'permerror' })
  })
})
