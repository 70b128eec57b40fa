/** Labelled cases from JSONL files and folders. A broken line is reported and the rest goes on. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { type BenchCase, toCase } from './read-case.js'

/** A line that could not be read: `line` counts from 1, 0 stands for the whole file. */
export interface BrokenLine {
  file: string
  line: number
  reason: string
}

export interface Cases {
  cases: BenchCase[]
  broken: BrokenLine[]
}

/**
 * Reads files and folders. Rows are as in `read-case.ts`; a row with `file` is a raw mail beside it. A mail without
 * such a row is reported: it has no label. Throws a `TypeError` when a path does not exist.
 */
export function readCases(paths: readonly string[]): Cases {
  const found: Cases = { cases: [], broken: [] }
  for (const path of paths) {
    if (!existsSync(path)) throw new TypeError(`no file or folder at '${path}'`)
    const files = statSync(path).isDirectory() ? filesUnder(path) : [path]
    const root = statSync(path).isDirectory() ? path : dirname(path)
    for (const file of files.filter((one) => one.endsWith('.jsonl'))) readFile(file, nameOf(file, root), found)
    reportUnlabelled(files, found)
  }
  return found
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** `rounds/01/messages.jsonl` is the set `rounds/01`, `chat.jsonl` the set `chat`. */
function nameOf(file: string, root: string): string {
  const path = relative(root, file)
  const folder = dirname(path)
  return folder === '.' ? basename(path, '.jsonl') : folder.split(sep).join('/')
}

function readFile(file: string, set: string, found: Cases): void {
  const { cases, broken } = parseLines(readFileSync(file, 'utf8'), set)
  for (const { line, reason } of broken) found.broken.push({ file, line, reason })
  for (const { one, line } of cases) {
    if (one.file === undefined) found.cases.push(one)
    else if (existsSync(join(dirname(file), one.file)))
      found.cases.push({ ...one, file: join(dirname(file), one.file) })
    else found.broken.push({ file, line, reason: `no mail at '${one.file}'` })
  }
}

/** Reads the lines of a JSONL text; empty lines are skipped. */
export function parseLines(
  jsonl: string,
  set: string,
): { cases: { one: BenchCase; line: number }[]; broken: Omit<BrokenLine, 'file'>[] } {
  const cases: { one: BenchCase; line: number }[] = []
  const broken: Omit<BrokenLine, 'file'>[] = []
  jsonl.split('\n').forEach((text, i) => {
    if (text.trim() === '') return
    try {
      const one = toCase(JSON.parse(text), set)
      cases.push({ one: one.id === '' ? { ...one, id: `${set}:${i + 1}` } : one, line: i + 1 })
    } catch (error) {
      broken.push({ line: i + 1, reason: error instanceof Error ? error.message : String(error) })
    }
  })
  return { cases, broken }
}

function reportUnlabelled(files: readonly string[], found: Cases): void {
  const labelled = new Set(found.cases.map((one) => one.file))
  for (const file of files) {
    if (file.endsWith('.eml') && !labelled.has(file))
      found.broken.push({ file, line: 0, reason: 'a mail without a row' })
  }
}

/** The broken lines as text, one a line. */
export const listBroken = (broken: readonly BrokenLine[]): string[] =>
  broken.map(({ file, line, reason }) => `broken: ${file}${line === 0 ? '' : `:${line}`}: ${reason}`)
