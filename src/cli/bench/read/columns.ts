/** Names and values of the team's own exports → the names and values of a row. */
import { WrongCall } from '../../wrong-call.js'
import { LABELS, type Label } from './case.js'

/** How rows are to be read. */
export interface Reading {
  /** Our name of a field → the name of the column that holds it. */
  columns: Readonly<Record<string, string>>
  /** What stands in the label column → the label. */
  labels: Readonly<Record<string, Label>>
  /** The channel of rows that name none. */
  channel?: string
  delimiter?: string
}

type Row = Readonly<Record<string, unknown>>

const FIELDS = [
  ...['id', 'label', 'channel', 'lang', 'difficulty', 'signals', 'todo', 'minLevel', 'maxLevel', 'file'],
  ...['text', 'from', 'sender', 'replyTo', 'subject', 'html', 'title', 'description', 'price', 'marketPrice'],
  ...['category', 'sentAt'],
]

/** Reads `text=body,label=is_fraud`; throws a `WrongCall`. */
export function readColumns(text: string): Record<string, string> {
  const columns = readPairs(text, 'columns')
  const unknown = Object.keys(columns).find((name) => !FIELDS.includes(name))
  if (unknown !== undefined)
    throw new WrongCall(`--columns names the unknown field '${unknown}': expected ${FIELDS.join(', ')}`)
  return columns
}

/** Reads `1=fraud,0=ham`; throws a `WrongCall`. */
export function readLabels(text: string): Record<string, Label> {
  return Object.fromEntries(
    Object.entries(readPairs(text, 'labels')).map(([value, name]) => [value.toLowerCase(), toLabel(name)]),
  )
}

/** One of `fraud`, `legit`, `ham`, `spam`; throws a `WrongCall`. */
export function toLabel(name: string): Label {
  const label = LABELS.get(name.toLowerCase())
  if (label === undefined) throw new WrongCall(`a label must be fraud, legit, ham or spam, got '${name.slice(0, 40)}'`)
  return label
}

function readPairs(text: string, option: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1 || at === pair.length - 1)
        throw new WrongCall(`--${option} must be pairs like a=b,c=d, got '${pair.slice(0, 40)}'`)
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    }),
  )
}

/** What is wrong with the columns of a file, if anything; `labelled` when its messages have a label anyway. */
export function wrongColumns(columns: readonly string[], reading: Reading, labelled: boolean): string | undefined {
  const known = `the columns are ${columns.join(', ').slice(0, 300)}`
  const absent = Object.values(reading.columns).find((name) => !columns.includes(name))
  if (absent !== undefined) return `no column '${absent}': ${known}`
  const has = (field: string) => columns.includes(reading.columns[field] ?? field)
  if (!labelled && !has('label')) return `no column 'label', name it with --columns label=…: ${known}`
  if (!['text', 'html', 'description', 'file'].some(has))
    return `no column 'text', name it with --columns text=…: ${known}`
  return undefined
}

/** A row under our names. Throws an `Error` for a column that it does not have. */
export function renamed(row: Row, { columns }: Reading): Row {
  const pairs = Object.entries(columns)
  if (pairs.length === 0) return row
  const mapped: Record<string, unknown> = { ...row }
  for (const [field, name] of pairs) {
    if (Object.hasOwn(row, name)) mapped[field] = row[name]
    else if (field === 'label' || field === 'text') throw new Error(`no column '${name}'`)
  }
  return mapped
}

const NUMBERS = ['price', 'marketPrice']

/** Cells are text: empty ones are absent, prices numbers, signs a list. */
export function fromCells(cells: Row): Row {
  const row: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(cells)) {
    if (value === '' && name !== 'text') continue
    if (NUMBERS.includes(name)) row[name] = Number(String(value).replace(/[\s€]/g, '').replace(',', '.'))
    else if (name === 'signals')
      row[name] = String(value)
        .split(/[\s,;|]+/)
        .filter(Boolean)
    else row[name] = value
  }
  return row
}
