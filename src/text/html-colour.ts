/** Colours of HTML and CSS as 0xRRGGBB, as far as it takes to see whether a text has the colour of its ground. */

/** Nothing is drawn. */
export const TRANSPARENT = -1
/** A colour that cannot be known from the source: a picture, a gradient, a notation that is not read here. */
export const UNKNOWN_COLOUR = -2

/** The names that occur in mail, and all the near-whites. */
const NAMES: Readonly<Record<string, number>> = {
  white: 0xffffff,
  snow: 0xfffafa,
  ivory: 0xfffff0,
  ghostwhite: 0xf8f8ff,
  floralwhite: 0xfffaf0,
  mintcream: 0xf5fffa,
  azure: 0xf0ffff,
  aliceblue: 0xf0f8ff,
  whitesmoke: 0xf5f5f5,
  seashell: 0xfff5ee,
  lavenderblush: 0xfff0f5,
  linen: 0xfaf0e6,
  oldlace: 0xfdf5e6,
  honeydew: 0xf0fff0,
  lightyellow: 0xffffe0,
  beige: 0xf5f5dc,
  gainsboro: 0xdcdcdc,
  lightgray: 0xd3d3d3,
  lightgrey: 0xd3d3d3,
  silver: 0xc0c0c0,
  darkgray: 0xa9a9a9,
  darkgrey: 0xa9a9a9,
  gray: 0x808080,
  grey: 0x808080,
  dimgray: 0x696969,
  dimgrey: 0x696969,
  black: 0x000000,
  red: 0xff0000,
  darkred: 0x8b0000,
  maroon: 0x800000,
  orange: 0xffa500,
  yellow: 0xffff00,
  gold: 0xffd700,
  olive: 0x808000,
  lime: 0x00ff00,
  green: 0x008000,
  darkgreen: 0x006400,
  teal: 0x008080,
  aqua: 0x00ffff,
  cyan: 0x00ffff,
  blue: 0x0000ff,
  navy: 0x000080,
  darkblue: 0x00008b,
  royalblue: 0x4169e1,
  purple: 0x800080,
  fuchsia: 0xff00ff,
  magenta: 0xff00ff,
  pink: 0xffc0cb,
  brown: 0xa52a2a,
  transparent: TRANSPARENT,
}

const FUNCTION = /^rgba?\(([^)]{1,60})\)$/

/** Reads one lower-case colour value; `UNKNOWN_COLOUR` when it is none that is known here. */
export function toColour(value: string): number {
  const known = NAMES[value]
  if (known !== undefined) return known
  const hex = /^#?([0-9a-f]{3,8})$/.exec(value)?.[1]
  if (hex !== undefined) return fromHex(hex)
  const parts = FUNCTION.exec(value)?.[1]?.split(/[ ,/]+/)
  return parts === undefined ? UNKNOWN_COLOUR : fromParts(parts)
}

function fromHex(hex: string): number {
  if (hex.length === 3 || hex.length === 4) return fromHex(hex.replace(/./g, '$&$&'))
  if (hex.length === 8) return hex.endsWith('00') ? TRANSPARENT : fromHex(hex.slice(0, 6))
  return hex.length === 6 ? Number.parseInt(hex, 16) : UNKNOWN_COLOUR
}

function fromParts(parts: readonly string[]): number {
  const [red, green, blue, alpha] = parts.map((part) => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1))
  if (alpha !== undefined && alpha < 0.05) return TRANSPARENT
  const rgb = ((red ?? Number.NaN) << 16) | ((green ?? 0) << 8) | (blue ?? 0)
  return [red, green, blue].every((part) => part !== undefined && part >= 0 && part <= 255.5) ? rgb : UNKNOWN_COLOUR
}

/** The ground a `background` value paints, or undefined when it names no colour and no picture. */
export function toGround(value: string): number | undefined {
  if (value.includes('url(') || value.includes('gradient(')) return UNKNOWN_COLOUR
  for (const part of value.split(/ (?![^(]{0,60}\))/, 16)) {
    const colour = toColour(part)
    if (colour !== UNKNOWN_COLOUR) return colour === TRANSPARENT ? undefined : colour
  }
  return value.includes('(') ? UNKNOWN_COLOUR : undefined
}

/** True when nobody could tell the one colour from the other. Unknown colours differ from all. */
export function isAlike(a: number, b: number): boolean {
  if (a < 0 || b < 0) return false
  const apart =
    Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255))
  return apart <= 24
}
