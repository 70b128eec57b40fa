/** Refuses wrong calls with a `TypeError` that names the argument. Content is never refused. */
import type { Message } from './message.js'

const CHANNELS = new Set(['chat', 'sms', 'listing', 'email'])

const nameOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value)

/** A word as it is; anything else may be content in the wrong place, which no error may quote. */
const shownChannel = (value: unknown): string =>
  typeof value === 'string' && /^[a-zA-Z-]{1,20}$/.test(value) ? `'${value}'` : nameOf(value)

function wantString(value: unknown, name: string, optional = false): void {
  if (optional && value === undefined) return
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${nameOf(value)}`)
}

function wantObject(value: unknown, name: string): asserts value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object, got ${nameOf(value)}`)
}

function wantPrice(value: unknown, name: string): void {
  if (value === undefined || value === null) return
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new TypeError(`${name} must be a number of euros, got ${typeof value === 'number' ? value : nameOf(value)}`)
}

function wantAddresses(value: unknown, name: string): void {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be a list of addresses`)
  value.forEach((one, i) => {
    wantAddress(one, `${name}[${i}]`)
  })
}

function wantAddress(value: unknown, name: string): void {
  wantObject(value, name)
  wantString(value.address, `${name}.address`)
  wantString(value.name, `${name}.name`, true)
}

function wantDate(value: unknown, name: string): void {
  const isDate = (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())
  if (value !== undefined && !isDate)
    throw new TypeError(`${name} must be a valid Date or ISO 8601 string, got ${nameOf(value)}`)
}

function wantAttachments(value: unknown): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw new TypeError(`message.attachments must be an array, got ${nameOf(value)}`)
  value.forEach((one: unknown, i) => {
    const name = `message.attachments[${i}]`
    wantObject(one, name)
    wantString(one.filename, `${name}.filename`, true)
    wantString(one.contentType, `${name}.contentType`, true)
    wantString(one.text, `${name}.text`, true)
    if (one.content !== undefined && !(one.content instanceof Uint8Array))
      throw new TypeError(`${name}.content must be a Uint8Array, got ${nameOf(one.content)}`)
  })
}

/** Throws a `TypeError` naming the argument unless `message` is a well-formed `Message`. */
export function checkMessage(message: unknown): asserts message is Message {
  wantObject(message, 'message')
  if (typeof message.channel !== 'string' || !CHANNELS.has(message.channel)) {
    throw new TypeError(
      `message.channel must be 'chat', 'sms', 'listing' or 'email', got ${shownChannel(message.channel)}`,
    )
  }
  if (message.channel === 'chat') {
    wantString(message.text, 'message.text')
    if (message.from !== undefined) {
      wantObject(message.from, 'message.from')
      wantString(message.from.id, 'message.from.id', true)
    }
  } else if (message.channel === 'sms') {
    wantString(message.text, 'message.text')
    wantString(message.sender, 'message.sender', true)
  } else if (message.channel === 'listing') {
    wantString(message.title, 'message.title')
    wantString(message.description, 'message.description')
    wantString(message.category, 'message.category', true)
    wantPrice(message.price, 'message.price')
    wantPrice(message.marketPrice, 'message.marketPrice')
  } else {
    wantAddress(message.from, 'message.from')
    if (message.replyTo !== undefined) wantAddress(message.replyTo, 'message.replyTo')
    if (message.to !== undefined) wantAddresses(message.to, 'message.to')
    wantString(message.subject, 'message.subject')
    wantString(message.text, 'message.text', true)
    wantString(message.html, 'message.html', true)
    if (message.authentication !== undefined) wantObject(message.authentication, 'message.authentication')
  }
  wantDate(message.sentAt, 'message.sentAt')
  wantAttachments(message.attachments)
}
