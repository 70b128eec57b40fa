/**
 * Turns a listing export into the usual prices that `policy.prices` wants.
 *
 *   npx tsx tools/price-table.ts export.jsonl [--category category] [--price price] [--low 0.1] [--high 0.9] [--min 8]
 *
 * Reads JSONL, or CSV with a header line (`,` `;` or tab, quotes doubled, no line breaks inside a field). The JSON goes to
 * standard output; lines that cannot be read go to standard error with their number. Exit code 1 when nothing was read.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseAmount } from '../src/facts/amount-number.js'
import type { PriceReference } from '../src/facts/price.js'

/** Which fields to read and how to sum them up. `low` and `high` are quantiles, `min` the fewest prices of a category. */
export interface PriceTableOptions {
  category: string
  price: string
  low: number
  high: number
  min: number
}

/** A line of the export that could not be read, counted from 1. */
export interface BadLine {
  line: number
  reason: string
}

/** The usual prices by category, in alphabetical order, and what could not be read. */
export interface PriceTable {
  prices: Record<string, PriceReference>
  read: number
  bad: BadLine[]
}

const DEFAULTS: PriceTableOptions = { category: 'category', price: 'price', low: 0.1, high: 0.9, min: 8 }

type Row = Record<string, unknown>

/** The fields of one CSV line, or undefined when a quote stays open. */
function splitCsv(line: string, delimiter: string): string[] | undefined {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!
    if (quoted && char === '"' && line[i + 1] === '"') field += line[i++]
    else if (char === '"' && (quoted || field === '')) quoted = !quoted
    else if (char === delimiter && !quoted) {
      fields.push(field)
      field = ''
    } else field += char
  }
  return quoted ? undefined : [...fields, field]
}

const delimiterOf = (header: string): string =>
  [',', ';', '\t'].reduce((best, mark) => (header.split(mark).length > header.split(best).length ? mark : best))

function jsonReader(line: string): Row | string {
  try {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : 'not a JSON object'
  } catch {
    return 'not JSON'
  }
}

function csvReader(header: string): (line: string) => Row | string {
  const delimiter = delimiterOf(header)
  const names = splitCsv(header, delimiter)?.map((name) => name.trim()) ?? []
  return (line) => {
    const fields = splitCsv(line, delimiter)
    if (fields === undefined) return 'a quote is not closed'
    if (fields.length !== names.length) return `${fields.length} fields instead of ${names.length}`
    return Object.fromEntries(names.map((name, k) => [name, fields[k]]))
  }
}

function readPrice(value: unknown): number | undefined {
  const price = typeof value === 'string' ? parseAmount(value) : value
  return typeof price === 'number' && Number.isFinite(price) && price >= 0 ? price : undefined
}

/** Linear interpolation between closest ranks; `sorted` ascending, not empty. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)]!
  const above = sorted[Math.ceil(at)]!
  return Math.round((below + (above - below) * (at - Math.floor(at))) * 100) / 100
}

function toReference(values: readonly number[], { low, high }: PriceTableOptions): PriceReference {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), low: quantile(sorted, low), high: quantile(sorted, high), n: sorted.length }
}

function summarise(
  byCategory: ReadonlyMap<string, number[]>,
  options: PriceTableOptions,
): Record<string, PriceReference> {
  const entries = [...byCategory]
    .filter(([, values]) => values.length > 0 && values.length >= options.min)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([category, values]): [string, PriceReference] => [category, toReference(values, options)])
  return Object.fromEntries(entries)
}

/** The price table of a whole export. Lines without a category or a price are reported; prices of 0 are left out. */
export function toPriceTable(content: string, given: Partial<PriceTableOptions> = {}): PriceTable {
  const options = { ...DEFAULTS, ...given }
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/)
  const isJson =
    lines
      .find((line) => line.trim() !== '')
      ?.trimStart()
      .startsWith('{') ?? true
  const headerAt = isJson ? -1 : lines.findIndex((line) => line.trim() !== '')
  const readRow = isJson ? jsonReader : csvReader(lines[headerAt]!)
  const byCategory = new Map<string, number[]>()
  const bad: BadLine[] = []
  let read = 0
  for (let k = headerAt + 1; k < lines.length; k++) {
    if (lines[k]!.trim() === '') continue
    const row = readRow(lines[k]!)
    const reason = typeof row === 'string' ? row : addRow(row, options, byCategory)
    if (reason === undefined) read++
    else bad.push({ line: k + 1, reason })
  }
  return { prices: summarise(byCategory, options), read, bad }
}

/** Adds the price of a row to its category, or returns why it cannot be. */
function addRow(row: Row, options: PriceTableOptions, byCategory: Map<string, number[]>): string | undefined {
  const category = row[options.category]
  if (typeof category !== 'string' || category.trim() === '') return `no ${options.category}`
  const price = readPrice(row[options.price])
  if (price === undefined) return `no ${options.price}`
  const values = byCategory.get(category.trim()) ?? []
  // A price of 0 is a gift or an empty field, not a usual price.
  if (price > 0) values.push(price)
  byCategory.set(category.trim(), values)
  return undefined
}

/** A share from the command line, between 0 and 1. */
function toNumber(name: string, text: string, highest: number): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= highest))
    throw new TypeError(`--${name}: expected 0 to ${highest}, got ${text}`)
  return value
}

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      category: { type: 'string', default: DEFAULTS.category },
      price: { type: 'string', default: DEFAULTS.price },
      low: { type: 'string', default: String(DEFAULTS.low) },
      high: { type: 'string', default: String(DEFAULTS.high) },
      min: { type: 'string', default: String(DEFAULTS.min) },
    },
  })
  const [file] = positionals
  if (file === undefined) throw new TypeError('file: expected the path of a listing export')
  const { prices, read, bad } = toPriceTable(readFileSync(file, 'utf8'), {
    category: values.category,
    price: values.price,
    low: toNumber('low', values.low, 1),
    high: toNumber('high', values.high, 1),
    min: toNumber('min', values.min, 1e9),
  })
  for (const { line, reason } of bad) console.error(`${file}:${line}: ${reason}`)
  console.error(`${read} lines read, ${bad.length} not, ${Object.keys(prices).length} categories`)
  console.log(JSON.stringify(prices, null, 2))
  return read === 0 ? 1 : 0
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
