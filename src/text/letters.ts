/**
 * What one code point becomes in the folded text. Latin letters lose case and accents, any decimal digit becomes
 * ASCII, exotic spaces, quotes and dashes become plain ones, and characters that nobody sees vanish.
 */

/** Letters that Unicode's NFKD leaves alone. */
const UNDECOMPOSED = new Map(
  Object.entries({
    œ: 'oe',
    æ: 'ae',
    ß: 'ss',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    ŀ: 'l',
    þ: 'th',
    ħ: 'h',
    ŋ: 'n',
    ɑ: 'a',
    ɡ: 'g',
    ƒ: 'f',
    ǀ: 'l',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ʀ: 'r',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '′': "'",
    '＇': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '−': '-',
    '。': '.',
    '｡': '.',
    '․': '.',
    '⓿': '0',
    '٪': '%',
    '\u2028': '\n',
    '\u2029': '\n',
    '\u0085': '\n',
  }),
)

/** Cyrillic and Greek letters drawn like a Latin one (UTS 39 confusables, lower case, restricted to plain letters). */
const LATIN_TWIN = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    ү: 'y',
    з: '3',
    ь: 'b',
    б: '6',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    ω: 'w',
    ς: 'c',
    μ: 'u',
    ζ: 'z',
    օ: 'o',
    ո: 'n',
    ս: 'u',
    հ: 'h',
    ց: 'g',
    ա: 'w',
    զ: 'q',
  }).map(([letter, twin]) => [letter.codePointAt(0)!, twin.charCodeAt(0)]),
)

/** The Latin letter that this folded Cyrillic, Greek or Armenian letter is drawn like, or undefined. Code units. */
export const latinTwin = (unit: number): number | undefined => LATIN_TWIN.get(unit)

/** Letters that "upside down" generators use, and the letter each is when turned. */
const TURNED = new Map(
  Object.entries({
    ɐ: 'a',
    ɔ: 'c',
    ǝ: 'e',
    ə: 'e',
    ɟ: 'f',
    ƃ: 'g',
    ɥ: 'h',
    ᴉ: 'i',
    ı: 'i',
    ɾ: 'j',
    ʞ: 'k',
    ʃ: 'l',
    ɯ: 'm',
    ɹ: 'r',
    ʇ: 't',
    ʌ: 'v',
    ʍ: 'w',
    ʎ: 'y',
  }).map(([letter, upright]) => [letter.codePointAt(0)!, upright]),
)

/** The letter that this code point is when turned by half a circle, or undefined; plain letters are left out. */
export const turnedLetter = (point: number): string | undefined => TURNED.get(point)

/** True for a letter of the scripts that have Latin twins. */
export const isTwinScript = (unit: number): boolean => unit >= 0x370 && unit <= 0x587

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0\u17b4\u17b5\u2800]/u
const SPACE = /[\p{Zs}\t\v\f]/u
const DIGIT = /\p{Nd}/u
/** Enclosed letters that NFKD does not open, or only into brackets: parenthesised, negative, regional indicators. */
const ENCLOSED: readonly [first: number, letter: number][] = [
  [0x249c, 97],
  [0x1f110, 97],
  [0x1f150, 97],
  [0x1f170, 97],
  [0x1f1e6, 97],
]

function toFolded(point: number): string {
  const char = String.fromCodePoint(point)
  if (INVISIBLE.test(char)) return ''
  if (SPACE.test(char)) return ' '
  if (point >= 0xd800 && point <= 0xdfff) return '\ufffd' // a lone surrogate
  for (const [first, letter] of ENCLOSED)
    if (point >= first && point < first + 26) return String.fromCharCode(letter + point - first)
  if (point >= 0x2776 && point <= 0x277e) return String(point - 0x2775) // dingbat negative circled digits
  if (DIGIT.test(char)) return digitOf(point)
  const lower = char.toLowerCase()
  const special = UNDECOMPOSED.get(lower)
  if (special !== undefined) return special
  const open = lower.normalize('NFKD').toLowerCase()
  let out = ''
  for (const part of open) if (!INVISIBLE.test(part)) out += UNDECOMPOSED.get(part) ?? (part === '\u2044' ? '/' : part)
  return out === '' ? ' ' : out
}

/** Decimal digits come in runs of ten that start at their zero (Unicode stability policy). */
function digitOf(point: number): string {
  const direct = String.fromCodePoint(point).normalize('NFKC')
  if (direct >= '0' && direct <= '9') return direct
  let zero = point
  while (point - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return String((point - zero) % 10)
}

const cache = new Map<number, string>()

/** The folded form of a code point: '' when it is invisible, one or more code units otherwise. */
export function foldedLetter(point: number): string {
  const known = cache.get(point)
  if (known !== undefined) return known
  const folded = toFolded(point)
  if (cache.size < 8192) cache.set(point, folded)
  return folded
}
