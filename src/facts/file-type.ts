/**
 * The true type of a file by its first bytes: the few types that matter in mail, as listed in the IANA registry and
 * `file(1)`. Text types are recognised only as far as a browser would sniff them (WHATWG MIME Sniffing §7.1).
 */

interface Magic {
  type: string
  at: number
  bytes: string
}

const magic = (type: string, bytes: string, at = 0): Magic => ({ type, at, bytes })

const MAGIC: readonly Magic[] = [
  magic('image/png', '\x89PNG\r\n\x1a\n'),
  magic('image/jpeg', '\xff\xd8\xff'),
  magic('image/gif', 'GIF8'),
  magic('image/bmp', 'BM'),
  magic('image/webp', 'WEBP', 8),
  magic('image/tiff', 'II*\0'),
  magic('image/tiff', 'MM\0*'),
  magic('image/heic', 'ftyphei', 4),
  magic('image/heic', 'ftypmif1', 4),
  magic('image/avif', 'ftypavif', 4),
  magic('video/mp4', 'ftyp', 4),
  magic('application/zip', 'PK\x03\x04'),
  magic('application/zip', 'PK\x05\x06'),
  magic('application/vnd.rar', 'Rar!\x1a\x07'),
  magic('application/x-7z-compressed', "7z\xbc\xaf'\x1c"),
  magic('application/gzip', '\x1f\x8b'),
  magic('application/x-bzip2', 'BZh'),
  magic('application/x-xz', '\xfd7zXZ\0'),
  magic('application/vnd.ms-cab-compressed', 'MSCF'),
  magic('application/x-tar', 'ustar', 257),
  magic('application/x-iso9660-image', 'CD001', 0x8001),
  magic('application/x-cfb', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  magic('application/rtf', '{\\rt'),
  magic('application/x-msdownload', 'MZ'),
  magic('application/x-elf', '\x7fELF'),
  magic('application/x-mach-binary', '\xcf\xfa\xed\xfe'),
  magic('application/x-mach-binary', '\xca\xfe\xba\xbe'),
  magic('application/x-ms-shortcut', 'L\0\0\0\x01\x14\x02\0'),
  magic('text/x-shellscript', '#!'),
  magic('audio/mpeg', 'ID3'),
  magic('audio/ogg', 'OggS'),
  magic('audio/wav', 'WAVE', 8),
]

const HTML =
  /^(?:<!doctype html|<html|<head|<body|<script|<iframe|<form|<table|<h1|<div|<title|<meta|<a\s|<style|<img\s|<br|<p>)/i
const SVG = /<svg[\s>]/i

/** Media type by magic bytes, or undefined when no signature fits. */
export function sniffType(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined
  const head = latin1(bytes, 0, 1024)
  if (head.includes('%PDF-')) return 'application/pdf'
  const found = MAGIC.find(({ at, bytes: mark }) => latin1(bytes, at, mark.length) === mark)
  if (found !== undefined && !isWord(found, bytes)) return found.type
  return sniffMarkup(head)
}

/** Text that begins with `MZ` or `BM`: a program or a bitmap goes on with numbers, which are no letters. */
const isWord = ({ bytes: mark }: Magic, bytes: Uint8Array): boolean =>
  (mark === 'MZ' || mark === 'BM') &&
  bytes.length >= 6 &&
  bytes.subarray(2, 6).every((byte) => byte >= 0x20 && byte < 0x7f)

function sniffMarkup(head: string): string | undefined {
  const text = head.replace(/\0/g, '').replace(/^[\xef\xbb\xbf\xff\xfe\s]+/, '')
  if (!text.startsWith('<')) return undefined
  const body = withoutProlog(text)
  if (SVG.test(body.slice(0, 600)) && !/^<(?:!doctype html|html)/i.test(body)) return 'image/svg+xml'
  return HTML.test(body) ? 'text/html' : undefined
}

/** Skips an XML declaration, a doctype of another kind and comments. */
function withoutProlog(text: string): string {
  let rest = text
  for (let n = 0; n < 8; n++) {
    const end = rest.startsWith('<?') ? rest.indexOf('?>') + 2 : rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : 0
    if (end <= 2) return rest
    rest = rest.slice(end).trimStart()
  }
  return rest
}

const latin1 = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', at, at + length)

/** Kinds of file that are mistaken for one another only on purpose. */
export type FileKind =
  | 'pdf'
  | 'image'
  | 'archive'
  | 'office'
  | 'executable'
  | 'html'
  | 'svg'
  | 'text'
  | 'media'
  | 'calendar'
  | 'message'

const EXTENSIONS: Readonly<Record<FileKind, string>> = {
  pdf: 'pdf',
  image: 'png jpg jpeg jpe jfif gif bmp webp tif tiff heic heif avif ico',
  archive: 'zip rar 7z gz tgz bz2 xz tar cab iso img ace arj lzh z vhd vhdx dmg wim',
  office:
    'doc docx docm dot dotx dotm xls xlsx xlsm xlsb xlt xltm xlam ppt pptx pptm ppsx ppsm pps odt ods odp rtf one pub',
  executable:
    'exe scr com pif bat cmd msi msp dll cpl js jse vbs vbe wsf wsh hta ps1 psm1 lnk jar apk xapk reg inf chm sh app pkg deb rpm url website appref-ms msix appx gadget job sct scf library-ms search-ms',
  html: 'html htm xhtml shtml mht mhtml xht',
  svg: 'svg svgz',
  text: 'txt csv md log json xml vcf yaml yml asc',
  media: 'mp3 mp4 m4a wav ogg mov avi mkv webm amr',
  calendar: 'ics ical ifb',
  message: 'eml msg',
}

const KINDS = Object.keys(EXTENSIONS) as FileKind[]
const BY_EXTENSION = new Map<string, FileKind>(
  KINDS.flatMap((kind) => EXTENSIONS[kind].split(' ').map((extension): [string, FileKind] => [extension, kind])),
)

/** Extensions of a filename, last first, in lower case: `Facture.pdf.exe` → `exe`, `pdf`. */
export function extensionsOf(filename: string): string[] {
  const bare = filename.slice(-300).replace(/[\s.\u200b-\u200f\u202a-\u202e\u2066-\u2069]+$/g, '')
  return bare
    .toLowerCase()
    .split('.')
    .slice(1)
    .reverse()
    .slice(0, 4)
    .map((part) => part.trim())
}

/** Kind of file that an extension promises, if known. */
export const kindOfExtension = (extension: string | undefined): FileKind | undefined =>
  extension === undefined ? undefined : BY_EXTENSION.get(extension)

/** Kind of file of a media type, declared or found; undefined for the ones that promise nothing. */
export function kindOfType(type: string): FileKind | undefined {
  const name = type.toLowerCase().split(';')[0]!.trim()
  if (name === 'application/pdf' || name === 'application/x-pdf') return 'pdf'
  if (name === 'image/svg+xml') return 'svg'
  if (name.startsWith('image/')) return 'image'
  if (name.startsWith('audio/') || name.startsWith('video/')) return 'media'
  if (name === 'text/html' || name === 'application/xhtml+xml') return 'html'
  if (name === 'text/calendar' || name === 'application/ics') return 'calendar'
  if (name === 'message/rfc822') return 'message'
  if (
    /shortcut|msdownload|x-elf|mach-binary|shellscript|executable|x-sh$|java-archive|x-bat|hta$|x-dosexec|android\.package/.test(
      name,
    )
  )
    return 'executable'
  if (/msword|ms-?excel|powerpoint|officedocument|opendocument|macroenabled|rtf|x-cfb/.test(name)) return 'office'
  if (/zip|rar|7z|x-tar|bzip|x-xz|compressed|iso9660/.test(name)) return 'archive'
  return name.startsWith('text/') || name === 'application/json' || name === 'application/xml' ? 'text' : undefined
}
