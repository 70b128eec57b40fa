/**
 * What CSS says about whether text can be seen. Where a rule may or may not apply (media queries, selectors that are
 * not read here, `!important`), the text counts as seen: a sender must not be able to talk a filter out of reading
 * what some reader sees.
 */
import { isAlike, TRANSPARENT, toColour, toGround, UNKNOWN_COLOUR } from './html-colour.js'

/** What one rule or one `style` attribute declares; undefined where it says nothing. Colours as in html-colour.ts. */
export interface Declared {
  hidden?: boolean
  /** The box has no size: it hides what is in it if it is a block. */
  boxedAway?: boolean
  display?: 'block' | 'inline-block' | 'inline'
  /** Spaces and line ends count. */
  exact?: boolean
  invisible?: boolean
  fontSize?: { value: number; relative: boolean }
  colour?: number
  ground?: number
}

/** How text inside an element looks. Sizes in px. */
export interface Look {
  hidden: boolean
  invisible: boolean
  fontSize: number
  colour: number
  ground: number
  exact: boolean
}

/** Black on white, as in a mail without any style. */
export const PLAIN_LOOK: Look = {
  hidden: false,
  invisible: false,
  fontSize: 16,
  colour: 0x000000,
  ground: 0xffffff,
  exact: false,
}

/** True when a reader can see text that looks like this. */
export const isSeen = (look: Look): boolean =>
  !look.hidden &&
  !look.invisible &&
  look.fontSize > 1 &&
  look.colour !== TRANSPARENT &&
  !isAlike(look.colour, look.ground)

/** The look of an element inside another. */
export function inheritLook(parent: Look, own: Declared): Look {
  const size = own.fontSize
  return {
    hidden: parent.hidden || own.hidden === true,
    invisible: own.invisible ?? parent.invisible,
    fontSize: size === undefined ? parent.fontSize : size.relative ? size.value * parent.fontSize : size.value,
    colour: own.colour ?? parent.colour,
    ground: own.ground ?? parent.ground,
    exact: own.exact ?? parent.exact,
  }
}

const MAX_STYLE = 4096
const SHOWN: Declared = {
  hidden: false,
  invisible: false,
  boxedAway: false,
  fontSize: { value: 16, relative: false },
  colour: UNKNOWN_COLOUR,
}
/** Nothing on a screen starts that many pixels outside of it by accident. */
const OFF_SCREEN = -400

/** Reads the declarations of a `style` attribute or of a rule. What is too long, odd or moving counts as shown. */
export function readDeclarations(style: string): Declared {
  const values = style.length > MAX_STYLE ? undefined : readValues(toPlainCss(style)?.toLowerCase())
  if (values === undefined || values.has('animation') || values.has('animation-name')) return { ...SHOWN }
  const declared: Declared = {}
  readDisplay(values, declared)
  const visibility = values.get('visibility')
  if (visibility !== undefined && visibility !== 'inherit')
    declared.invisible = visibility === 'hidden' || visibility === 'collapse'
  const fontSize = readFontSize(values.get('font-size'))
  if (fontSize !== undefined) declared.fontSize = fontSize
  const space = values.get('white-space')
  if (space !== undefined && space !== 'inherit') declared.exact = space.startsWith('pre')
  readColours(values, declared)
  return declared
}

/**
 * CSS without comments, strings and addresses, so that its braces and semicolons are what they look like. Undefined
 * when one of them is escaped.
 */
export function toPlainCss(css: string): string | undefined {
  const bare = withoutComments(css).replace(/"(?:[^"\\\n]|\\[^\n])*"?|'(?:[^'\\\n]|\\[^\n])*'?/g, '""')
  if (/\\[{}()[\]"';]/.test(bare)) return undefined
  const [first, ...rest] = bare.split(/url\(/i)
  return first + rest.map((part) => `url(${part.includes(')') ? part.slice(part.indexOf(')')) : ''}`).join('')
}

function withoutComments(css: string): string {
  if (!css.includes('/*')) return css
  const [first, ...rest] = css.split('/*')
  return first + rest.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : '')).join('')
}

