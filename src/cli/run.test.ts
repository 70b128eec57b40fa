import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.js'

const FRAUD = 'Bonjour, envoyez-moi le code que vous venez de recevoir par SMS'
const CALM = 'Bonjour, le vélo est-il encore disponible ?'
const MAIL = `From: "AGORA" <service@agora-re.com>\r\nTo: marie@example.org\r\nSubject: Votre compte\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nVotre compte AGORA est suspendu, envoyez votre mot de passe et le code de votre carte.\r\n`

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-'))
  const turns = [
    { from: 'suspect', text: CALM },
    { from: 'user', text: 'Oui' },
    { from: 'suspect', text: FRAUD },
  ]
  const files: Record<string, string> = {
    'fraud.txt': `${FRAUD}\n`,
    'calm.txt': CALM,
    'mail.eml': MAIL,
    'talk.json': JSON.stringify({ turns }, null, 1),
    'list.json': JSON.stringify([
      { channel: 'chat', text: CALM },
      { channel: 'sms', text: FRAUD },
    ]),
    'rows.jsonl': `${JSON.stringify({ channel: 'chat', input: { text: `\u2028${CALM}` } })}\n\n${JSON.stringify({ channel: 'conversation', input: { turns } })}\n`,
    'bad.jsonl': `${JSON.stringify({ channel: 'chat', text: CALM })}\n\n{"channel": chat}\n`,
    'bad.json': '[\n{"channel": "chat"\n"text": "a"}]',
    'wrong.json': '{"channel": "chat", "text": 3}',
    'odd.csv': 'a',
    'nasty.txt': `\u001b[2J\u001b]0;owned\u0007 ${FRAUD} \u202etxet\u202c\u009b31m`,
    'photo.eml': '\u00ff\u00d8\u00ff\u00e0JFIF\u0000',
  }
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(file(name), text)))
})
afterAll(() => rm(folder, { recursive: true }))

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function vigie(args: string[], { stdin, color = false }: { stdin?: string; color?: boolean } = {}) {
  let out = ''
  let err = ''
  const code = await run(args, {
    stdin: bytes(stdin ?? ''),
    keyboard: stdin === undefined,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    color,
  })
  return { code, out, err }
}

