import type { AttachmentTrait } from './fact.js'
import { extensionsOf, type FileKind, kindOfExtension, kindOfType } from './file-type.js'

const BIDI = /[\u202a-\u202e\u2066-\u2069]/

/** What a filename, the declared type and the true type say together; `empty` when there are no bytes to know it by. */
export function nameTraits(
  filename: string,
  declared: string,
  realType: string | undefined,
  empty = false,
): AttachmentTrait[] {
  const traits: AttachmentTrait[] = []
  const [last, previous] = extensionsOf(filename)
  const promised = kindOfExtension(last)
  if (!empty && isMismatch(promised, kindOfType(declared), realType)) traits.push('type-mismatch')
  if (BIDI.test(filename) || isDoubleExtension(promised, last, previous)) traits.push('double-extension')
  if (promised === 'executable' || (realType !== undefined && kindOfType(realType) === 'executable'))
    traits.push('executable')
  return traits
}

/** What people send each other to read, look at or listen to; `index.html.js` is how programmers name things. */
const PAPERS: ReadonlySet<FileKind | undefined> = new Set<FileKind>(['pdf', 'image', 'office', 'media'])

/** `facture.pdf.exe`: a document before an extension that runs, opens a page or hides a file. */
function isDoubleExtension(
  promised: FileKind | undefined,
  last: string | undefined,
  previous: string | undefined,
): boolean {
  const before = kindOfExtension(previous)
  if (promised === 'executable') return PAPERS.has(before) || previous === 'txt' || previous === 'csv'
  if (before === 'media' || !PAPERS.has(before)) return false
  return promised === 'html' || promised === 'svg' || (promised === 'archive' && last !== 'gz' && last !== 'zip')
}

/** Kinds that share a container: an office file is a zip archive, a saved message is an OLE file. */
const COMPATIBLE: Readonly<Record<FileKind, readonly FileKind[]>> = {
  pdf: [],
  image: ['svg'],
  archive: ['office', 'executable'],
  office: ['archive', 'message', 'executable'],
  executable: ['text', 'html', 'archive', 'office'],
  html: ['text', 'message'],
  svg: ['image', 'text', 'html'],
  text: ['html', 'svg', 'calendar', 'message', 'executable'],
  media: [],
  calendar: ['text'],
  message: ['text', 'office', 'html'],
}

/** A program is never a harmless container: it matches only a name that says so. */
function isMismatch(
  promised: FileKind | undefined,
  declared: FileKind | undefined,
  realType: string | undefined,
): boolean {
  const real = realType === undefined ? undefined : kindOfType(realType)
  const fits = (kind: FileKind | undefined): boolean => {
    if (kind === undefined) return true
    if (real === undefined) return kind !== 'pdf' && kind !== 'image'
    if (real === 'executable') return kind === 'executable'
    return kind === real || COMPATIBLE[kind].includes(real)
  }
  if (real === undefined && promised === undefined && declared === undefined) return false
  return !fits(promised) || !fits(declared)
}
