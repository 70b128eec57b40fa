import type { AttachmentTrait } from '../facts/fact.js'
import { addUnread, type Findings } from './findings.js'
import type { MailFile } from './parse.js'

/** A file to look into: where it stands, what people call it, and how many containers it lies in. */
export interface FileToRead {
  /** Path such as `attachments[0]` or `attachments[1].entries[0]`. */
  field: string
  /** Field whose text is the filename, for evidence. */
  nameField: string
  file: MailFile
  depth: number
}

/** What looking into a file tells about it. */
export interface FileReading {
  realType: string | undefined
  traits: AttachmentTrait[]
}

/** Adds a trait once. */
export function add(reading: FileReading, ...traits: AttachmentTrait[]): void {
  for (const trait of traits) if (!reading.traits.includes(trait)) reading.traits.push(trait)
}

/** Says that nothing here reads this type of file. */
export function notRead(findings: Findings, { nameField, file }: FileToRead, type: string): void {
  addUnread(findings, 'unsupported', nameField, file.filename ?? '', type)
}
