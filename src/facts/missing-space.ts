/**
 * `vendu.il faut voir`, `dispo.Je passe`, `facture.zip`: a full stop without a space, or a file, that looks like a host
 * because the next word happens to be a top-level domain.
 */

import { isFrenchWord } from '../text/dictionary.js'
import type { View } from '../text/fold.js'
import { AMBIGUOUS_TLDS, CHAT_WORDS, GREETINGS, MESSAGING, SHORTENERS, WELL_KNOWN } from './host-lists.js'
import { partsOf } from './hosts.js'

/** Those of the ambiguous top-level domains that French sentences most often begin with. */
const FUNCTION_WORDS = new Set('de la il je et si se ne ca es'.split(' '))

/** What announces a link, at the end of the words before it. */
const ANNOUNCED =
  /(?:site|lien|url|adresse|link|clique[rz]?|sur|ici|via|www)(?: (?:sur|ici|est|web))?(?: ?:| ?->| ?=)? ?$/

/** True when `view.text.slice(start, end)`, a host with nothing before and after it, is two words rather than a host. */
export function isMissingSpace(view: View, start: number, end: number): boolean {
  const host = view.text.slice(start, end)
  const labels = host.split('.')
  const tld = labels.at(-1)!
  if (hasAccent(view, end - tld.length, end)) return true
  if (tld === 're') return labels.length === 2 && GREETINGS.has(labels[0]!)
  if (!AMBIGUOUS_TLDS.has(tld) || labels[0] === 'www' || isKnown(host)) return false
  if (labels.length > 2 && partsOf(host).suffix !== tld) return false
  if (startsSentence(view, end - tld.length)) return true
  const words = labels.slice(0, -1)
  if (words.every(isWord)) return true
  // « kevin.je passe », « états-unis.et puis »: the sentence goes on.
  return FUNCTION_WORDS.has(tld) && words.every(isName) && goesOn(view.text, start, end)
}

const isName = (label: string): boolean => /^[a-z]{1,63}$/.test(label) || isFrenchWord(label)

const goesOn = (text: string, start: number, end: number): boolean =>
  /^ ?[a-z']/.test(text.slice(end, end + 2)) && !ANNOUNCED.test(text.slice(Math.max(0, start - 24), start))

/** `appris.même`: no top-level domain has an accent. Letters of another script are a trick, not a word. */
function hasAccent(view: View, start: number, end: number): boolean {
  const raw = view.raw.slice(view.starts[start], view.ends[end - 1])
  return raw.length === end - start && /[^\0-\x7f]/.test(raw) && /^\p{Script=Latin}{1,63}$/u.test(raw)
}

const isKnown = (host: string): boolean => WELL_KNOWN.has(host) || SHORTENERS.has(host) || MESSAGING.has(host)

/** A capital after the dot and a small letter after that: `Bonjour.Je`. An address is capital throughout or not at all. */
function startsSentence(view: View, at: number): boolean {
  const raw = view.raw.slice(view.starts[at], view.ends[at + 1])
  return /^\p{Lu}\p{Ll}/u.test(raw)
}

/** What a hyphenated word of a sentence ends in: `rendez-vous`, `peut-être`, `celui-ci`. Hosts have any two words. */
const COMPOUND_END = /-(?:vous|nous|moi|toi|lui|il|elle|je|tu|ce|on|ils|le|la|les|y|en|ci|etre|end|midi|bas|memes?)$/

const FIGURE = /^\d{1,6}(?:h\d{0,2}|[a-z]{1,2}|eur|euros?|min|ans|mois|jours?)?$/

/** Words, figures (`18h.je`, `50.il`) and short model names (`ps5.il`). */
function isWord(label: string): boolean {
  if (label.includes('-') && !COMPOUND_END.test(label)) return false
  return label.length < 4 || FIGURE.test(label) || CHAT_WORDS.has(label) || isFrenchWord(label)
}
