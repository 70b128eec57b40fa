/** One pass over an HTML text: what happens at each tag and each piece of text. */
import { isBlank } from './blank.js'
import { toColour, UNKNOWN_COLOUR } from './html-colour.js'
import { BLOCK, closedBy, LEAVES_SVG, NOT_TEXT, PREFORMATTED, UNSEEN, VOID } from './html-elements.js'
import { addPart, createParts, type HtmlAnchor, type HtmlParts, isButton } from './html-parts.js'
import { declarationsFor, type Sheet } from './html-sheet.js'
import { type Declared, inheritLook, isSeen, type Look, PLAIN_LOOK } from './html-style.js'
import { createOpenElements } from './open-elements.js'
import { createFlow, type Flow } from './text-flow.js'

/** The state of one pass. */
export interface Reading {
  sheet: Sheet
  links: number
  parts: HtmlParts
  shown: Flow
  hidden: Flow
  hiddenCount: number
  /** The hidden element that is open has not been counted. */
  uncounted: boolean
  /** Length of the hidden text and number of its elements when the first visible text came. */
  before: { length: number; count: number } | undefined
  stack: ReturnType<typeof createOpenElements>
  anchor: HtmlAnchor | undefined
  /** Which of `<html>` and `<body>` have been opened. They are never closed: what comes after them is inside. */
  roots: Set<string>
  /** Inside an element whose content is not text. */
  code: string | undefined
  lateRules: boolean
  /** The style sheet that is being read may not apply. */
  doubtfulRules: boolean
}

/** A pass that has not begun. `links`: how many links and pictures each are kept. */
export const createReading = (sheet: Sheet, links: number): Reading => ({
  ...{
    sheet,
    links,
    parts: createParts(),
    shown: createFlow(),
    hidden: createFlow(),
    hiddenCount: 0,
    uncounted: false,
  },
  ...{
    before: undefined,
    stack: createOpenElements(),
    anchor: undefined,
    roots: new Set(),
    code: undefined,
    lateRules: false,
    doubtfulRules: false,
  },
})

const LINK_COLOUR = 0x0000ee

/** True inside SVG and MathML. */
export const isForeign = (reading: Reading): boolean => reading.stack.top?.foreign === true
const lookNow = (reading: Reading): Look => reading.stack.top?.look ?? PLAIN_LOOK

/** Adds a piece of text, to what is seen or to what is hidden. */
export function writeText(reading: Reading, text: string): void {
  const look = lookNow(reading)
  if (isSeen(look)) writeShown(reading, text, look)
  else writeHidden(reading, text)
}

function writeShown(reading: Reading, text: string, look: Look): void {
  const start = look.exact ? reading.shown.writeExact(text) : reading.shown.write(text)
  if (start < 0) return
  reading.before ??= { length: reading.hidden.length, count: reading.hiddenCount }
  if (reading.anchor !== undefined && reading.anchor.start < 0) reading.anchor.start = start
}

function writeHidden(reading: Reading, text: string): void {
  if (isBlank(text)) {
    reading.hidden.write(' ')
    return
  }
  if (reading.uncounted) reading.hiddenCount++
  reading.uncounted = false
  reading.hidden.write(text)
}

/** Opens an element, and first closes those that it ends. */
export function openElement(reading: Reading, tag: string, attributes: ReadonlyMap<string, string>): void {
  const { stack, shown } = reading
  if ((tag === 'body' || tag === 'html') && !isNewRoot(reading, tag, attributes)) return
  const closed = closedBy(tag)
  while (closed !== undefined && stack.top !== undefined && closed.has(stack.top.tag))
    closeElement(reading, stack.top.tag)
  const parent = lookNow(reading)
  const declared = declarationsFor(reading.sheet, tag, attributes)
  readAttributes(tag, attributes, declared)
  const block = declared.display === undefined ? BLOCK.has(tag) : declared.display === 'block'
  if (isBoxedAway(tag, declared, block)) declared.hidden = true
  const look = Object.keys(declared).length === 0 ? parent : inheritLook(parent, declared)
  if (isSeen(parent) && !isSeen(look)) startHidden(reading)
  addPart(reading.parts, tag, attributes, shown.lastLine, reading.links)
  layOut(reading, tag, attributes, look, block)
  if (VOID.has(tag)) return
  if (tag === 'style') reading.doubtfulRules = isDoubtfulSheet(reading, attributes)
  const foreign = tag === 'svg' || tag === 'math' || (isForeign(reading) && !LEAVES_SVG.has(tag) && !BLOCK.has(tag))
  stack.open({ tag, look, block, foreign, inert: stack.top?.inert === true || UNSEEN.has(tag) })
  if (NOT_TEXT.has(tag)) reading.code = tag
}

