/** What names and declared types say of attachments, when nobody opened them. The mail reader knows more. */
import type { Attachment, Message } from '../message/message.js'
import type { AttachmentFact, AttachmentTrait } from './fact.js'

const EXECUTABLE = /\.(?:exe|scr|com|bat|cmd|msi|js|jse|vbs|vbe|wsf|hta|ps1|lnk|jar|apk|iso|img)$/i
const ARCHIVE = /\.(?:zip|rar|7z|tar|gz|tgz|cab|ace)$/i
const DOUBLE = /\.(?:pdf|docx?|xlsx?|jpe?g|png|txt)\.[a-z0-9]{2,4}$/i
const MACRO = /\.(?:docm|xlsm|pptm|dotm)$/i

/** Facts of the attachments that a caller handed over with a chat message or an e-mail. */
export function toAttachmentFacts(message: Message): AttachmentFact[] {
  const files = message.channel === 'chat' || message.channel === 'email' ? (message.attachments ?? []) : []
  return files.slice(0, 32).map(toFact)
}

function toFact({ filename = '', contentType = '', content }: Attachment, i: number): AttachmentFact {
  const traits: AttachmentTrait[] = []
  if (EXECUTABLE.test(filename)) traits.push('executable')
  if (ARCHIVE.test(filename)) traits.push('archive')
  if (DOUBLE.test(filename)) traits.push('double-extension')
  if (MACRO.test(filename)) traits.push('macro')
  if (/\.html?$|\.svg$/i.test(filename)) traits.push('html')
  return {
    kind: 'attachment',
    field: `attachments[${i}].filename`,
    start: 0,
    end: filename.length,
    quote: filename,
    filename,
    contentType,
    realType: undefined,
    size: content?.length,
    traits,
  }
}
