import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCsv } from './csv.js'
import type { Item } from './item.js'

async function read(text: string, chunk = 7): Promise<Item[]> {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  )
  const items: Item[] = []
  for await (const group of readCsv(Readable.from(chunks), { wrongHeader: () => undefined })) items.push(...group)
  return items
}

it.each([
  [
    'commas, quotes and line ends in cells',
    'a,b\n1,"x\ny"\n"2, ""two""",z\n',
    [
      [2, '1', 'x\ny'],
      [4, '2, "two"', 'z'],
    ],
  ],
  [
    'semicolons, CRLF and a byte order mark',
    '\ufeffa;b\r\n"1;1";2,5\r\n\r\n3;4',
    [
      [2, '1;1', '2,5'],
      [4, '3', '4'],
    ],
  ],
  ['tabs', 'a\tb\n1\t2', [[2, '1', '2']]],
  [
    'a quote inside a cell',
    'a,b\n1,écran 12" neuf\n3,4\n',
    [
      [2, '1', 'écran 12" neuf'],
      [3, '3', '4'],
    ],
  ],
])('reads %s', async (_, text, rows) => {
  const items = await read(text)
  expect(items.map((item) => ('row' in item ? [item.line, item.row.a, item.row.b] : item))).toEqual(rows)
})

it('a broken row costs one row, and is named by its line', async () => {
  const items = await read('a,b\n1,2\n3\n4,5,6\n"7"x,8\n9,10\n"never closed,11\n12,13\n14,"15"\n')
  expect(items.map((item) => ('row' in item ? item.row.a : `${item.line} broken`))).toEqual([
    '1',
    '3 broken',
    '4 broken',
    '"7"x',
    '9',
    '7 broken',
    '12',
    '14',
  ])
})

it('a wrong header is said once', async () => {
  const items: Item[] = []
  const stream = Readable.from([Buffer.from('x,y\n1,2\n3,4\n')])
  for await (const group of readCsv(stream, { wrongHeader: (columns) => `no column 'a' in ${columns.join()}` })) {
    items.push(...group)
  }
  expect(items).toEqual([{ line: 1, broken: "no column 'a' in x,y" }])
})

it('agrees with csv-parse on whole files, however they are cut into chunks', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), maxLength: 6 })
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 50 }), async (table, chunk) => {
      const text = ['a,b', ...table.map((cells) => cells.map(quoted).join(','))].join('\n')
      const items = await read(text, chunk)
      expect(items.map((item) => 'row' in item && item.row)).toEqual(parse(text, { columns: true }))
    }),
  )
})
