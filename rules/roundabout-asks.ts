/**
 * Asks that are no request by their words, by the sign they give: somebody else's deed told to be copied, a « yes » to
 * what the other offers, an object left out, money that goes to a third, a few careless words.
 */
import { either, near } from '../src/pattern/pattern.js'
import { type Clue, clue, clues } from '../src/rule.js'
import * as example from './vocabulary/by-example.js'
import * as careless from './vocabulary/careless-asks.js'
import * as creole from './vocabulary/creole-deals.js'
import * as dropped from './vocabulary/dropped-object.js'
import * as errand from './vocabulary/errands-of-fraud.js'
import * as money from './vocabulary/money.js'
import { paidToAnother, seenAbout } from './vocabulary/named-payee.js'
import * as soft from './vocabulary/soft-asks.js'

const told = { despite: example.TOLD }
/** Said of what the other has just offered to do. */
const agreed = { despite: ['narration', 'narration-clause', 'question'] }

export const oneTimeCode: readonly Clue[] = [
  clues([example.lentCode, example.likewise], { grade: 0.95, ...told }),
  clue(near(example.lentCode, example.broughtHim, { within: 14 }), { grade: 0.4, ...told }),
  clues([example.letThrough, example.likewise], { grade: 0.9, ...told }),
  clues([dropped.codeInHand, dropped.assent], agreed),
  clues([dropped.codeInHand, dropped.saysWhat], { grade: 0.85, despite: ['narration-clause'] }),
  clue(near(dropped.codeInHand, dropped.whatIsIt, { within: 10 }), { grade: 0.4 }),
  clues([dropped.pushInHand, dropped.assent], agreed),
  clues([dropped.somethingCame, either(dropped.readItMe, dropped.saysWhat)], {
    grade: 0.82,
    despite: ['narration', 'narration-clause'],
  }),
  clues([dropped.codeInHand, dropped.readItMe], { grade: 0.8, despite: ['narration-clause'] }),
  clues([creole.codeCame, dropped.saysWhat], { grade: 0.85 }),
  clues([careless.codeComes, careless.bareAsk], { grade: 0.8 }),
  clue(careless.codeByEar, { grade: 0.85, despite: ['narration', 'narration-clause'] }),
  clue(careless.callsForwarded, { grade: 0.6 }),
]

export const credential: readonly Clue[] = [
  clues([example.lentAccess, example.likewise], { grade: 0.85, ...told }),
  clues([dropped.accessInHand, dropped.assent], agreed),
  clues([dropped.sidesAsked, dropped.settles], { grade: 0.75 }),
  clue(dropped.sidesAsked, { grade: 0.3 }),
  clue(soft.usualKeys, { grade: 0.6, despite: ['narration', 'narration-clause'] }),
  clue(dropped.cardSides, { grade: 0.8 }),
]

export const card: readonly Clue[] = [
  clues([example.lentCard, example.likewise], { grade: 0.9, ...told }),
  clues([dropped.cardInHand, dropped.assent], { ...agreed, grade: 0.95 }),
  clues([dropped.cardInHand, dropped.goOn], { ...agreed, grade: 0.95 }),
  clue(soft.replyWithCard, { grade: 0.8 }),
  clues([careless.cardByEar, careless.forPayment], { grade: 0.85 }),
]

export const voucher: readonly Clue[] = [
  clues([example.boughtVoucher, example.likewise], told),
  clues([dropped.voucherInHand, dropped.assent], agreed),
]

export const papers: readonly Clue[] = [
  clues([example.lentPapers, either(example.likewise, example.broughtHim, example.asUsual)], { grade: 0.9, ...told }),
  clues([dropped.papersInHand, dropped.assent], { ...agreed, grade: 0.9 }),
  clues([errand.freeAid, errand.taxPaper, errand.bankOrIdentity]),
]

export const personalDetails: readonly Clue[] = [clues([errand.freeAid, errand.taxPaper, errand.bankOrIdentity])]

export const advancePayment: readonly Clue[] = [
  clues([example.paidAhead, example.likewise], told),
  clue(near(example.paidAhead, example.asUsual, { within: 10 }), { grade: 0.8, ...told }),
  clue(near(example.paidAhead, example.broughtHim, { within: 14 }), { grade: 0.7, ...told }),
  clue(example.firstToPay),
  clue(example.paidAhead, { grade: 0.3, despite: ['narration-clause'] }),
  clue(soft.keysTravel, { despite: ['negation'] }),
  clue(soft.payThenSent, { grade: 0.8 }),
  clue(soft.opensWhenPaid, { despite: ['negation'] }),
  clue(soft.onlyLacks, { grade: 0.9, despite: ['negation'] }),
  clue(soft.foundAgain, { grade: 0.7 }),
  clues(soft.helpfulMan, { grade: 0.9, ...told }),
  clue(soft.hisFeeFirst, { grade: 0.9 }),
  clue(soft.placeAboard, { grade: 0.7 }),
  clues([dropped.paysAhead, dropped.assent], { ...agreed, grade: 0.9 }),
  clue(paidToAnother),
  clues([errand.moneyFetched, errand.gravest]),
  clue(seenAbout, { grade: 0.8 }),
  clue(careless.payThenSent),
  clues(errand.driverPaidAhead, { despite: ['negation', 'refusal'] }),
  clue(errand.paidViewing, { grade: 0.9 }),
  clue(errand.strangersLegacy),
  clue(careless.sumThenDone, { despite: ['negation'] }),
  clue(careless.intoKinsAccount),
  clue(careless.opensOncePaid, { despite: ['negation'] }),
]

export const riskyPayment: readonly Clue[] = [
  clues([example.paidAhead, example.likewise, money.means.mandate], told),
  clues([errand.moneyFetched, errand.gravest], { grade: 0.9, despite: ['question'] }),
  clues([dropped.paysAhead, dropped.assent], { ...agreed, grade: 0.8 }),
  clue(paidToAnother, { grade: 0.6, despite: ['question'] }),
  clue(either(careless.sumThenDone, careless.payThenSent), { grade: 0.6, despite: ['question', 'negation'] }),
  clue(careless.intoKinsAccount, { grade: 0.6 }),
  clues(soft.helpfulMan, { grade: 0.5, despite: ['question', ...example.TOLD] }),
  clue(soft.toMyNameByPost, { grade: 0.6, despite: ['question'] }),
  clue(careless.throughYourAccount, { grade: 0.8, despite: ['question'] }),
]

export const surplus: readonly Clue[] = [
  clues([errand.chequeBigger, errand.theRest, errand.inNotesToDriver]),
  clues([soft.restInHand, soft.heFetchesIt]),
]

export const carrier: readonly Clue[] = [
  clues(errand.driverPaidAhead, { grade: 0.9, despite: ['negation', 'refusal'] }),
  clues([errand.chequeBigger, errand.theRest, errand.inNotesToDriver], { grade: 0.6 }),
  clue(soft.hisFeeFirst, { grade: 0.5 }),
]
