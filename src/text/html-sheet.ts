/**
 * The rules of `<style>` blocks whose selector is a tag, a class, an id, or a tag with one of these. All other rules,
 * and those that hold on some screens only, count as doubts: they can show an element, they cannot hide it.
 */
import { UNKNOWN_COLOUR } from './html-colour.js'
import { type Declared, readDeclarations, toPlainCss } from './html-style.js'

/** Rules by selector, and the tags, classes and ids (lower case) that other rules may show or colour. */
export interface Sheet {
  rules: Map<string, Declared>
  mayShow: Set<string>
  mayColour: Set<string>
  /** Units of CSS that may still be read. */
  room: number
  /** `style` attributes that have been read: a mail repeats them. */
  styles: Map<string, Declared>
}

const MAX_CSS = 100_000
const MAX_RULES = 2_000
const MAX_CLASSES = 16
const MAX_STYLES = 256
const SIMPLE = /^(?:\*|[a-z][a-z0-9]*|(?:[a-z][a-z0-9]*)?[.#]-?[a-z_][\w-]*)$/i
/** Media that every reader of mail has. */
const EVERYWHERE = /^@media\s{1,20}(?:all|screen|only screen)$/i
/** At-rules that hold no style rules. */
const NO_RULES = /^@(?:-\w{1,10}-)?(?:keyframes|font-face|page|property|counter-style)\b/i

/** A sheet without rules. */
export const createSheet = (): Sheet => ({
  rules: new Map(),
  mayShow: new Set(),
  mayColour: new Set(),
  room: MAX_CSS,
  styles: new Map(),
})

/** A block of CSS that is open. */
interface Group {
  kind: 'rule' | 'condition' | 'other'
  selectors: string
  doubtful: boolean
}

/** Adds the rules of a `<style>` block; `doubtful` when it is not sure that they apply. */
export function readSheet(sheet: Sheet, block: string, doubtful: boolean): void {
  sheet.room -= block.length
  const css = sheet.room < 0 ? undefined : toPlainCss(block)?.replaceAll('<!--', '').replaceAll('-->', '')
  if (css === undefined || !readBlocks(sheet, css, doubtful)) giveUp(sheet)
}

/** Rules that were not read may do anything. */
function giveUp(sheet: Sheet): void {
  sheet.mayShow.add('*')
  sheet.mayColour.add('*')
}

function readBlocks(sheet: Sheet, css: string, doubtful: boolean): boolean {
  const groups: Group[] = []
  let brackets = 0
  let from = 0
  for (const { 0: mark, index } of css.matchAll(/[{}()[\]]/g)) {
    if (mark !== '{' && mark !== '}') {
      brackets += mark === '(' || mark === '[' ? 1 : -1
      continue
    }
    if (brackets !== 0 || groups.length > 8 || sheet.rules.size + sheet.mayShow.size + sheet.mayColour.size > MAX_RULES)
      return false
    const text = css.slice(from, index)
    from = index + 1
    if (mark === '{') groups.push(toGroup(text.trim(), groups.at(-1), doubtful))
    else closeGroup(sheet, groups.pop(), text)
  }
  return true
}

function toGroup(prelude: string, parent: Group | undefined, doubtful: boolean): Group {
  let selectors = prelude
  while (selectors.startsWith('@') && selectors.includes(';'))
    selectors = selectors.slice(selectors.indexOf(';') + 1).trim()
  const inDoubt = doubtful || parent?.doubtful === true || parent?.kind === 'rule'
  if (parent?.kind === 'other' || NO_RULES.test(selectors)) return { kind: 'other', selectors, doubtful: true }
  if (selectors.startsWith('@'))
    return { kind: 'condition', selectors, doubtful: inDoubt || !EVERYWHERE.test(selectors) }
  return { kind: 'rule', selectors, doubtful: inDoubt }
}

function closeGroup(sheet: Sheet, group: Group | undefined, body: string): void {
  if (group?.kind !== 'rule') return
  const declared = readDeclarations(body)
  if (Object.keys(declared).length === 0) return
  const selectors = group.selectors.split(',').map((part) => part.trim())
  // One selector that a browser does not understand makes it drop the rule.
  const sure = !group.doubtful && selectors.every((selector) => SIMPLE.test(selector))
  const important = body.includes('!')
  for (const selector of selectors) {
    if (sure) sheet.rules.set(toKey(selector), { ...sheet.rules.get(toKey(selector)), ...declared })
    if (!sure || important) noteDoubt(sheet, selector.slice(-200), declared)
  }
}

/** Tags in lower case; classes and ids as they are, because their case counts. */
const toKey = (selector: string): string => selector.replace(/^[a-z][a-z0-9]*/i, (tag) => tag.toLowerCase())

/** What a rule can do, if it applies, for the elements that its selector names last. */
function noteDoubt(sheet: Sheet, selector: string, declared: Declared): void {
  const shows =
    declared.hidden === false ||
    declared.invisible === false ||
    declared.boxedAway === false ||
    (declared.fontSize?.value ?? 0) > 1
  const colours = declared.colour !== undefined || declared.ground !== undefined
  if ((!shows && !colours) || /:(?:hover|active|focus|visited)/i.test(selector)) return
  const last = /[^\s>+~]{1,200}$/.exec(selector)?.[0].toLowerCase() ?? '*'
  const named = last.match(/[.#][\w-]+/g) ?? [/^[a-z][a-z0-9]*/.exec(last)?.[0] ?? '*']
  for (const key of named) {
    if (shows) sheet.mayShow.add(key)
    if (colours) sheet.mayColour.add(key)
  }
}

/** What the sheet and the element's own `style` declare for an element. */
export function declarationsFor(sheet: Sheet, tag: string, attributes: ReadonlyMap<string, string>): Declared {
  const declared: Declared = {}
  const style = attributes.get('style')
  const own = style === undefined ? undefined : readStyle(sheet, style)
  if (sheet.rules.size + sheet.mayShow.size + sheet.mayColour.size === 0) return Object.assign(declared, own)
  const keys = keysOf(tag, attributes)
  for (const key of keys) addDeclared(declared, sheet.rules.get(key))
  Object.assign(declared, own)
  if (keys.some((key) => sheet.mayShow.has(key.toLowerCase()))) showIfHidden(declared)
  if (keys.some((key) => sheet.mayColour.has(key.toLowerCase())))
    Object.assign(declared, { colour: UNKNOWN_COLOUR, ground: UNKNOWN_COLOUR })
  return declared
}

function readStyle({ styles }: Sheet, style: string): Declared {
  const known = styles.get(style)
  if (known !== undefined) return known
  const declared = readDeclarations(style)
  if (styles.size < MAX_STYLES) styles.set(style, declared)
  return declared
}

/** Which of two rules wins is not worked out: where they differ, the text counts as seen. */
function addDeclared(to: Declared, rule: Declared | undefined): void {
  if (rule === undefined) return
  const before = { ...to }
  Object.assign(to, rule)
  for (const name of ['hidden', 'invisible', 'boxedAway'] as const) if (before[name] === false) to[name] = false
  for (const name of ['colour', 'ground'] as const)
    if (before[name] !== undefined && before[name] !== to[name]) to[name] = UNKNOWN_COLOUR
  if (before.fontSize !== undefined && before.fontSize.value > (to.fontSize?.value ?? 0)) to.fontSize = before.fontSize
}

function showIfHidden(declared: Declared): void {
  delete declared.hidden
  delete declared.invisible
  delete declared.boxedAway
  delete declared.fontSize
}

/** The selectors that fit an element. */
function keysOf(tag: string, attributes: ReadonlyMap<string, string>): string[] {
  const classes = (attributes.get('class') ?? '').split(/\s+/, MAX_CLASSES)
  const names = classes.filter(Boolean).map((name) => `.${name}`)
  const id = attributes.get('id')
  if (id !== undefined) names.push(`#${id.trim()}`)
  return ['*', tag, ...names, ...names.map((name) => tag + name)]
}
