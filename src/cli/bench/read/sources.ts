/** Paths on the command line → the sources to read, in an order that is the same each time. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { WrongCall } from '../../wrong-call.js'
import { LABELS, type Label } from './case.js'
import type { Source } from './item.js'
import { readJsonLines } from './jsonl.js'

export type Format = 'jsonl' | 'csv' | 'mbox' | 'mails'

/** A source with what is needed to read it; `size` in bytes, estimated for mails. */
export interface OpenSource extends Source {
  format: Format
  size: number
  /** The files of `mails`. */
  paths: readonly string[]
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.mbox', 'mbox'],
  ['.mbx', 'mbox'],
  ['.eml', 'mails'],
])

/** Most mails are smaller; only the progress bar depends on it. */
export const USUAL_MAIL = 8000

/**
 * The sources of the paths. A path may be given as `label=path`; folders are walked, a folder with `cur` and `new` is
 * a Maildir. Throws a `WrongCall` for a path that does not exist or that nothing can be read from.
 */
export async function findSources(paths: readonly string[], format?: Format): Promise<OpenSource[]> {
  const found = await Promise.all(paths.map((path) => sourcesOf(...labelAndPath(path), format)))
  if (found.flat().length === 0) throw new WrongCall(`nothing to read in ${paths.join(', ')}`)
  return found.flat()
}

function labelAndPath(argument: string): [path: string, label: Label | undefined] {
  const [, name = '', path = ''] = /^([a-z]+)=(.+)$/s.exec(argument) ?? []
  const label = LABELS.get(name)
  return label === undefined ? [argument, undefined] : [path, label]
}

async function sourcesOf(path: string, label: Label | undefined, format?: Format): Promise<OpenSource[]> {
  const about = await stat(path).catch(() => {
    throw new WrongCall(`no file or folder at '${path}'`)
  })
  if (about.isDirectory()) return walk(path, path, label)
  const known = format ?? FORMATS.get(extname(path).toLowerCase())
  if (known === undefined)
    throw new WrongCall(`${path}: expected a .jsonl, .csv, .tsv, .mbox or .eml file, or --format`)
  return [await open(path, dirname(path), known, label)]
}

async function open(path: string, root: string, format: Format, label: Label | undefined): Promise<OpenSource> {
  const own = label ?? labelOfPath(path)
  const about = { file: path, set: setOf(path, root), format, size: (await stat(path)).size }
  return { ...about, paths: format === 'mails' ? [path] : [], ...(own === undefined ? {} : { label: own }) }
}

/** `rounds/01/messages.jsonl` is the set `rounds/01`, `chat.jsonl` the set `chat`. */
function setOf(path: string, root: string): string {
  const folder = relative(root, dirname(path))
  return folder === '' ? basename(path, extname(path)) : folder.split(sep).join('/')
}

/** The label that the nearest folder (or the file itself) is named after, as in `spam/cur` or `ham.mbox`. */
function labelOfPath(path: string): Label | undefined {
  const names = resolve(path).toLowerCase().split(sep)
  const file = names.pop() ?? ''
  const parents = names.slice(-3).reverse()
  return [basename(file, extname(file)), ...parents].map((name) => LABELS.get(name)).find((one) => one !== undefined)
}

async function walk(folder: string, root: string, label: Label | undefined): Promise<OpenSource[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  if (folders.includes('cur') && folders.includes('new')) return [await maildir(folder, root, label)]
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name))
  const tables = files.filter((file) => !isMail(file) && FORMATS.has(extname(file).toLowerCase()))
  const opened = await Promise.all(
    tables.map((file) => open(file, root, FORMATS.get(extname(file).toLowerCase())!, label)),
  )
  const mails = files.filter(isMail)
  const named = mails.length === 0 ? new Set<string>() : await filesNamedIn(opened)
  const loose = mails.filter((file) => !named.has(file))
  const inner: OpenSource[] = []
  for (const name of folders) inner.push(...(await walk(join(folder, name), root, label)))
  return [...opened, ...(loose.length === 0 ? [] : [mailsOf(folder, root, loose, label)]), ...inner]
}

const isMail = (file: string): boolean => extname(file).toLowerCase() === '.eml'

async function maildir(folder: string, root: string, label: Label | undefined): Promise<OpenSource> {
  const lists = await Promise.all(
    ['cur', 'new'].map(async (name) => (await readdir(join(folder, name))).map((file) => join(folder, name, file))),
  )
  return mailsOf(folder, root, lists.flat().sort(), label)
}

function mailsOf(folder: string, root: string, paths: readonly string[], label: Label | undefined): OpenSource {
  const own = label ?? labelOfPath(join(folder, 'x'))
  const set = relative(root, folder).split(sep).join('/') || basename(resolve(folder))
  const about = { file: folder, set, format: 'mails' as const, size: paths.length * USUAL_MAIL, paths }
  return own === undefined ? about : { ...about, label: own }
}

/** The mails that rows of JSONL files beside them label. */
async function filesNamedIn(sources: readonly OpenSource[]): Promise<Set<string>> {
  const named = new Set<string>()
  for (const { file } of sources.filter(({ format }) => format === 'jsonl')) {
    for await (const items of readJsonLines(createReadStream(file))) {
      for (const item of items) {
        const name = 'json' in item ? /"file"\s*:\s*("(?:[^"\\]|\\.){1,500}")/.exec(item.json)?.[1] : undefined
        if (name !== undefined) named.add(join(dirname(file), String(JSON.parse(name))))
      }
    }
  }
  return named
}
