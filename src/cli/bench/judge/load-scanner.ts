/** The scanner under test: this release, another build, or this release with other rules or another policy. */

import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rules } from '../../../../rules/index.js'
import { agora, createScanner, type Policy, type RuleSet } from '../../../index.js'
import type { Message } from '../../../message/message.js'
import { thresholdsOf } from '../../../verdict/level.js'
import type { Verdict } from '../../../verdict/verdict.js'
import { reasonOf, WrongCall } from '../../wrong-call.js'
import type { Scale } from './judged.js'

/** As much of a scanner as the bench uses. */
export interface BenchScanner {
  scan(message: Message, conversation?: unknown): Verdict
  scanEmail(raw: Uint8Array | string, options?: { authservId?: string }): Promise<Verdict>
}

/** Which scanner: `path` as in `loadScanner`, this release without one; `without` names signs to leave out. */
export interface ScannerChoice {
  path?: string
  without?: readonly string[]
}

/** A scanner, what it calls its rules, and how its scores are to be read. */
export interface Loaded extends Scale {
  scanner: BenchScanner
  ruleset: string
}

/**
 * Loads a scanner. `path` is the `dist` folder or the `index.js` of a build; a module that exports `rules`, `policy` or
 * both; or a JSON file with the fields of the policy that differ. Throws a `WrongCall`.
 */
export async function loadScanner({ path, without = [] }: ScannerChoice = {}): Promise<Loaded> {
  if (path === undefined) return own(withoutSigns(without), agora)
  if (without.length > 0) throw new WrongCall('--without works on the rules of this release alone')
  const entry = entryOf(path)
  const exported = await exportsOf(entry)
  if (typeof exported.createScanner === 'function') return built(exported)
  const policy = exported.policy as Partial<Policy> | undefined
  if (exported.rules === undefined && policy === undefined)
    throw new WrongCall(`'${path}' exports neither createScanner, rules nor policy`)
  try {
    return own((exported.rules ?? rules) as RuleSet, { ...agora, ...policy })
  } catch (error) {
    throw new WrongCall(`${path}: ${reasonOf(error)}`)
  }
}

function own(ownRules: RuleSet, policy: Policy): Loaded {
  const scanner = createScanner({ rules: ownRules, policy })
  return { scanner: scanner as BenchScanner, ruleset: scanner.ruleset, ...scaleOf(policy) }
}

function built(exported: Readonly<Record<string, unknown>>): Loaded {
  const scanner = (exported.createScanner as () => BenchScanner & { ruleset?: string })()
  const policy = { ...agora, ...(exported.agora as Partial<Policy> | undefined) }
  return { scanner, ruleset: scanner.ruleset ?? '?', ...scaleOf(policy) }
}

/** How scores under a policy are to be read. */
export const scaleOf = (policy: Policy): Scale => ({
  suspicious: thresholdsOf(policy).suspicious,
  baseRate: policy.baseRate,
})

function withoutSigns(without: readonly string[]): RuleSet {
  const all = rules as RuleSet
  if (without.length === 0) return all
  const unknown = without.find((id) => !all.signals.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new WrongCall(`--without names the unknown sign '${unknown}'`)
  return { ...all, signals: all.signals.filter(({ id }) => !without.includes(id)) }
}

async function exportsOf(entry: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    if (extname(entry) === '.json') return { policy: JSON.parse(readFileSync(entry, 'utf8')) }
    const exported = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>
    return isRecord(exported.default) ? { ...exported.default, ...exported } : exported
  } catch (error) {
    throw new WrongCall(`${entry} cannot be loaded: ${reasonOf(error)}`)
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function entryOf(path: string): string {
  const full = resolve(path)
  const candidates = [full, join(full, 'index.js'), join(full, 'dist', 'index.js'), join(full, 'index.ts')]
  const entry = candidates.find((one) => existsSync(one) && statSync(one).isFile())
  if (entry === undefined) throw new WrongCall(`no index.js at '${path}'`)
  return entry
}
