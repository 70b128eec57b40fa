import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../run.js'

const FRAUD = 'Bonjour, envoyez-moi le code que vous venez de recevoir par SMS'
const CALM = 'Bonjour, le vélo est-il encore disponible ?'
const mail = (text: string) => `From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`
const row = (text: string, label: string, id: string) => JSON.stringify({ id, channel: 'chat', label, input: { text } })

let folder = ''
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'))
  await mkdir(file('maildir/cur'), { recursive: true })
  await mkdir(file('maildir/new'))
  await mkdir(file('sorted/fraud'), { recursive: true })
  await mkdir(file('sorted/ham'))
  const files: Record<string, string> = {
    'good.jsonl': `${row(FRAUD, 'fraud', 'f')}\n\n${row(CALM, 'ham', 'l')}\n`,
    'broken.jsonl': `${row(FRAUD, 'fraud', 'f')}\n{"secret": oops}\n${row(CALM, 'odd', 'l')}\n${row(CALM, 'legit', 'l')}\n`,
    'export.csv': `ref;corps;verdict\n1;"${FRAUD}";1\n2;${CALM};0\n3;${CALM}\n`,
    'mails.mbox': `From a\n${mail(FRAUD)}\nFrom b\n${mail(CALM)}\nFrom c\nSubject: half`,
    'maildir/cur/1:2,S': mail(CALM),
    'maildir/new/2': mail(CALM),
    'sorted/fraud/a.eml': mail(FRAUD),
    'sorted/ham/b.eml': mail(CALM),
    'strict.json': JSON.stringify({ thresholds: { caution: 0.9, suspicious: 0.9999, fraud: 0.99999 } }),
  }
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(file(name), text)))
})
afterAll(() => rm(folder, { recursive: true }))

async function bench(...args: string[]) {
  let out = ''
  let err = ''
  const code = await run(['bench', ...args, '--threads', '0'], {
    stdin: (async function* () {})(),
    keyboard: true,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    color: false,
  })
  return { code, out, err }
}

async function counts(...args: string[]) {
  const { code, out, err } = await bench(...args, '--json')
  const { overall, broken } = JSON.parse(out)
  return {
    code,
    err,
    found: [overall.recall.suspicious.k, overall.recall.suspicious.n],
    disturbed: [overall.falseAlarms.suspicious.k, overall.falseAlarms.suspicious.n],
    broken: broken.listed.map((one: { line: number }) => one.line),
  }
}

describe('vigie bench reads', () => {
  it.each([
    ['JSON Lines', () => ['good.jsonl'], [1, 1], [0, 1], []],
    [
      'CSV with the columns and labels of an export',
      () => ['export.csv', '--columns', 'id=ref,text=corps,label=verdict', '--labels', '1=fraud,0=ham'],
      [1, 1],
      [0, 1],
      [4],
    ],
    ['a Maildir with a label', () => ['ham=maildir'], [0, 0], [0, 2], []],
    ['folders named after labels', () => ['sorted'], [1, 1], [0, 1], []],
    ['a truncated mbox', () => ['ham=mails.mbox'], [0, 0], [1, 2], [15]],
    ['several at once', () => ['good.jsonl', 'sorted', 'ham=maildir'], [2, 2], [0, 4], []],
  ])('%s', async (_, args, found, disturbed, broken) => {
    const paths = args().map((one) =>
      one.replace(/^(ham=)?(?=[a-z]+(?:\.\w+)?$)(?!.*=.*=)/, (_, label = '') => `${label}${folder}/`),
    )
    expect(await counts(...paths)).toMatchObject({ code: 0, found, disturbed, broken })
  })
})

describe('what is broken', () => {
  it('is said with line and reason but not with its text, and the rest is measured', async () => {
    const { code, err, found, disturbed, broken } = await counts(file('broken.jsonl'))
    expect({ code, found, disturbed, broken }).toEqual({ code: 0, found: [1, 1], disturbed: [0, 1], broken: [2, 3] })
    expect(err).toMatch(/broken\.jsonl:2: not JSON: [^\n]+\n/)
    expect(err).toContain("broken.jsonl:3: label 'odd' is not fraud, legit, ham or spam\n")
    expect(err).not.toContain('secret')
  })

  it('ends with 1 when --strict', async () => {
    expect((await bench(file('broken.jsonl'), '--strict')).code).toBe(1)
    expect((await bench(file('good.jsonl'), '--strict')).code).toBe(0)
  })

  it('names an unknown column and the columns that there are', async () => {
    const { err } = await bench(file('export.csv'), '--columns', 'text=body')
    expect(err).toContain("export.csv:1: no column 'body': the columns are ref, corps, verdict\n")
  })

  it.each([
    [[], /give files or folders/],
    [['nowhere'], /no file or folder at 'nowhere'/],
    [['good.jsonl', '--columns', 'txt=a'], /unknown field 'txt'/],
    [['good.jsonl', '--labels', '1=bad'], /got 'bad'/],
    [['good.jsonl', '--compare', 'nowhere'], /no index\.js at 'nowhere'/],
    [['good.jsonl', '--without', 'no-sign'], /unknown sign 'no-sign'/],
    [['good.jsonl', '--costs', '1'], /--costs/],
  ])('a wrong call %j ends with 2', async (args, reason) => {
    const { code, err } = await bench(...args.map((one) => (one === 'good.jsonl' ? file(one) : one)))
    expect(code).toBe(2)
    expect(err).toMatch(reason)
  })
})

