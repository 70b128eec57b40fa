/** What an HTML text has besides text: links, pictures, forms, and ways to lead elsewhere. */

/** A link. `start` and `end` are the span of its text in the visible text; both are equal when it shows none. */
export interface HtmlAnchor {
  href: string
  text: string
  start: number
  end: number
}

export interface HtmlImage {
  src: string
  alt: string
}

/** A form, or with an empty `action` the fields that belong to none. `label` is what the reader is asked for. */
export interface HtmlForm {
  action: string
  method: string
  fields: { type: string; name: string; label: string }[]
}

export interface HtmlParts {
  anchors: HtmlAnchor[]
  images: HtmlImage[]
  forms: HtmlForm[]
  /** Pages shown inside the page, and where single buttons send a form. */
  frames: string[]
  base?: string
  /** Where a `<meta http-equiv="refresh">` leads. */
  refresh?: string
  /** Script elements and attributes that hold scripts. */
  scripts: number
  dataUris: string[]
  truncated: boolean
}

type Attributes = ReadonlyMap<string, string>

const MAX_FORMS = 32
const MAX_FIELDS = 128
const MAX_DATA_URIS = 32
const MAX_FRAMES = 50
const FRAMES = new Set(['iframe', 'frame', 'embed', 'object'])
const FIELDS = new Set(['input', 'select', 'textarea', 'button'])
const ADDRESSES = ['href', 'src', 'data', 'action', 'formaction', 'background', 'xlink:href']

/** Attributes that mean something here; all others are dropped as they are read, except that scripts are counted. */
export const WANTED = new Set([
  ...ADDRESSES,
  ...[
    'alt',
    'style',
    'class',
    'id',
    'hidden',
    'method',
    'type',
    'name',
    'placeholder',
    'aria-label',
    'title',
    'value',
    'color',
    'bgcolor',
  ],
  ...['text', 'content', 'http-equiv', 'media'],
])

/** True for the name of an attribute that holds a script, such as `onclick`. */
export const isScriptAttribute = (name: string): boolean => /^on[a-z]{3,30}$/.test(name)

/** No parts. */
export const createParts = (): HtmlParts => ({
  anchors: [],
  images: [],
  forms: [],
  frames: [],
  scripts: 0,
  dataUris: [],
  truncated: false,
})

/** Adds what an opening tag brings. `before` is the text that stands before it. */
export function addPart(parts: HtmlParts, tag: string, attributes: Attributes, before: string, limit: number): void {
  if (tag === 'script') parts.scripts++
  if (attributes.size === 0 && !FIELDS.has(tag) && tag !== 'form') return
  addDataUris(parts, attributes)
  const src = attributes.get('src')
  if (
    src !== undefined &&
    (tag === 'img' || tag === 'image' || (tag === 'input' && attributes.get('type')?.toLowerCase() === 'image'))
  ) {
    addUpTo(parts, limit, parts.images, { src: src.trim(), alt: attributes.get('alt') ?? '' })
  } else if (tag === 'form') {
    const action = (attributes.get('action') ?? '').trim()
    addUpTo(parts, MAX_FORMS, parts.forms, {
      action,
      method: (attributes.get('method') ?? 'get').trim().toLowerCase(),
      fields: [],
    })
  } else if (tag === 'base') parts.base ??= attributes.get('href')?.trim() ?? ''
  else if (tag === 'meta') addRefresh(parts, attributes)
  addFrame(parts, tag, attributes)
  if (FIELDS.has(tag)) addField(parts, tag, attributes, before)
}

function addUpTo<T>(parts: HtmlParts, limit: number, list: T[], item: T): void {
  if (list.length < limit) list.push(item)
  else parts.truncated = true
}

function addDataUris(parts: HtmlParts, attributes: Attributes): void {
  for (const name of ADDRESSES) {
    const address = attributes.get(name)
    if (address !== undefined && /^\s{0,20}data:/i.test(address))
      addUpTo(parts, MAX_DATA_URIS, parts.dataUris, address.trim())
  }
}

function addFrame(parts: HtmlParts, tag: string, attributes: Attributes): void {
  const target = FRAMES.has(tag) ? (attributes.get('src') ?? attributes.get('data')) : attributes.get('formaction')
  if (target !== undefined && target.trim() !== '') addUpTo(parts, MAX_FRAMES, parts.frames, target.trim())
}

/** The markup that Outlook reads in a conditional comment: what it links to, for the rest is a copy for one program. */
export function addCommentLinks(parts: HtmlParts, comment: string): void {
  if (!/^\s{0,8}\[if\b/i.test(comment)) return
  for (const [, target] of comment.matchAll(/\shref\s{0,4}=\s{0,4}["']([^"'<>]{1,2000})["']/gi))
    addUpTo(parts, MAX_FRAMES, parts.frames, target!.trim())
}

function addRefresh(parts: HtmlParts, attributes: Attributes): void {
  if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'refresh') return
  const target = /[;,\s]\s{0,20}(?:url\s{0,20}=)?\s{0,20}["']?([^"'\s]{1,2000})/i.exec(
    attributes.get('content') ?? '',
  )?.[1]
  if (target !== undefined) parts.refresh ??= target
}

function addField(parts: HtmlParts, tag: string, attributes: Attributes, before: string): void {
  if (parts.forms.length === 0) parts.forms.push({ action: '', method: 'get', fields: [] })
  const type =
    attributes.get('type')?.trim().toLowerCase() ?? (tag === 'input' ? 'text' : tag === 'button' ? 'submit' : tag)
  const label = ['aria-label', 'placeholder', 'title', ...(isButton(type) ? ['value'] : [])]
    .map((name) => attributes.get(name)?.trim())
    .find(Boolean)
  addUpTo(parts, MAX_FIELDS, parts.forms.at(-1)!.fields, {
    type,
    name: attributes.get('name') ?? '',
    label: label ?? before.trim(),
  })
}

/** True for the types of field whose value is their caption. */
export const isButton = (type: string | undefined): boolean =>
  type === 'submit' || type === 'button' || type === 'reset'
