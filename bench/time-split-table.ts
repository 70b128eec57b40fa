/** The table of the time split as it was last measured, and how it is shown. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Interval, Rate } from '../src/cli/bench/figures/statistics.js'
import { showInterval, showRate } from '../src/cli/bench/report/text.js'

/** Figures of one round, or of all of them together, by scanners that were fitted on earlier rounds alone. */
export interface SplitRow {
  /** Number of the round; `all` for all rounds of a kind. */
  round: string
  /** Kind of the round; `all` for all of them. */
  kind: string
  n: number
  /** At `suspicious`. */
  recall: Rate
  falseAlarms: Rate
  recallAtFraud: Rate
  precisionAtFraud: Rate
  /** Read at the share of fraud of the round. */
  ece: Interval
  brier: Interval
}

/** The file that is reviewed and committed. */
export const TABLE = fileURLToPath(new URL('time-split.json', import.meta.url))

export const HEADER = [
  ...['Round', 'Kind', 'n', 'Fraud at `suspicious`', 'Innocent at `suspicious`', 'Fraud at `fraud`'],
  ...['Precision at `fraud`', 'ECE', 'Brier'],
]

/** The cells of a row, in the order of `HEADER`. */
export const cellsOf = (row: SplitRow): string[] => [
  row.round,
  row.kind,
  String(row.n),
  ...[row.recall, row.falseAlarms, row.recallAtFraud, row.precisionAtFraud].map(showRate),
  ...[row.ece, row.brier].map((one) => showInterval(one)),
]

/** The table as it was last measured; none when there is no file. */
export const readTable = (path = TABLE): SplitRow[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SplitRow[]) : []

/** The table in Markdown. */
export function splitTable(rows: readonly SplitRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(HEADER), line(HEADER.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join('\n')
}
