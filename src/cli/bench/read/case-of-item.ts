/** An item as it stands in its source → a case to be judged. */
import { reasonOf } from '../../wrong-call.js'
import { type BenchCase, type Defaults, toCase, toMailCase } from './case.js'
import { fromCells, type Reading, renamed } from './columns.js'
import type { Item, Source } from './item.js'

/** Throws an `Error` that says why the item is no case. */
export function caseOfItem(item: Item, source: Source, reading: Reading): BenchCase {
  const { channel, labels } = reading
  const defaults: Defaults = { labels, ...(channel === undefined ? {} : { channel }), ...source }
  const place = placeOf(item, source)
  if ('broken' in item) throw new Error(item.broken)
  if ('raw' in item) return toMailCase(item.raw, defaults, place)
  if ('path' in item) return toMailCase(item.path, defaults, place)
  if ('row' in item) return toCase(fromCells(renamed(item.row, reading)), defaults, place)
  const row = parseRow(item.json)
  return toCase(isRecord(row) ? renamed(row, reading) : row, defaults, place)
}

/** The file and the line of an item, as editors understand it. */
const placeOf = (item: Item, { file }: Source): string => ('path' in item ? item.path : `${file}:${item.line}`)

/** The parser's own reason quotes the line, which may be private. */
function parseRow(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`not JSON: ${reasonOf(error).replace(/,? ?\.{0,3}".*$/s, '')}`)
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
