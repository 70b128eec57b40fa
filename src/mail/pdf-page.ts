import type { PdfPage } from './pdf.js'
import { type DrawnText, layOut, type Placed } from './pdf-layout.js'

/** An annotation of a page (ISO 32000 §12.5): a link, a form field, a note. */
export interface Annotation {
  subtype?: string
  url?: string
  unsafeUrl?: string
  rect?: number[]
  fieldValue?: unknown
  contentsObj?: { str?: string }
}

const MAX_LINKS = 200

/** Whether pdf.js tells of a drawn string, not of a mark around some. */
export function isDrawnText(item: unknown): item is DrawnText {
  return (
    typeof item === 'object' && item !== null && 'str' in item && 'transform' in item && typeof item.str === 'string'
  )
}

/** A page with its field values and notes in their places, and its links on their words. */
export function toPage(drawn: DrawnText[], annotations: Annotation[]): PdfPage {
  const { text, placed } = layOut([...drawn, ...annotations.flatMap(writtenIn)])
  const links = annotations.flatMap((annotation) => {
    const href = annotation.url ?? annotation.unsafeUrl
    return href === undefined ? [] : [{ href, ...wordsUnder(annotation.rect ?? [], placed) }]
  })
  return { text, links: links.slice(0, MAX_LINKS), qr: [], imageOnly: false }
}

/** The value of a form field or the words of a note, as if drawn where it is shown. */
function writtenIn({ subtype, fieldValue, contentsObj, rect }: Annotation): DrawnText[] {
  const value =
    subtype === 'Widget' ? fieldValue : subtype === 'FreeText' || subtype === 'Text' ? contentsObj?.str : undefined
  const str = Array.isArray(value) ? value.join(' ') : value
  if (typeof str !== 'string' || str.trim() === '' || str === 'Off') return []
  const [left = 0, bottom = 0, right = 0, top = 0] = rect ?? []
  const size = Math.max(4, Math.min(12, top - bottom))
  return [
    {
      str: str.slice(0, 20_000),
      width: right - left,
      transform: [size, 0, 0, size, left, bottom + 0.3 * Math.max(0, top - bottom)],
    },
  ]
}

/** Span of the words whose middle lies in a rectangle; an empty one at the top of the page when there are none. */
function wordsUnder(rect: number[], placed: Placed[]): { start: number; end: number } {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  const under = placed.filter(({ x, y }) => x >= x1 && x <= x2 && y >= y1 - 2 && y <= y2 + 2)
  if (under.length === 0) return { start: 0, end: 0 }
  return { start: Math.min(...under.map((words) => words.start)), end: Math.max(...under.map((words) => words.end)) }
}
