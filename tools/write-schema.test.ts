import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCases } from '../bench/cases.js'
import { FIXTURES } from '../bench/command.js'
import type { BenchCase } from '../src/cli/bench/read/case.js'
import { createScanner, type Message, statementOfReasons, toLog, type Verdict } from '../src/index.js'
import { SCHEMA, verdictSchema } from './write-schema.js'

const shipped = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { $id: string; definitions: object }
const ajv = new Ajv({ allErrors: true })
const isVerdict = ajv.compile(shipped)
const isLog = ajv.getSchema(`${shipped.$id}#/definitions/VerdictLog`)!
const isStatement = ajv.getSchema(`${shipped.$id}#/definitions/StatementOfReasons`)!

const scanner = createScanner({ clock: () => performance.now() })
const untimed = createScanner()

/** What is wrong with every form that a verdict leaves the process in. */
function faultsOf(verdict: Verdict): string[] {
  const check = (valid: ValidateFunction, value: unknown) =>
    valid(JSON.parse(JSON.stringify(value))) ? [] : [ajv.errorsText(valid.errors)]
  return [
    ...check(isVerdict, verdict),
    ...check(isLog, toLog(verdict)),
    ...check(isStatement, statementOfReasons(verdict)),
  ]
}

async function verdictsOf(one: BenchCase): Promise<Verdict[]> {
  if (one.mail !== undefined)
    return [await scanner.scanEmail(typeof one.mail === 'string' ? readFileSync(one.mail) : one.mail)]
  let state: unknown
  return one.turns.map(({ message }) => {
    const verdict = scanner.scan(message, state)
    state = verdict.conversation
    return verdict
  })
}

it('is what the types say (otherwise: npm run schema, and raise SCHEMA_VERSION)', () =>
  expect(readFileSync(SCHEMA, 'utf8')).toBe(verdictSchema()))

describe('the schema holds for', () => {
  it('every fixture: messages, conversations and raw mails', async () => {
    const { cases } = await readCases([FIXTURES])
    const channels = new Set(cases.map((one) => one.channel))
    expect([...channels].sort()).toEqual(['chat', 'conversation', 'email', 'listing', 'mail', 'sms'])
    const levels = new Set<string>()
    for (const one of cases) {
      for (const verdict of await verdictsOf(one)) {
        levels.add(verdict.level)
        expect(faultsOf(verdict), one.id).toEqual([])
      }
    }
    expect([...levels].sort()).toEqual(['caution', 'clear', 'fraud', 'suspicious'])
  }, 300_000)

  it('hostile input', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(text, fc.uint8Array({ maxLength: 400 }), async (a, bytes) => {
        const messages: Message[] = [
          { channel: 'chat', text: a, attachments: [{ filename: a, content: bytes }] },
          { channel: 'sms', text: a, sender: a },
          { channel: 'listing', title: a, description: a, price: 0 },
          { channel: 'email', from: { address: a, name: a }, replyTo: { address: a }, subject: a, html: a },
        ]
        for (const message of messages) expect(faultsOf(untimed.scan(message))).toEqual([])
        expect(faultsOf(await untimed.scanEmail(bytes))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the schema refuses', () => {
  const good = () =>
    JSON.parse(JSON.stringify(scanner.scan({ channel: 'chat', text: 'Envoyez le code au 0692 48 15 73' })))
  it.each<[string, (verdict: Record<string, unknown>) => unknown]>([
    ['another version', (verdict) => ({ ...verdict, schemaVersion: 0 })],
    ['a score above 1', (verdict) => ({ ...verdict, score: 1.2 })],
    ['an unknown level', (verdict) => ({ ...verdict, level: 'high' })],
    ['a property it does not know', (verdict) => ({ ...verdict, text: 'the message' })],
    ['a missing property', ({ ruleset: _ruleset, ...verdict }) => verdict],
    ['a verdict without its facts', (verdict) => ({ ...verdict, facts: {} })],
  ])('%s', (_name, change) => {
    expect(isVerdict(good())).toBe(true)
    expect(isVerdict(change(good()))).toBe(false)
  })
})
