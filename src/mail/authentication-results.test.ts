import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAuthenticationResults } from './authentication-results.js'

describe('parseAuthenticationResults', () => {
  it('reads the example of RFC 8601 appendix B.6', () => {
    const parsed = parseAuthenticationResults(
      'Example.com (a (nested) comment) 1; dkim/1 = pass (good signature) reason="it \\"works\\"" header.i=@mail-router.example.net; dkim=fail header.i=@newyork.example.com; spf=softfail smtp.mailfrom=a@b.example policy.iprev=192.0.2.1',
    )
    expect(parsed).toEqual({
      authservId: 'example.com',
      results: [
        {
          method: 'dkim',
          result: 'pass',
          reason: 'it "works"',
          properties: { 'header.i': '@mail-router.example.net' },
          comments: ['good signature'],
        },
        { method: 'dkim', result: 'fail', properties: { 'header.i': '@newyork.example.com' }, comments: [] },
        {
          method: 'spf',
          result: 'softfail',
          properties: { 'smtp.mailfrom': 'a@b.example', 'policy.iprev': '192.0.2.1' },
          comments: [],
        },
      ],
    })
  })

  it.each([
    ['mx.example; none', { authservId: 'mx.example', results: [] }],
    ['mx.example', { authservId: 'mx.example', results: [] }],
    [
      '"mx.example"; spf=pass',
      { authservId: 'mx.example', results: [{ method: 'spf', result: 'pass', properties: {}, comments: [] }] },
    ],
    ['', undefined],
    ['; spf=pass', undefined],
    ['(spf=pass', undefined],
  ])('%s', (value, expected) => {
    expect(parseAuthenticationResults(value)).toEqual(expected)
  })

  it('does not read results out of comments or quoted strings', () => {
    const parsed = parseAuthenticationResults(
      'mx.example; spf=fail (; dmarc=pass header.from=agora.re) reason="; dkim=pass"',
    )
    expect(parsed?.results.map(({ method, result }) => `${method}=${result}`)).toEqual(['spf=fail'])
  })

  it('reads back what was written', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
    const result = fc.record({
      method: word,
      result: word,
      property: word,
      value: fc.stringMatching(/^[\x20-\x7e]{0,12}$/),
    })
    fc.assert(
      fc.property(word, fc.array(result, { maxLength: 5 }), (id, results) => {
        const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`
        const line = [
          id,
          ...results.map((r) => `${r.method}=${r.result} header.${r.property}=${quoted(r.value)}`),
        ].join('; ')
        const parsed = parseAuthenticationResults(line)
        expect(parsed?.authservId).toBe(id)
        expect(parsed?.results).toEqual(
          results.map((r) => ({
            method: r.method,
            result: r.result,
            properties: { [`header.${r.property}`]: r.value },
            comments: [],
          })),
        )
      }),
    )
  })

  it('gives some answer to any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a;=()"\\ .@\t') }), (value) =>
        ['object', 'undefined'].includes(typeof parseAuthenticationResults(value)),
      ),
    )
    expect(parseAuthenticationResults(`mx; ${'('.repeat(100_000)}`)?.results).toEqual([])
  })
})
