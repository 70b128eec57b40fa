/** What a calendar object (RFC 5545) shows, and the addresses it holds. */
export interface CalendarReading {
  text: string
  links: { href: string; start: number; end: number }[]
}

const SHOWN = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'COMMENT',
  'CONTACT',
  'ORGANIZER',
  'URL',
  'ATTACH',
  'X-ALT-DESC',
  'CONFERENCE',
])
const MAX_LINES = 5_000

/** Reads the properties that a calendar program shows, one per line. Linear; never throws. */
export function readCalendar(source: string): CalendarReading {
  const lines = source
    .slice(0, 500_000)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/, MAX_LINES)
  const reading: CalendarReading = { text: '', links: [] }
  for (const line of lines) {
    const property = /^([A-Z-]{1,40})((?:;[^:;\r\n]{0,300}){0,10}):(.*)$/i.exec(line)
    if (property === null || !SHOWN.has(property[1]!.toUpperCase())) continue
    const name = property[1]!.toUpperCase()
    const value = unescaped(property[3]!)
    const shown = name === 'X-ALT-DESC' ? value.replace(/<[^<>]{0,2000}>/g, ' ') : withName(property[2]!, value)
    const start = reading.text.length
    reading.text += `${shown}\n`
    if ((name === 'URL' || name === 'ATTACH' || name === 'CONFERENCE') && /^[a-z][a-z0-9+.-]{1,30}:/i.test(value)) {
      reading.links.push({ href: value, start, end: start + shown.length })
    }
    for (const match of name === 'X-ALT-DESC' ? value.matchAll(/href\s{0,4}=\s{0,4}["']([^"']{1,2000})["']/gi) : []) {
      reading.links.push({ href: match[1]!, start, end: start + shown.length })
    }
  }
  return reading
}

/** `ORGANIZER;CN=AGORA:mailto:a@b` shows the common name. */
function withName(parameters: string, value: string): string {
  const name = /;CN="?([^";:]{1,200})/i.exec(parameters)?.[1]
  return name === undefined ? value : `${name} ${value}`
}

/** RFC 5545 §3.3.11. */
const unescaped = (value: string): string =>
  value.replace(/\\([nN;,\\])/g, (_, unit: string) => (unit === 'n' || unit === 'N' ? '\n' : unit))
