/** Judged messages → what the page shows of each, as short as it can be: there may be ten thousand. */
import { printable } from '../../../verdict/printable.js'
import type { Comparison, Move } from '../figures/comparison.js'
import type { Quality } from '../figures/quality.js'
import type { Judged } from '../judge/judged.js'
import { changedSigns } from './comparison-text.js'

type Said = [field: string, pieces: ([text: string] | [text: string, signs: string[]])[]]

export interface Mistake {
  kind: 'missed' | 'alarm' | 'moved'
  id: string
  place: string
  channel: string
  lang: string
  level: string
  score: number
  signs: [id: string, contribution: number][]
  expected: readonly string[]
  said: Said[]
  before?: { level: string; score: number }
  gained?: string[]
  lost?: string[]
}

/** The mistakes of a rule set, the most wrong first; in a comparison, the messages that moved, the farthest first. */
export function mistakesOf({ missed, disturbed }: Quality, comparison: Comparison | undefined): Mistake[] {
  if (comparison !== undefined) return comparison.moved.listed.map(toMoved)
  const wrong = [...missed.listed, ...disturbed.listed].sort((a, b) => wrongness(b) - wrongness(a))
  return wrong.map((one) => toMistake(one, one.one.label === 'fraud' ? 'missed' : 'alarm'))
}

const wrongness = ({ one, score }: Judged): number => (one.label === 'fraud' ? 1 - score : score)

const toMoved = (move: Move): Mistake => ({
  ...toMistake(move.after, 'moved'),
  ...changedSigns(move),
  before: { level: move.before.level, score: rounded(move.before.score) },
})

const toMistake = ({ one, level, score, signs, passages = [] }: Judged, kind: Mistake['kind']): Mistake => ({
  kind,
  id: printable(one.id),
  place: printable(one.place),
  channel: one.channel,
  lang: printable(one.lang),
  level,
  score: rounded(score),
  signs: signs.map(({ id, contribution }) => [id, Math.round(10 * contribution) / 10]),
  expected: one.signals.map(printable),
  said: passages.map(({ field, pieces }) => [
    printable(field),
    pieces.map(({ text, signs: ids }) => (ids === undefined ? [printable(text)] : [printable(text), ids])),
  ]),
})

const rounded = (score: number): number => Math.round(1e4 * score) / 1e4
