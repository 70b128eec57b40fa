/** `vigie scan`: judges messages from files or standard input. */
import { parseArgs } from 'node:util'
import { rules } from '../../rules/index.js'
import { createScanner, type Scanner } from '../index.js'
import { rankOf } from '../verdict/level.js'
import type { Verdict } from '../verdict/verdict.js'
import type { Locale } from '../verdict/wording.js'
import type { CommandIo } from './io.js'
import { type Item, openFile, openStream } from './open-input.js'
import { printVerdict } from './print-verdict.js'
import { textsOf, textsOfMail } from './texts-of.js'
import { reasonOf, WrongCall } from './wrong-call.js'

const OPTIONS = {
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
  'authserv-id': { type: 'string' },
  'no-color': { type: 'boolean' },
} as const

interface Call {
  files: string[]
  json: boolean
  failOn: number
  locale: Locale
  color: boolean
  authservId: string | undefined
}

/** One judged message and what is needed to print it. */
interface Judged {
  name: string
  verdict: Verdict
  texts: () => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>
}

/** Runs the command; gives 0, or 1 when `--fail-on` was reached. Throws a `WrongCall`. */
export async function scanCommand(args: string[], io: CommandIo): Promise<number> {
  const call = readCall(args, io)
  const scanner = createScanner()
  let highest = 0
  for await (const item of open(call.files, io)) {
    for await (const { name, verdict, texts } of judge(item, scanner, call)) {
      highest = Math.max(highest, rankOf(verdict.level))
      if (call.json) io.out(`${JSON.stringify(verdict)}\n`)
      else io.out(printVerdict(name, verdict, await texts(), { ...call, rules }))
    }
  }
  return highest >= call.failOn ? 1 : 0
}

function readCall(args: string[], io: CommandIo): Call {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const { lang = 'fr', 'fail-on': level } = values
  if (lang !== 'fr' && lang !== 'en') throw new WrongCall(`--lang must be fr or en, got '${lang}'`)
  if (level !== undefined && level !== 'caution' && level !== 'suspicious' && level !== 'fraud') {
    throw new WrongCall(`--fail-on must be caution, suspicious or fraud, got '${level}'`)
  }
  if (values['authserv-id']?.trim() === '') throw new WrongCall('--authserv-id must not be empty')
  if (positionals.length === 0 && io.keyboard) throw new WrongCall('give files to scan, or a message on standard input')
  return {
    files: positionals.length === 0 ? ['-'] : positionals,
    json: values.json ?? false,
    failOn: level === undefined ? Number.POSITIVE_INFINITY : rankOf(level),
    locale: lang,
    color: io.color && values['no-color'] !== true,
    authservId: values['authserv-id'],
  }
}

async function* open(files: readonly string[], io: CommandIo): AsyncGenerator<Item> {
  for (const file of files) yield* file === '-' ? openStream(io.stdin) : openFile(file)
}

async function* judge(item: Item, scanner: Scanner, { authservId }: Call): AsyncGenerator<Judged> {
  try {
    if ('raw' in item) {
      const verdict = await scanner.scanEmail(item.raw, authservId === undefined ? {} : { authservId })
      yield { name: item.name, verdict, texts: () => textsOfMail(item.raw) }
      return
    }
    let state: unknown
    for (const [i, { message, author }] of item.turns.entries()) {
      const verdict = scanner.scan(message, state)
      state = verdict.conversation
      const name = item.turns.length === 1 ? item.name : `${item.name} #${i + 1} ${author}`
      yield { name, verdict, texts: () => textsOf(message) }
    }
  } catch (error) {
    throw error instanceof TypeError ? new WrongCall(`${item.name}: ${reasonOf(error)}`) : error
  }
}
