/** The texts of a message by field, as evidence refers to them. */
import { toDocument } from '../document.js'
import { DEFAULT_LIMITS } from '../limits.js'
import type { Message } from '../message/message.js'

/** Field → text as received; HTML as the text a reader sees. */
export const textsOf = (
  message: Message,
  extra: readonly { field: string; text: string }[] = [],
): Map<string, string> =>
  new Map(toDocument(message, DEFAULT_LIMITS, extra).views.map((view) => [view.field, view.raw]))

/** As `textsOf`, for the bytes of a mail. */
export async function textsOfMail(raw: Uint8Array): Promise<Map<string, string>> {
  const { readMail } = await import('../mail/read-mail.js')
  const { message, texts } = await readMail(raw)
  return textsOf(message, texts)
}
