/** Verdicts for the tests of this folder, made by hand: what is tested is what is said of them. */
import { emptyState } from '../conversation/state.js'
import { noFacts } from '../facts/extract.js'
import type { Evidence } from '../text/evidence.js'
import { sigmoid } from './score.js'
import { toPublic } from './serialise.js'
import { SCHEMA_VERSION, type Signal, type Verdict } from './verdict.js'

export const evidenceIn = (text: string, quote: string, field = 'text'): Evidence => {
  const start = text.indexOf(quote)
  return { field, start, end: start + quote.length, quote }
}

export const signalOf = (id: string, contribution: number, more: Partial<Signal> = {}): Signal => ({
  id,
  title: `Titre de ${id}`,
  section: { heading: 'Repérer', quote: 'Ne communiquez jamais de code.' },
  contribution,
  damping: [],
  evidence: [],
  ...more,
})

export function verdictOf(signals: Signal[], more: Partial<Verdict> = {}): Verdict {
  const prior = -4.595
  const verdict: Verdict = {
    schemaVersion: SCHEMA_VERSION,
    level: 'fraud',
    action: 'hold',
    prior,
    signals,
    score: sigmoid(signals.reduce((sum, one) => sum + one.contribution, prior)),
    combinations: [],
    trust: [],
    language: 'fr',
    facts: noFacts(),
    unread: [],
    report: { sender: undefined, sites: [] },
    conversation: emptyState(),
    reviewRequired: true,
    ruleset: '1-abc',
    explain: () => '',
    toJSON: () => toPublic(verdict),
    ...more,
  }
  return verdict
}
