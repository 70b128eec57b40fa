/**
 * What every sign shows on every example is on record: the share of its weight that it earns, and the words it quotes.
 * A change of a rule or a word class shows here what it moved; `npx vitest run rules/examples.test.ts -u` records it
 * anew, to be reviewed. `vigie rules --mutate` counts the mistakes that would not be noticed.
 */
import { expect, it } from 'vitest'
import { createJudge, recordOf, toMessage } from '../src/cli/rule-examples.js'
import type { SignalRule } from '../src/rule.js'
import { guards } from './guards.js'
import { signals } from './index.js'

/** The learned sign moves with every calibration, which has its own review. */
const rules: readonly SignalRule[] = signals.filter((rule) => rule.id !== 'learned-wording')

it('every sign shows on every example what is on record', async () => {
  const judge = createJudge(rules, guards)
  const lines = rules.flatMap((rule) =>
    [...rule.mustFind, ...rule.mustIgnore].flatMap((example) => [
      `${rule.id}: ${JSON.stringify(example)}`,
      ...[...judge(toMessage(rule, example))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, shown]) => `  ${id} ${recordOf(shown)}`),
    ]),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('examples.shown.txt')
})
