/** Accounts on other messaging services: `@marie_974 sur telegram`, `snap : toto`, `discord.gg/abc`, `wa.me/262692…`. */
import { isFrenchWord } from '../text/dictionary.js'
import { overlaps } from '../text/evidence.js'
import { evidenceOf, type View } from '../text/fold.js'
import type { HandleFact } from './fact.js'
import { MAIL_PROVIDERS } from './host-lists.js'
import { partsOf } from './hosts.js'
import { KIND, kindsIn } from './kinds.js'

/** More handles than this add nothing to a verdict. */
const MAX_HANDLES = 64

const NONE: HandleFact[] = []
Object.freeze(NONE)

/** How people write the services. « tg » and « signal » are words of their own and need an `@` or a digit after them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  whatsapp: 'wh?ats? ?app?|wh?atsap|wat?sapp?|wtsp|wtsap|wsp',
  telegram: 'telegramm?e?|tlgrm|telegr|tg',
  signal: 'signal',
  snapchat: 'snap ?chat|snap|snp',
  instagram: 'instagramm?e?|insta|ig',
  messenger: 'mess?enger',
  facebook: 'facebook|fb',
  discord: 'discord',
  skype: 'skype',
  viber: 'viber',
  tiktok: 'tik ?tok',
  wechat: 'we ?chat',
  threema: 'threema',
  kik: 'kik',
  twitter: 'twitter',
}
const SERVICES = Object.keys(SPELLINGS)
const SERVICE = `(?<![a-z0-9@])(?:${Object.values(SPELLINGS)
  .map((spelling) => `(${spelling})`)
  .join('|')})(?![a-z0-9])`
const NAMED = new RegExp(SERVICE)
const NAME = '[a-z0-9_][a-z0-9._-]{1,30}'

/** Checked before anything else: nothing below can match without one of these. Long words first tell most texts apart. */
const ADDRESS = /\.(?:me|gg|com|group)\//
const LONG =
  /snap|insta|gram|disco|hats|wats|wat sa|tsap|signal|skype|viber|senger|facebook|tik ?tok|chat|threema|twitter/
const SHORT = /(?<![a-z])(?:ig|fb|tg|kik|snp|wsp|wtsp|tlgrm)(?![a-z])/
/** Short names are words of other kinds too and count next to a sign. */
const hasSign = (text: string): boolean =>
  text.includes(':') || text.includes('@') || text.includes('_') || text.includes('=')

/** The handles of a text in order of appearance, 64 at most; a shared empty array when there is none. */
export function extractHandles(view: View, kinds = kindsIn(view.text)): HandleFact[] {
  if ((kinds & KIND.handle) === 0) return NONE
  const { text } = view
  const named = (LONG.test(text) || (hasSign(text) && SHORT.test(text))) && NAMED.test(text)
  const signed = text.includes('@')
  const linked = text.includes('/') && ADDRESS.test(text)
  if (!named && !signed && !linked) return NONE
  const found: HandleFact[] = []
  if (linked) inLinks(view, found)
  if (signed) afterSign(view, named, found)
  if (named) {
    afterService(view, found)
    beforeService(view, found)
  }
  if (found.length === 0) return NONE
  return found.sort((a, b) => a.start - b.start).slice(0, MAX_HANDLES)
}

/** Where a handle is: what is quoted, and the name in it. Offsets in `view.text`. */
interface Place {
  start: number
  end: number
  name: number
  nameEnd: number
}

function put(view: View, found: HandleFact[], service: string | undefined, { start, end, name, nameEnd }: Place): void {
  const evidence = evidenceOf(view, start, end)
  if (found.length >= 2 * MAX_HANDLES || found.some((other) => overlaps(other, evidence))) return
  // Invitations tell capitals apart; names written in fancy letters are read as folded.
  const raw = evidenceOf(view, name, nameEnd).quote
  const folded = view.text.slice(name, nameEnd)
  const handle = (raw.toLowerCase() === folded ? raw : folded).replace(/[._-]{1,30}$/, '')
  if (handle !== '') found.push({ kind: 'handle', ...evidence, service, handle })
}

/** Paths that open an account or a conversation. */
const LINKS: readonly [service: string, host: string][] = [
  ['whatsapp', 'wa\\.me\\/|(?:api|web)\\.whatsapp\\.com\\/send\\/?\\?phone='],
  ['whatsapp', 'chat\\.whatsapp\\.com\\/'],
  ['telegram', '(?:t|telegram)\\.me\\/(?:joinchat\\/|\\+|s\\/)?'],
  ['messenger', 'm\\.me\\/|messenger\\.com\\/t\\/'],
  ['signal', 'signal\\.(?:me|group)\\/#(?:p\\/)?'],
  ['discord', 'discord\\.gg\\/|discord(?:app)?\\.com\\/(?:invite|users)\\/'],
  ['instagram', 'instagram\\.com\\/(?!p\\/|reel|explore|stories|tv\\/)|ig\\.me\\/m\\/'],
  ['snapchat', 'snapchat\\.com\\/(?:add|t)\\/'],
  [
    'facebook',
    '(?:facebook|fb)\\.com\\/(?!marketplace|groups|events|sharer|watch|share|help|policies|l\\.php|photo|reel|story|permalink)(?:profile\\.php\\?id=)?',
  ],
  ['tiktok', 'tiktok\\.com\\/@'],
  ['twitter', '(?:twitter|(?<=[/. ])x)\\.com\\/(?!i\\/|home|search|hashtag|intent|share)'],
  ['viber', 'viber\\.me\\/'],
]
const LINK = new RegExp(
  `(?<![a-z0-9-])(?:${LINKS.map(([, host]) => `(${host})`).join('|')})@?(?:${NAME}|\\+\\d{6,15})`,
  'g',
)

