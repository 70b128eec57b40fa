/** What names, declared types and first bytes say of attachments that nobody opened. The mail reader knows more. */
import type { Attachment, Message } from '../message/message.js'
import type { AttachmentFact, AttachmentTrait } from './fact.js'
import { nameTraits } from './file-name.js'
import { extensionsOf, kindOfExtension, sniffType } from './file-type.js'

const MACRO = /^(?:doc|dot|xls|xlt|ppt|pps)m$/

/** Facts of the attachments that a caller handed over with a chat message or an e-mail. */
export function toAttachmentFacts(message: Message): AttachmentFact[] {
  const files = message.channel === 'chat' || message.channel === 'email' ? (message.attachments ?? []) : []
  return files.slice(0, 32).map(toFact)
}

function toFact({ filename = '', contentType = '', content }: Attachment, i: number): AttachmentFact {
  const realType = content === undefined ? undefined : sniffType(content)
  return {
    kind: 'attachment',
    field: `attachments[${i}].filename`,
    start: 0,
    end: filename.length,
    quote: filename,
    filename,
    contentType,
    realType,
    size: content?.length,
    traits: [...nameTraits(filename, contentType, realType, (content?.length ?? 0) === 0), ...promises(filename)],
  }
}

/** What an extension alone says of what is inside. */
function promises(filename: string): AttachmentTrait[] {
  const [last] = extensionsOf(filename)
  const kind = kindOfExtension(last)
  if (kind === 'archive') return ['archive']
  if (kind === 'html' || kind === 'svg') return ['html']
  return last !== undefined && MACRO.test(last) ? ['macro'] : []
}
