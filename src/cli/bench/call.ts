/** Arguments of `vigie bench` → what is asked. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Locale } from '../../verdict/wording.js'
import { WrongCall } from '../wrong-call.js'
import type { Costs } from './figures/costs.js'
import type { Brief } from './judge/judge-batch.js'
import { readColumns, readLabels } from './read/columns.js'
import type { Format } from './read/sources.js'

export interface Call {
  paths: string[]
  format?: Format
  brief: Brief
  /** Mistakes to list in text and JSON. */
  errors: number
  /** Mistakes to keep. */
  kept: number
  threads: number
  checkpoint?: string
  html?: string
  json: boolean
  locale: Locale
  costs: Costs
  /** Share of fraud in real traffic; the policy's base rate when missing. */
  baseRate?: number
  strict: boolean
}

const OPTIONS = {
  columns: { type: 'string' },
  labels: { type: 'string' },
  channel: { type: 'string' },
  format: { type: 'string' },
  delimiter: { type: 'string' },
  compare: { type: 'string' },
  scanner: { type: 'string' },
  without: { type: 'string', multiple: true },
  html: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  errors: { type: 'string' },
  costs: { type: 'string' },
  'base-rate': { type: 'string' },
  checkpoint: { type: 'string' },
  threads: { type: 'string' },
  'authserv-id': { type: 'string' },
  strict: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

const FORMATS: readonly string[] = ['jsonl', 'csv', 'mbox', 'mails'] satisfies Format[]
const CHANNELS = ['chat', 'sms', 'listing', 'email', 'conversation']
const LISTED = 10
const IN_REPORT = 1000

/** Reads the arguments; throws a `WrongCall` that names what is wrong. */
export function readCall(args: string[]): Call {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (positionals.length === 0) throw new WrongCall('give files or folders of labelled messages (see vigie --help)')
  const { lang = 'fr', html, checkpoint } = values
  if (lang !== 'fr' && lang !== 'en') throw new WrongCall(`--lang must be fr or en, got '${lang}'`)
  const format = oneOf('format', values.format, FORMATS) as Format | undefined
  const given = values.errors === undefined ? undefined : wholeNumber(values.errors, 'errors')
  const baseRate = values['base-rate'] === undefined ? undefined : shareOf(values['base-rate'])
  return {
    paths: positionals,
    ...(format === undefined ? {} : { format }),
    brief: briefOf(values),
    errors: given ?? LISTED,
    kept: html === undefined ? (given ?? LISTED) : (given ?? IN_REPORT),
    threads: values.threads === undefined ? availableParallelism() : wholeNumber(values.threads, 'threads'),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(html === undefined ? {} : { html }),
    json: values.json ?? false,
    locale: lang,
    costs: costsOf(values.costs ?? '10,1'),
    ...(baseRate === undefined ? {} : { baseRate }),
    strict: values.strict ?? false,
  }
}

function briefOf(values: Values): Brief {
  const channel = oneOf('channel', values.channel, CHANNELS)
  const { delimiter, compare, scanner, without, 'authserv-id': authservId } = values
  if (delimiter !== undefined && delimiter.length !== 1) throw new WrongCall('--delimiter must be one character')
  return {
    reading: {
      columns: values.columns === undefined ? {} : readColumns(values.columns),
      labels: values.labels === undefined ? {} : readLabels(values.labels),
      ...(channel === undefined ? {} : { channel }),
      ...(delimiter === undefined ? {} : { delimiter }),
    },
    scanner: { ...(scanner === undefined ? {} : { path: scanner }), ...(without === undefined ? {} : { without }) },
    ...(compare === undefined ? {} : { other: { path: compare } }),
    ...(authservId === undefined ? {} : { authservId }),
  }
}

function oneOf(option: string, value: string | undefined, allowed: readonly string[]): string | undefined {
  if (value === undefined || allowed.includes(value)) return value
  throw new WrongCall(`--${option} must be ${allowed.join(', ')}, got '${value}'`)
}

function wholeNumber(value: string, option: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new WrongCall(`--${option} must be a whole number, got '${value}'`)
  return Number(value)
}

function shareOf(value: string): number {
  const share = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value)
  if (!(share > 0 && share < 1)) throw new WrongCall(`--base-rate must lie between 0 and 1, got '${value}'`)
  return share
}

function costsOf(value: string): Costs {
  const [missed = Number.NaN, alarm = Number.NaN] = value.split(',').map(Number)
  if (!(missed > 0 && alarm > 0)) throw new WrongCall(`--costs must be two numbers above 0, e.g. 10,1, got '${value}'`)
  return { missed, alarm }
}
