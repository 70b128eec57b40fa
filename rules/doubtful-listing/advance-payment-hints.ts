/** What only hints at money asked for ahead, in French: said of honest sums as well. */
import { asks, by, either, fact, near, sequence, without } from '../../src/pattern/pattern.js'
import { type Clue, clue, clues } from '../../src/rule.js'
import * as acts from '../vocabulary/acts.js'
import * as advance from '../vocabulary/advance.js'
import * as money from '../vocabulary/money.js'
import * as things from '../vocabulary/things.js'
import { invest, share } from './advance-payment-clues.js'

/** A first sum that the reader is to lay out, in whatever mood it is said. */
const layOut = without(
  near(either(by('reader', acts.pay), advance.byPaying), either(advance.firstSum, fact('amount')), {
    within: 6,
  }),
  either(advance.denied, advance.lawful),
  { before: 5, after: 8 },
)

export const hinted: readonly Clue[] = [
  clue(near(layOut, advance.onceThere, { within: 14 }), { grade: 0.45 }),
  clue(
    without(
      sequence(
        near(
          either(asks(advance.layDown), by('reader', advance.layDown)),
          either(advance.firstSum, advance.bareSum, fact('amount')),
          {
            within: 5,
          },
        ),
        advance.andThen,
        { within: 8 },
      ),
      either(advance.denied, advance.lawful),
      { before: 5, after: 8 },
    ),
    { grade: 0.3 },
  ),
  clue(without(near(share, advance.willDo, { within: 6 }), advance.lawful, { before: 12, after: 12 }), {
    grade: 0.25,
  }),
  clue(near(advance.earnest, either(asks(acts.pay), advance.firstSum, fact('amount')), { within: 12 }), {
    grade: 0.35,
  }),
  clue(
    without(near(asks(acts.pay), advance.beforeAll, { within: 4 }), either(advance.denied, advance.lawful), {
      before: 5,
      after: 8,
    }),
    { grade: 0.3 },
  ),
  clue(near(advance.byPaying, advance.onceThere, { within: 8 }), { grade: 0.2 }),
  clue(near(asks(acts.pay), money.sum, { within: 6 }), { grade: 0.3 }),
  clue(near(by('reader', acts.pay), money.sum, { within: 6 }), { grade: 0.25 }),
  clues([things.loan, either(money.sum, fact('amount'), fact('percent'))], { grade: 0.3 }),
  clues([invest, either(money.sum, fact('amount'))], { grade: 0.3 }),
  clues([things.job, either(money.sum, fact('amount'))], { grade: 0.2 }),
  clue(things.keysRemote, { grade: 0.35 }),
]
