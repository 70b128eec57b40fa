/**
 * Other filters on the same messages in the same run: `tsx bench/peers.ts [path…] [--most N] [--spamscanner FOLDER]`.
 * They are spam filters of mail, not fraud scanners of chat; chat, SMS and listings reach them wrapped as minimal mails.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded, wilson } from '../src/cli/bench/figures/statistics.js'
import type { BenchCase } from '../src/cli/bench/read/case.js'
import { showRate, table } from '../src/cli/bench/report/text.js'
import { casesFrom, runAsCommand, wholeNumber } from './command.js'
import { toMail } from './peers-mail.js'
import { rspamd } from './peers-rspamd.js'
import { spamAssassin } from './peers-spamassassin.js'
import { spamScanner } from './peers-spamscanner.js'
import { vigieOnMails, vigieOnMessages } from './peers-vigie.js'

/** What a filter said of each mail, how long it took, and its peak memory in megabytes. */
export interface PeerRun {
  flagged: boolean[]
  seconds: number
  memory: number
}

/** A filter that may be installed. */
export interface Peer {
  name: string
  /** Undefined when it is not installed. */
  version(): string | undefined
  /** Judges the mails; `cases` are what the mails were made from, in the same order. */
  judge(mails: readonly Buffer[], cases: readonly BenchCase[]): Promise<PeerRun>
}

const HEAD = ['filter', 'fraud found', 'false alarms', 'messages/s', 'memory']

/** One row of the table: rates with Wilson intervals at 95 %. Throws an `Error` when a message has no answer. */
export function rowOf(name: string, cases: readonly BenchCase[], { flagged, seconds, memory }: PeerRun): string[] {
  if (flagged.length !== cases.length) throw new Error(`${name} judged ${flagged.length} of ${cases.length} messages`)
  const rate = (label: BenchCase['label']) => {
    const flags = flagged.filter((_, i) => cases[i]!.label === label)
    return showRate(wilson(flags.filter(Boolean).length, flags.length))
  }
  return [name, rate('fraud'), rate('legit'), (cases.length / seconds).toFixed(0), `${memory.toFixed(0)} MB`]
}

/** At most `most` cases, drawn so that the same cases give the same sample. */
export function sampleOf(cases: readonly BenchCase[], most: number): BenchCase[] {
  const random = seeded(cases.length)
  const keyed = cases.map((one) => ({ one, key: random() }))
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, most)
    .map(({ one }) => one)
}

/** The row of a peer, or why there is none. */
async function measure(peer: Peer, mails: readonly Buffer[], cases: readonly BenchCase[]): Promise<string[]> {
  const version = peer.version()
  if (version === undefined) return [peer.name, 'skipped: not installed']
  const name = /\d[\w.]*/.exec(version)?.[0] ?? version
  return rowOf(`${peer.name} ${name}`, cases, await peer.judge(mails, cases))
}

async function main(args: string[]): Promise<number> {
  const options = {
    most: { type: 'string', default: '1500' },
    spamscanner: { type: 'string', default: process.cwd() },
  } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const { cases, broken } = await casesFrom(positionals)
  const labelled = cases.filter((one) => one.label !== 'spam')
  const chosen = sampleOf(labelled, wholeNumber(values.most, 'most'))
  const now = new Date()
  const mails = await Promise.all(chosen.map((one) => toMail(one, now)))
  const rows = [HEAD]
  const peers = [vigieOnMessages, vigieOnMails, spamAssassin, rspamd, spamScanner(resolve(values.spamscanner))]
  for (const peer of peers) rows.push(await measure(peer, mails, chosen))
  const wrapped = chosen.filter((one) => one.channel !== 'email' && one.channel !== 'mail').length
  console.log(
    [
      `${chosen.length} of ${labelled.length} messages; the ${wrapped} chat messages, SMS, listings and conversations among them are wrapped as minimal mails for the others`,
      'Rates with Wilson intervals at 95 %. The others are spam filters with their own rules alone: no network, nothing learned.',
      ...table(rows),
    ].join('\n'),
  )
  return broken.length > 0 ? 1 : 0
}

await runAsCommand(import.meta.url, main)
