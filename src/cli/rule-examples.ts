/** What signs show on examples, each by itself: without groups, combinations and fitted weights. */
import { agora, createScanner } from '../index.js'
import type { Message } from '../message/message.js'
import type { Example, Guard, SignalRule } from '../rule.js'

/** What a sign shows on a message: the share of its weight that it earns, 0..1, and the words it quotes. */
export interface Shown {
  earned: number
  quotes: readonly string[]
}

/** An example as a message; a text goes through the first channel that the sign can have it on. */
export function toMessage({ channels }: Pick<SignalRule, 'channels'>, example: Example): Message {
  if (typeof example !== 'string') return example
  if (channels.includes('chat')) return { channel: 'chat', text: example }
  if (channels.includes('sms')) return { channel: 'sms', text: example }
  return { channel: 'listing', title: '', description: example }
}

/** All examples of all signs, as messages. */
export const messagesOf = (signals: readonly SignalRule[]): Message[] =>
  signals.flatMap((rule) => [...rule.mustFind, ...rule.mustIgnore].map((example) => toMessage(rule, example)))

/** A judge of messages by rules alone, so that no calibration moves it; signs that show nothing are left out. */
export function createJudge(
  signals: readonly SignalRule[],
  guards: readonly Guard[],
): (message: Message) => ReadonlyMap<string, Shown> {
  const weights = new Map(signals.map((rule) => [rule.id, rule.weight]))
  const alone = signals.map((rule) => ({ ...rule, group: rule.id, amplifier: false }))
  const scanner = createScanner({
    policy: { ...agora, learnedWording: false },
    rules: { version: 'alone', signals: alone, guards, combinations: [] },
  })
  return (message) =>
    new Map(
      scanner.scan(message).signals.map(({ id, contribution, evidence }) => {
        const quotes = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end).map((one) => one.quote)
        return [id, { earned: contribution / weights.get(id)!, quotes }]
      }),
    )
}

/** As a line of the record: two figures of the share, and the words. */
export const recordOf = ({ earned, quotes }: Shown): string =>
  `${earned.toFixed(2)} ${quotes.map((quote) => JSON.stringify(quote)).join(' ')}`
