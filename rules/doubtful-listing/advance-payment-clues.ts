/** Money asked for ahead, in French: what is asked, before what, for what. */
import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { type Clue, clue, clues } from '../../src/rule.js'
import * as acts from '../vocabulary/acts.js'
import * as advance from '../vocabulary/advance.js'
import * as carriage from '../vocabulary/carriage.js'
import * as contact from '../vocabulary/contact.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'

const askMoney = either(by('reader', acts.pay), sequence(acts.need, money.sum, { within: 6 }))
const demandsTransfer = sequence(advance.demandMe, money.means.transfer, { within: 2 })
const anyFee = either(money.fee, advance.cost)
const due = either(advance.part, money.deposit, fact('amount'), fact('percent'))
export const share = without(either(advance.part, money.deposit), advance.denied, { before: 3, after: 0 })

export const invest = without(things.invest, advance.savings, { before: 12, after: 12 })
/** « Pas d’acompte, pas de visite » */
const noDeposit = sequence(advance.denied, money.deposit, { within: 1 })
const dueFirst = without(without(carriage.dueFirst, advance.lawful, { before: 12, after: 12 }), advance.needless, {
  before: 4,
  after: 0,
})

export const asked: readonly Clue[] = [
  clue(sequence(money.deposit, advance.thenYours, { within: 6 }), { despite: ['negation'] }),
  clue(near(advance.lackingIt, advance.actsNot, { within: 5 }), { despite: ['negation', 'refusal'] }),
  clue(
    without(
      sequence(advance.oneTransfer, advance.thenIKeep, { within: 5 }),
      either(advance.ownPayment, advance.lawful),
      { before: 4, after: 4 },
    ),
  ),
  clue(sequence(advance.advanceMe, fact('amount'), { within: 4 })),
  clue(
    near(
      near(either(asks(acts.pay), money.means.transfer, money.deposit), advance.beforeAll, { within: 2 }),
      advance.seenAfter,
      { within: 6 },
    ),
  ),
  clue(
    near(
      near(either(money.deposit, money.means.transfer, advance.part, fact('amount'), advance.bareSum), advance.toHold, {
        within: 5,
      }),
      advance.seeLater,
      { within: 6 },
    ),
  ),
  clue(sequence(money.deposit, advance.firstOfAll, advance.thenSeen, { within: 6 }), { grade: 2 }),
  clue(sequence(noDeposit, advance.thenNoVisit, { within: 3 }), { despite: ['negation'] }),
  clue(
    without(near(either(money.deposit, money.fee), advance.elseNot, { within: 10 }), advance.lawful, {
      before: 12,
      after: 12,
    }),
    { despite: ['negation', 'refusal'] },
  ),
  clue(
    without(
      near(
        near(asks(acts.pay), money.deposit, { within: 5 }),
        either(advance.beforeKeys, advance.onCondition, contact.urgent),
        {
          within: 6,
        },
      ),
      advance.lawful,
      { before: 12, after: 12 },
    ),
  ),
  clue(
    sequence(
      either(demandsTransfer, sequence(asks(acts.pay), fact('amount'), { within: 4 })),
      either(advance.inAdvance, advance.firstOfAll),
      { within: 7 },
    ),
    { grade: 0.85 },
  ),
  clue(sequence(demandsTransfer, advance.thenIKeep, { within: 8 })),
  // What the help centre warns of in so many words: it says more than all that paraphrases it.
  clue(
    without(
      without(near(either(money.deposit, money.fee), things.beforeSeeing, { within: 14 }), advance.needless, {
        before: 0,
        after: 0,
      }),
      advance.lawful,
      {
        before: 12,
        after: 12,
      },
    ),
    { grade: 2.5, despite: ['negation'] },
  ),
  clues([either(by('reader', acts.pay), acts.need), either(money.deposit, money.fee), things.beforeSeeing], {
    despite: ['negation'],
  }),
  clues([
    near(either(money.deposit, money.fee), money.refundable, { within: 10 }),
    either(by('reader', acts.pay), acts.need, fact('amount')),
  ]),
  clues([askMoney, either(money.deposit, money.fee), things.keysRemote]),
  clues(
    [
      without(either(money.deposit, money.fee), advance.handedBack, { before: 0, after: 0 }),
      without(things.keysRemote, advance.dayItself, {
        before: 4,
        after: 4,
      }),
    ],
    { grade: 0.8, despite: ['negation'] },
  ),
  clues([askMoney, either(money.deposit, money.fee), things.cannotCome], {
    grade: 0.9,
    despite: ['negation', 'refusal'],
  }),
  clues([askMoney, either(money.deposit, money.fee), contact.competition], { grade: 0.8 }),
  clues([askMoney, money.fee, either(things.job, things.loan, things.goodsAnimal, things.inheritance, things.invest)], {
    grade: 0.9,
  }),
  clues([either(money.fee, money.deposit), either(things.job, things.loan, things.inheritance), acts.need], {
    grade: 0.8,
  }),
  clues([things.goodsAnimal, money.fee, money.free], { grade: 0.8 }),
  clue(
    without(near(asks(acts.pay), either(money.deposit, money.fee), { within: 7 }), advance.lawful, {
      before: 12,
      after: 12,
    }),
    { grade: 0.5 },
  ),
  clue(
    without(near(acts.need, either(money.deposit, money.fee), { within: 6 }), advance.lawful, {
      before: 12,
      after: 12,
    }),
    {
      grade: 0.45,
    },
  ),
  clues([invest, either(fact('percent'), advance.assured)], {
    grade: 0.45,
  }),
  clues([things.inheritance, either(asks(acts.give), asks(acts.pay), money.fee), money.sum], { grade: 0.7 }),
  clue(near(by('writer', acts.reserve), near(advance.oncePaid, money.sum, { within: 6 }), { within: 10 }), {
    grade: 0.8,
  }),
  clue(
    without(near(advance.hold, near(advance.against, due, { within: 8 }), { within: 9 }), advance.lawful, {
      before: 25,
      after: 25,
    }),
    {
      grade: 0.7,
    },
  ),
  clues([near(advance.keys, advance.posted, { within: 9 }), share, advance.settled], {
    grade: 0.9,
    despite: ['negation', 'refusal'],
  }),
  clues([near(advance.keys, advance.posted, { within: 9 }), near(advance.settled, fact('amount'), { within: 7 })], {
    grade: 0.9,
    despite: ['negation', 'refusal'],
  }),
  clues([advance.noVisit, near(share, advance.settled, { within: 9 })], {
    grade: 0.85,
    despite: ['negation', 'refusal'],
  }),
  clues([advance.noVisit, near(advance.hold, due, { within: 7 })], { grade: 0.7, despite: ['negation', 'refusal'] }),
  clues([advance.given, advance.voyage, near(either(advance.cost, money.fee), advance.onlyCost, { within: 9 })], {
    grade: 0.8,
    despite: ['negation', 'refusal'],
  }),
  clues([advance.loanOffer, anyFee, either(fact('amount'), fact('percent'))], {
    grade: 0.9,
    despite: ['negation', 'refusal'],
  }),
  clues([advance.windfall, near(anyFee, either(fact('amount'), advance.onlyCost, advance.settled), { within: 7 })], {
    grade: 0.75,
    despite: ['negation'],
  }),
  clues([advance.ticket, near(advance.nameChange, advance.paidFirst, { within: 14 })], {
    grade: 0.65,
    despite: ['negation'],
  }),
  clues(
    [
      without(near(either(advance.part, fact('percent')), advance.settled, { within: 7 }), advance.lawful, {
        before: 25,
        after: 25,
      }),
      without(advance.later, advance.lawful, { before: 15, after: 15 }),
    ],
    { grade: 0.6 },
  ),
  clue(
    near(near(advance.wants, either(fact('amount'), advance.part, anyFee), { within: 7 }), advance.beforeDoing, {
      within: 9,
    }),
    {
      grade: 0.6,
    },
  ),
  clues([advance.refundIf, near(either(share, anyFee, fact('amount')), advance.settled, { within: 8 })], {
    grade: 0.6,
    despite: ['negation'],
  }),
  clue(
    without(
      without(
        near(near(advance.settled, either(share, anyFee), { within: 7 }), advance.beforeDoing, { within: 9 }),
        advance.needless,
        { before: 0, after: 0 },
      ),
      advance.lawful,
      {
        before: 12,
        after: 12,
      },
    ),
    { grade: 0.8 },
  ),
  clues([near(advance.settled, fact('amount'), { within: 5 }), advance.ahead, either(advance.hold, advance.part)], {
    grade: 0.7,
  }),
  clues([carriage.keptForPayer, dueFirst], {
    grade: 0.5,
    despite: ['negation'],
  }),
  clues([advance.lend, advance.giveBackLater], { grade: 0.7, despite: ['negation'] }),
]
