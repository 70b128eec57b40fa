import { Parser } from 'htmlparser2'
import { secretOf } from './secret-field.js'
import { addGap, addWords, breakLine, emptyText, joinText, type ShownText } from './shown-text.js'

/** An address in a page and the words it stands under, as offsets in the visible text. */
export interface PageLink {
  href: string
  start: number
  end: number
  form: boolean
}

/** What a page or drawing shows and does. */
export interface Page {
  text: string
  /** Text that a browser does not show. */
  hidden: string
  links: PageLink[]
  /** Kinds of secret that its fields ask for: one list per form, and one for fields outside any. */
  forms: string[][]
  scripted: boolean
}

const MAX_TEXT = 500_000
const MAX_LINKS = 500
const MAX_FORMS = 50
const MAX_DEPTH = 256
const MAX_ADDRESS = 4_000

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const BLOCKS = words(
  'address article aside blockquote br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table title tr ul text tspan',
)
const CELLS = words('td th')
const SILENT = words('script style template noscript')
const VOID = words('area base br col embed hr img input link meta param source track wbr')
const FRAMES = words('iframe frame area embed')
const HIDING =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?![.\d])|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0/i

type Attributes = Record<string, string>

interface Element {
  name: string
  hidden: boolean
  silent: boolean
  href: string | undefined
  start: number
}

interface State {
  shown: ShownText
  hidden: ShownText
  stack: Element[]
  links: PageLink[]
  forms: string[][]
  form: string[] | undefined
  loose: string[] | undefined
  base: string
  scripted: boolean
}

/** Reads the visible text, links and forms of an HTML page or an SVG drawing. Linear; never throws. */
export function readPage(markup: string): Page {
  const state: State = {
    shown: emptyText(MAX_TEXT),
    hidden: emptyText(MAX_TEXT),
    stack: [],
    links: [],
    forms: [],
    form: undefined,
    loose: undefined,
    base: '',
    scripted: false,
  }
  const parser = new Parser({
    onopentag: (name, attributes) => open(state, name, attributes),
    onclosetag: (name) => close(state, name),
    ontext: (text) => write(state, text),
  })
  parser.write(markup)
  parser.end()
  return { text: joinText(state.shown), hidden: joinText(state.hidden), links: state.links, forms: state.forms, scripted: state.scripted }
}

function open(state: State, name: string, attributes: Attributes): void {
  if (BLOCKS.has(name)) breakLine(state.shown)
  else if (CELLS.has(name)) addGap(state.shown)
  if (name === 'script' || Object.keys(attributes).some((key) => /^on[a-z]/.test(key))) state.scripted = true
  if (name === 'base' && state.base === '') state.base = attributes.href ?? ''
  noteAddresses(state, name, attributes)
  noteFields(state, name, attributes)
  const value = name === 'input' && !/^hidden$/i.test(attributes.type ?? '') ? attributes.value : undefined
  for (const hint of [attributes.alt, attributes.placeholder, value]) {
    if (hint !== undefined) write(state, ` ${hint} `)
  }
  if (!VOID.has(name) && state.stack.length < MAX_DEPTH) state.stack.push(toElement(state, name, attributes))
}

function toElement(state: State, name: string, attributes: Attributes): Element {
  const parent = state.stack.at(-1)
  return {
    name,
    hidden: parent?.hidden === true || attributes.hidden !== undefined || HIDING.test((attributes.style ?? '').slice(0, 2_000)),
    silent: parent?.silent === true || SILENT.has(name),
    href: name === 'a' ? (attributes.href ?? attributes['xlink:href']) : undefined,
    start: state.shown.length,
  }
}

function close(state: State, name: string): void {
  const at = state.stack.findLastIndex((element) => element.name === name)
  if (at < 0) return
  const [element] = state.stack.splice(at)
  if (element?.href !== undefined) addLink(state, element.href, element.start, false)
  if (name === 'form') state.form = undefined
  if (BLOCKS.has(name)) breakLine(state.shown)
}

function write(state: State, text: string): void {
  const element = state.stack.at(-1)
  if (element?.silent !== true) addWords(element?.hidden === true ? state.hidden : state.shown, text)
}

/** Addresses that are not an anchor's: where a page sends itself, what it frames, where its forms go. */
function noteAddresses(state: State, name: string, attributes: Attributes): void {
  const here = state.shown.length
  if (name === 'meta') addLink(state, refreshTarget(attributes), here, false)
  if (FRAMES.has(name)) addLink(state, attributes.src ?? attributes.href ?? '', here, false)
  if (name === 'form') addLink(state, attributes.action ?? '', here, true)
  if (attributes.formaction !== undefined) addLink(state, attributes.formaction, here, true)
}

function noteFields(state: State, name: string, attributes: Attributes): void {
  if (name === 'form' && state.forms.length < MAX_FORMS) {
    state.form = []
    state.forms.push(state.form)
  }
  const secret = secretOf(name, attributes)
  if (secret === undefined) return
  if (state.form === undefined && state.loose === undefined) {
    state.loose = []
    state.forms.push(state.loose)
  }
  const list = state.form ?? state.loose!
  if (!list.includes(secret)) list.push(secret)
}

function addLink(state: State, href: string, start: number, form: boolean): void {
  if (href === '' || state.links.length >= MAX_LINKS) return
  state.links.push({ href: resolve(href, state.base), start, end: state.shown.length, form })
}

const refreshTarget = (attributes: Attributes): string => {
  if (!/^refresh$/i.test(attributes['http-equiv'] ?? '')) return ''
  return /url\s{0,9}=\s{0,9}['"]?([^'"]{1,2000})/i.exec((attributes.content ?? '').slice(0, MAX_ADDRESS))?.[1]?.trim() ?? ''
}

function resolve(href: string, base: string): string {
  const address = href.trim().slice(0, MAX_ADDRESS)
  if (base === '' || /^[a-z][a-z0-9+.-]{1,30}:/i.test(address)) return address
  try {
    return new URL(address, base).href
  } catch {
    return address
  }
}
