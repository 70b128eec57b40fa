/** What turns a hit into less. Each guard covers its own clause or sentence, never the whole message. */
import { either, sequence, without } from '../src/pattern/pattern.js'
import type { Guard } from '../src/rule.js'
import {
  codeNotice,
  denounces,
  falseNegation,
  falseWarning,
  forSale,
  hypothetical,
  narration,
  ne,
  negation,
  question,
  refusal,
  warning,
} from './vocabulary/mood.js'

/** A fraud denounced, not a fraud alleged to frighten the reader. */
const trueWarning = without(warning, falseWarning, { before: 0, after: 0 })

export const guards: readonly Guard[] = [
  {
    id: 'negation',
    title: { fr: 'La phrase dit le contraire (négation)', en: 'The clause is negated' },
    factor: 0.1,
    marks: without(either(negation, sequence(ne, negation, { within: 6 })), falseNegation, { before: 0, after: 0 }),
    covers: 'before',
    moods: ['ask', 'claim'],
  },
  {
    id: 'refusal',
    title: { fr: 'L’auteur refuse', en: 'The writer refuses' },
    factor: 0.1,
    marks: refusal,
    covers: 'sentence',
    moods: ['claim'],
  },
  {
    id: 'warning',
    title: { fr: 'L’auteur met en garde', en: 'The writer warns of it' },
    factor: 0.1,
    marks: trueWarning,
    covers: 'sentence',
    moods: ['claim'],
  },
  {
    id: 'warning-clause',
    title: { fr: 'Mise en garde dans la même proposition', en: 'A warning in the same clause' },
    factor: 0.1,
    marks: trueWarning,
    covers: 'clause',
    moods: ['ask'],
  },
  {
    id: 'narration',
    title: { fr: 'L’auteur raconte ce qui lui est arrivé', en: 'The writer tells what happened' },
    factor: 0.2,
    marks: narration,
    covers: 'story',
    moods: ['claim', 'ask'],
  },
  {
    id: 'narration-clause',
    title: { fr: 'Récit dans la même proposition', en: 'Told in the same clause' },
    factor: 0.2,
    marks: narration,
    covers: 'clause',
    moods: ['ask'],
  },
  {
    id: 'warning-story',
    title: { fr: 'Mise en garde qui parle d’un tiers', en: 'A warning about somebody else' },
    factor: 0.15,
    marks: without(denounces, falseWarning, { before: 0, after: 0 }),
    covers: 'story',
    moods: ['ask', 'claim'],
  },
  {
    id: 'hypothetical',
    title: { fr: 'Cas supposé : « si quelqu’un vous demande… »', en: 'A supposed case: “if somebody asks you …”' },
    factor: 0.1,
    marks: hypothetical,
    covers: 'sentence',
    moods: ['ask', 'claim'],
  },
  {
    id: 'code-notice',
    title: { fr: 'Notification d’un code, sans demande de le donner', en: 'Notice of a code, without asking for it' },
    factor: 0.1,
    marks: codeNotice,
    covers: 'sentence',
    moods: ['ask', 'claim'],
  },
  {
    id: 'question',
    title: { fr: 'Simple question', en: 'Only a question' },
    factor: 0.35,
    marks: question,
    covers: 'clause',
    moods: ['claim'],
  },
  {
    id: 'item-for-sale',
    title: { fr: 'L’objet mis en vente', en: 'The item for sale' },
    factor: 0.2,
    marks: forSale,
    covers: 'clause',
    moods: ['claim', 'ask'],
  },
]
