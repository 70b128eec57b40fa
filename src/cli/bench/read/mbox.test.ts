import { Readable } from 'node:stream'
import fc from 'fast-check'
import { mboxReader } from 'mbox-reader'
import { expect, it } from 'vitest'
import type { Item } from './item.js'
import { readMbox } from './mbox.js'

async function read(text: string, chunk = 11): Promise<Item[]> {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  )
  const items: Item[] = []
  for await (const group of readMbox(Readable.from(chunks))) items.push(...group)
  return items
}

const shown = (item: Item) => ('raw' in item ? Buffer.from(item.raw).toString() : 'broken' in item ? item.broken : '')
const CUT = 'the file ends in the middle of this mail'
const MULTIPART = 'Content-Type: multipart/mixed;\n boundary="b"\n\n--b\n\na\n'

it.each([
  [
    'two mails',
    'From a\nSubject: a\n\nx\n\nFrom b\nSubject: b\n\ny\n',
    [
      [1, 'Subject: a\n\nx\n'],
      [6, 'Subject: b\n\ny\n'],
    ],
  ],
  ['quoted lines', 'From a\nS: a\n\n>From x\n>>From y\nFrom me\n', [[1, 'S: a\n\nFrom x\n>From y\nFrom me\n']]],
  [
    'a mail that breaks off in a line',
    'From a\nS: a\n\nx\n\nFrom b\nS: b\n\nhalf a li',
    [
      [1, 'S: a\n\nx\n'],
      [6, CUT],
    ],
  ],
  ['a mail that breaks off between parts', `From a\n${MULTIPART}`, [[1, CUT]]],
  ['a multipart that is whole', `From a\n${MULTIPART}--b--\n`, [[1, `${MULTIPART}--b--\n`]]],
  ['what is no mbox', 'Subject: a\n\nx\n', [[1, 'not an mbox: it does not begin with a line "From "']]],
])('reads %s', async (_, text, mails) => {
  expect((await read(text)).map((item) => [item.line, shown(item)])).toEqual(mails)
})

it('agrees with mbox-reader', async () => {
  const line = fc.constantFrom('Hello', '', '>From x', '>>From y', 'a b', '--')
  const mail = fc.array(line, { maxLength: 6 }).map((lines) => ['Subject: a', '', ...lines].join('\n'))
  await fc.assert(
    fc.asyncProperty(
      fc.array(mail, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      async (mails, chunk) => {
        const text = mails.map((one) => `From a@b.example Mon Jan  1 00:00:00 2024\n${one}\n\n`).join('')
        const theirs: string[] = []
        for await (const one of mboxReader(Readable.from([Buffer.from(text)]))) theirs.push(one.content.toString())
        expect((await read(text, chunk)).map(shown).map((one) => one.replace(/\n$/, ''))).toEqual(theirs)
      },
    ),
    { numRuns: 60 },
  )
})
