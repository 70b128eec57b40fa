/** Files and standard input → items to scan, one at a time. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseJson } from './json-line.js'
import { type Turn, toMessages } from './read-input.js'
import { reasonOf, WrongCall } from './wrong-call.js'

/** Messages that belong together, or the bytes of a raw mail. `name` says where they come from. */
export type Item = { name: string; turns: Turn[] } | { name: string; raw: Uint8Array }

/** A file or a line longer than this is refused rather than held in memory. */
const MAX_BYTES = 128 * 2 ** 20

/** The items of a file, by its extension. Throws a `WrongCall` for a file that cannot be read. */
export async function* openFile(path: string): AsyncGenerator<Item> {
  const kind = extname(path).toLowerCase()
  try {
    if (kind === '.jsonl' || kind === '.ndjson') yield* fromLines(createReadStream(path), path)
    else if (kind === '.json') yield* fromJson((await readWhole(path)).toString('utf8'), path)
    else if (kind === '.eml') yield { name: path, raw: await readWhole(path) }
    else if (kind === '.txt') yield fromText((await readWhole(path)).toString('utf8'), path)
    else throw new WrongCall(`${path}: expected a .txt, .eml, .json or .jsonl file`)
  } catch (error) {
    throw error instanceof WrongCall ? error : new WrongCall(`${path}: ${readable(error)}`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no right to read it',
  EISDIR: 'is a folder',
}

function readable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? reasonOf(error)
}

async function readWhole(path: string): Promise<Buffer> {
  const bytes = await readFile(path)
  if (bytes.length > MAX_BYTES) throw new WrongCall(`${path}: larger than ${MAX_BYTES / 2 ** 20} MB`)
  return bytes
}

const fromText = (text: string, name: string): Item => ({
  name,
  turns: toMessages({ channel: 'chat', text: text.replace(/^\ufeff/, '').replace(/\r?\n$/, '') }),
})

function* fromJson(text: string, name: string): Generator<Item> {
  const value = parseJson(text.replace(/^\ufeff/, ''), name)
  const rows = Array.isArray(value) ? value : [value]
  for (const [i, row] of rows.entries()) yield toItem(row, rows.length > 1 ? `${name}[${i}]` : name)
}

function toItem(row: unknown, name: string): Item {
  try {
    return { name, turns: toMessages(row) }
  } catch (error) {
    throw new WrongCall(`${name}: ${reasonOf(error)}`)
  }
}

/** JSON Lines, read as a stream; blank lines are skipped. Lines end in LF alone: JSON may hold U+2028. */
async function* fromLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Item> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    if (rest.length > MAX_BYTES)
      throw new WrongCall(`${name}:${number + lines.length + 1}: line longer than ${MAX_BYTES / 2 ** 20} MB`)
    for (const line of lines) yield* fromLine(line, name, ++number)
  }
  yield* fromLine(rest + decoder.decode(), name, number + 1)
}

function* fromLine(line: string, name: string, number: number): Generator<Item> {
  if (line.trim() !== '') yield toItem(parseJson(line, name, number), `${name}:${number}`)
}

/** Standard input: a raw mail, JSON, JSON Lines, or otherwise one chat message; told apart by how it begins. */
export async function* openStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const name = 'stdin'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_BYTES) throw new WrongCall(`${name}: larger than ${MAX_BYTES / 2 ** 20} MB`)
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  if (isMail(text)) yield { name, raw: bytes }
  else if (isJsonLines(text)) yield* fromLines(oneChunk(bytes), name)
  else if (/^\s*(?:\{\s*["}]|\[\s*[\]{])/.test(text)) yield* fromJson(text, name)
  else yield fromText(text, name)
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Header fields of RFC 5322 at the start, two or more of them. */
const isMail = (text: string): boolean => {
  const head = text.replace(/^From [^\n]{0,998}\n/, '').slice(0, 20_000)
  return (
    /^[A-Za-z][A-Za-z0-9-]{1,70}:/.test(head) &&
    /^(?:received|from|to|subject|date|return-path|message-id|mime-version|delivered-to):/im.test(head) &&
    /^[^\n]{1,998}\n(?:[\t ][^\n]{0,998}\n){0,50}[A-Za-z][A-Za-z0-9-]{1,70}:/.test(head)
  )
}

/** Several lines, the first of which is a JSON object by itself. */
function isJsonLines(text: string): boolean {
  const start = text.trimStart()
  const end = start.indexOf('\n')
  if (end < 0 || start[0] !== '{' || start.slice(end).trim() === '') return false
  return start.slice(0, end).trimEnd().endsWith('}')
}
