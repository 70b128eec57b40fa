/**
 * Feeds damaged mails to the reader: `tsx tools/fuzz-mail.ts [--runs 20000] [--seed 1] [file.eml | folder …]`.
 * Fails when one throws, takes longer than a second, or when memory grows from one mail to the next.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readMail, stopWorker } from '../src/mail/read-mail.js'
import { seedMails } from '../src/mail/testing/seed-mails.js'

const MAX_MILLISECONDS = 1_000
const MAX_GROWTH = 128 * 1024 * 1024
const MAX_LENGTH = 200_000

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Of its own, worker included: what else runs on the machine is not the mail's fault. */
const millisecondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000

const TOKENS = [
  '\0',
  '\r',
  '\n',
  '\r\n\r\n',
  '(',
  '"',
  '<',
  '>',
  ',',
  ';',
  ':',
  '@',
  '=',
  '--',
  '\t',
  '\xff',
  '\xe9',
  '=?utf-8?B?',
  '?=',
  '=00',
  '&#0;',
  '<!--',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'From: x@y.example\r\n',
  'Authentication-Results: mx.example; spf=pass\r\n',
  '\r\n--b3-mixed\r\n',
  '%PDF-1.7',
  'PK\x03\x04',
  '<form action=',
  'charset=utf-7',
  'De : ',
]

type Mutation = (mail: Buffer, random: () => number, other: Buffer) => Buffer

const at = (mail: Buffer, random: () => number): number => Math.floor(random() * (mail.length + 1))
const splice = (mail: Buffer, from: number, to: number, put: Buffer): Buffer =>
  Buffer.concat([mail.subarray(0, from), put, mail.subarray(to)])

const MUTATIONS: Mutation[] = [
  (mail, random) => {
    const copy = Buffer.from(mail)
    for (let n = 1 + random() * 8; n > 0; n--) copy[at(copy, random)] = Math.floor(random() * 256)
    return copy
  },
  (mail, random) => {
    const from = at(mail, random)
    return splice(mail, from, from, Buffer.from(TOKENS[Math.floor(random() * TOKENS.length)]!, 'latin1'))
  },
  (mail, random) => {
    const from = at(mail, random)
    return splice(mail, from, from + Math.floor(random() * 400), Buffer.alloc(0))
  },
  (mail, random) => {
    const from = at(mail, random)
    const piece = mail.subarray(from, from + Math.floor(random() * 300))
    return splice(mail, from, from, Buffer.concat(Array.from({ length: 1 + Math.floor(random() * 200) }, () => piece)))
  },
  (mail, random) => mail.subarray(0, at(mail, random)),
  (mail, random, other) => Buffer.concat([mail.subarray(0, at(mail, random)), other.subarray(at(other, random))]),
]

/** One damaged mail. */
export function mutate(seeds: readonly Buffer[], random: () => number): Buffer {
  const pick = (): Buffer => seeds[Math.floor(random() * seeds.length)]!
  let mail = pick()
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) {
    mail = MUTATIONS[Math.floor(random() * MUTATIONS.length)]!(mail, random, pick()).subarray(0, MAX_LENGTH)
  }
  return mail
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .map((name) => join(path, name))
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
  })
  const seeds = [...(await seedMails()), ...positionals.flatMap(filesUnder).map((file) => readFileSync(file))]
  const random = randomFrom(Number(values.seed))
  const runs = Number(values.runs)
  let failures = 0
  let slowest = 0
  let settled = 0
  for (let i = 0; i < runs; i++) {
    const mail = mutate(seeds, random)
    const started = performance.now()
    const cpu = process.cpuUsage()
    try {
      await readMail(mail, { authservId: 'mx.example', relayHosts: ['a.example'] })
    } catch (error) {
      failures++
      console.error(`run ${i} of seed ${values.seed} threw: ${error instanceof Error ? error.stack : String(error)}`)
    }
    const taken = Math.min(performance.now() - started, millisecondsOf(process.cpuUsage(cpu)))
    if (i > 0) slowest = Math.max(slowest, taken)
    if (i > 0 && taken > MAX_MILLISECONDS) {
      failures++
      console.error(`run ${i} of seed ${values.seed} took ${Math.round(taken)} ms`)
    }
    if (i === Math.floor(runs / 4)) settled = process.memoryUsage.rss()
  }
  const growth = process.memoryUsage.rss() - settled
  if (runs >= 1_000 && growth > MAX_GROWTH) {
    failures++
    console.error(`memory grew by ${Math.round(growth / 1024 / 1024)} MB over the last three quarters`)
  }
  await stopWorker()
  console.log(
    `${runs} mails from ${seeds.length} seeds: ${failures} failures, slowest ${Math.round(slowest)} ms, growth ${Math.round(growth / 1024 / 1024)} MB`,
  )
  return failures === 0 ? 0 : 1
}

process.exitCode = await main()
