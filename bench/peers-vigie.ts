/** vigie itself, the built package in a process of its own: once on the very mails of the others, once as it is used. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { version } from '../package.json'
import type { BenchCase } from '../src/cli/bench/read/case.js'
import { DIST } from './command.js'
import type { Peer, PeerRun } from './peers.js'
import { runProgram } from './peers-process.js'

const entry = join(DIST, 'index.js')

/** Gives the flags and the milliseconds of scanning: import and reading of the input are left out. */
const SCRIPT = `
const { createScanner } = await import(${JSON.stringify(pathToFileURL(entry).href)})
const scanner = createScanner()
let text = ''
for await (const chunk of process.stdin) text += chunk
const alarm = ({ level }) => level === 'suspicious' || level === 'fraud'
const flagged = [], cases = JSON.parse(text), start = performance.now()
for (const { mail, turns } of cases) {
  if (mail !== undefined) { flagged.push(alarm(await scanner.scanEmail(Buffer.from(mail, 'base64')))); continue }
  let state, any = false
  for (const { message, judged } of turns) {
    const verdict = scanner.scan(message, state)
    state = verdict.conversation
    any ||= judged && alarm(verdict)
  }
  flagged.push(any)
}
console.log(JSON.stringify({ flagged, seconds: (performance.now() - start) / 1000 }))`

async function run(input: readonly unknown[]): Promise<PeerRun> {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { output, memory } = await runProgram(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT],
    Buffer.from(JSON.stringify(input)),
    env,
  )
  return { ...(JSON.parse(output) as Pick<PeerRun, 'flagged' | 'seconds'>), memory }
}

const built = () => (existsSync(entry) ? version : undefined)
const raw = (mail: Buffer) => ({ mail: mail.toString('base64') })

/** Flagged from `suspicious` on, on the mails that the others read. */
export const vigieOnMails: Peer = { name: 'vigie, same mails', version: built, judge: (mails) => run(mails.map(raw)) }

/** As it is used: chat as chat, a listing as a listing, conversations turn by turn. */
export const vigieOnMessages: Peer = {
  name: 'vigie, own channels',
  version: built,
  judge: (mails: readonly Buffer[], cases: readonly BenchCase[]) =>
    run(cases.map((one, i) => (one.mail === undefined ? { turns: one.turns } : raw(mails[i]!)))),
}
