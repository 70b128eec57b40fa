/** Writes `fixtures/mail`: raw mails and what is expected of each. The same bytes on every run. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawQr } from '../src/mail/testing/qr-image.js'
import { business, personal } from './mail-fixtures/everyday.js'
import { falsePretexts, falseRibs, falseSenders } from './mail-fixtures/false-agora.js'
import type { Fixture } from './mail-fixtures/fixture.js'
import { genuine, honestRelays, reports } from './mail-fixtures/honest-agora.js'
import { letters } from './mail-fixtures/honest-letters.js'
import { passedOnFrauds } from './mail-fixtures/passed-on-frauds.js'
import { privateFrauds, quietFrauds, relayFrauds } from './mail-fixtures/private-frauds.js'
import { todo } from './mail-fixtures/todo.js'

/** All fixtures in the order of the index. */
export async function mailFixtures(): Promise<Fixture[]> {
  const lure = await drawQr('https://agora-encaisser.example/recevoir')
  const ticket = await drawQr('BILLET-2026-1121-PLACE-14-15')
  return [
    ...falseSenders(),
    ...falseRibs(lure),
    ...falsePretexts(),
    ...relayFrauds(),
    ...privateFrauds(),
    ...quietFrauds(),
    ...passedOnFrauds(),
    ...genuine(),
    ...honestRelays(),
    ...reports(),
    ...business(),
    ...personal(ticket),
    ...letters(),
  ]
}

/** The files of `fixtures/mail` by name. */
export async function mailFiles(): Promise<Map<string, Buffer>> {
  const fixtures = await mailFixtures()
  const files = new Map(fixtures.map(({ file, raw }) => [file, raw]))
  if (files.size !== fixtures.length) throw new Error('two fixtures have the same name')
  files.set('index.jsonl', Buffer.from(fixtures.map((one) => `${JSON.stringify(toLine(one))}\n`).join('')))
  return files
}

const toLine = ({ file, label, signals, level, techniques }: Fixture): object => ({
  file,
  label,
  signals,
  [label === 'fraud' ? 'minLevel' : 'maxLevel']: level,
  techniques,
  ...(todo[file] === undefined ? {} : { todo: todo[file] }),
})

async function writeAll(folder: string): Promise<void> {
  const files = await mailFiles()
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.endsWith('.eml') && !files.has(name)) rmSync(join(folder, name))
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
}

const here = fileURLToPath(import.meta.url)
if (process.argv[1] === here) await writeAll(join(here, '../../fixtures/mail'))