/** The value that counts for each property: the last one, or the last important one. Undefined for odd brackets. */
function readValues(style: string | undefined): Map<string, string> | undefined {
  const values = new Map<string, string>()
  const important = new Set<string>()
  if (style === undefined || style.includes('\\')) return undefined
  for (const declaration of style.split(';')) {
    if (!isBalanced(declaration)) return undefined
    const colon = declaration.indexOf(':')
    if (colon < 1) continue
    let name = declaration.slice(0, colon).trim()
    let value = declaration.slice(colon + 1).trim()
    const isImportant = value.endsWith('!important')
    if (isImportant) value = value.slice(0, -10).trim()
    if (name === 'font')
      [name, value] = ['font-size', /(?:^| )([\d.]{1,8}(?:px|pt|em|rem|%)|0)(?=[ /]|$)/.exec(value)?.[1] ?? 'medium']
    if (name === 'background') name = 'background-color'
    if (important.has(name) && !isImportant) continue
    if (isImportant) important.add(name)
    values.set(name, value)
  }
  return values
}

/** In unclosed brackets a semicolon ends nothing. */
const isBalanced = (declaration: string): boolean =>
  !/[[\](){}]/.test(declaration) ||
  (!/[[\]{}]/.test(declaration) && declaration.split('(').length === declaration.split(')').length)

/** `mso-hide` is not among these: it hides from Outlook alone. */
function readDisplay(values: ReadonlyMap<string, string>, declared: Declared): void {
  const display = values.get('display')
  if (display === 'none' || pixels(values.get('opacity')) < 0.05 || isMovedAway(values)) declared.hidden = true
  else if (display !== undefined || values.has('opacity')) declared.hidden = false
  if (display !== undefined)
    declared.display = /^(?:block|flex|grid|list-item|table|table-row)$/.test(display)
      ? 'block'
      : /^inline-/.test(display)
        ? 'inline-block'
        : 'inline'
  if (isBoxedAway(values)) declared.boxedAway = true
  else if (values.has('max-height') || values.has('overflow')) declared.boxedAway = false
}

function isBoxedAway(values: ReadonlyMap<string, string>): boolean {
  if (/scale[xy]?\(0\)/.test(values.get('transform') ?? '')) return true
  const overflow = values.get('overflow') ?? values.get('overflow-y') ?? values.get('overflow-x')
  if (overflow === undefined || !/hidden|clip/.test(overflow)) return false
  return ['max-height', 'height', 'max-width', 'width'].some((side) => pixels(values.get(side)) <= 1)
}

function isMovedAway(values: ReadonlyMap<string, string>): boolean {
  if (/^inset\((?:50|100)%|^circle\(0/.test(values.get('clip-path') ?? '')) return true
  if (pixels(values.get('text-indent')) < OFF_SCREEN || pixels(values.get('margin-left')) < OFF_SCREEN) return true
  if (!isTakenOut(values)) return false
  if (/^rect\((?:0|1)(?:px)?[ ,]/.test(values.get('clip') ?? '')) return true
  return ['left', 'top', 'right', 'bottom'].some((side) => pixels(values.get(side)) < OFF_SCREEN)
}

const isTakenOut = (values: ReadonlyMap<string, string>): boolean =>
  /^(?:absolute|fixed)$/.test(values.get('position') ?? '')

/** A length as a number; NaN, which is in no range, when it is none. `em` and `%` count as they stand. */
const pixels = (value: string | undefined): number => (value === undefined ? Number.NaN : Number.parseFloat(value))

function readFontSize(value: string | undefined): Declared['fontSize'] {
  const parts = value === undefined ? null : /^([\d.]{1,12})(px|pt|em|rem|%|vw|vh)?$/.exec(value)
  if (parts === null) return value === undefined || value === 'inherit' ? undefined : { value: 16, relative: false }
  const size = Number.parseFloat(parts[1]!)
  if (parts[2] === 'em') return { value: size, relative: true }
  if (parts[2] === '%') return { value: size / 100, relative: true }
  return { value: size * (parts[2] === 'rem' ? 16 : parts[2] === 'pt' ? 4 / 3 : 1), relative: false }
}

function readColours(values: ReadonlyMap<string, string>, declared: Declared): void {
  const colour = values.get('-webkit-text-fill-color') ?? values.get('color')
  if (colour !== undefined && colour !== 'inherit') declared.colour = toColour(colour)
  const image = values.get('background-image')
  const ground =
    image !== undefined && image !== 'none' ? UNKNOWN_COLOUR : toGround(values.get('background-color') ?? '')
  if (ground !== undefined) declared.ground = ground
}
