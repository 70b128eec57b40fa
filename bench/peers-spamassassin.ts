/** SpamAssassin: one process over an mbox, its own rules alone, no network, no Bayes, no user's settings. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Peer } from './peers.js'
import { runProgram, versionOf } from './peers-process.js'

const ARGS = ['--local', '--mbox', '--nocreate-prefs', '--cf=use_bayes 0', '--cf=use_auto_welcomelist 0']

/** Spam from its own default score of 5. Its start is part of the time. */
export const spamAssassin: Peer = {
  name: 'SpamAssassin',
  version: () => versionOf('spamassassin', ['--version']),
  async judge(mails) {
    const home = mkdtempSync(join(tmpdir(), 'vigie-spamassassin-'))
    const env = { ...process.env, HOME: home, LC_ALL: 'C.UTF-8' }
    const run = await runProgram('spamassassin', ARGS, toMbox(mails), env)
    rmSync(home, { recursive: true, force: true })
    return { ...run, flagged: flagsIn(run.output) }
  },
}

/** mboxrd: lines that begin with `From ` are quoted. */
export const toMbox = (mails: readonly Buffer[]): Buffer =>
  Buffer.concat(
    mails.flatMap((mail) => [
      Buffer.from('From vigie@localhost Thu Jan  1 00:00:00 2026\n'),
      Buffer.from(
        mail
          .toString('latin1')
          .replaceAll('\r\n', '\n')
          .replace(/^(>*From )/gm, '>$1'),
        'latin1',
      ),
      Buffer.from('\n\n'),
    ]),
  )

/** One flag a message, from the header that SpamAssassin adds above all others. */
export const flagsIn = (output: string): boolean[] =>
  output
    .split(/^From vigie@localhost .*$/m)
    .slice(1)
    .map((mail) => /^X-Spam-Status: Yes/m.test(mail.slice(0, mail.indexOf('\n\n'))))