describe('vigie scan', () => {
  it('prints level, score, marked evidence, signs and advice', async () => {
    const { code, out } = await vigie(['scan', file('fraud.txt')])
    expect(code).toBe(0)
    expect(out).toMatch(/^(?:FRAUDE PROBABLE|SUSPECT) 0,\d\d {2}.*fraud\.txt\n/)
    expect(out).toMatch(/«envoyez-moi le code/)
    expect(out).toContain('(otp-code-request')
    expect(out).toContain('Ce message ressemble')
    expect(out).toContain('Signaler un abus')
    expect(out).not.toContain('\u001b')
  })

  it('keeps a calm message short and speaks English when asked', async () => {
    expect((await vigie(['scan', file('calm.txt')])).out.trim().split('\n')).toHaveLength(2)
    expect((await vigie(['scan', '--lang', 'en', file('fraud.txt')])).out).toMatch(/This message looks/)
  })

  it('colours on a terminal unless told not to', async () => {
    expect((await vigie(['scan', file('fraud.txt')], { color: true })).out).toContain('\u001b[1;31menvoyez-moi')
    expect((await vigie(['scan', '--no-color', file('fraud.txt')], { color: true })).out).not.toContain('\u001b')
  })

  it('reads every kind of file, and standard input as each of them', async () => {
    const levels = async (args: string[], stdin?: string) => {
      const { code, out, err } = await vigie(['scan', '--json', ...args], stdin === undefined ? {} : { stdin })
      expect([code, err]).toEqual([0, ''])
      return out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { level: string }).level)
    }
    expect(await levels([file('talk.json')])).toHaveLength(3)
    expect(await levels([file('list.json'), file('rows.jsonl')])).toHaveLength(6)
    expect((await levels([file('mail.eml')]))[0]).not.toBe('clear')
    expect(await levels([file('photo.eml')])).toHaveLength(1)
    expect((await levels([], FRAUD))[0]).not.toBe('clear')
    expect((await levels(['-'], MAIL))[0]).not.toBe('clear')
    expect(await levels([], '{"channel":"chat","text":"a"}\n{"channel":"chat","text":"b"}\n')).toHaveLength(2)
    expect(await levels([], '[{"channel":"chat","text":"a"}]')).toEqual(['clear'])
    expect(await levels([], '[URGENT] bonjour')).toHaveLength(1)
    expect(await levels([], '')).toEqual(['clear'])
  })

  it('masks what --json writes', async () => {
    const { out } = await vigie(['scan', '--json'], { stdin: `${FRAUD} au 0692 48 15 73` })
    expect(out).not.toMatch(/48 ?15 ?73|692481573/)
  })

  it('ends with 1 only when --fail-on is reached', async () => {
    expect((await vigie(['scan', '--fail-on', 'suspicious', file('calm.txt'), file('fraud.txt')])).code).toBe(1)
    expect((await vigie(['scan', '--fail-on', 'caution', file('calm.txt')])).code).toBe(0)
  })

  it('lets no message steer the terminal', async () => {
    const { out } = await vigie(['scan', file('nasty.txt')])
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

describe('a wrong call ends with 2 and one clear line', () => {
  it.each([
    [['scan', 'nowhere.txt'], /nowhere\.txt: no such file/],
    [['scan', '--loud', 'calm.txt'], /--loud/],
    [['scan', '--fail-on', 'often', 'calm.txt'], /--fail-on must be caution, suspicious or fraud/],
    [['scan', '--lang', 'de', 'calm.txt'], /--lang must be fr or en/],
    [['scan'], /give files/],
    [['scan', 'bad.jsonl'], /bad\.jsonl:3: not JSON/],
    [['scan', 'bad.json'], /bad\.json:3: not JSON/],
    [['scan', 'wrong.json'], /wrong\.json: message\.text must be a string/],
    [['scan', 'odd.csv'], /expected a \.txt, \.eml, \.json or \.jsonl file/],
    [['rules', 'no-such-sign'], /unknown sign 'no-such-sign'/],
    [['dance'], /unknown command 'dance'/],
    [['toString'], /unknown command/],
    [[], /no command/],
  ])('%j', async (args, line) => {
    const { code, err } = await vigie(args.map((one) => (/\.(?:txt|jsonl?|csv)$/.test(one) ? file(one) : one)))
    expect(code).toBe(2)
    expect(err).toMatch(/^vigie: [^\n]+\n$/)
    expect(err).toMatch(line)
  })
})

describe('vigie rules', () => {
  it('lists the signs and explains one', async () => {
    expect((await vigie(['rules'])).out).toMatch(/^otp-code-request +\d,\d {2}Demande d’un code/m)
    const { out } = await vigie(['rules', 'otp-code-request'])
    expect(out).toMatch(
      /^otp-code-request — Demande[\s\S]*Centre d’aide : [\s\S]*Poids : \d,\d[\s\S]*Canaux : chat[\s\S]*Doit être trouvé :\n {2}- [\s\S]*Doit être laissé :\n {2}- /,
    )
  })

  it('shows the calibrated weight and the clues in words', async () => {
    const { out } = await vigie(['rules', 'otp-code-request'])
    expect(out).toMatch(/log-odds, calibré ; 5,4 des experts/)
    expect(out).toMatch(/Indices, un seul suffit :\n {2}1\. \[/)
  })

  it('finds nothing wrong with the rules of this release', async () => {
    const { code, out } = await vigie(['rules', '--lint'])
    expect(out).toMatch(/signes, rien à corriger\n$/)
    expect(code).toBe(0)
  })

  it('mutates one rule and lists what no example notices', async () => {
    const { out } = await vigie(['rules', '--mutate', 'otp-code-request'])
    expect(out).toMatch(
      /^otp-code-request: \d+\/\d+\n( {2}unnoticed: clue .+\n)*\d+ of \d+ mutants noticed: \d+\.\d %\n$/,
    )
  })

  it('has help and a version', async () => {
    expect((await vigie(['--help'])).out).toContain('--fail-on LEVEL')
    expect((await vigie(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
