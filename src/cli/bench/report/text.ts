/** Plain aligned text: every rate with its n and its interval. */
import type { Interval, Rate } from '../figures/statistics.js'

const percent = (share: number): string => (100 * share).toFixed(1)

/** `87.5 % [78.1–93.2] (56/64)`, or `–` when there was nothing to count. */
export const showRate = ({ k, n, share, low, high }: Rate): string =>
  n === 0 ? '– (0/0)' : `${percent(share)} % [${percent(low)}–${percent(high)}] (${k}/${n})`

/** `0.871 [0.802–0.934]`. */
export const showInterval = ({ value, low, high }: Interval, digits = 3): string =>
  Number.isNaN(value) ? '–' : `${value.toFixed(digits)} [${low.toFixed(digits)}–${high.toFixed(digits)}]`

/** `+3.1 points [+0.4–+5.9]`, for differences of shares. */
export function showDifference({ value, low, high }: Interval): string {
  const signed = (share: number) => `${share >= 0 ? '+' : ''}${percent(share)}`
  return Number.isNaN(value) ? '–' : `${signed(value)} points [${signed(low)} to ${signed(high)}]`
}

/** Lines of aligned columns, two spaces apart, indented by two. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length)
    })
  }
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd())
}

/** A heading over its lines; nothing at all when there are none. */
export const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines]

/** The start of a text on one line. */
export function excerpt(text: string, length = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}
