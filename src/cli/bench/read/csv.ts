/**
 * CSV (RFC 4180) with a header → items. Lines are put together to records here, so that a quote that is never closed
 * costs one row and not the rest of the file; csv-parse reads the cells.
 */
import { parse } from 'csv-parse/sync'
import type { Item } from './item.js'
import { type Line, linesOf } from './lines.js'

/** The text of one row, which may span lines. */
interface CsvRecord {
  line: number
  text: string
}

export interface CsvOptions {
  /** One character; guessed from the header when missing. */
  delimiter?: string
  /** Says what is wrong with the names of the columns, if anything: then no row is read. */
  wrongHeader(columns: readonly string[]): string | undefined
}

/** A row of more lines than this is taken for one whose quote is never closed. */
const MOST_LINES = 1000
const QUOTE = 34
const DELIMITERS = [',', ';', '\t']
const CR = 13

/** The rows of a stream. A row that cannot be read is reported and the rest goes on. */
export async function* readCsv(stream: AsyncIterable<Uint8Array>, options: CsvOptions): AsyncGenerator<Item[]> {
  let header: { columns: string[]; delimiter: string } | undefined
  for await (const records of recordsOf(stream, options.delimiter)) {
    const rows = [...records]
    if (header === undefined) {
      const first = rows.shift()!
      const delimiter = options.delimiter ?? guessDelimiter(first.text)
      const columns = cellsOf(first.text, delimiter).map((name) => name.trim())
      const wrong = options.wrongHeader(columns)
      if (wrong !== undefined) {
        yield [{ line: first.line, broken: wrong }]
        return
      }
      header = { columns, delimiter }
    }
    if (rows.length > 0) yield toItems(rows, header.columns, header.delimiter)
  }
}

const guessDelimiter = (header: string): string =>
  DELIMITERS.reduce((best, one) => (header.split(one).length > header.split(best).length ? one : best))

/** Puts lines together to records, those of one chunk at a time. The first line tells the delimiter. */
async function* recordsOf(stream: AsyncIterable<Uint8Array>, delimiter?: string): AsyncGenerator<CsvRecord[]> {
  let code = delimiter?.charCodeAt(0)
  let open: Line[] = []
  for await (const lines of linesOf(stream)) {
    code ??= guessDelimiter(textOf(lines[0]!)).charCodeAt(0)
    const records: CsvRecord[] = []
    open = gather([...open, ...lines], code, records)
    if (records.length > 0) yield records
  }
  while (open.length > 0 && code !== undefined) {
    const records = [alone(open[0]!)]
    open = gather(open.slice(1), code, records)
    yield records
  }
}

/** Files the complete records of some lines; returns the lines of a last one that is still open. */
function gather(lines: readonly Line[], delimiter: number, records: CsvRecord[]): Line[] {
  let at = 0
  while (at < lines.length) {
    const end = endOfRecord(lines, at, delimiter)
    if (end === undefined && lines.length - at <= MOST_LINES) return lines.slice(at)
    const one = end === undefined ? [lines[at]!] : lines.slice(at, end)
    if (!isBlank(one)) records.push(one.length === 1 ? alone(one[0]!) : joined(one))
    at += one.length
  }
  return []
}

const isBlank = ([first, second]: readonly Line[]): boolean =>
  second === undefined && first?.bytes !== undefined && first.bytes.toString('utf8').trim() === ''

const textOf = ({ bytes }: Line): string => (bytes ?? Buffer.from('"')).toString('utf8')
const alone = (line: Line): CsvRecord => ({ line: line.number, text: textOf(line).replace(/\r$/, '') })
const joined = (lines: readonly Line[]): CsvRecord => ({
  line: lines[0]!.number,
  text: lines.map(textOf).join('\n').replace(/\r$/, ''),
})

/**
 * The index after the record that begins at `at`; `undefined` when a quote is still open at the last line looked at.
 * A quote that closes in the middle of a later cell was never meant to close the first: that line stands alone.
 */
function endOfRecord(lines: readonly Line[], at: number, delimiter: number): number | undefined {
  let state: QuoteState = 'closed'
  for (let i = at; i < lines.length && i - at < MOST_LINES; i++) {
    const { bytes } = lines[i]!
    if (bytes !== undefined) state = quoteAfter(bytes, delimiter, state === 'open')
    if (state === 'astray' && i > at) return at + 1
    if (state !== 'open') return i + 1
  }
  return undefined
}

/** `astray` when a quote closed where no cell ends. */
type QuoteState = 'open' | 'closed' | 'astray'

/** What is open at the end of a line: a quote opens at the start of a cell, and `""` stands for itself. */
function quoteAfter(line: Buffer, delimiter: number, before: boolean): QuoteState {
  if (!before && !line.includes(QUOTE)) return 'closed'
  let open = before
  let start = !before
  for (let i = 0; i < line.length; i++) {
    const code = line[i]!
    if (open && code === QUOTE) {
      const next = line[i + 1]
      if (next === QUOTE) i++
      else if (next === undefined || next === delimiter || next === CR) open = false
      else return 'astray'
    } else if (start && code === QUOTE) open = true
    start = !open && code === delimiter
  }
  return open ? 'open' : 'closed'
}

const settings = (delimiter: string) => ({ bom: true, delimiter, relax_quotes: true, relax_column_count: true })

function cellsOf(text: string, delimiter: string): string[] {
  return (parse(text, settings(delimiter)) as string[][])[0] ?? []
}

/** Parses many records at once; when they do not come out one a record, each by itself. */
function toItems(records: readonly CsvRecord[], columns: readonly string[], delimiter: string): Item[] {
  try {
    const rows = parse(records.map(({ text }) => text).join('\n'), settings(delimiter)) as string[][]
    if (rows.length === records.length) return rows.map((cells, i) => toItem(cells, columns, records[i]!.line))
  } catch {
    // One of them is broken: found below.
  }
  return records.map((record) => toItemAlone(record, columns, delimiter))
}

function toItemAlone({ line, text }: CsvRecord, columns: readonly string[], delimiter: string): Item {
  try {
    return toItem(cellsOf(text, delimiter), columns, line)
  } catch (error) {
    return { line, broken: error instanceof Error ? error.message.replace(/:.*/s, '').toLowerCase() : String(error) }
  }
}

function toItem(cells: readonly string[], columns: readonly string[], line: number): Item {
  if (cells.length !== columns.length) return { line, broken: `${cells.length} cells in ${columns.length} columns` }
  return { line, row: Object.fromEntries(columns.map((name, i) => [name, cells[i]!])) }
}
