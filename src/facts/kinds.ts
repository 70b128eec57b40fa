/**
 * Which kinds of facts a folded text can hold at all: most messages hold hardly any, and asking must cost less than
 * looking. One look at each unit tells which signs and how many digits there are, and how the words begin.
 */
import { isDigit, isLetter } from './char-class.js'
import { cluesOfWord, WORD_CLUE } from './clue-words.js'
import { mayHoldEmail } from './disguised-emails.js'
import { hasBracketedDot, hasScheme, hasSpokenDot, hasTellingDot } from './link-trigger.js'
import { isLoneZero } from './lone-zero.js'

/** Kinds of facts, as bits. An amount is written in digits or said in words. */
export const KIND = {
  link: 1,
  email: 2,
  handle: 4,
  iban: 8,
  rib: 16,
  card: 32,
  phone: 64,
  amount: 128,
  saidAmount: 256,
} as const

const CLUE = { ...WORD_CLUE, dot: 32, colon: 64, bracket: 128, star: 256, at: 512, slash: 1024 } as const
const [SPACE, PLUS, ZERO, LETTER_O, EURO, POUND] = [32, 43, 48, 111, 0x20ac, 0xa3]

/** Fewer digits than these make no number, no account and no card: letters may be drawn for others. */
const LEAST = { phone: 4, rib: 4, card: 13 } as const

const SIGNS = new Uint16Array(128)
for (const [signs, clue] of [
  ['.', CLUE.dot],
  [':', CLUE.colon],
  ['[({<', CLUE.bracket],
  ['*', CLUE.star],
  ['@', CLUE.at],
  ['/', CLUE.slash],
  ['$%', CLUE.unit],
] as const)
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = clue

/** The kinds of facts that a text may hold; a kind that is missing is not there. */
export function kindsIn(text: string): number {
  let clues = 0
  let digits = 0
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isLetter(unit)) {
      if (!isLetter(before)) clues |= clueOfWord(text, i, unit)
    } else if (isDigit(unit)) {
      digits++
      if (before === PLUS || (unit === ZERO && !isDigit(before))) clues |= CLUE.dialled
    } else if (unit !== SPACE) clues |= clueOfSign(text, i, unit)
    before = unit
  }
  return writtenKinds(text, clues) | numberKinds(clues, digits)
}

function clueOfWord(text: string, at: number, unit: number): number {
  if (unit === LETTER_O && isLoneZero(text, at)) return CLUE.dialled
  return behindWord(text, at, cluesOfWord(text, at))
}

function clueOfSign(text: string, at: number, unit: number): number {
  const clue = unit < 128 ? SIGNS[unit]! : unit === EURO || unit === POUND ? CLUE.unit : 0
  return behindWord(text, at, clue)
}

/** A unit counts behind a word, `cent euros`, `mille d'euros`: behind digits it is looked for anyway. */
const behindWord = (text: string, at: number, clues: number): number =>
  (clues & CLUE.unit) === 0 || isLetter(text.charCodeAt(at - 2)) ? clues : clues & ~CLUE.unit

function writtenKinds(text: string, clues: number): number {
  let kinds = 0
  if (
    ((clues & CLUE.dot) !== 0 && hasTellingDot(text)) ||
    ((clues & CLUE.colon) !== 0 && hasScheme(text)) ||
    ((clues & CLUE.bracket) !== 0 && hasBracketedDot(text)) ||
    ((clues & CLUE.spokenDot) !== 0 && hasSpokenDot(text))
  )
    kinds |= KIND.link
  if ((clues & (CLUE.at | CLUE.spokenAt | CLUE.bracket | CLUE.star)) !== 0 && mayHoldEmail(text)) kinds |= KIND.email
  if ((clues & (CLUE.at | CLUE.slash | CLUE.service)) !== 0) kinds |= KIND.handle
  return kinds
}

function numberKinds(clues: number, digits: number): number {
  let kinds = (clues & CLUE.unit) === 0 ? 0 : KIND.saidAmount
  if (digits > 0) kinds |= KIND.iban | KIND.amount
  if (digits >= LEAST.rib) kinds |= KIND.rib
  if (digits >= LEAST.card) kinds |= KIND.card
  if (digits >= LEAST.phone || (clues & CLUE.dialled) !== 0) kinds |= KIND.phone
  return kinds
}
