/** Rspamd: one worker on the loopback, its own rules alone; whatever asks the network is off. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Peer } from './peers.js'
import { versionOf, watchMemory } from './peers-process.js'

const CONFIG = '/etc/rspamd/rspamd.conf'
/** Modules that ask DNS, HTTP or Redis, or learn. */
const OFF =
  'arc asn bimi clickhouse dkim dkim_signing dmarc elastic fuzzy_check greylist hfilter history_redis milter_headers mx_check neural phishing ratelimit rbl replies reputation rspamd_update spf surbl url_redirector'.split(
    ' ',
  )
/** From this score on it marks a message as spam (action `add header` of its own settings). */
const SPAM = 6
const TOGETHER = 4
const READY_SECONDS = 120

/** Spam from its default score of 6. The time begins when it answers, for it is a daemon. */
export const rspamd: Peer = {
  name: 'Rspamd',
  version: () => versionOf('rspamd', ['--version']),
  async judge(mails) {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-rspamd-'))
    const port = await freePort()
    configure(folder, port)
    const vars = ['LOCAL_CONFDIR', 'DBDIR', 'LOGDIR', 'RUNDIR'].map((name) => `--var=${name}=${folder}`)
    const daemon = spawn('rspamd', ['-f', '-i', '-c', CONFIG, ...vars], { stdio: 'ignore' })
    try {
      await answers(daemon, port)
      const watch = watchMemory(daemon)
      const start = performance.now()
      const flagged = await askAll(mails, port)
      return { flagged, seconds: (performance.now() - start) / 1000, memory: watch() }
    } finally {
      daemon.kill()
      await new Promise((resolve) => (daemon.exitCode === null ? daemon.once('exit', resolve) : resolve(0)))
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function configure(folder: string, port: number): void {
  const local = join(folder, 'local.d')
  mkdirSync(local)
  const write = (name: string, text: string) => writeFileSync(join(local, name), text)
  write(
    'options.inc',
    'filters = "chartable,regexp"; disable_monitoring = true; dns { nameserver = ["127.0.0.1:9"]; timeout = 0.05s; retransmits = 1; }',
  )
  write('logging.inc', 'type = "console"; level = "error";')
  write('worker-normal.inc', `bind_socket = "127.0.0.1:${port}"; count = 1;`)
  for (const worker of ['controller', 'proxy', 'fuzzy']) write(`worker-${worker}.inc`, 'enabled = false;')
  for (const module of OFF) write(`${module}.conf`, 'enabled = false;')
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Waits for the first answer; compiling its expressions takes Rspamd some seconds. */
async function answers(daemon: ChildProcess, port: number): Promise<void> {
  const until = performance.now() + READY_SECONDS * 1000
  while (performance.now() < until && daemon.exitCode === null) {
    try {
      await ask(Buffer.from('Subject: ping\n\nping\n'), port)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  throw new Error('rspamd did not answer')
}

async function askAll(mails: readonly Buffer[], port: number): Promise<boolean[]> {
  const flagged: boolean[] = new Array(mails.length)
  let next = 0
  const asker = async () => {
    for (let i = next++; i < mails.length; i = next++) flagged[i] = (await ask(mails[i]!, port)) >= SPAM
  }
  await Promise.all(Array.from({ length: TOGETHER }, asker))
  return flagged
}

async function ask(mail: Buffer, port: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/checkv2`, { method: 'POST', body: new Uint8Array(mail) })
  const { score } = (await response.json()) as { score?: number }
  if (typeof score !== 'number') throw new Error(`rspamd answered ${response.status}`)
  return score
}
