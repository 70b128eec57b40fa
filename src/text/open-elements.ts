/**
 * The elements that are open at a place of an HTML text. Bounded in depth, and each end tag costs no more than the
 * elements it closes. Deeper elements are counted by name and otherwise ignored, as browsers do.
 */
import type { Look } from './html-style.js'

/**
 * An element whose end has not been seen. `block`: it ends with its line. `foreign`: in it the rules of SVG hold.
 * `inert`: it is in a template, where style sheets are mere text.
 */
export interface OpenElement {
  tag: string
  look: Look
  block: boolean
  foreign: boolean
  inert: boolean
}

/** A stack of open elements. */
export interface OpenElements {
  readonly top: OpenElement | undefined
  /** True when no more elements are kept. */
  readonly isFull: boolean
  /** Opens an element, if it is not too deep. */
  open(element: OpenElement): void
  /** Closes the innermost element of that name and all within, and gives it back; undefined when there is none. */
  close(tag: string): OpenElement | undefined
}

/** Chromium and WebKit flatten what is deeper. */
const MAX_DEPTH = 512

/** A stack with nothing on it. */
export function createOpenElements(): OpenElements {
  const stack: OpenElement[] = []
  const counts = new Map<string, number>()
  const deeper = new Map<string, number>()
  const count = (map: Map<string, number>, tag: string, by: number): void => {
    const now = (map.get(tag) ?? 0) + by
    if (now > 0) map.set(tag, now)
    else map.delete(tag)
  }
  const pop = (): OpenElement => {
    const element = stack.pop()!
    count(counts, element.tag, -1)
    deeper.clear()
    return element
  }
  return {
    get top() {
      return stack.at(-1)
    },
    get isFull() {
      return stack.length >= MAX_DEPTH
    },
    open(element) {
      const fits = stack.length < MAX_DEPTH
      if (fits) stack.push(element)
      count(fits ? counts : deeper, element.tag, 1)
    },
    close(tag) {
      if (deeper.has(tag)) {
        count(deeper, tag, -1)
        return undefined
      }
      if (!counts.has(tag)) return undefined
      let closed = pop()
      while (closed.tag !== tag) closed = pop()
      return closed
    },
  }
}