function inLinks(view: View, found: HandleFact[]): void {
  for (const match of bounded(view.text, LINK)) {
    const index = match.findIndex((group, i) => i > 0 && group !== undefined)
    const name = match.index + match[index]!.length
    const skip = /^[@+]{0,2}/.exec(view.text.slice(name, name + 2))![0].length
    const end = match.index + match[0].length
    put(view, found, LINKS[index - 1]![0], { start: match.index, end, name: name + skip, nameEnd: end })
  }
}

/** At most as many matches as there may be facts, four times over for those that turn out to be none. */
function* bounded(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let n = 0
  for (const match of text.matchAll(pattern)) {
    if (n++ === 4 * MAX_HANDLES) return
    yield match
  }
}

const AT_NAME = new RegExp(`(?<![a-z0-9._%+@/-])@(${NAME})(?![a-z0-9@])`, 'g')
const SERVICE_AFTER = new RegExp(`^,? ?(?:sur|on|via|dans|en) (?:le |mon )?${SERVICE}`)
const SERVICE_BEFORE = new RegExp(`${SERVICE}[^a-z0-9@\\n]{0,4}(?:(?:c'?est|c|est|is|sur|en) ?:? ?)?$`)

/** `@marie_974`, but neither `@gmail` nor `@agora.re`. */
function afterSign(view: View, named: boolean, found: HandleFact[]): void {
  const { text } = view
  for (const match of bounded(text, AT_NAME)) {
    const name = match[1]!
    if (isHostName(name) || !/[a-z]/.test(name)) continue
    const nameEnd = match.index + match[0].length
    const after = named ? SERVICE_AFTER.exec(text.slice(nameEnd, nameEnd + 40)) : null
    const before =
      named && after === null ? SERVICE_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index)) : null
    const start = match.index - (before?.[0].length ?? 0)
    const end = nameEnd + (after?.[0].length ?? 0)
    put(view, found, serviceOf(after ?? before), { start, end, name: match.index + 1, nameEnd })
  }
}

const isHostName = (name: string): boolean =>
  MAIL_PROVIDERS.has(name.split('.')[0]!) || (name.includes('.') && partsOf(name).listed)

function serviceOf(match: RegExpExecArray | null): string | undefined {
  const index = match?.findIndex((group, i) => i > 0 && group !== undefined) ?? -1
  return index < 1 ? undefined : SERVICES[index - 1]
}

const AFTER_SERVICE = new RegExp(
  `${SERVICE}(?:(?<sign> ?(?::|=|->|→) ?)|(?<said> (?:c'?est|c|est|is) )|(?<bare> ))(?<name>${NAME})`,
  'g',
)
const WORD_ALONE = new Set(['signal', 'telegram', 'facebook'])

/** `snap : toto`, `mon insta c'est marie_974`, `telegram jean974`. */
function afterService(view: View, found: HandleFact[]): void {
  const { text } = view
  for (const match of bounded(text, AFTER_SERVICE)) {
    const { sign, name = '' } = match.groups!
    const end = match.index + match[0].length
    if (!isName(name) || /^(?:www|https?)\b/.test(name) || !(isTelling(name) || isGiven(text, name, match, sign, end)))
      continue
    put(view, found, serviceOf(match), { start: match.index, end, name: end - name.length, nameEnd: end })
  }
}

/** Numbers are telephone numbers and prices. */
const isName = (name: string): boolean => name.length > 2 && /[a-z]/.test(name)

/** A digit or an underscore, which no word has. */
const isTelling = (name: string): boolean => /[a-z][._-]{0,3}\d|_[a-z0-9]|\d[a-z]{3}/.test(name)

/** `snap : toto` and the line ends; `mon insta : toto`; but not `facebook : photos sur demande`. */
function isGiven(text: string, name: string, match: RegExpExecArray, sign: string | undefined, end: number): boolean {
  if (match.groups!.bare !== undefined) return false
  const word = isFrenchWord(name.replace(/\./g, ''))
  if (sign === undefined) return !word
  if (WORD_ALONE.has(serviceOf(match)!) && word) return false
  const owned = /(?:mon|mes|ajoute[a-z-]{0,8}(?: moi)?(?: sur)?) $/.test(
    text.slice(Math.max(0, match.index - 24), match.index),
  )
  return !word || owned || /^(?: ?[.,;!)/\n]| ?$)/.test(text.slice(end, end + 2))
}

const ON_SERVICE = new RegExp(` (?:sur|on) (?:le |mon )?${SERVICE}`, 'g')
const NAME_BEFORE = new RegExp(`(?<![a-z0-9@._-])${NAME}$`)

/** `marie_974 sur insta`: only a name that no word or article for sale is written like. */
function beforeService(view: View, found: HandleFact[]): void {
  for (const match of bounded(view.text, ON_SERVICE)) {
    const { index } = match
    const name = NAME_BEFORE.exec(view.text.slice(Math.max(0, index - 32), index))?.[0] ?? ''
    if (!isName(name) || !/[a-z]_[a-z0-9]|[a-z]{4}\.?\d{3}/.test(name)) continue
    const start = index - name.length
    const place = { start, end: index + match[0].length, name: start, nameEnd: index }
    put(view, found, serviceOf(match), place)
  }
}
