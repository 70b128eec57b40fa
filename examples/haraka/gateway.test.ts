/** Haraka itself on loopback with this folder's configuration: mails go in by SMTP and come out at a mailbox server. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const envelope = { from: 'expediteur@courrier.example', to: ['lucette@boites.example'] }

/** Mails that reached the mailbox server. */
const delivered: Buffer[] = []
const mailboxes = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      delivered.push(Buffer.concat(chunks))
      done()
    })
  },
})

let folder: string
let haraka: ChildProcess
let port: number

beforeAll(async () => {
  await new Promise<void>((resolve) => mailboxes.listen(0, '127.0.0.1', resolve))
  folder = installGateway((mailboxes.server.address() as AddressInfo).port)
  haraka = spawn(process.execPath, [require.resolve('Haraka/bin/haraka'), '-c', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  port = await listeningPort(haraka)
}, 25_000)

afterAll(async () => {
  if (haraka?.exitCode === null) {
    const gone = new Promise((resolve) => haraka.once('exit', resolve))
    haraka.kill('SIGKILL')
    await gone
  }
  await new Promise<void>((resolve) => mailboxes.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

/** A Haraka folder as `npm install` leaves it; only ports and the place of the quarantine differ from the example. */
function installGateway(mailboxPort: number): string {
  const home = mkdtempSync(join(tmpdir(), 'vigie-haraka-'))
  const config = (name: string, text: string) => writeFileSync(join(home, 'config', name), text)
  for (const part of ['config', 'plugins'])
    cpSync(fileURLToPath(new URL(part, import.meta.url)), join(home, part), { recursive: true })
  config('smtp.ini', 'listen=127.0.0.1:0\nnodes=0\n')
  config('smtp_forward.ini', `host=127.0.0.1\nport=${mailboxPort}\n`)
  config('quarantine.ini', `quarantine_path=${join(home, 'quarantine')}\n`)
  mkdirSync(join(home, 'node_modules'))
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), join(home, 'node_modules', 'vigie'), 'dir')
  return home
}

function listeningPort(process: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let log = ''
    const read = (chunk: Buffer) => {
      log += chunk.toString()
      const found = /Listening on \S*:(\d+)/.exec(log)
      if (found) resolve(Number(found[1]))
    }
    process.stdout?.on('data', read)
    process.stderr?.on('data', read)
    process.once('exit', () => reject(new Error(`Haraka did not start:\n${log}`)))
  })
}

async function send(raw: string): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  const { response } = await transport.sendMail({ envelope, raw })
  transport.close()
  return response
}

function quarantined(): string[] {
  const files = readdirSync(join(folder, 'quarantine'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
}

const mail = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`
const headersOf = (raw: string): string => raw.slice(0, raw.search(/\r?\n\r?\n/))

/** The values of the plugin's headers, by name. */
function tagsOf(raw: string): Record<string, string[]> {
  const tags: Record<string, string[]> = {}
  for (const [, name, value] of headersOf(raw).matchAll(/^X-Vigie-(\w+): (.*?)\r?$/gm))
    tags[name!] = [...(tags[name!] ?? []), value!]
  return tags
}

const FRAUD = mail(
  'From: "AGORA Paiement" <compta@agora-reglement.example>',
  'To: <lucette@boites.example>',
  'Subject: =?utf-8?Q?Votre_paiement_s=C3=A9curis=C3=A9?=',
  'Authentication-Results: mx.gateway.example; dmarc=pass header.from=agora.re',
  'X-Vigie-Level: clear',
  'X-Vigie-Score: 0.0000',
  'Message-ID: <1@agora-reglement.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Bonjour,',
  '',
  'Pour finaliser votre achat, effectuez le virement de 240 € sur le RIB AGORA',
  'ci-dessous avant ce soir : FR76 3000 6000 0112 3456 7890 189.',
  '',
  "L'équipe AGORA",
)

const INNOCENT = mail(
  'From: =?utf-8?Q?Th=C3=A9r=C3=A8se?= Hoarau <therese@courrier.example>',
  'To: Lucette <lucette@boites.example>',
  'Subject: Les photos du',
  '\tpique-nique',
  'X-Trace:  two spaces , kept',
  'Message-ID: <2@courrier.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="=_b"',
  '',
  '--=_b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Coucou Lucette, voici la recette du gâteau patate. À dimanche !',
  '.un point en début de ligne',
  '..',
  'Bises,  ',
  'Thérèse',
  '--=_b',
  'Content-Type: text/plain; name="recette.txt"',
  'Content-Disposition: attachment; filename="recette.txt"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('1 kg de patates douces, 200 g de sucre, 4 œufs').toString('base64'),
  '--=_b--',
)

test('a false AGORA with a RIB is accepted, tagged and kept in quarantine', async () => {
  const before = delivered.length
  expect(await send(FRAUD)).toMatch(/^250 /)
  expect(delivered).toHaveLength(before)

  const [kept, ...others] = quarantined()
  expect(others).toEqual([])
  const { Level, Score, Signs } = tagsOf(kept!)
  expect(Level).toEqual(['fraud'])
  expect(Score).toHaveLength(1)
  expect(Number(Score![0])).toBeGreaterThan(0.9)
  expect(Signs?.join().split(', ')).toEqual(expect.arrayContaining(['sender-domain-mismatch', 'rib-by-message']))
  expect(kept).toContain('FR76 3000 6000 0112 3456 7890 189')
})

test('an innocent mail is delivered byte for byte, but for the headers a gateway adds', async () => {
  const before = quarantined().length
  expect(await send(INNOCENT)).toMatch(/^250 /)
  expect(quarantined()).toHaveLength(before)

  const received = delivered.at(-1)!.toString('latin1')
  const tags = tagsOf(received)
  expect(tags).toEqual({ Level: ['clear'], Score: [expect.stringMatching(/^0\.\d{4}$/)], Signs: [expect.any(String)] })
  const added = /^(?:Received|X-Vigie-\w+): .*\r\n(?:[ \t].*\r\n)*/gm
  expect(headersOf(received).match(/^Received: /gm)).toHaveLength(1)
  const end = headersOf(received).length + 2
  const original = received.slice(0, end).replace(added, '') + received.slice(end)
  expect(original).toBe(Buffer.from(INNOCENT).toString('latin1'))
})
