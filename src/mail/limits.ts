/** Bounds on what one mail may cost. Over a limit the rest is left unread and the reading says so. */
export interface MailLimits {
  /** Bytes of raw mail read; the rest is cut off. */
  size: number
  /** MIME parts, nested messages included. */
  parts: number
  /** Nesting of multipart containers; messages and archives inside messages nest a quarter of it, four by default. */
  depth: number
  /** Header fields of one message. */
  headers: number
  /** Mailboxes in one header field. */
  addresses: number
  /** Files looked into, those of nested messages and archives included. */
  attachments: number
  /** Bytes of attachments, texts and unpacked archive entries together. */
  decodedBytes: number
  /** Time spent on PDF and images of one mail, in the worker. */
  milliseconds: number
}

/** What is read by default: more than an honest mail ever needs. */
export const DEFAULT_LIMITS: Readonly<MailLimits> = Object.freeze({
  size: 32 * 1024 * 1024,
  parts: 1_000,
  depth: 16,
  headers: 1_000,
  addresses: 1_000,
  attachments: 100,
  decodedBytes: 64 * 1024 * 1024,
  milliseconds: 2_000,
})

/** Completes the limits of a caller; throws a `TypeError` naming the one that is not a positive integer. */
export function completeLimits(given: Partial<MailLimits> | undefined): MailLimits {
  const limits: MailLimits = { ...DEFAULT_LIMITS }
  if (given === undefined) return limits
  if (given === null || typeof given !== 'object') throw new TypeError('limits must be an object')
  for (const key of Object.keys(given)) {
    if (!isLimit(key)) throw new TypeError(`limits.${key} is not a limit`)
    const value = given[key]
    if (value === undefined) continue
    if (!Number.isSafeInteger(value) || value < 1) throw new TypeError(`limits.${key} must be a positive integer`)
    limits[key] = value
  }
  return limits
}

const isLimit = (key: string): key is keyof MailLimits => Object.hasOwn(DEFAULT_LIMITS, key)
