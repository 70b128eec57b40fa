/** One labelled row, or one raw mail → a case to be judged. */
import type { Message } from '../../../message/message.js'
import type { Level } from '../../../verdict/verdict.js'
import { toMessages } from '../../read-input.js'

/** `fraud` and `legit` are measured; `spam` is neither and gets its own line. */
export type Label = 'fraud' | 'legit' | 'spam'

/** The labels as files have them; `ham` is read as `legit`. */
export const LABELS: ReadonlyMap<string, Label> = new Map([
  ['fraud', 'fraud'],
  ['legit', 'legit'],
  ['ham', 'legit'],
  ['spam', 'spam'],
])

/** What travels: the four channels of the scanner, a conversation of chat messages, or a raw mail. */
export type CaseChannel = Message['channel'] | 'conversation' | 'mail'

/** A message of a case; only `judged` ones count (the suspect's turns of a conversation). */
export interface Turn {
  message: Message
  author: string
  judged: boolean
}

/** What is known of a case without its text. */
export interface CaseLabels {
  id: string
  /** The file and the line. */
  place: string
  channel: CaseChannel
  label: Label
  difficulty: string
  lang: string
  /** Name of the file or folder it came from. */
  set: string
  /** Signs that an expert would name. */
  signals: readonly string[]
  /** A known miss: counted like any other, and listed when it passes. */
  todo: boolean
  minLevel?: Level
  maxLevel?: Level
}

export interface BenchCase extends CaseLabels {
  turns: readonly Turn[]
  /** The bytes of a raw mail, or the path of its file as the row gives it. `turns` is then empty. */
  mail?: Uint8Array | string
}

/** What the source of a row says of all its rows. */
export interface Defaults {
  set: string
  label?: Label
  channel?: string
  labels?: Readonly<Record<string, Label>>
}

type Row = Readonly<Record<string, unknown>>

/** Names of bands as labelled data has them; the two upper ones are one level here. */
const BANDS: ReadonlyMap<string, Level> = new Map([
  ['clear', 'clear'],
  ['caution', 'caution'],
  ['suspicious', 'suspicious'],
  ['fraud', 'fraud'],
  ['likely-fraud', 'fraud'],
  ['near-certain', 'fraud'],
])

const MOST_TEXT = 200

/**
 * Reads a row: `{ label, channel, input }`, or the fields of the message beside the label. Throws an `Error` that says
 * what is wrong with it.
 */
export function toCase(row: unknown, defaults: Defaults, place = defaults.set): BenchCase {
  if (!isRow(row)) throw new Error('not an object')
  const minLevel = levelOf(row, 'minLevel', 'minBand')
  const maxLevel = levelOf(row, 'maxLevel', 'maxBand')
  return {
    id: optional(row, 'id') ?? optional(row, 'file') ?? place,
    place,
    label: labelOf(row, defaults),
    difficulty: optional(row, 'difficulty') ?? '-',
    lang: optional(row, 'lang') ?? '-',
    set: defaults.set,
    signals: list(row, 'signals').slice(0, 50).map(String),
    todo: row.todo !== undefined && row.todo !== false,
    ...(minLevel === undefined ? {} : { minLevel }),
    ...(maxLevel === undefined ? {} : { maxLevel }),
    ...content(row, defaults),
  }
}

/** A mail without a row: its label is that of its source. Throws an `Error` when there is none. */
export function toMailCase(mail: Uint8Array | string, defaults: Defaults, place: string): BenchCase {
  if (defaults.label === undefined)
    throw new Error('a mail without a label: give label=path, or a folder named fraud, spam or ham')
  const about = { id: place, place, label: defaults.label, difficulty: '-', lang: '-', set: defaults.set }
  return { ...about, channel: 'mail', signals: [], todo: false, turns: [], mail }
}

function labelOf(row: Row, { label, labels = {} }: Defaults): Label {
  if (row.label === undefined && label !== undefined) return label
  const name = shown(row.label).trim().toLowerCase()
  const found = Object.hasOwn(labels, name) ? labels[name] : LABELS.get(name)
  if (found === undefined) throw new Error(`label '${shown(row.label)}' is not fraud, legit, ham or spam`)
  return found
}

function content(row: Row, defaults: Defaults): Pick<BenchCase, 'channel' | 'turns' | 'mail'> {
  if (row.file !== undefined) return { channel: 'mail', turns: [], mail: text(row, 'file') }
  const nested = isRow(row.input) ? row.input : row
  if (row.input !== undefined && nested === row) throw new Error('input is not an object')
  const channel = optional(row, 'channel') ?? optional(nested, 'channel') ?? defaults.channel ?? channelOf(nested)
  const input = channel === 'email' ? { subject: '', from: '', ...nested } : nested
  const turns = toMessages({ channel, input })
  const judged = judgedAuthors(turns.map(({ author }) => author))
  return {
    channel: nested.turns === undefined ? turns[0]!.message.channel : 'conversation',
    turns: turns.map((turn) => ({ ...turn, judged: judged.has(turn.author) })),
  }
}

/** In a conversation with a `suspect` only his turns count; otherwise those of everybody but the `user`. */
function judgedAuthors(authors: readonly string[]): Set<string> {
  const judged = new Set(authors.includes('suspect') ? ['suspect'] : authors.filter((author) => author !== 'user'))
  if (judged.size === 0) throw new Error('no turn is from the suspect')
  return judged
}

/** What a row without a channel must be, by its fields. */
function channelOf(row: Row): CaseChannel {
  if (row.turns !== undefined) return 'conversation'
  if (row.title !== undefined && row.description !== undefined) return 'listing'
  return row.subject !== undefined || row.html !== undefined ? 'email' : 'chat'
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const shown = (value: unknown): string => String(value).slice(0, 40)

function text(row: Row, key: string): string {
  const value = row[key]
  if (typeof value !== 'string') throw new Error(`${key} is not a string`)
  return value
}

/** Numbers are allowed as ids; long values are cut. */
function optional(row: Row, key: string): string | undefined {
  const value = row[key]
  if (value === undefined || value === null) return undefined
  return (typeof value === 'number' ? String(value) : text(row, key)).slice(0, MOST_TEXT)
}

function list(row: Row, key: string): readonly unknown[] {
  const value = row[key] ?? []
  if (!Array.isArray(value)) throw new Error(`${key} is not a list`)
  return value
}

function levelOf(row: Row, ...keys: readonly string[]): Level | undefined {
  const name = keys.map((key) => optional(row, key)).find((value) => value !== undefined)
  if (name === undefined) return undefined
  const level = BANDS.get(name)
  if (level === undefined) throw new Error(`'${shown(name)}' is not a level`)
  return level
}
