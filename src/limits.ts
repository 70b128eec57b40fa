/** How much of a message is read. Over a limit the rest is left unread and the verdict says so. */
export interface Limits {
  /** UTF-16 units read of each field. */
  textLength: number
  /** Words read of a whole message. */
  words: number
  /** Attachments looked at. */
  attachments: number
}

export const DEFAULT_LIMITS: Limits = { textLength: 100_000, words: 20_000, attachments: 32 }
