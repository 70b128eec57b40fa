import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { parsePostal } from './postal.js'

const line = fc.oneof(
  fc.constantFrom('--b', '--b--', '-- ', '--', '----- Original', 'a=3D=E9=', 'TcOpbMOp', '=', '', ' ', 'a\rb', 'x\r'),
  fc.constantFrom('Content-Type: text/html', 'Content-Transfer-Encoding: base64', 'Content-Disposition: attachment'),
  fc.string({ maxLength: 80 }),
)
const headers = fc.constantFrom(
  'Subject: a',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
  'Content-Transfer-Encoding: base64',
  'Content-Type: application/octet-stream',
)
const mail = fc
  .tuple(headers, fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r\r\n')), { maxLength: 30 }), fc.boolean())
  .map(([head, lines, ended]) =>
    Buffer.from(`${head}\r\n\r\n${lines.map(([text, end]) => text + end).join('')}${ended ? '' : 'last'}`),
  )

describe('parsePostal', () => {
  it('gives what postal-mime gives', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (raw) => {
        expect(await parsePostal(raw, {})).toEqual(await new PostalMime().parse(raw))
      }),
      { numRuns: 3_000 },
    )
  })
})
