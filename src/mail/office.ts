import { readMarkup } from './markup.js'
import { addGap, addWords, breakLine, emptyText, joinText } from './shown-text.js'
import { unpackEntry, type ZipEntry, type ZipListing } from './zip.js'

/** What kind of document a zip archive is, if it is one (ECMA-376, OASIS OpenDocument). */
export interface OfficeKind {
  type: string
  macro: boolean
  /** Entries that hold its text, in reading order. */
  texts: ZipEntry[]
  /** Entries that hold the targets of its links. */
  links: ZipEntry[]
}

const OOXML = 'application/vnd.openxmlformats-officedocument.'
const KINDS: readonly { folder: string; type: string; macroType: string; text: RegExp }[] = [
  {
    folder: 'word/',
    type: `${OOXML}wordprocessingml.document`,
    macroType: 'application/vnd.ms-word.document.macroenabled.12',
    text: /^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$/,
  },
  {
    folder: 'xl/',
    type: `${OOXML}spreadsheetml.sheet`,
    macroType: 'application/vnd.ms-excel.sheet.macroenabled.12',
    text: /^xl\/(?:sharedStrings|worksheets\/sheet\d{1,3})\.xml$/,
  },
  {
    folder: 'ppt/',
    type: `${OOXML}presentationml.presentation`,
    macroType: 'application/vnd.ms-powerpoint.presentation.macroenabled.12',
    text: /^ppt\/slides\/slide\d{1,3}\.xml$/,
  },
]

/** Recognises an office document by the names of its entries. */
export function officeKind(listing: ZipListing, bytes: Uint8Array): OfficeKind | undefined {
  const { entries } = listing
  const has = (name: string): boolean => entries.some((entry) => entry.name === name)
  const macro = entries.some((entry) => /(?:^|\/)vbaProject\.bin$/i.test(entry.name) || /^Basic\//.test(entry.name))
  if (has('[Content_Types].xml')) {
    const kind = KINDS.find(({ folder }) => entries.some((entry) => entry.name.startsWith(folder)))
    if (kind === undefined) return undefined
    const texts = entries.filter((entry) => kind.text.test(entry.name))
    return {
      type: macro ? kind.macroType : kind.type,
      macro,
      texts,
      links: entries.filter((entry) => entry.name.endsWith('.rels')),
    }
  }
  const mimetype = entries.find((entry) => entry.name === 'mimetype')
  const type =
    mimetype === undefined
      ? ''
      : Buffer.from(unpackEntry(bytes, mimetype, 200) ?? [])
          .toString('latin1')
          .trim()
  if (!type.startsWith('application/vnd.oasis.opendocument.')) return undefined
  return { type, macro, texts: entries.filter((entry) => entry.name === 'content.xml'), links: [] }
}

const MAX_TEXT = 500_000
const MAX_LINKS = 200
const BREAKS = new Set(['w:p', 'w:br', 'w:tr', 'a:p', 'row', 'si', 'text:p', 'text:h', 'table:table-row'])
const GAPS = new Set(['w:tab', 'w:tc', 'c', 'text:tab', 'text:s', 'table:table-cell'])

/** Text and link targets of an office document, unpacking at most `budget` bytes; undefined when it cannot be read. */
export function readOffice(
  kind: OfficeKind,
  bytes: Uint8Array,
  budget: number,
): { text: string; links: string[]; cut: boolean } | undefined {
  let left = budget
  let text = ''
  const links: string[] = []
  let cut = false
  for (const entry of [...kind.texts.slice(0, 50), ...kind.links.slice(0, 50)]) {
    const content = unpackEntry(bytes, entry, left)
    if (content === undefined) return undefined
    left -= content.byteLength
    const part = readXml(Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8'))
    links.push(...part.links)
    cut ||= part.cut
    if (!entry.name.endsWith('.rels') && text.length < MAX_TEXT) text += `${part.text}\n`
  }
  return { text: text.trim(), links: [...new Set(links)].slice(0, MAX_LINKS), cut }
}

function readXml(xml: string): { text: string; links: string[]; cut: boolean } {
  const links: string[] = []
  const text = emptyText(MAX_TEXT)
  const cut = readMarkup(
    xml,
    {
      open: (name, attributes) => {
        const target = linkTarget(name, attributes)
        if (target !== undefined && links.length < MAX_LINKS) links.push(target.slice(0, 4_000))
        if (GAPS.has(name)) addGap(text)
      },
      close: (name) => {
        if (BREAKS.has(name)) breakLine(text)
      },
      text: (data) => addWords(text, data),
    },
    true,
  )
  return { text: joinText(text), links, cut }
}

const linkTarget = (name: string, attributes: Record<string, string>): string | undefined => {
  if (name === 'Relationship') return attributes.TargetMode === 'External' ? attributes.Target : undefined
  return name === 'text:a' ? attributes['xlink:href'] : undefined
}
