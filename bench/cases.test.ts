import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showBroken } from '../src/cli/bench/read/item.js'
import { readCases } from './cases.js'

describe('readCases', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-cases-'))
    mkdirSync(join(folder, 'mail'))
    const good = '{"channel":"chat","label":"legit","input":{"text":"Bonjour"}}'
    writeFileSync(join(folder, 'chat.jsonl'), `${good}\n\n{"channel":"chat",\n${good}\n`)
    writeFileSync(
      join(folder, 'mail', 'index.jsonl'),
      '{"file":"a.eml","label":"fraud"}\n{"file":"gone.eml","label":"fraud"}\n',
    )
    writeFileSync(join(folder, 'mail', 'a.eml'), 'Subject: a\n\na')
    writeFileSync(join(folder, 'mail', 'b.eml'), 'Subject: b\n\nb')
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads a folder, names what is broken by file and line, and goes on', async () => {
    const { cases, broken } = await readCases([folder])
    expect(cases.map((one) => [one.set, one.id.replace(`${folder}/`, ''), one.mail])).toEqual([
      ['chat', 'chat.jsonl:1', undefined],
      ['chat', 'chat.jsonl:4', undefined],
      ['mail', 'a.eml', join(folder, 'mail', 'a.eml')],
      ['mail', 'gone.eml', join(folder, 'mail', 'gone.eml')],
    ])
    expect(broken.map(({ file, line }) => [file.slice(folder.length + 1), line])).toEqual([
      ['chat.jsonl', 3],
      [join('mail', 'b.eml'), 0],
    ])
    expect(showBroken(broken[0]!)).toMatch(/chat\.jsonl:3: not JSON: /)
  })

  it('reads one file', async () => {
    expect((await readCases([join(folder, 'chat.jsonl')])).cases).toHaveLength(2)
  })

  it('refuses a path that is not there', async () => {
    await expect(readCases([join(folder, 'nothing')])).rejects.toThrow('no file or folder at')
  })
})
