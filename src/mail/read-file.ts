import { nameTraits } from '../facts/file-name.js'
import { extensionsOf, type FileKind, kindOfExtension, kindOfType, sniffType } from '../facts/file-type.js'
import { readCalendar } from './calendar.js'
import { decodeText } from './charset.js'
import { add, type FileReading, type FileToRead, notRead } from './file-reading.js'
import { addForm, addLink, addText, addUnread, type Findings } from './findings.js'
import { readPage } from './html-part.js'
import type { MailFile } from './parse.js'
import { readArchive } from './read-archive.js'
import { readImage } from './read-image.js'
import { readPdfFile } from './read-pdf-file.js'

/** Reads a file by what it really is; its texts, links and forms go to the findings. Never throws. */
export async function readFile(findings: Findings, target: FileToRead): Promise<FileReading> {
  const { file, nameField } = target
  const filename = file.filename ?? ''
  const realType = sniffType(file.content)
  const reading: FileReading = {
    realType,
    traits: nameTraits(filename, file.contentType, realType, file.content.byteLength === 0),
  }
  findings.left.decodedBytes -= file.content.byteLength
  if (--findings.left.attachments < 0 || findings.left.decodedBytes < 0) {
    const limit = findings.left.attachments < 0 ? 'attachments' : 'decodedBytes'
    addUnread(findings, 'limit', nameField, filename, `${limit}: more than ${findings.limits[limit]}`)
    return reading
  }
  const kind = kindOf(file, realType)
  if (isProtected(file)) {
    addUnread(findings, 'encrypted', nameField, filename, file.contentType)
    add(reading, 'encrypted')
  } else {
    await readAs(findings, target, kind, reading)
  }
  return reading
}

/** The bytes decide; where they say nothing, the declared type, then the name, then whether it looks like text. */
function kindOf(file: MailFile, realType: string | undefined): FileKind | undefined {
  const declared = kindOfType(file.contentType)
  const promised = kindOfExtension(extensionsOf(file.filename ?? '')[0])
  const real = realType === undefined ? undefined : kindOfType(realType)
  if (real === 'html' && declared === 'text' && promised === 'text') return 'text'
  if (real !== undefined) return real
  const named =
    promised === 'message' || declared === undefined || declared === 'text' ? (promised ?? declared) : declared
  if (named === undefined || named === 'executable') return looksLikeText(file.content) ? 'text' : named
  return named
}

function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024)
  return head.length > 0 && head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13)
}

/** S/MIME enveloped data (RFC 8551 §3.3) and PGP messages (RFC 3156) cannot be read without the recipient's key. */
function isProtected(file: MailFile): boolean {
  const head = Buffer.from(
    file.content.buffer,
    file.content.byteOffset,
    Math.min(file.content.byteLength, 256),
  ).toString('latin1')
  if (/-----BEGIN PGP MESSAGE-----/.test(head)) return true
  return /pkcs7-mime/.test(file.contentType) && head.includes('\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03')
}

async function readAs(
  findings: Findings,
  target: FileToRead,
  kind: FileKind | undefined,
  reading: FileReading,
): Promise<void> {
  if (kind === 'pdf') await readPdfFile(findings, target, reading)
  else if (kind === 'image') await readImage(findings, target, reading)
  else if (kind === 'archive' || kind === 'office') await readArchive(findings, target, reading, readFile)
  else if (kind === 'html' || kind === 'svg') readMarkupFile(findings, target, kind, reading)
  else if (kind === 'calendar') readEvents(findings, target)
  else if (kind === 'text' || kind === 'message') readPlain(findings, target)
  else if (kind !== 'media' && kind !== 'executable' && !isSignature(target.file))
    notRead(findings, target, reading.realType ?? target.file.contentType)
}

const isSignature = (file: MailFile): boolean =>
  /pkcs7-signature|pgp-signature|pgp-keys|pgp-encrypted/.test(file.contentType)

/** Saved messages are read as messages by the caller; inside archives as plain text. */
function readPlain(findings: Findings, { field, file, depth }: FileToRead): void {
  if (kindOfType(file.contentType) === 'message' && depth === 0) return
  addText(findings, { field: `${field}.text`, text: decodeText(file.content), origin: 'attachment' })
}

function readMarkupFile(
  findings: Findings,
  { field, file }: FileToRead,
  kind: 'html' | 'svg',
  reading: FileReading,
): void {
  const page = readPage(decodeText(file.content, declaredCharset(file.content)))
  addPage(findings, `${field}.text`, `${field}.hidden`, page, kind === 'svg' ? 'svg' : 'attachment')
  if (kind === 'html') add(reading, 'html')
  if (kind === 'svg' && page.scripted) add(reading, 'svg-script')
  if (page.forms.length > 0) add(reading, 'html-form')
}

/** Adds the texts, links and forms of a page. */
export function addPage(
  findings: Findings,
  field: string,
  hiddenField: string,
  page: ReturnType<typeof readPage>,
  origin: 'attachment' | 'svg',
  textOrigin: 'attachment' | 'nested-message' = 'attachment',
): void {
  addText(findings, { field, text: page.text, origin: textOrigin })
  if (page.cut) addUnread(findings, 'limit', field, '', 'markup nested too deep or too long')
  addText(findings, { field: hiddenField, text: page.hidden, origin: 'hidden' })
  for (const link of page.links)
    addLink(findings, link.href, link.form ? 'form' : origin, field, page.text, link.start, link.end)
  for (const secrets of page.forms) if (secrets.length > 0) addForm(findings, field, secrets)
}

/** The charset that a page names for itself in its first kilobyte. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1')
  return /charset\s{0,4}=\s{0,4}["']?([\w:-]{2,40})/i.exec(head)?.[1]
}

function readEvents(findings: Findings, { field, file }: FileToRead): void {
  const calendar = readCalendar(decodeText(file.content))
  addText(findings, { field: `${field}.text`, text: calendar.text, origin: 'calendar' })
  for (const { href, start, end } of calendar.links)
    addLink(findings, href, 'calendar', `${field}.text`, calendar.text, start, end)
}
