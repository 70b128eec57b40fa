/** The scanner under test, from the source, a built `dist` or a rule set. */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rules } from '../rules/index.js'
import type { ConversationState } from '../src/conversation/state.js'
import type { Message } from '../src/message/message.js'
import type { Verdict } from '../src/verdict/verdict.js'

/** As much of a scanner as the bench uses. */
export interface BenchScanner {
  scan(message: Message, conversation?: ConversationState): Verdict
  scanEmail(raw: Uint8Array | string, options?: { authservId?: string }): Promise<Verdict>
}

type CreateScanner = (options?: { rules?: unknown; policy?: unknown }) => BenchScanner

/** The entry point of the source. */
export const SOURCE = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/**
 * Loads a scanner. `path` is a folder with an `index.js` or `index.ts`, or such a file: one that exports
 * `createScanner`, or one that exports `rules` (a rule set, scanned by the source). Throws a `TypeError` otherwise.
 * `without` names signs to leave out of the rules of the source, e.g. one that was trained on the cases at hand.
 */
export async function loadScanner(path: string = SOURCE, without: readonly string[] = []): Promise<BenchScanner> {
  if (without.length > 0) return withoutSigns(path, without)
  const module: Record<string, unknown> = await import(pathToFileURL(entryOf(path)).href)
  if (typeof module.createScanner === 'function') return (module.createScanner as CreateScanner)()
  if (module.rules === undefined) throw new TypeError(`'${path}' exports neither createScanner nor rules`)
  return (await sourceScanner())({ rules: module.rules })
}

const sourceScanner = async (): Promise<CreateScanner> =>
  ((await import(pathToFileURL(SOURCE).href)) as { createScanner: CreateScanner }).createScanner

async function withoutSigns(path: string, without: readonly string[]): Promise<BenchScanner> {
  if (path !== SOURCE) throw new TypeError('--without works on the rules of the source alone')
  const ids = rules.signals.map(({ id }) => id as string)
  const unknown = without.find((id) => !ids.includes(id))
  if (unknown !== undefined) throw new TypeError(`--without names the unknown sign '${unknown}'`)
  const signals = rules.signals.filter(({ id }) => !without.includes(id))
  return (await sourceScanner())({ rules: { ...rules, signals } })
}

function entryOf(path: string): string {
  const full = resolve(path)
  const candidates = [full, join(full, 'index.js'), join(full, 'index.ts')]
  const entry = candidates.find((one) => existsSync(one) && statSync(one).isFile())
  if (entry === undefined) throw new TypeError(`no index.js at '${path}'`)
  return entry
}
