/**
 * Mail addresses written so as not to look like one: `marie(at)hotmail(dot)fr`, `oncle.vente chez outlook point fr`,
 * `jean point dupont arobase g m a i l`. The word for `@` is looked for first, then a host after it, then a name before.
 */
import type { View } from '../text/fold.js'
import type { AddressSpan } from './address-spans.js'
import { AMBIGUOUS_PROVIDERS, MAIL_PROVIDERS, UNLISTED_TLDS } from './host-lists.js'
import { partsOf } from './hosts.js'
import { noteLimit } from './reached.js'

/** The name before the `@`: where it starts, and whether it was spelled out. */
interface Local {
  start: number
  name: string
  tricked: boolean
}

/** The host after the `@`: `provider` when it is one that people call by name, `complete` when it came with its suffix. */
interface Host {
  end: number
  name: string
  tricked: boolean
  provider: string | undefined
  complete: boolean
}

/** What stands for the `@`: `plain` when it is one, `weak` when it is an ordinary word or a sign set apart. */
interface Mark {
  start: number
  end: number
  plain: boolean
  word: boolean
  apart: boolean
}

const MAX_MARKS = 256
/** « chez » and « at » are ordinary words and need a provider behind them. */
const MARK =
  / ?(?:[[({<*] ?(?:at|a|@|arr?oba[sz]e?) ?[\])}>*]|(?<![a-z])ar?r?oba[sz]e?s?(?![a-z])) ?|(?<sign> ?@ ?)|(?<word> (?:chez|at) )/g

const DRAWN: Readonly<Record<string, string>> = { a: '[a4@]', e: '[e3]', i: '[i1!l]', l: '[l1i]', o: '[o0]' }
const NAMES = [...MAIL_PROVIDERS.keys()].sort((a, b) => b.length - a.length)
const spaced = (name: string): string => [...name].map((letter) => DRAWN[letter] ?? letter).join('[ ._-]?')
const PROVIDER_BEGINS = [...new Set(NAMES.map((name) => spaced(name.slice(0, 3))))].join('|')
const HINT = new RegExp(`@|[[({<*] ?a(?:t|rr?o)? ?[\\])}>*]|oba[sz]| (?:chez|at) (?=[a-z][ a-z])(?:${PROVIDER_BEGINS})`)

const PROVIDER = new RegExp(`(?:${NAMES.map((name) => `(${spaced(name)})`).join('|')})(?![a-z0-9_])`, 'y')

const BRACKETED = ' ?[[({<*] ?(?:\\.|dot|point|pt) ?[\\])}>*] ?'
const SPOKEN = ' (?:point|dot|pt) '
const SURE = ['com', 'net', 'org', 'fr'].map((suffix) => [...suffix].join(' ?')).join('|')
const SUFFIX = new RegExp(
  `(?:(?:[.,]|${BRACKETED}|${SPOKEN})(${SURE}|re|be|ch|eu|lu|mu|me|co[ .]uk)|(?: ?[.,] ?| )(${SURE}))(?![a-z0-9'])`,
  'y',
)
const OTHER_HOST = new RegExp(`[a-z0-9-]{1,63}(?:(?:\\.|${BRACKETED}|${SPOKEN}| \\. ?)[a-z0-9-]{1,63}){1,4}`, 'y')
const DISGUISED_DOT = new RegExp(`${BRACKETED}|${SPOKEN}| ?\\. ?`, 'gi')

/** True when a folded text has an `@`, one of the words for it, or a provider of mailboxes behind « chez » or « at ». */
export const mayHoldEmail = (text: string): boolean => HINT.test(text)

/** The disguised mail addresses of a text, in order of appearance. */
export function disguisedEmails(view: View): AddressSpan[] {
  const spans: AddressSpan[] = []
  const { text } = view
  if (!mayHoldEmail(text)) return spans
  MARK.lastIndex = 0
  for (let match = MARK.exec(text), n = 0; match !== null && n < MAX_MARKS; match = MARK.exec(text), n++) {
    if (n === MAX_MARKS - 1) noteLimit(view, 'emails')
    const span = addressAround(view, toMark(match), spans.at(-1)?.end ?? 0)
    if (span === undefined) continue
    spans.push(span)
    MARK.lastIndex = span.end
  }
  return spans
}

function toMark(match: RegExpExecArray): Mark {
  const { sign, word } = match.groups!
  const end = match.index + match[0].length
  return {
    start: match.index,
    end,
    plain: sign === '@',
    word: word !== undefined,
    apart: sign?.startsWith(' ') === true,
  }
}

function addressAround(view: View, mark: Mark, floor: number): AddressSpan | undefined {
  const host = providerAt(view.text, mark.end) ?? (mark.word ? undefined : hostAt(view, mark.end))
  const local = host === undefined ? undefined : localBefore(view.text, mark, floor)
  if (host === undefined || local === undefined) return undefined
  if (mark.plain && !host.tricked && !local.tricked) return undefined
  if (!isMeant(view.text, local, mark, host)) return undefined
  return { kind: 'email', start: local.start, end: host.end, written: `${local.name}@${host.name}`, disguise: 'hidden' }
}

