/** Rows of JSON → messages. A row is a message, a conversation, or a fixture (`{ channel, input }`). */
import { checkMessage } from '../message/check.js'
import type { Message } from '../message/message.js'

/** A message and a name for who wrote it, which tells the authors of one conversation apart. */
export interface Turn {
  message: Message
  author: string
}

type Row = Record<string, unknown>

/** Who writes the messages that are not part of a conversation. */
const ONLY_AUTHOR = 'suspect'

/**
 * The messages of a row, in order: several for a conversation (`{ turns: [{ from, text }] }`), otherwise one.
 * Throws a `TypeError` that names what is wrong.
 */
export function toMessages(row: unknown): Turn[] {
  const outer = toRow(row, 'row')
  const fixture = outer.input !== undefined
  const inner = fixture ? toRow(outer.input, 'row.input') : outer
  if (inner.turns !== undefined) return toTurns(inner.turns)
  const message = fixture ? toMessage(outer.channel, inner) : toMessage(inner.channel, inner)
  checkMessage(message)
  return [{ message, author: ONLY_AUTHOR }]
}

function toRow(value: unknown, name: string): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row
  throw new TypeError(
    `${name} must be an object, got ${Array.isArray(value) ? 'an array' : value === null ? 'null' : typeof value}`,
  )
}

function toTurns(turns: unknown): Turn[] {
  if (!Array.isArray(turns)) throw new TypeError('turns must be an array')
  return turns.map((turn: unknown, i) => {
    const { from, text, ...rest } = toRow(turn, `turns[${i}]`)
    if (typeof text !== 'string') throw new TypeError(`turns[${i}].text must be a string`)
    if (from !== undefined && typeof from !== 'string') throw new TypeError(`turns[${i}].from must be a string`)
    const author = from ?? ONLY_AUTHOR
    const message: unknown = { ...withFiles(rest), channel: 'chat', text, from: { id: author } }
    checkMessage(message)
    return { message, author }
  })
}

/** The short names of fixtures become the names of `Message`; what is a message already stays as it is. */
function toMessage(channel: unknown, { from, sender, auth, authentication, ...rest }: Row): unknown {
  const known = { ...withFiles(rest), channel }
  if (channel === 'sms') return { ...known, ...given('sender', sender ?? from) }
  if (channel === 'chat') return { ...known, ...given('from', typeof from === 'string' ? { id: from } : from) }
  if (channel !== 'email') return known
  return {
    ...known,
    from: toAddress(from),
    ...given('replyTo', rest.replyTo === undefined ? undefined : toAddress(rest.replyTo)),
    ...given('authentication', authentication ?? auth),
  }
}

const given = (name: string, value: unknown): Row => (value === undefined || value === null ? {} : { [name]: value })

/** `Marie <marie@example.org>` or a bare address; objects are left to the check. */
function toAddress(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const named = /^\s*"?([^"<]{0,200}?)"?\s*<([^<>]{1,320})>\s*$/.exec(value)
  return named === null
    ? { address: value.trim() }
    : { address: named[2]!, ...(named[1] === '' ? {} : { name: named[1]! }) }
}

/** JSON carries the bytes of files as base64. */
function withFiles(row: Row): Row {
  if (!Array.isArray(row.attachments)) return row
  const files = row.attachments.map((file: unknown) =>
    typeof file === 'object' && file !== null && 'content' in file && typeof file.content === 'string'
      ? { ...file, content: new Uint8Array(Buffer.from(file.content, 'base64')) }
      : file,
  )
  return { ...row, attachments: files }
}
