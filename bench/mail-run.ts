/** Scans the mails of the mail bench and times them against the parser alone. */
import { readFileSync } from 'node:fs'
import PostalMime from 'postal-mime'
import type { BenchScanner } from '../src/cli/bench/judge/load-scanner.js'
import type { Verdict } from '../src/verdict/verdict.js'
import type { BenchMail, MailFacts, MailSet } from './mail-sets.js'

/** A fact that a mail holds, and whether it was found. */
export interface WantedFact {
  kind: string
  value: string
  found: boolean
}

/** What a scan of one mail gave; `levels` are those it reaches. */
export interface MailRun {
  mail: BenchMail
  levels: string[]
  facts: WantedFact[]
  error: string | undefined
}

const LEVELS = ['clear', 'caution', 'suspicious', 'fraud']

/** Scans every mail of a set. */
export async function runMails(
  scanner: BenchScanner,
  set: MailSet,
  authservId: string | undefined,
): Promise<MailRun[]> {
  const runs: MailRun[] = []
  for (const mail of set.mails) {
    try {
      const verdict = await scanner.scanEmail(readFileSync(mail.file), authservId === undefined ? {} : { authservId })
      const levels = LEVELS.slice(0, LEVELS.indexOf(verdict.level) + 1)
      runs.push({ mail, levels, facts: mail.facts === undefined ? [] : compare(mail.facts, verdict), error: undefined })
    } catch (error) {
      runs.push({ mail, levels: [], facts: [], error: String(error) })
    }
  }
  return runs
}

const bare = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
/** The part of a number that is the same with and without a country code. */
const subscriber = (number: string): string => bare(number).slice(-9)

function compare(wanted: MailFacts, { facts, unread }: Verdict): WantedFact[] {
  const among = (kind: string, values: readonly string[] = [], found: readonly string[], as = bare): WantedFact[] =>
    values.map((value) => ({ kind, value, found: found.some((one) => as(one) === as(value)) }))
  const given = (value: string | undefined): string[] => (value === undefined ? [] : [value])
  return [
    ...among(
      'account',
      wanted.ibans,
      facts.bankAccounts.map(({ number }) => number),
    ),
    ...among(
      'phone',
      wanted.phones,
      facts.phones.map(({ number }) => number),
      subscriber,
    ),
    ...among(
      'link',
      [...(wanted.links ?? []), ...(wanted.qr ?? [])],
      facts.links.map(({ url }) => url),
    ),
    ...among(
      'attachment',
      wanted.attachments?.map(({ filename }) => filename),
      facts.attachments.map(({ filename }) => filename),
    ),
    ...among('sender', given(wanted.fromAddress), given(facts.sender?.address)),
    ...(wanted.unreadable ?? []).map(({ filename, reason }) => ({
      kind: 'unread',
      value: `${filename}: ${reason}`,
      found: unread.length > 0,
    })),
  ]
}

/** Milliseconds of each mail: the parser alone, a scan of mails without PDF and of those with one. */
export interface MailTimes {
  parser: number[]
  plain: number[]
  pdf: number[]
}

const WARM_UP = 300

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Times every mail once after a warm-up; what the parser refuses is timed for the scan alone. */
export async function timeMails(
  scanner: BenchScanner,
  mails: readonly BenchMail[],
  authservId: string | undefined,
): Promise<MailTimes> {
  const options = authservId === undefined ? {} : { authservId }
  const times: MailTimes = { parser: [], plain: [], pdf: [] }
  for (const mail of [...mails.slice(0, WARM_UP), ...mails].map((one, i) => ({
    ...one,
    counts: i >= Math.min(WARM_UP, mails.length),
  }))) {
    const raw = readFileSync(mail.file)
    const alone = await timed(() => new PostalMime().parse(raw).catch(() => undefined))
    const scan = await timed(() => scanner.scanEmail(raw, options))
    if (!mail.counts) continue
    times.parser.push(alone)
    if (/application\/pdf|filename="?[^"\r\n]*\.pdf/i.test(raw.toString('latin1'))) times.pdf.push(scan)
    else times.plain.push(scan)
  }
  return times
}
