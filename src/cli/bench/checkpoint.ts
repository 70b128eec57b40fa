/** How far a bench came, in a file: an interrupted run goes on from there. */
import { createHash } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { WrongCall } from '../wrong-call.js'
import type { ComparisonTally } from './figures/comparison.js'
import type { Tally } from './figures/tally.js'
import type { OpenSource } from './read/sources.js'
import { writeWhole } from './write-file.js'

/** What a run has found so far. */
export interface Progressed {
  /** Batches that are done, counted from the first. */
  batches: number
  tally: Tally
  comparison?: ComparisonTally
}

const EVERY_MILLISECONDS = 5000

/** Names the files as they are now, and everything that was asked of them: a checkpoint of anything else does not fit. */
export async function fingerprint(sources: readonly OpenSource[], asked: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(asked))
  for (const { file, paths, label, format } of sources) {
    const { size, mtimeMs } = await stat(file)
    hash.update(JSON.stringify([file, format, label, size, mtimeMs, paths.length]))
    for (const path of paths) hash.update(path)
  }
  return hash.digest('hex')
}

/** What the file holds; `undefined` when there is none. Throws a `WrongCall` when it is of another run. */
export async function resume(path: string, mark: string): Promise<Progressed | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  if (bytes === undefined) return undefined
  const saved = read(bytes)
  if (saved === undefined) throw new WrongCall(`${path} is not a checkpoint: remove it, or name another`)
  if (saved.mark !== mark)
    throw new WrongCall(`${path} is of another run (files, options or rules differ): remove it, or name another`)
  return saved.progressed
}

function read(bytes: Uint8Array): { mark: string; progressed: Progressed } | undefined {
  try {
    const value: unknown = deserialize(bytes)
    return typeof value === 'object' && value !== null && 'mark' in value && 'progressed' in value
      ? (value as { mark: string; progressed: Progressed })
      : undefined
  } catch {
    return undefined
  }
}

/** Writes a checkpoint, and removes it when the run is over. */
export interface Keeper {
  keep(now: Progressed, atOnce?: boolean): Promise<void>
  drop(): Promise<void>
}

/** Saves every few seconds, or at once when asked. */
export function keeper(path: string, mark: string): Keeper {
  let saved = performance.now()
  return {
    async keep(progressed, atOnce = false) {
      if (!atOnce && performance.now() - saved < EVERY_MILLISECONDS) return
      await writeWhole(path, serialize({ mark, progressed }))
      saved = performance.now()
    },
    drop: () => rm(path, { force: true }),
  }
}
