import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decoded, readHost, readUrl } from './urls.js'

describe('readUrl', () => {
  it.each([
    ['https://Agora.RE/Compte', 'agora.re', ''],
    ['agora.re:8080/x', 'agora.re', 'odd-port no-scheme'],
    ['http://0x7f.1/', '127.0.0.1', 'insecure ip-literal'],
    ['http://3232235777', '192.168.1.1', 'insecure ip-literal'],
    ['http://0300.0250.1.1/x', '192.168.1.1', 'insecure ip-literal'],
    ['http://[::ffff:1.2.3.4]:81/', '[::ffff:102:304]', 'insecure ip-literal odd-port'],
    ['https://agora.re@evil.tld/', 'evil.tld', 'userinfo'],
    ['https://agora.re%2f@evil.tld/', 'evil.tld', 'userinfo'],
    ['https://%61gora.re/', 'agora.re', ''],
    ['https://ａｇｏｒａ。ｒｅ', 'agora.re', ''],
    ['https://ago\u200bra.re', 'agora.re', ''],
    ['https://xn--gora-43d.re', 'аgora.re', 'punycode mixed-script'],
    ['https://société.com', 'société.com', 'punycode'],
    ['  java\nscript:alert(1)', '', 'script-uri'],
    ['data:text/html;base64,PA==', '', 'data-uri'],
    ['tel:+262692000000', '', 'tel'],
    ['SMSTO:+33600000000', '', 'sms'],
    ['whatsapp://send?phone=1', '', 'messaging'],
    ['mailto:Aide@Agora.re?subject=x', 'agora.re', 'mailto'],
    ['cid:logo', '', ''],
    ['//evil.tld/x', 'evil.tld', 'no-scheme'],
  ])('%s', (written, host, traits) => {
    const read = readUrl(written)
    expect(read.host).toBe(host)
    expect(read.traits.join(' ')).toBe(traits)
  })

  it.each([
    ['http://agora.re:99999/', 'agora.re'],
    ['agora.re:99999/x', 'agora.re'],
    ['http://%2561gora.re/', 'agora.re'],
    ['https://256.256.256.256/', '256.256.256.256'],
    ['https://a..b/', 'a..b'],
    ['https://xn--zzzzzz9999.com', 'xn--zzzzzz9999.com'],
    [`https://${'a.'.repeat(300)}com`, `${'a.'.repeat(300)}com`],
    [`https://${'a'.repeat(64)}.com`, `${'a'.repeat(64)}.com`],
  ])('says that %.40s is malformed and still names the host', (written, host) => {
    const read = readUrl(written)
    expect(read.traits).toContain('malformed')
    expect(read.host).toBe(host)
  })

  it('reads anything, and its own result as the same host', () => {
    const piece = fc.constantFrom(
      'http',
      's',
      '://',
      ':',
      '@',
      '.',
      '/',
      '%',
      '25',
      '[',
      ']',
      'xn--',
      '99999',
      'agora.re',
      'а',
      '\u200b',
      '\\',
      '?',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (written) => {
          const read = readUrl(written)
          expect(read.url.length).toBeLessThan(32_768)
          if (!read.traits.includes('malformed')) expect(readUrl(read.url).ascii).toBe(read.ascii)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('readHost', () => {
  it.each(['', 'a b', 'a/b', 'a..b', `${'a'.repeat(64)}.fr`, '%'])('knows that %j is no host', (written) =>
    expect(readHost(written)).toBeUndefined(),
  )

  it('gives both forms', () => expect(readHost('ÉVIL.com')).toEqual({ host: 'évil.com', ascii: 'xn--vil-9la.com' }))
})

describe('decoded', () => {
  it.each([
    ['https%253A%252F%252Fevil.tld', 'https://evil.tld'],
    ['100%25252525', '100%25'],
    ['50%-off%41', '50%-offA'],
  ])('%s', (encoded, plain) => expect(decoded(encoded)).toBe(plain))
})
