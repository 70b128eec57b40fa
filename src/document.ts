/** Message → Document: the texts of a message as folded views, and what was left unread. */
import type { Limits } from './limits.js'
import type { Message } from './message/message.js'
import { endOfReading } from './text/blank.js'
import { fold, type View } from './text/fold.js'
import { isSameText } from './text/same-text.js'
import { readHtml, type VisibleHtml } from './text/visible-html.js'

export interface Document {
  views: View[]
  html: VisibleHtml | undefined
  /** Fields that were longer than the limit. */
  cut: string[]
}

/** Further texts that a gateway found in a mail (attachments, nested messages). */
export interface ExtraText {
  field: string
  text: string
}

/** Folds every text of a message that a reader would see; `page` is its HTML body, if that was read already. */
export function toDocument(
  message: Message,
  limits: Limits,
  extra: readonly ExtraText[] = [],
  page?: VisibleHtml,
): Document {
  const document: Document = { views: [], html: page, cut: [] }
  const add = (field: string, text: string | undefined) => {
    if (text === undefined || text === '') return
    const end = endOfReading(text, limits.textLength)
    if (end < text.length) document.cut.push(field)
    document.views.push(fold(end < text.length ? text.slice(0, end) : text, field))
  }
  switch (message.channel) {
    case 'listing':
      add('title', message.title)
      add('description', message.description)
      break
    case 'email':
      add('subject', message.subject)
      addBodies(message, document, limits, add)
      add('from.name', message.from.name)
      break
    default:
      add('text', message.text)
  }
  if (message.channel === 'chat' || message.channel === 'email') {
    message.attachments?.slice(0, limits.attachments).forEach((file, i) => {
      add(`attachments[${i}].text`, file.text)
      add(`attachments[${i}].filename`, file.filename)
    })
  }
  for (const { field, text } of extra) add(field, text)
  return document
}

/** An HTML body that only repeats the text body is not read twice. */
function addBodies(
  message: Extract<Message, { channel: 'email' }>,
  document: Document,
  limits: Limits,
  add: (field: string, text: string | undefined) => void,
): void {
  add('text', message.text)
  if (message.html === undefined || message.html === '') return
  const html = document.html ?? readHtml(message.html, { length: limits.textLength * 4 })
  document.html = html
  const same =
    message.text !== undefined && message.text.length < limits.textLength && isSameText(html.text, message.text)
  const alt =
    html.text.trim() === ''
      ? html.images
          .map((image) => image.alt)
          .filter(Boolean)
          .join('\n')
      : ''
  if (!same) add('html', alt === '' ? html.text : alt)
}