/**
 * There is one `<html>` and one `<body>`, and text has opened both. What a later one says is added to the first, or
 * is not, as the reader's program likes: then colours are no longer known.
 */
function isNewRoot(reading: Reading, tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (reading.stack.top?.inert === true) return false
  if (reading.roots.has(tag) || reading.shown.length > 0) {
    if (attributes.size > 0) reading.sheet.mayColour.add('*')
    return false
  }
  reading.roots.add(tag)
  return true
}

/** Sheets for other media, alternative ones, those in a `<template>`, and those too deep to know where they are. */
function isDoubtfulSheet({ stack }: Reading, attributes: ReadonlyMap<string, string>): boolean {
  const media = attributes.get('media')?.trim() ?? ''
  const type = attributes.get('type')?.trim() ?? ''
  return (
    !/^(?:all|screen)?$/i.test(media) ||
    !/^(?:text\/css)?$/i.test(type) ||
    attributes.has('title') ||
    stack.top?.inert === true ||
    stack.isFull
  )
}

/** Inline boxes have no size of their own, and cells grow with what is in them. */
const isBoxedAway = (tag: string, declared: Declared, block: boolean): boolean =>
  declared.boxedAway === true && (block || declared.display === 'inline-block') && !/^t[rdh]$/.test(tag)

function layOut(
  reading: Reading,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  look: Look,
  block: boolean,
): void {
  if (tag === 'a' || tag === 'area' || tag.startsWith('v:')) openAnchor(reading, attributes)
  if (block) endLine(reading, look)
  else if (look.hidden) return
  else if (tag === 'td' || tag === 'th') reading.shown.cell()
  else if (tag === 'br') reading.shown.lineBreak()
  else if (tag === 'input' && isButton(attributes.get('type')?.toLowerCase()) && isSeen(look))
    reading.shown.write(` ${attributes.get('value') ?? ''} `)
}

/** What attributes say that come before CSS. */
function readAttributes(tag: string, attributes: ReadonlyMap<string, string>, declared: Declared): void {
  if (UNSEEN.has(tag)) declared.hidden = true
  if (PREFORMATTED.has(tag)) declared.exact ??= true
  if (tag === 'a' && attributes.has('href')) declared.colour ??= LINK_COLOUR
  if (attributes.size === 0) return
  if (attributes.has('hidden')) declared.hidden ??= true
  const colour = attributes.get(tag === 'body' ? 'text' : 'color')
  if (colour !== undefined && (tag === 'body' || tag === 'font'))
    declared.colour ??= toColour(colour.trim().toLowerCase())
  const ground = attributes.has('background') ? UNKNOWN_COLOUR : attributes.get('bgcolor')
  if (ground !== undefined)
    declared.ground ??= typeof ground === 'number' ? ground : toColour(ground.trim().toLowerCase())
}

function startHidden(reading: Reading): void {
  reading.uncounted = true
  reading.hidden.line()
}

function endLine(reading: Reading, look: Look): void {
  if (look.hidden) reading.hidden.line()
  else reading.shown.line()
}

function openAnchor(reading: Reading, attributes: ReadonlyMap<string, string>): void {
  closeAnchor(reading)
  const href = attributes.get('href') ?? attributes.get('xlink:href')
  if (href === undefined) return
  if (reading.parts.anchors.length >= reading.links) {
    reading.parts.truncated = true
    return
  }
  reading.anchor = { href: href.trim(), text: '', start: -1, end: -1 }
  reading.parts.anchors.push(reading.anchor)
}

/** Ends the text of the link that is open, if one is. */
export function closeAnchor(reading: Reading): void {
  const { anchor, shown } = reading
  if (anchor === undefined) return
  anchor.end = shown.length
  if (anchor.start < 0) anchor.start = anchor.end
  reading.anchor = undefined
}

/** Closes an element and all that are open in it. */
export function closeElement(reading: Reading, tag: string): void {
  if (reading.roots.has(tag)) return
  if (tag === 'a' || tag.startsWith('v:')) closeAnchor(reading)
  if (tag === 'br') reading.shown.lineBreak()
  const closed = reading.stack.close(tag)
  if (closed === undefined ? BLOCK.has(tag) : closed.block) endLine(reading, closed?.look ?? lookNow(reading))
}
