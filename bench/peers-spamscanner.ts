/** spamscanner, where it is installed: it brings TensorFlow along, so this package does not. */
import { createRequire } from 'node:module'
import type { Peer } from './peers.js'
import { runProgram } from './peers-process.js'

const require = createRequire(import.meta.url)

const SCRIPT = `
const { default: SpamScanner } = await import('spamscanner')
const scanner = new SpamScanner({ clamscan: false })
let text = ''
for await (const chunk of process.stdin) text += chunk
const flagged = []
for (const mail of JSON.parse(text)) flagged.push((await scanner.scan(Buffer.from(mail, 'base64'))).is_spam === true)
console.log(JSON.stringify(flagged))`

/** Spam as it says by itself; its start is part of the time. */
export const spamScanner: Peer = {
  name: 'spamscanner',
  version() {
    try {
      return (require('spamscanner/package.json') as { version: string }).version
    } catch {
      return undefined
    }
  },
  async judge(mails) {
    const input = Buffer.from(JSON.stringify(mails.map((mail) => mail.toString('base64'))))
    const run = await runProgram(process.execPath, ['--input-type=module', '-e', SCRIPT], input, process.env)
    return { ...run, flagged: JSON.parse(run.output.trim().split('\n').at(-1)!) as boolean[] }
  },
}
