/**
 * Runs htmlparser2's tokenizer over an HTML text. Its parser is not used: that keeps its stack of elements in an array
 * that it shifts, which makes it quadratic in depth (3 s for 50,000 nested tags).
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { addCommentLinks, isScriptAttribute, WANTED } from './html-parts.js'
import {
  closeAnchor,
  closeElement,
  createReading,
  isForeign,
  openElement,
  type Reading,
  writeText,
} from './html-reading.js'
import { readSheet, type Sheet } from './html-sheet.js'

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** One pass over the source. With `collectRules`, the rules of its style sheets are added to the sheet on the way. */
export function readTokens(source: string, sheet: Sheet, links: number, collectRules: boolean): Reading {
  const reading = createReading(sheet, links)
  const tokenizer = new Tokenizer({}, toCallbacks(source, reading, collectRules))
  tokenizer.write(source)
  tokenizer.end()
  closeAnchor(reading)
  return reading
}

function toCallbacks(source: string, reading: Reading, collectRules: boolean): TokenizerCallbacks {
  let tag = ''
  let name = ''
  let value = ''
  let css = ''
  let attributes: Map<string, string> | undefined
  const ignore = (): void => {}
  const onText = (text: string): void => {
    if (reading.code === 'style') css += text
    else if (reading.code === undefined) writeText(reading, text)
  }
  const onTagEdge = (): void => {
    if (css !== '' && collectRules) {
      readSheet(reading.sheet, css, reading.doubtfulRules)
      reading.lateRules ||= reading.shown.length + reading.hidden.length > 0
    }
    css = ''
    reading.code = undefined
  }
  const onOpen = (): void => {
    if (tag !== '') openElement(reading, tag, attributes ?? NO_ATTRIBUTES)
    attributes = undefined
  }
  return {
    onopentagname: (start, end) => {
      onTagEdge()
      tag = source.slice(start, end).toLowerCase()
    },
    onattribname: (start, end) => {
      name = source.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata: (start, end) => {
      value += source.slice(start, end)
    },
    onattribentity: (point) => {
      value += String.fromCodePoint(point)
    },
    onattribend: () => {
      if (isScriptAttribute(name)) reading.parts.scripts++
      if (!WANTED.has(name) || attributes?.has(name)) return
      attributes ??= new Map()
      attributes.set(name, value)
    },
    onopentagend: onOpen,
    onselfclosingtag: () => {
      onOpen()
      if (reading.stack.top?.foreign === true && reading.stack.top.tag === tag) closeElement(reading, tag)
    },
    onclosetag: (start, end) => {
      onTagEdge()
      closeElement(reading, source.slice(start, end).toLowerCase())
    },
    ontext: (start, end) => onText(source.slice(start, end)),
    ontextentity: (point) => onText(String.fromCodePoint(point)),
    oncdata: (start, end, offset) => {
      if (isForeign(reading)) onText(source.slice(start, end - offset))
    },
    oncomment: (start, end, offset) => addCommentLinks(reading.parts, source.slice(start, end - offset)),
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: onTagEdge,
    isInForeignContext: () => isForeign(reading),
  }
}
