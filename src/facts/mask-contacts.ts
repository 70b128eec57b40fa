/** Which parts of a text lead to somebody: links, e-mail addresses, handles, postal addresses. */
import type { View } from '../text/fold.js'
import type { MaskSpan } from './mask-span.js'

const LINK =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"]+|(?<![\w@.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?[/?#][^\s<>"]+/g
/** A query of its own, as in a link cut in two. */
const QUERY = /[?&][\w.-]{1,40}=[^\s<>"&]+/g
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** Digits in a host may be a number in disguise, except where the host is an address itself. */
function toShownHost(host: string): string {
  const [name = '', port] = host.split(':')
  const digits = name.replace(/\D/g, '').length
  return (IPV4.test(name) || digits < 6 ? name : name.replace(/\d/g, '•')) + (port === undefined ? '' : `:${port}`)
}

/** `https://user:pass@host/path?token=…` → `https://host/•••`. */
function maskLink(link: string): string {
  const [scheme = ''] = /^[^/]*:\/\//.exec(link) ?? []
  const rest = link.slice(scheme.length)
  const authority = rest.split(/[/?#\\]/, 1)[0]!
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return scheme + toShownHost(host) + (rest.length > authority.length ? '/•••' : '')
}

/** Links, of which the host stays; queries, of which nothing does. */
export function linkSpans({ text }: View): MaskSpan[] {
  const toSpan = (mask: (found: string) => string) => (match: RegExpMatchArray) => {
    const found = match[0].replace(/[.,;:!?)\]]{1,8}$/, '')
    return { start: match.index!, end: match.index! + found.length, text: mask(found) }
  }
  const links = [...text.matchAll(LINK)].map(toSpan(maskLink))
  const queries = [...text.matchAll(QUERY)].map(toSpan((found) => `${found.slice(0, found.indexOf('=') + 1)}•••`))
  return [...links, ...queries].filter(({ start, end }) => end > start)
}

const AT =
  /@|[([{] ?(?:at|a|arobase|arrobase) ?[)\]}]|\b(?:arr?obase?|arobas)\b|\b(?:at|chez) (?=(?:gmail|hotmail|outlook|yahoo|live|laposte|orange|sfr|free|wanadoo|icloud|proton))/g
/** Longest local part of RFC 5321 §4.5.3.1.1, with room for spaces between its letters. */
const LOCAL_REACH = 80
/** What joins the parts of a local part that somebody spaced out. */
const JOINT = /^(?:[._+-]|point|dot|tiret|underscore)$/

/** Where the local part before `end` starts, at `previous` or later, spaced-out letters and `jean . dupont` included. */
function localStart(text: string, previous: number, end: number): number {
  const from = Math.max(previous, end - LOCAL_REACH)
  const words = [...text.slice(from, end).matchAll(/[^\s<>"(),;:]+/g)]
  let first = words.length - 1
  while (first > 0 && isJoined(words[first]![0], words[first - 1]![0])) first--
  return first < 0 ? end : from + words[first]!.index
}

const isJoined = (word: string, before: string): boolean =>
  JOINT.test(word) || JOINT.test(before) || /[._-]$/.test(before) || (before.length === 1 && word.length === 1)

/** `@marie_974`: nothing before the sign, and no host behind it. */
function handleAt(text: string, at: number): string | undefined {
  if (!/[\s(,;:]/.test(text[at - 1] ?? ' ')) return undefined
  const handle = /^@\w[\w.-]*/.exec(text.slice(at, at + LOCAL_REACH))?.[0]
  return handle === undefined || /\.[a-z]{2,}$/.test(handle) ? undefined : handle
}

/** Local parts of e-mail addresses, plain or roundabout (`nom arobase gmail point com`), and `@handles`. */
export function emailSpans({ text }: View): MaskSpan[] {
  const spans: MaskSpan[] = []
  let previous = 0
  for (const { 0: mark, index } of text.matchAll(AT)) {
    const handle = mark === '@' ? handleAt(text, index) : undefined
    if (handle !== undefined) {
      spans.push({ start: index, end: index + handle.length, text: '@•••' })
      continue
    }
    const start = localStart(text, previous, index)
    const plain = mark === '@' && !/\s/.test(text.slice(start, index))
    if (start < index) spans.push({ start, end: index, text: plain ? `${text[start]}•••` : '••• ' })
    previous = index + mark.length
  }
  return spans
}

/** Street words that are nothing else, and those that only a number makes one. */
const STREET =
  'rue|avenue|av|ave|boulevard|boul|bd|bld|chemin|che?m|allees?|impasse|imp|ruelle|lotissement|residence|sentier|quai|rond-point'
const PLACE = `${STREET}|place|pl|route|rte|lot|cite|square|cours|passage|voie|ligne|villa|hameau|lieu-dit|montee|cour|rampe|r`
const NAME = "(?:[ ,]{1,2}(?:d'|l')?[a-z0-9][a-z0-9'-]{0,30})"
const NUMBERED = new RegExp(
  `(?<![a-z0-9])\\d{1,4} {0,2}(?:bis|ter|quater|[a-d])?(?: ?[,/-])? {0,2}(${PLACE})\\b\\.?${NAME}{0,5}`,
  'g',
)
const UNNUMBERED = new RegExp(`\\b(${STREET})\\b\\.?${NAME}{1,5}`, 'g')
const DOOR =
  /\b(?:apt|appt|appart|appartement|bat|batiment|porte|bp|cs|digicode|interphone|etage)\b[ :.]{0,3}(?:n ?°? ?)?[a-z]?\d{1,5}[a-z]?\b/g
const POSTCODE =
  /(?<![\d.,])\d{5}(?= ?[a-z][a-z'-]{2})(?! ?(?:kms?|euros?|balles|francs|vues|pieces|go|mo|ko|fois|personnes)\b)/g

/** True when a word of the street's name is written with a capital, or the whole text in one case only. */
function isNamed(view: View, start: number, end: number): boolean {
  const quote = view.raw.slice(view.starts[start], view.ends[end - 1])
  return /\p{Lu}/u.test(quote.slice(1)) || quote === quote.toUpperCase()
}

/** House number and street, a street by name, doors and floors, and post codes before a town. */
export function addressSpans(view: View): MaskSpan[] {
  const { text } = view
  const numbered = [...text.matchAll(NUMBERED)].map(({ 0: found, 1: place, index }) => ({
    start: index,
    end: index + found.length,
    text: `•• ${place} •••`,
  }))
  const named = [...text.matchAll(UNNUMBERED)]
    .map(({ 0: found, 1: street, index }) => ({ start: index, end: index + found.length, text: `${street} •••` }))
    .filter(({ start, end }) => isNamed(view, start, end))
  const small = [DOOR, POSTCODE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: '•••',
    })),
  )
  return [...numbered, ...named, ...small]
}
