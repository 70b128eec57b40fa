import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { todo } from './mail-fixtures/todo.js'
import { mailFiles } from './make-mail-fixtures.js'

const FOLDER = new URL('../fixtures/mail/', import.meta.url)

it('writes the same bytes again', async () => {
  const files = await mailFiles()
  const stored = readdirSync(FOLDER).filter((name) => name !== '.gitattributes')
  expect(stored.sort()).toEqual([...files.keys()].sort())
  for (const [name, bytes] of files) expect(bytes.equals(readFileSync(new URL(name, FOLDER))), name).toBe(true)
})

it('ends every line of a mail with CRLF', async () => {
  for (const [name, bytes] of await mailFiles())
    if (name.endsWith('.eml')) expect(bytes.toString('latin1'), name).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
})

it('marks as to do only mails that exist', async () => {
  const files = await mailFiles()
  expect(Object.keys(todo).filter((name) => !files.has(name))).toEqual([])
})
