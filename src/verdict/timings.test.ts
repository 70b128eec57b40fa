import { expect, it } from 'vitest'
import { createScanner, type Message } from '../index.js'

const message: Message = { channel: 'chat', text: 'Envoyez-moi le code reçu par SMS' }

it('charges every step to the clock that was given, and shows it to the engineer', () => {
  let ticks = 0
  const verdict = createScanner({ clock: () => ticks++ }).scan(message)
  expect(verdict.timings).toEqual({ text: 1, facts: 2, words: 1, signs: 1, verdict: 1 })
  expect(verdict.explain('engineer', 'en')).toContain('timings (ms): text 1.000, facts 2.000, words 1.000')
})

it('reads no clock by itself', () => {
  const verdict = createScanner().scan(message)
  expect(verdict).not.toHaveProperty('timings')
  expect(verdict.explain('engineer')).not.toContain('durées')
  expect(() => createScanner({ clock: 5 as unknown as () => number })).toThrow(/^options\.clock/)
})
