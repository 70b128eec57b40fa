/**
 * Web addresses written so that no program makes a link of them: `agora-re[.]com`, `agora-re . com / paiement`,
 * `agora tiret re point com`, `agora-re avec com derrière`. Each dot in disguise is a seam; the host is put together from
 * the pieces beside it.
 */
import { fold, type View } from '../text/fold.js'
import { isRealWord } from '../text/real-words.js'
import type { AddressSpan } from './address-spans.js'
import { BEHIND } from './clue-words.js'
import { UNLISTED_TLDS } from './host-lists.js'
import { partsOf } from './hosts.js'
import { noteLimit } from './reached.js'

/** A dot in disguise. Offsets in `view.text`. */
interface Seam {
  start: number
  end: number
  trick: (typeof NAMED)[number] | 'spaced'
}

/** Tricks that `DOT` names; what it leaves unnamed is a dot with a space beside it. */
const NAMED = ['bracketed', 'spoken', 'behind'] as const

/** Top-level domains that no French sentence continues with after « point » or a lone dot. */
const SURE_TLDS = 'com|fr|net|org|eu|re|be|ch|io|xyz|cc|ru|uk|biz|yt|mu|example'
/** And those it may continue with: they count next to a hyphen, a digit or a path. */
const OTHER_TLDS =
  'info|shop|top|site|store|online|click|link|app|me|club|pro|vip|live|icu|support|help|co|reunion|tk|cn|us|de'
const TLD = `(?:${SURE_TLDS}|${OTHER_TLDS})(?![a-z0-9])`

const DOT = new RegExp(
  [
    '(?<bracketed> ?[[({<] ?(?:\\.|dot|point|punto) ?[\\])}>] ?)',
    `(?<spoken> (?:point|dot) (?=${TLD}))`,
    `(?<behind>,? (?:(?:avec|et|plus|puis|ek|finit par|suivi de) (?:le |un )?)?(?:point )?(?=${TLD} (?:${BEHIND})))`,
    ` \\. ?(?=${TLD})`,
    `(?<=[a-z0-9]-[a-z0-9]{1,40})\\. (?=(?:${SURE_TLDS})(?![a-z0-9'-]))`,
  ].join('|'),
  'g',
)
const HINT = new RegExp(
  `[[({<] ?(?:\\.|dot|poin|punt)| (?:${BEHIND})| (?:point|dot) [a-z]| \\.|-[a-z0-9]{1,40}\\. [a-z]`,
)
const MAX_SEAMS = 128
/** A host has 253 characters. */
const MAX_BEFORE = 253

/** What stands before « point » in a sentence about points. */
const NO_LABEL = new Set(
  `un le la les ce cet cette du de des au aux mon ton son ma notre votre leur chaque rond petit gros bon dernier premier
  second quel tel meme autre certain a en et que qui pas plus moins zero virgule deux trois quatre cinq six sept huit
  neuf dix`.split(/\s+/),
)

/** The disguised web addresses of a text, in order of appearance. */
export function disguisedLinks(view: View): AddressSpan[] {
  const spans: AddressSpan[] = []
  if (!HINT.test(view.text)) return spans
  const seams = seamsOf(view.text)
  if (seams.length === MAX_SEAMS) noteLimit(view, 'links')
  for (let i = 0; i < seams.length; ) {
    const first = i++
    while (i < seams.length && isLabel(view.text.slice(seams[i - 1]!.end, seams[i]!.start))) i++
    const span = toSpan(view, seams.slice(first, i), spans.at(-1)?.end ?? 0)
    if (span !== undefined) spans.push(span)
  }
  return spans
}

const isLabel = (text: string): boolean => text.length < 64 && /^[a-z0-9.-]{1,63}$/.test(text)

function seamsOf(text: string): Seam[] {
  const seams: Seam[] = []
  DOT.lastIndex = 0
  for (let match = DOT.exec(text); match !== null && seams.length < MAX_SEAMS; match = DOT.exec(text)) {
    const groups = match.groups!
    const trick = NAMED.find((name) => groups[name] !== undefined) ?? 'spaced'
    seams.push({ start: match.index, end: match.index + match[0].length, trick })
  }
  return seams
}