function providerAt(text: string, at: number): Host | undefined {
  PROVIDER.lastIndex = at
  const match = PROVIDER.exec(text)
  if (match === null) return undefined
  const provider = NAMES[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!
  const usual = MAIL_PROVIDERS.get(provider)!
  SUFFIX.lastIndex = at + match[0].length
  const suffix = SUFFIX.exec(text)
  const end = at + match[0].length + (suffix?.[0].length ?? 0)
  // `orange-business.com` and `free.fr.evil.tld` are other hosts.
  if (/^[-.@][a-z0-9]/.test(text.slice(end, end + 2))) return undefined
  const written = suffix?.[1] ?? suffix?.[2]
  // « chez free net » is not « chez free point net ».
  const complete = suffix?.[1] !== undefined || (written !== undefined && !AMBIGUOUS_PROVIDERS.has(provider))
  const name =
    written === undefined
      ? usual
      : `${usual.slice(0, usual.indexOf('.'))}.${written.startsWith('co') && written.endsWith('uk') ? 'co.uk' : written.replace(/ /g, '')}`
  return { end, name, tricked: text.slice(at, end) !== name, provider, complete }
}

function hostAt(view: View, at: number): Host | undefined {
  OTHER_HOST.lastIndex = at
  const match = OTHER_HOST.exec(view.text)
  if (match === null) return undefined
  const end = at + match[0].length
  // Look-alike letters of another script are kept: folded, they would make another host of it.
  const name = view.raw
    .slice(view.starts[at], view.ends[end - 1])
    .replace(DISGUISED_DOT, '.')
    .toLowerCase()
  const { domain, listed, suffix } = partsOf(name)
  if (domain === undefined || (!listed && !UNLISTED_TLDS.has(suffix))) return undefined
  return { end, name, tricked: /[^a-z0-9.-]/.test(match[0]), provider: undefined, complete: true }
}

/** What is said between the parts of a name, and the sign it stands for. */
const JOINTS: readonly [said: string, sign: string][] = [
  [' tiret du bas ', '_'],
  [' underscore ', '_'],
  [' point ', '.'],
  [' tiret ', '-'],
  [' dot ', '.'],
  [' pt ', '.'],
  ['(point)', '.'],
  ['(dot)', '.'],
  ['[.]', '.'],
  ['(.)', '.'],
  [' . ', '.'],
  [' _ ', '_'],
]
const MAX_JOINTS = 4
const MAX_LOCAL = 64

function localBefore(text: string, mark: Mark, floor: number): Local | undefined {
  let start = wordStart(text, mark.start, floor)
  let name = text.slice(start, mark.start)
  if (name.length === 1) [start, name] = lettersBefore(text, start, name, floor)
  let tricked = name.length !== mark.start - start
  for (let i = 0; i < MAX_JOINTS && start > floor; i++) {
    const joint = JOINTS.find(([said]) => text.startsWith(said, start - said.length))
    const before = joint === undefined ? start : start - joint[0].length
    const from = wordStart(text, before, floor)
    if (joint === undefined || from === before) break
    name = text.slice(from, before) + joint[1] + name
    start = from
    tricked = true
  }
  const trimmed = name.replace(/^[._+-]{1,64}/, '')
  if (!tricked) start += name.length - trimmed.length
  return trimmed === '' ? undefined : { start, name: trimmed, tricked }
}

function wordStart(text: string, at: number, floor: number): number {
  let i = at
  while (i > floor && at - i < MAX_LOCAL && /[a-z0-9._%+-]/.test(text[i - 1]!)) i--
  return i
}

/** `m a r i e`: single letters and digits with one space between. */
function lettersBefore(text: string, at: number, last: string, floor: number): [start: number, name: string] {
  let start = at
  let name = last
  while (start - 2 >= floor && name.length < MAX_LOCAL && /^[a-z0-9._] $/.test(text.slice(start - 2, start))) {
    if (start - 3 >= floor && /[a-z0-9]/.test(text[start - 3]!)) break
    start -= 2
    name = text[start]! + name
  }
  return name.length > 2 ? [start, name] : [at, last]
}

/** Words that stand before « chez Orange » or « @ gmail » without being anybody's name. */
const NO_NAME = new Set(
  `suis est es etais etait passe passer viens vient aller va vais vas alle rdv client cliente compte boite adresse mail
  email moi toi lui elle eux nous vous colis forfait abonne abonnee dispo livre achete acheter pris prendre commande
  travaille bosse reste mieux prix vu trouve merci ici la ca abonnement ligne numero mobile inscrit look is are
  meet`.split(/\s+/),
)
const INTRODUCED = /(?:mail|\bmel|adresse|courriel|contact|ecri[a-z]{0,4}|joindre|joignable)[^\n]{0,24}$/

/** Whether a person gives an address here, and does not talk of a carrier or a shop. */
function isMeant(text: string, local: Local, mark: Mark, host: Host): boolean {
  if (NO_NAME.has(local.name)) return false
  const carrier = !host.complete && host.provider !== undefined && AMBIGUOUS_PROVIDERS.has(host.provider)
  const telling = local.tricked || (local.name.length > 4 && /[0-9._]/.test(local.name))
  if (host.complete && host.tricked) return true
  const introduced = INTRODUCED.test(text.slice(Math.max(0, local.start - 40), local.start))
  // « suivez @agora.re » and « rendez-vous @ orange » are no addresses.
  if (!mark.word) return !mark.apart || telling || introduced || (!carrier && host.provider !== undefined)
  return carrier ? telling && introduced : telling || introduced
}
