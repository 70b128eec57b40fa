/** One row of labelled data → a case to be judged. Pure: files are read in `cases.ts`. */
import type { Address, Attachment, Authentication, Message } from '../src/message/message.js'
import type { Level } from '../src/verdict/verdict.js'

/** `fraud` and `legit` are measured; `spam` is neither and gets its own line. `ham` is read as `legit`. */
export type Label = 'fraud' | 'legit' | 'spam'

/** What travels: the four channels of the scanner, a conversation of chat messages, or a raw mail. */
export type CaseChannel = 'chat' | 'sms' | 'listing' | 'email' | 'conversation' | 'mail'

/** A message of a case; only `judged` ones count (the suspect's turns of a conversation). */
export interface Turn {
  message: Message
  judged: boolean
}

export interface BenchCase {
  id: string
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
  turns: readonly Turn[]
  /** Path of a raw mail, relative to the file of the row. `turns` is then empty. */
  file?: string
}

type Row = Readonly<Record<string, unknown>>

const LABELS: Readonly<Record<string, Label>> = { fraud: 'fraud', legit: 'legit', ham: 'legit', spam: 'spam' }

/** Names of bands as labelled data has them; the two upper ones are one level here. */
const BANDS: Readonly<Record<string, Level>> = {
  clear: 'clear',
  caution: 'caution',
  suspicious: 'suspicious',
  fraud: 'fraud',
  'likely-fraud': 'fraud',
  'near-certain': 'fraud',
}

/** Reads a row; throws an `Error` that says what is wrong with it. `set` names where it came from. */
export function toCase(row: unknown, set: string): BenchCase {
  if (!isRow(row)) throw new Error('not an object')
  const label = LABELS[String(row.label)]
  if (label === undefined) throw new Error(`label '${shown(row.label)}' is not fraud, legit, ham or spam`)
  const minLevel = band(row, 'minBand')
  const maxLevel = band(row, 'maxBand')
  return {
    id: optional(row, 'id') ?? optional(row, 'file') ?? '',
    label,
    difficulty: optional(row, 'difficulty') ?? '-',
    lang: optional(row, 'lang') ?? '-',
    set,
    signals: list(row, 'signals').map((id) => String(id)),
    todo: row.todo !== undefined && row.todo !== false,
    ...(minLevel === undefined ? {} : { minLevel }),
    ...(maxLevel === undefined ? {} : { maxLevel }),
    ...content(row),
  }
}

function content(row: Row): Pick<BenchCase, 'channel' | 'turns' | 'file'> {
  if (row.file !== undefined) return { channel: 'mail', turns: [], file: text(row, 'file') }
  if (!isRow(row.input)) throw new Error('input is not an object')
  if (row.channel === 'conversation') return { channel: 'conversation', turns: conversation(row.input) }
  const message = toMessage(row.channel, row.input)
  return { channel: message.channel, turns: [{ message, judged: true }] }
}

function conversation(input: Row): Turn[] {
  const turns = list(input, 'turns').map((turn): Turn => {
    if (!isRow(turn)) throw new Error('a turn is not an object')
    if (turn.from !== 'suspect' && turn.from !== 'user') throw new Error(`a turn is from '${shown(turn.from)}'`)
    const message: Message = { channel: 'chat', text: text(turn, 'text'), from: { id: turn.from }, ...sentAt(turn) }
    return { message, judged: turn.from === 'suspect' }
  })
  if (!turns.some((turn) => turn.judged)) throw new Error('no turn is from the suspect')
  return turns
}

function toMessage(channel: unknown, input: Row): Message {
  switch (channel) {
    case 'chat':
      return { channel, text: text(input, 'text'), ...given('attachments', attachments(input)), ...sentAt(input) }
    case 'sms':
      return { channel, text: text(input, 'text'), ...given('sender', optional(input, 'from')), ...sentAt(input) }
    case 'listing':
      return {
        channel,
        title: text(input, 'title'),
        description: text(input, 'description'),
        ...given('price', price(input, 'price')),
        ...given('marketPrice', price(input, 'marketPrice')),
        ...given('category', optional(input, 'category')),
      }
    case 'email':
      return toEmail(input)
    default:
      throw new Error(`channel '${shown(channel)}' is not known`)
  }
}

function toEmail(input: Row): Message {
  return {
    channel: 'email',
    from: address(input.from) ?? { address: '' },
    ...given('replyTo', address(input.replyTo)),
    subject: optional(input, 'subject') ?? '',
    ...given('text', optional(input, 'text')),
    ...given('html', optional(input, 'html')),
    ...given('attachments', attachments(input)),
    ...(isRow(input.auth) ? { authentication: input.auth as Authentication } : {}),
    ...sentAt(input),
  }
}

const sentAt = (row: Row): { sentAt?: string } => given('sentAt', optional(row, 'sentAt'))

const attachments = (row: Row): Attachment[] | undefined =>
  row.attachments === undefined ? undefined : (list(row, 'attachments') as Attachment[])

/** An address is an object, or written out as `Name <address>`. */
function address(value: unknown): Address | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') {
    const open = value.lastIndexOf('<')
    if (open < 0) return { address: value.trim() }
    const end = value.indexOf('>', open)
    return {
      name: value.slice(0, open).replaceAll('"', '').trim(),
      address: value.slice(open + 1, end < 0 ? undefined : end).trim(),
    }
  }
  if (!isRow(value)) throw new Error('an address is neither an object nor a string')
  return { address: text(value, 'address'), ...given('name', optional(value, 'name')) }
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value })
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const shown = (value: unknown): string => String(value).slice(0, 40)

function text(row: Row, key: string): string {
  const value = row[key]
  if (typeof value !== 'string') throw new Error(`${key} is not a string`)
  return value
}

const optional = (row: Row, key: string): string | undefined =>
  row[key] === undefined || row[key] === null ? undefined : text(row, key)

function list(row: Row, key: string): readonly unknown[] {
  const value = row[key] ?? []
  if (!Array.isArray(value)) throw new Error(`${key} is not a list`)
  return value
}

function price(row: Row, key: string): number | null | undefined {
  const value = row[key]
  if (value === undefined || value === null || typeof value === 'number') return value
  throw new Error(`${key} is not a number`)
}

function band(row: Row, key: string): Level | undefined {
  const name = optional(row, key)
  if (name !== undefined && BANDS[name] === undefined) throw new Error(`${key} '${shown(name)}' is not a level`)
  return name === undefined ? undefined : BANDS[name]
}