function toSpan(view: View, seams: readonly Seam[], floor: number): AddressSpan | undefined {
  const { text } = view
  const before = hostBefore(text, seams[0]!.start, floor)
  const hostEnd = endOf(LABELS, text, seams.at(-1)!.end)
  const end = pathEnd(text, hostEnd)
  const pieces = [before.host, ...seams.map((seam) => seam.end)]
  const cut = (from: number, i: number) => unspoken(rawOf(view, from, seams[i]?.start ?? hostEnd))
  const host = pieces.map(cut).join('.')
  if (before.host === seams[0]!.start || startsSentence(rawOf(view, seams.at(-1)!.end, hostEnd), seams))
    return undefined
  if (!isPlausible(host.toLowerCase(), seams, end > hostEnd)) return undefined
  const path = rawOf(view, hostEnd, end)
    .replace(/ slash /gi, '/')
    .replace(/ /g, '')
  const disguise = seams.some((seam) => seam.trick === 'spoken' || seam.trick === 'behind') ? 'spelled-out' : 'defanged'
  return { kind: 'url', start: before.start, end, written: `${before.scheme}${host}${path}`, disguise }
}

/** « demain . Re moi » is a full stop after a space. */
const startsSentence = (suffix: string, seams: readonly Seam[]): boolean =>
  seams.at(-1)!.trick === 'spaced' && /^\p{Lu}\p{Ll}/u.test(suffix) && !/^(?:com|fr|net|org)$/i.test(suffix)

const rawOf = (view: View, start: number, end: number): string =>
  end > start ? view.raw.slice(view.starts[start], view.ends[end - 1]) : ''

/** « tiret » and « www point » in the host, as read aloud. */
const unspoken = (host: string): string =>
  host.replace(/ (?:tiret|dash) /gi, '-').replace(/^www (?:point|dot) /i, 'www.')

const LABELS = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}/y
const PATH = /(?:(?: ?[/\\] ?| slash )[^\s"<>]{1,256}){1,8}|[?#][^\s"<>]{1,256}|:\d{2,5}(?:\/[^\s"<>]{0,256})?/y
const TRAILING = /[.,;:!?)\]}'*]{1,16}$/

/** The end of what a sticky pattern finds at `at`, or `at`. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function pathEnd(text: string, at: number): number {
  const end = endOf(PATH, text, at)
  return end - (TRAILING.exec(text.slice(at, end))?.[0].length ?? 0)
}

const HYPHENS = [' tiret ', ' dash ']
const WWW = ['www point ', 'www dot ']
const SCHEME = /(?:https?|h[xt*]{1,3}ps?|ttps?):\/\/ ?$/

/** The host up to its first seam, with the scheme before it. */
function hostBefore(text: string, at: number, floor: number): { start: number; host: number; scheme: string } {
  let host = labelsStart(text, at, floor)
  for (let i = 0; i < 4; i++) {
    const spoken = HYPHENS.find((hyphen) => text.startsWith(hyphen, host - hyphen.length))
    if (spoken === undefined || host - spoken.length <= floor) break
    host = labelsStart(text, host - spoken.length, floor)
  }
  host -= WWW.find((www) => text.startsWith(www, host - www.length))?.length ?? 0
  const lead = SCHEME.exec(text.slice(Math.max(floor, host - 12), host))?.[0] ?? ''
  const scheme = lead === '' ? '' : lead.trimEnd().endsWith('s://') ? 'https://' : 'http://'
  return { start: host - lead.length, host, scheme }
}

function labelsStart(text: string, at: number, floor: number): number {
  let i = at
  while (i > floor && at - i < MAX_BEFORE && /[a-z0-9.-]/.test(text[i - 1]!)) i--
  return i
}

function isPlausible(host: string, seams: readonly Seam[], hasPath: boolean): boolean {
  const { domain, label, suffix, listed } = partsOf(host)
  if (domain === undefined || (!listed && !UNLISTED_TLDS.has(suffix))) return false
  if (seams.every((seam) => seam.trick === 'bracketed')) return true
  if (label.length < 2 || NO_LABEL.has(label) || /^\d{1,253}$/.test(label)) return false
  if (/[-0-9]/.test(host)) return true
  // « un vélo pro derrière » is no address; « chronosuivi, info derrière » is.
  if (seams.some((seam) => seam.trick === 'behind')) return !isRealWord(fold(label).text)
  return hasPath || !OTHER.test(suffix)
}

const OTHER = new RegExp(`^(?:${OTHER_TLDS})$`)
