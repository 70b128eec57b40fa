import { describe, expect, it } from 'vitest'
import { createScanner, type Message, type Signal } from '../src/index.js'
import { signals } from './index.js'

const scanner = createScanner()

/** A text goes through the first channel of the rule that a text can have. */
function signalOf(rule: (typeof signals)[number], example: string | Message): Signal | undefined {
  const channels: readonly string[] = rule.channels
  const message: Message = typeof example !== 'string' ? example : channels.includes('chat') ? { channel: 'chat', text: example } : channels.includes('sms') ? { channel: 'sms', text: example } : { channel: 'listing', title: '', description: example }
  return scanner.scan(message).signals.find((signal) => signal.id === rule.id)
}

/** A group counts its strongest sign, so the share of the weight is read before groups: from the damping and the hit. */
const fires = (signal: Signal | undefined): boolean => signal?.damping.every((one) => one.factor > 0.4) ?? false

for (const rule of signals) {
  describe(rule.id, () => {
    it('has at least eight examples of each kind', () => {
      expect(rule.mustFind.length).toBeGreaterThanOrEqual(8)
      expect(rule.mustIgnore.length).toBeGreaterThanOrEqual(8)
    })
    for (const example of rule.mustFind) it(`finds ${JSON.stringify(example)}`, () => expect(fires(signalOf(rule, example))).toBe(true))
    for (const example of rule.mustIgnore) it(`ignores ${JSON.stringify(example)}`, () => expect(fires(signalOf(rule, example))).toBe(false))
  })
}