it('no rate is shown without its n, nor without its interval', async () => {
  const { out } = await bench(file('good.jsonl'))
  for (const rate of out.match(/\d+\.\d %(?! interval| fraud).{0,24}/g) ?? []) {
    expect(rate).toMatch(/ % \[[\d.–]+\] \(\d+\/\d+\)/)
  }
})

it('compares with a policy: what moved, and that two messages are noise', async () => {
  const { out } = await bench(file('good.jsonl'), '--compare', file('strict.json'))
  expect(out).toContain('NOISE')
  expect(out).toMatch(/fraud: 0 put right, 1 put wrong of 1, within chance \(p 1\.0000\)/)
  expect(out).toContain('«')
})

describe('the report', () => {
  it('is one file, and a disk that refuses it leaves no half of one', async () => {
    const report = file('report.html')
    expect((await bench(file('good.jsonl'), '--html', report)).code).toBe(0)
    expect(await readFile(report, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    const { code, err } = await bench(file('good.jsonl'), '--html', file('no-folder/report.html'))
    expect(code).toBe(2)
    expect(err).toMatch(/report\.html was not written: ENOENT/)
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([])
  })
})

it.skipIf(!existsSync('/dev/full'))(
  'writes to a device and leaves it a device: the full one says that it is full',
  async () => {
    const device = file('full')
    await symlink('/dev/full', device)
    const { code, err } = await bench(file('good.jsonl'), '--html', device)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/full was not written: ENOSPC/) })
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true)
  },
)

const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))

describe.skipIf(!existsSync(CLI))('the built command', () => {
  const built = async (...args: string[]) =>
    (await promisify(execFile)(process.execPath, [CLI, 'bench', ...args])).stdout

  it('gives the same figures on several threads as on none', async () => {
    const many = file('many.jsonl')
    const lines = Array.from({ length: 1500 }, (_, i) =>
      i % 3 === 0 ? row(`${FRAUD} ${i}`, 'fraud', `${i}`) : row(`${CALM} ${i}`, 'ham', `${i}`),
    )
    await writeFile(many, lines.join('\n'))
    const [threaded, alone] = [await built(many, '--json', '--threads', '3'), (await bench(many, '--json')).out]
    // The name of the rules tells a build from its source.
    expect({ ...JSON.parse(threaded), ruleset: '' }).toEqual({ ...JSON.parse(alone), ruleset: '' })
  })

  it.skipIf(process.platform === 'win32')('says that the disk takes no more, and leaves nothing behind', async () => {
    // A process that may write files of four kilobytes at most meets its full disk there.
    const limited = ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, CLI, 'bench', file('good.jsonl')]
    const full = promisify(execFile)('sh', [...limited, '--html', file('full.html')])
    await expect(full).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/full\.html was not written: E/),
    })
    expect((await readdir(folder)).filter((name) => name.includes('full.html'))).toEqual([])
  })

  it('leaves no half of a report when it is interrupted', async () => {
    const many = file('long.jsonl')
    await writeFile(many, Array.from({ length: 20_000 }, (_, i) => row(`${FRAUD} ${i}`, 'fraud', `${i}`)).join('\n'))
    const args = [CLI, 'bench', many, '--checkpoint', file('state'), '--html', file('interrupted.html')]
    const running = spawn(process.execPath, args, { stdio: 'ignore' })
    const ended = new Promise<number | null>((done) => running.on('exit', done))
    await new Promise((done) => setTimeout(done, 1000))
    running.kill('SIGINT')
    expect(await ended).not.toBe(0)
    expect((await readdir(folder)).filter((name) => /interrupted|part/.test(name))).toEqual([])
  })
})
