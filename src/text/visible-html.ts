/**
 * Reads HTML as a person does: the text that can be seen, in the order it stands, and apart from it what is hidden.
 */
import type { HtmlAnchor, HtmlForm, HtmlImage } from './html-parts.js'
import type { Reading } from './html-reading.js'
import { createSheet } from './html-sheet.js'
import { readTokens } from './html-tokens.js'

/** What a reader sees of an HTML text, and what was hidden from them. */
export interface VisibleHtml {
  /** The text in view; lines end at blocks and `<br>`, cells at tabs. Spans of anchors refer to it. */
  text: string
  /** What is in the source and cannot be seen, without the preheader. */
  hiddenText: string
  /** How many elements hide text. */
  hiddenCount: number
  /** Hidden text before the visible text, at most 300 units: what an inbox shows beside the subject. */
  preheader?: string
  anchors: HtmlAnchor[]
  /** `alt` is not part of the text. */
  images: HtmlImage[]
  forms: HtmlForm[]
  /** Pages shown inside, targets of single buttons, and links for one mail program alone. */
  frames: string[]
  base?: string
  refresh?: string
  scripts: number
  dataUris: string[]
  /** True when a limit was reached and something was left out. */
  truncated: boolean
}

const MAX_LENGTH = 1_000_000
const MAX_LINKS = 1_000
const MAX_PREHEADER = 300

/** Reads HTML of any quality. Never throws on content. `limits`: units of HTML read, and links and pictures each. */
export function readHtml(html: string, limits: { length?: number; links?: number } = {}): VisibleHtml {
  if (typeof html !== 'string') throw new TypeError('html must be a string')
  const source = html.slice(0, limits.length ?? MAX_LENGTH)
  const links = limits.links ?? MAX_LINKS
  const sheet = createSheet()
  let reading = readTokens(source, sheet, links, true)
  // A style sheet came after text that it may hide.
  if (reading.lateRules) reading = readTokens(source, sheet, links, false)
  return { ...toResult(reading), truncated: reading.parts.truncated || source.length < html.length }
}

function toResult(reading: Reading): Omit<VisibleHtml, 'truncated'> {
  const { base, refresh, anchors, images, forms, frames, scripts, dataUris } = reading.parts
  const text = reading.shown.toString()
  for (const anchor of anchors) anchor.text = text.slice(anchor.start, anchor.end)
  return {
    ...{ text, ...toHidden(reading), anchors, images, forms, frames, scripts, dataUris },
    ...(base === undefined ? {} : { base }),
    ...(refresh === undefined ? {} : { refresh }),
  }
}

function toHidden({ hidden, before, hiddenCount }: Reading): {
  hiddenText: string
  hiddenCount: number
  preheader?: string
} {
  const all = hidden.toString()
  const length = before?.length ?? 0
  if (length === 0 || length > MAX_PREHEADER) return { hiddenText: all.trim(), hiddenCount }
  return {
    hiddenText: all.slice(length).trim(),
    hiddenCount: hiddenCount - before!.count,
    preheader: all.slice(0, length).trim(),
  }
}
