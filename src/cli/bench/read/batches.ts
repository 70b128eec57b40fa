/** Sources → batches of items, the same ones each time the same files are read. */
import { createReadStream } from 'node:fs'
import { reasonOf } from '../../wrong-call.js'
import { type Reading, wrongColumns } from './columns.js'
import { readCsv } from './csv.js'
import type { Batch, Item } from './item.js'
import { readJsonLines } from './jsonl.js'
import { readMbox } from './mbox.js'
import { type OpenSource, USUAL_MAIL } from './sources.js'

/** A batch is full at this many messages, or at this many bytes of raw mail. */
const MOST_ITEMS = 200
const MOST_BYTES = 4 * 2 ** 20

/** The batches of all sources in turn. A source that cannot be read (any further) is reported, and the next one goes on. */
export async function* batchesOf(sources: readonly OpenSource[], reading: Reading): AsyncGenerator<Batch> {
  for (const source of sources) yield* cut(source, reading)
}

async function* cut(open: OpenSource, reading: Reading): AsyncGenerator<Batch> {
  const source = {
    file: open.file,
    set: open.set,
    ...(open.label === undefined ? {} : { label: open.label }),
  }
  let items: Item[] = []
  let held = 0
  let read = 0
  let reported = 0
  const flush = (): Batch => {
    const batch = { source, items, bytes: read - reported }
    reported = read
    items = []
    held = 0
    return batch
  }
  const count = (bytes: number) => {
    read += bytes
  }
  for await (const group of guarded(itemsOf(open, reading, count))) {
    for (const item of group) {
      items.push(item)
      held += 'raw' in item ? item.raw.length : 0
      if (items.length >= MOST_ITEMS || held >= MOST_BYTES) yield flush()
    }
  }
  if (items.length > 0) yield flush()
}

/** What the disk refuses (EIO, a file that vanished) is one broken item. */
async function* guarded(groups: AsyncGenerator<Item[]>): AsyncGenerator<Item[]> {
  try {
    yield* groups
  } catch (error) {
    yield [{ line: 0, broken: `cannot be read any further: ${reasonOf(error)}` }]
  }
}

function itemsOf(
  { format, file, paths, label }: OpenSource,
  reading: Reading,
  count: (bytes: number) => void,
): AsyncGenerator<Item[]> {
  if (format === 'mails') return mailItems(paths, count)
  const stream = counted(createReadStream(file, { highWaterMark: 256 * 1024 }), count)
  if (format === 'jsonl') return readJsonLines(stream)
  if (format === 'mbox') return readMbox(stream)
  return readCsv(stream, {
    wrongHeader: (columns) => wrongColumns(columns, reading, label !== undefined),
    ...(reading.delimiter === undefined ? {} : { delimiter: reading.delimiter }),
  })
}

async function* mailItems(paths: readonly string[], count: (bytes: number) => void): AsyncGenerator<Item[]> {
  for (const path of paths) {
    count(USUAL_MAIL)
    yield [{ line: 0, path }]
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    count(chunk.length)
    yield chunk
  }
}
