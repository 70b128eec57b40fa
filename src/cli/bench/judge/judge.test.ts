import { expect, it } from 'vitest'
import { toCase } from '../read/case.js'
import { judgeAll } from './judge.js'
import { chatCase, sampleScanner } from './sample.js'

const conversation = (turns: [from: string, text: string][]) =>
  toCase(
    {
      id: 'c',
      channel: 'conversation',
      label: 'fraud',
      input: { turns: turns.map(([from, text]) => ({ from, text })) },
    },
    { set: 'sample' },
  )

it('judges a conversation by the worst turn of the suspect, and unites the signs of them all', async () => {
  const one = conversation([
    ['suspect', 'suspicious sign:a'],
    ['user', 'fraud sign:b'],
    ['suspect', 'caution sign:c'],
  ])
  const [judged] = await judgeAll(sampleScanner, [one])
  expect(judged).toMatchObject({ level: 'suspicious', score: 0.6, ruleset: 'sample' })
  expect(judged!.signs.map(({ id }) => id).sort()).toEqual(['a', 'c', 'seen-2'])
})

it('counts a scan that throws as clear, and says why', async () => {
  const judged = await judgeAll(sampleScanner, [chatCase('a', 'fraud', 'boom'), chatCase('b', 'fraud', 'fraud')])
  expect(judged.map(({ level, error }) => [level, error])).toEqual([
    ['clear', 'boom'],
    ['fraud', undefined],
  ])
})
