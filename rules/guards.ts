/** What turns a hit into less. Each guard covers its own clause or sentence, never the whole message. */
import { either, near, sequence, without } from '../src/pattern/pattern.js'
import type { Guard } from '../src/rule.js'
import * as acts from './vocabulary/acts.js'
import { codeNotice, falseQuestion, inquiry, question } from './vocabulary/asking.js'
import { bring, falseSale, forSale, inPerson, office, orElse, sentFrom } from './vocabulary/in-person.js'
import {
  denial,
  failsToPass,
  falseDenial,
  falseNegation,
  falseRefusal,
  ne,
  negation,
  nobody,
  orNothing,
  refusal,
  scoff,
  turnDown,
} from './vocabulary/refusing.js'
import { byHabit, narration, reportedSpeech, rolePlay, tale, weTalk } from './vocabulary/telling.js'
import { denounces, falseWarning, hypothetical, ifYou, mayCome, warning, waryOfMessages } from './vocabulary/warning.js'

/** A fraud denounced, not a fraud alleged to frighten the reader. */
const trueWarning = without(without(warning, falseWarning, { before: 0, after: 0 }), ifYou, { before: 1, after: 0 })

/** What happened, or happens every week. */
const told = either(narration, sequence(weTalk, byHabit, { within: 5 }))

/** Papers and money that somebody brings, neither sent from a counter nor in another way if one likes. */
const onTheSpot = without(
  without(either(inPerson, near(bring, office, { within: 9 })), orElse, { before: 3, after: 2 }),
  sentFrom,
  { before: 3, after: 8 },
)

export const guards: readonly Guard[] = [
  {
    id: 'negation',
    title: { fr: 'La phrase dit le contraire (négation)', en: 'The clause is negated' },
    factor: 0.1,
    marks: without(
      either(negation, sequence(ne, either(negation, nobody), { within: 6 })),
      either(falseNegation, failsToPass),
      {
        before: 0,
        after: 0,
      },
    ),
    covers: 'before',
    moods: ['ask', 'claim', 'named'],
  },
  {
    id: 'denial',
    title: { fr: 'La même proposition le nie après coup', en: 'The same clause denies it afterwards' },
    factor: 0.1,
    marks: without(denial, falseDenial, { before: 0, after: 0 }),
    covers: 'clause',
    moods: ['ask', 'claim'],
  },
  {
    id: 'refusal',
    title: { fr: 'L’auteur refuse', en: 'The writer refuses' },
    factor: 0.1,
    marks: without(refusal, either(falseRefusal, falseDenial), { before: 0, after: 0 }),
    covers: 'sentence',
    yields: true,
    moods: ['claim'],
  },
  {
    id: 'scoff',
    title: { fr: 'L’auteur s’en moque : « il peut toujours courir »', en: 'The writer scoffs at it' },
    factor: 0.1,
    marks: scoff,
    covers: 'sentence',
    yields: true,
    moods: ['ask', 'claim', 'named'],
  },
  {
    id: 'warning',
    title: { fr: 'L’auteur met en garde', en: 'The writer warns of it' },
    factor: 0.1,
    marks: trueWarning,
    covers: 'sentence',
    yields: true,
    moods: ['claim', 'named'],
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
    marks: told,
    covers: 'story',
    yields: true,
    moods: ['claim', 'ask', 'named'],
  },
  {
    id: 'narration-clause',
    title: { fr: 'Récit dans la même proposition', en: 'Told in the same clause' },
    factor: 0.2,
    marks: told,
    covers: 'clause',
    moods: ['ask'],
  },
  {
    id: 'tale',
    title: { fr: 'Récit d’une victime, en créole', en: 'A victim’s tale, in Creole' },
    factor: 0.25,
    marks: tale,
    covers: 'story',
    moods: ['ask', 'claim', 'named'],
  },
  {
    id: 'role-play',
    title: { fr: 'Texte d’un rôle, d’un sketch, d’un exercice', en: 'Lines of a part, a sketch or an exercise' },
    factor: 0.25,
    marks: rolePlay,
    covers: 'passage',
    moods: ['ask', 'claim', 'named'],
  },
  {
    id: 'in-person',
    title: { fr: 'Remis ou réglé sur place, devant témoin', en: 'Handed over or paid on the spot' },
    factor: 0.4,
    marks: onTheSpot,
    covers: 'clause',
    moods: ['ask', 'claim'],
  },
  {
    id: 'warning-story',
    title: { fr: 'Mise en garde qui parle d’un tiers', en: 'A warning about somebody else' },
    factor: 0.15,
    marks: without(either(denounces, waryOfMessages), falseWarning, { before: 0, after: 0 }),
    covers: 'story',
    yields: true,
    moods: ['ask', 'claim', 'named'],
  },
  {
    id: 'hypothetical',
    title: { fr: 'Cas supposé : « si quelqu’un vous demande… »', en: 'A supposed case: “if somebody asks you …”' },
    factor: 0.1,
    marks: hypothetical,
    covers: 'sentence',
    moods: ['ask', 'claim', 'named'],
  },
  {
    id: 'advice',
    title: { fr: 'Conseil : ce qu’il faut refuser', en: 'Advice: what to turn down' },
    factor: 0.1,
    marks: sequence(
      mayCome,
      either(turnDown, sequence(ne, either(acts.give, acts.buy, acts.pay), either(negation, nobody), { within: 4 })),
      { within: 14 },
    ),
    covers: 'sentence',
    yields: true,
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
    marks: without(without(question, falseQuestion, { before: 0, after: 0 }), orNothing, { before: 0, after: 8 }),
    covers: 'clause',
    moods: ['claim'],
  },
  {
    id: 'inquiry',
    title: { fr: 'L’auteur demande si c’est normal', en: 'The writer asks whether it is normal' },
    factor: 0.15,
    marks: inquiry,
    covers: 'sentence',
    yields: true,
    moods: ['claim', 'ask', 'named'],
  },
  {
    id: 'reported-speech',
    title: { fr: 'Paroles d’un tiers entre guillemets', en: 'Somebody else’s words in quotation marks' },
    factor: 0.15,
    marks: either(reportedSpeech, waryOfMessages),
    covers: 'quotation',
    moods: ['claim', 'ask', 'named'],
  },
  {
    id: 'item-for-sale',
    title: { fr: 'L’objet mis en vente', en: 'The item for sale' },
    factor: 0.2,
    marks: without(forSale, falseSale, { before: 1, after: 2 }),
    covers: 'clause',
    moods: ['claim', 'ask'],
  },
]
