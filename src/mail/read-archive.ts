import { nameTraits } from '../facts/file-name.js'
import { extensionsOf, kindOfExtension } from '../facts/file-type.js'
import { add, type FileReading, type FileToRead, notRead } from './file-reading.js'
import { addLink, addText, addUnread, type Findings } from './findings.js'
import { type OfficeKind, officeKind, readOffice } from './office.js'
import { listZip, unpackEntry, type ZipEntry, type ZipListing } from './zip.js'

/** Reads one file of an archive. */
type ReadEntry = (findings: Findings, target: FileToRead) => Promise<FileReading>

/** Entries unpacked of one archive, and bytes of one entry. */
const MAX_READ = 20
const MAX_ENTRY = 8 * 1024 * 1024

/** Lists an archive and reads the few small files in it; office documents give their text. */
export async function readArchive(
  findings: Findings,
  target: FileToRead,
  reading: FileReading,
  readEntry: ReadEntry,
): Promise<void> {
  const { content } = target.file
  if (reading.realType !== 'application/zip') return readClosed(findings, target, reading)
  const listing = listZip(content)
  const office = officeKind(listing, content)
  noteListing(findings, target, reading, listing)
  if (office !== undefined) return readDocument(findings, target, reading, office)
  if (listing.entries.some((entry) => /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/.test(entry.name)))
    add(reading, 'executable')
  add(reading, 'archive')
  for (const entry of listing.entries) {
    add(reading, ...nameTraits(entry.name, '', undefined, true))
  }
  if (!listing.bomb) await readEntries(findings, target, reading, listing, readEntry)
}

/** Archives of other kinds, and office files of before 2007: recognised, not opened. */
function readClosed(findings: Findings, target: FileToRead, reading: FileReading): void {
  const { file, nameField } = target
  const bytes = Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength)
  if (reading.realType === 'application/x-cfb') {
    const holds = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))
    if (holds('_VBA_PROJECT') || holds('Macros')) add(reading, 'macro')
    if (holds('EncryptedPackage')) {
      add(reading, 'encrypted')
      addUnread(findings, 'encrypted', nameField, file.filename ?? '', 'office document with a password')
      return
    }
  } else if (reading.realType !== 'application/rtf' && reading.realType !== undefined) {
    add(reading, 'archive')
  }
  if (reading.realType === undefined)
    addUnread(findings, 'malformed', nameField, file.filename ?? '', 'not the kind of file its name says')
  else notRead(findings, target, reading.realType)
}

function noteListing(
  findings: Findings,
  { nameField, file }: FileToRead,
  reading: FileReading,
  listing: ZipListing,
): void {
  const note = (reason: 'encrypted' | 'truncated' | 'limit', detail: string): void =>
    addUnread(findings, reason, nameField, file.filename ?? '', detail)
  if (listing.encrypted) {
    add(reading, 'encrypted')
    note('encrypted', 'archive with a password')
  }
  if (listing.truncated) {
    add(reading, 'truncated')
    note('truncated', 'no central directory')
  }
  if (listing.more) note('limit', 'entries: more than 1000')
  if (listing.bomb) {
    add(reading, 'bomb')
    note('limit', 'unpacks to far more than it holds')
  }
}

function readDocument(findings: Findings, target: FileToRead, reading: FileReading, office: OfficeKind): void {
  reading.realType = office.type
  if (office.macro) add(reading, 'macro')
  const document = readOffice(office, target.file.content, Math.max(0, Math.min(MAX_ENTRY, findings.left.decodedBytes)))
  if (document === undefined) {
    addUnread(findings, 'malformed', target.nameField, target.file.filename ?? '', office.type)
    return
  }
  findings.left.decodedBytes -= document.text.length
  if (document.cut)
    addUnread(findings, 'limit', target.nameField, target.file.filename ?? '', 'nested too deep or too long')
  const field = `${target.field}.text`
  addText(findings, { field, text: document.text, origin: 'attachment' })
  for (const href of document.links) addLink(findings, href, 'attachment', field, document.text, 0, 0)
}

async function readEntries(
  findings: Findings,
  target: FileToRead,
  reading: FileReading,
  listing: ZipListing,
  readEntry: ReadEntry,
): Promise<void> {
  const files = listing.entries.filter((entry) => !entry.name.endsWith('/') && !entry.encrypted)
  const deep = target.depth >= Math.max(1, findings.limits.depth >> 2)
  if (deep || files.length > MAX_READ) {
    addUnread(
      findings,
      'limit',
      target.nameField,
      target.file.filename ?? '',
      deep ? 'archive within archives' : `entries: ${MAX_READ} of ${files.length} read`,
    )
  }
  if (deep) return
  for (const [i, entry] of files.slice(0, MAX_READ).entries()) {
    add(reading, ...(await readOne(findings, target, entry, i, readEntry)))
  }
}

async function readOne(
  findings: Findings,
  target: FileToRead,
  entry: ZipEntry,
  i: number,
  readEntry: ReadEntry,
): Promise<FileReading['traits']> {
  const field = `${target.field}.entries[${i}]`
  const content = unpackEntry(target.file.content, entry, Math.max(0, Math.min(MAX_ENTRY, findings.left.decodedBytes)))
  const nameField = `${field}.filename`
  if (content === undefined) {
    if (kindOfExtension(extensionsOf(entry.name)[0]) !== 'media')
      addUnread(findings, 'limit', nameField, entry.name, `not unpacked: ${entry.unpacked} bytes`)
    return []
  }
  const file = { filename: entry.name, contentType: 'application/octet-stream', disposition: undefined, content }
  const { traits } = await readEntry(findings, { field, nameField, file, depth: target.depth + 1 })
  return traits
}
