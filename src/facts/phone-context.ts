/** The words around a run of digits: what makes it a telephone number, a reference or a quantity. */
import { isAlphanumeric } from './char-class.js'

/** Characters looked at before a number. */
const REACH = 64

/** A word before a number. */
interface WordBefore {
  word: string
  /** Index of its first letter and the one after its last. */
  start: number
  end: number
}

/** The word that ends before `at` and starts after `limit`; undefined at the end of a sentence. */
function wordBefore(text: string, at: number, limit: number, isNearest: boolean): WordBefore | undefined {
  let end = at
  for (; end > limit && !isAlphanumeric(text.charCodeAt(end - 1)); end--) {
    const unit = text.charCodeAt(end - 1)
    if (unit === 33 || unit === 63 || (unit === 46 && text[end] === ' ' && !isNearest)) return undefined
  }
  let start = end
  while (start > limit && isAlphanumeric(text.charCodeAt(start - 1))) start--
  return start === end ? undefined : { word: text.slice(start, end), start, end }
}

/** The words that end before `at`, nearest first, at most `count`. Stops at the end of a sentence. */
export function wordsBefore(text: string, at: number, count: number): string[] {
  const words: string[] = []
  const limit = Math.max(0, at - REACH)
  for (let from = at; words.length < count; ) {
    const before = wordBefore(text, from, limit, words.length === 0)
    if (before === undefined) break
    words.push(before.word)
    from = before.start
  }
  return words
}

const CUE =
  /^(?:tel|telephon\w*|fone|fon|phone|port|portab\w*|gsm|mob|mobile|cell|appel\w*|rappel\w*|apel\w*|rapel\w*|joign\w*|joindre|contact\w*|kontak\w*|compos\w*|whats?\w*|wats?\w*|wts\w*|wsp|wa|sms|texto\w*|text|call|ring|dial|viber|signal|telegram\w*|tlg\w*|fixe|ligne|sonn\w*|perso|nimero|fax|bip\w*)$/
const REFERENCE =
  /^(?:ref|refs|reference\w*|siret|siren|commandes?|cde|colis|suivi|tracking|dossiers?|factures?|facture|imei|isbn|ean|lot|codes?|annonce|contrat|iban|rib|bic|compte|guichet|serie|vin|immat\w*|article|modele|police|adherent|matricule|identifiant|id|badge|ticket|billet|reservation|mdp|passe|password|pin|loto|euromillions|keno|tirage|grille|chance|rcs|tva|duns|puk|iccid|asin|sku|gtin|upc|barre|barres|allocataire|serial|vignette|sinistres?|prelevement|rum|abonne\w*|bosch|oem|valeo|denso|garrett|injecteurs?|calculateur|turbo|piece|bulletin|quinte|tierce|secu|securite|insee|cadastr\w*|parcelle|carte|doi|cb|devis|expedition|sn|pn)$/
/** Words between a reference word and its number. */
const LINK =
  /^(?:n|no|nr|num|numero|de|du|d|des|la|le|les|l|est|c|client|suivi|interne|produit|promo|postal|portail|acces|secret|activation|parrainage|postale|bancaire|commercial\w*|comptable|votre|mon|ma|notre|ce|cette|sociale|fiscal|eu|fr|is|number|poste|perdu|mot|2x|cpam|caf|urssaf|edf|impots|assurance|wifi|moteur|origine|constructeur)$/
const OWNER = /^(?:mon|ton|son|notre|votre|leur|mes|voici|voila|au|my|your|mi|moi|a|aussi|autre|nouveau|new)$/

/** True behind `wa.me/`, `phone=`, `tel:` and the like. */
export const isCallLink = (text: string, at: number): boolean =>
  /(?:wa\.me\/|phone=|tel:|sms:)\+?$/.test(text.slice(Math.max(0, at - 10), at))

/** Words looked at before a number. */
const MAX_WORDS = 5

/** What the words before a number make of it. The nearest telling word decides. */
export function contextBefore(text: string, at: number): 'phone' | 'reference' | 'none' {
  if (isCallLink(text, at)) return 'phone'
  const limit = Math.max(0, at - REACH)
  let number = false
  let degree = false
  let customer = false
  for (let count = 0, from = at; count < MAX_WORDS; count++) {
    const before = wordBefore(text, from, limit, count === 0)
    if (before === undefined) break
    const { word, end } = before
    if (CUE.test(word) || word === 'service') return 'phone'
    if (REFERENCE.test(word)) return 'reference'
    if ((number || degree) && OWNER.test(word)) return 'phone'
    if (!LINK.test(word)) break
    if (word === 'n' && text[end] === '\u00b0') degree = true
    if (word === 'n' && text[before.start - 1] === '/') return 'reference' // S/N, P/N
    if (word === 'num' || word === 'numero') number = true
    if (word === 'client') customer = true
    from = before.start
  }
  if (number) return customer ? 'reference' : 'phone'
  return degree ? 'reference' : 'none'
}

/** Numbers drawn in a game are read out like telephone numbers. */
const DRAWN_LOT = /^(?:tombolas?|loto|tirage|sorti|sortis|sorties|gagnants?|bingo|keno|euromillions|grille)$/

/** True behind « les numéros sortis : » and the like. */
export const isDrawnLot = (text: string, at: number): boolean =>
  wordsBefore(text, at, MAX_WORDS).some((word) => DRAWN_LOT.test(word))

const UNIT =
  /^ ?(?:[€$£%]|(?:euros?|eur|e|kms?|kg|grs?|cm|mm|m2|m3|mo|go|gb|mb|tb|kwh|kw|ans|ariary|ar|fcfa|cfa|usd|dollars?|roupies?)(?![a-z0-9])|\u00b0)/
const TIME =
  /^ ?(?:h(?:\d|(?![a-z]))|heures?|hrs?(?![a-z])|mn|minutes?|jours?|fois|semaines?|mois|pieces?|personnes?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|rue|avenue|chemin|route|impasse|boulevard|bis|ter)/
const FAR = 14

/** True when a quantity's unit follows, so that the digits before it count something. */
export const unitAfter = (text: string, at: number): boolean => UNIT.test(text.slice(at, at + FAR))

/** True when a unit, a time or an address follows: digits that stand beside a number without being part of it. */
export const countsSomething = (text: string, at: number): boolean => {
  const after = text.slice(at, at + FAR)
  return UNIT.test(after) || TIME.test(after)
}

/** True when the digits are the start of a path in a web address that is not one to call or write to. */
export function isInWebAddress(text: string, at: number): boolean {
  let start = at
  while (start > at - 80 && start > 0 && text.charCodeAt(start - 1) > 32) start--
  const before = text.slice(start, at)
  if (!before.includes('://') && !before.includes('www.') && !/\.[a-z]{2,4}[/?]/.test(before)) return false
  return !/(?:wa\.me|whatsapp|viber|t\.me|tel:|sms:|phone=)/.test(before)
}
