/** What the scanner said of a case, as the figures need it. */
import { rankOf } from '../../../verdict/level.js'
import type { Level } from '../../../verdict/verdict.js'
import type { CaseLabels } from '../read/case.js'

/** A sign that was named: the log-odds it added (the most, over the turns). */
export interface Named {
  id: string
  contribution: number
}

/** A stretch of text; with `signs`, it is the evidence of these. */
export interface Piece {
  text: string
  signs?: string[]
}

/** One text of a case, cut to what surrounds the evidence. */
export interface Passage {
  /** The field of the message; in a conversation, who wrote it. */
  field: string
  pieces: Piece[]
}

/** How scores are to be read. */
export interface Scale {
  /** Lowest score of the level `suspicious`. */
  suspicious: number
  /** Share of fraud that the scores are read at, 0..1. */
  baseRate: number
}

/** A case and the worst verdict on it. */
export interface Judged {
  one: CaseLabels
  level: Level
  /** Probability of fraud, 0..1, at the base rate of the scanner. */
  score: number
  signs: readonly Named[]
  ruleset: string
  /** Why the scanner threw, which it never should; the case then counts as `clear`. */
  error?: string
  /** What was written, for cases that somebody will want to read. */
  passages?: Passage[]
}

/** True when the level is `level` or above. */
export const reaches = (judged: Judged, level: Level): boolean => rankOf(judged.level) >= rankOf(level)

/** True when the sign was named, damped or not. */
export const names = (judged: Judged, id: string): boolean => judged.signs.some((sign) => sign.id === id)

/** Fraud under `suspicious`, or a legitimate message at it. Spam is never wrong. */
export const isWrong = (judged: Judged): boolean =>
  judged.one.label !== 'spam' && (judged.one.label === 'fraud') !== reaches(judged, 'suspicious')

/** True when the level is not one that the row of the case allows. */
export function isOutOfBand({ one: { minLevel, maxLevel }, level }: Judged): boolean {
  const under = minLevel !== undefined && rankOf(level) < rankOf(minLevel)
  return under || (maxLevel !== undefined && rankOf(level) > rankOf(maxLevel))
}
