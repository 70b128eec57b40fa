/** Writes the tables of signs and of the time split into README.md, between their markers: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTable, splitTable } from '../bench/time-split-table.js'
import { rules } from '../rules/index.js'
import type { RuleSet, SignalRule } from '../src/rule.js'

/** The file that is written. */
export const README = fileURLToPath(new URL('../README.md', import.meta.url))

/** The signs as a Markdown table, in the order of the rules. Weights are the fitted ones, in log-odds. */
export function signsTable({ signals, weights }: Pick<RuleSet, 'signals' | 'weights'>): string {
  const rows = signals.map((rule) => rowOf(rule, weights?.[rule.id] ?? rule.weight))
  return ['| Sign | Title | Help centre | Channels | Weight |', '| --- | --- | --- | --- | ---: |', ...rows].join('\n')
}

function rowOf(rule: SignalRule, weight: number): string {
  const shown = `${weight.toFixed(1)}${rule.amplifier === true ? ' (amplifier)' : ''}`
  const cells = [`\`${rule.id}\``, rule.title.fr, rule.section.heading, rule.channels.join(', '), shown]
  return `| ${cells.map(toCell).join(' | ')} |`
}

/** A bar would end the cell, a line break the table. */
const toCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')

/** The text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. Throws an `Error` without them. */
export function replaceBetween(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`no ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

/** The README with its tables as the rules and the time split are now. */
export const withTables = (readme: string): string =>
  replaceBetween(replaceBetween(readme, 'signs', signsTable(rules)), 'time-split', splitTable(readTable()))

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(README, withTables(readFileSync(README, 'utf8')))
  console.log(`${rules.signals.length} signs`)
}
