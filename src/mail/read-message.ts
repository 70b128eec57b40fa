import type { Address, Attachment } from '../message/message.js'
import { decodeText, repairWindows1252 } from './charset.js'
import { addText, addUnread, type Findings } from './findings.js'
import { readPage } from './html-part.js'
import { type MailFile, type ParsedMail, parseMail } from './parse.js'
import { addPage, readFile } from './read-file.js'
import { parseMailboxes } from './sender.js'

/** A message inside the mail, as far as the outer one needs to know it. */
export interface NestedMessage {
  field: string
  from: Address | undefined
  /** Where its words are: `<field>.text`, or `<field>.html` when it has no plain text. */
  textField: string
}

/** What reading the files of a message yields besides the findings. */
export interface MessageFiles {
  attachments: Attachment[]
  nested: NestedMessage[]
}

/** Reads every file of a message; `prefix` is empty for the mail itself, `message[0].` for the first one inside it. */
export async function readFiles(
  findings: Findings,
  files: MailFile[],
  prefix: string,
  depth: number,
): Promise<MessageFiles> {
  const read: MessageFiles = { attachments: [], nested: [] }
  let others = 0
  for (const file of files) {
    const isFile = isAttachment(file)
    if (isFile) {
      await readAttachment(findings, file, `${prefix}attachments[${read.attachments.length}]`, depth)
      read.attachments.push(toAttachment(file))
    }
    if (isMessage(file)) await readNested(findings, file, `${prefix}message[${read.nested.length}]`, depth, read)
    else if (!isFile) await readOther(findings, file, `${prefix}part[${others++}]`, depth)
  }
  return read
}

/** Messages, invitations and machine reports are parts of the mail and no files, unless they bear a name. */
function isAttachment(file: MailFile): boolean {
  if (file.filename !== undefined || file.disposition === 'attachment') return !/^multipart\//.test(file.contentType)
  return !/^(?:message\/|text\/(?:calendar|rfc822-headers)|application\/(?:ics|pgp-encrypted)|multipart\/)/.test(
    file.contentType,
  )
}

const isMessage = (file: MailFile): boolean =>
  /^message\/(?:rfc822|global)$/.test(file.contentType) ||
  (/\.eml$/i.test(file.filename ?? '') && !/^(?:image|audio|video)\//.test(file.contentType))

async function readAttachment(findings: Findings, file: MailFile, field: string, depth: number): Promise<void> {
  const filename = file.filename ?? ''
  const target = isMessage(file) ? { ...file, contentType: 'message/rfc822' } : file
  const nameField = `${field}.filename`
  const { realType, traits } = await readFile(findings, {
    field,
    nameField,
    file: target,
    depth: isMessage(file) ? 0 : depth,
  })
  findings.attachments.push({
    kind: 'attachment',
    filename,
    contentType: file.contentType,
    realType,
    size: file.content.byteLength,
    traits,
    field: nameField,
    start: 0,
    end: filename.length,
    quote: filename,
  })
}

function toAttachment(file: MailFile): Attachment {
  return {
    ...(file.filename === undefined ? {} : { filename: file.filename }),
    contentType: file.contentType,
    content: file.content,
  }
}

/** Reports (RFC 3462) as text; invitations as calendars; what points elsewhere is not fetched. */
async function readOther(findings: Findings, file: MailFile, field: string, depth: number): Promise<void> {
  if (/calendar|\/ics$/.test(file.contentType)) {
    await readFile(findings, { field, nameField: field, file, depth })
  } else if (/^message\/(?:partial|external-body)$/.test(file.contentType)) {
    addUnread(findings, 'unsupported', field, '', file.contentType)
  } else if (file.contentType === 'application/pgp-encrypted') {
    addUnread(findings, 'encrypted', field, '', file.contentType)
  } else {
    addText(findings, { field: `${field}.text`, text: decodeText(file.content.subarray(0, 1 << 20)), origin: 'report' })
  }
}

async function readNested(
  findings: Findings,
  file: MailFile,
  field: string,
  depth: number,
  read: MessageFiles,
): Promise<void> {
  if (depth >= Math.max(1, findings.limits.depth >> 2) || findings.left.messages-- <= 0) {
    addUnread(findings, 'limit', field, '', 'messages within messages')
    return
  }
  const parsed = await parseMail(file.content, findings.limits)
  for (const { reason, detail } of parsed.unread) addUnread(findings, reason, field, '', detail)
  const from = parsed.headers.find((header) => header.key === 'from')?.value
  addBody(findings, parsed, field)
  const textField = parsed.text === undefined ? `${field}.html` : `${field}.text`
  read.nested.push({ field, from: from === undefined ? undefined : parseMailboxes(from)[0], textField })
  await readFiles(findings, parsed.files, `${field}.`, depth + 1)
}

/** Subject and bodies of a nested message. */
function addBody(findings: Findings, parsed: ParsedMail, field: string): void {
  addText(findings, {
    field: `${field}.subject`,
    text: repairWindows1252(parsed.email.subject ?? ''),
    origin: 'nested-message',
  })
  addText(findings, { field: `${field}.text`, text: parsed.text ?? '', origin: 'nested-message' })
  if (parsed.html === undefined) return
  addPage(findings, `${field}.html`, `${field}.hidden`, readPage(parsed.html), 'attachment', 'nested-message')
}
