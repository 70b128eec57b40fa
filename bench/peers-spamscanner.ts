/** spamscanner, where it is installed: it brings TensorFlow along, so this package does not. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Peer } from './peers.js'
import { runProgram } from './peers-process.js'

/**
 * Its classifier and its checks of text, links and attachments. What asks the network (a list of blocked hosts at
 * 1.1.1.3, models of toxic words and of pictures that are downloaded) or ClamAV is answered by nothing.
 */
const SCRIPT = `
const { default: SpamScanner } = await import('spamscanner')
const scanner = new SpamScanner({ logger: { log() {}, info() {}, warn() {}, error() {}, debug() {} } })
scanner.isCloudflareBlocked = async () => false
for (const name of ['getToxicityResults', 'getNSFWResults', 'getVirusResults']) {
  if (typeof scanner[name] !== 'function') throw new Error('spamscanner has no ' + name)
  scanner[name] = async () => []
}
let text = ''
for await (const chunk of process.stdin) text += chunk
const flagged = []
for (const mail of JSON.parse(text)) {
  const { isSpam } = await scanner.scan(Buffer.from(mail, 'base64'))
  if (typeof isSpam !== 'boolean') throw new Error('spamscanner gave no verdict')
  flagged.push(isSpam)
}
console.log('\\n' + JSON.stringify(flagged))
process.exit(0)`

/** Spam as it says by itself; its start is part of the time. `folder` is where it is installed. */
export const spamScanner = (folder: string): Peer => ({
  name: 'spamscanner',
  version: () => versionIn(folder),
  async judge(mails) {
    const input = Buffer.from(JSON.stringify(mails.map((mail) => mail.toString('base64'))))
    const run = await runProgram(process.execPath, ['--input-type=module', '-e', SCRIPT], input, process.env, folder)
    return { ...run, flagged: JSON.parse(run.output.trim().split('\n').at(-1)!) as boolean[] }
  },
})

/** Looked for on the disk as Node does: its `exports` hide its package.json, and its CommonJS entry is not there. */
function versionIn(folder: string): string | undefined {
  const file = join(folder, 'node_modules', 'spamscanner', 'package.json')
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  return dirname(folder) === folder ? undefined : versionIn(dirname(folder))
}
