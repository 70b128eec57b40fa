import { describe, expect, it } from 'vitest'
import { words } from '../pattern/words.js'
import { clue, defineSignal, type RuleSet, type SignalRule } from '../rule.js'
import { lintRules } from './lint-rules.js'

const used = words('used', 'code, mot de passe')
const unused = words('unused', 'chaussure')
const partOfUsed = words('part of used', 'code')
const many = (word: string) => Array.from({ length: 8 }, (_, i) => `${word} ${i}`)
const sign = (more: Partial<SignalRule> = {}): SignalRule => ({
  ...defineSignal({
    id: 'some-sign',
    title: { fr: 'a', en: 'a' },
    section: { heading: '', quote: '' },
    weight: 1,
    group: 'g',
    channels: ['chat'],
    mood: 'ask',
    find: [clue(used)],
    mustFind: many('code'),
    mustIgnore: many('rien'),
  }),
  ...more,
})
const lint = (signals: SignalRule[], vocabulary: object[] = []) =>
  lintRules({ version: '1', signals, guards: [], combinations: [] } satisfies RuleSet, vocabulary)

describe('lintRules', () => {
  it('has nothing to say of a good rule', () =>
    expect(lint([sign()], [{ used, partOfUsed, notAClass: 'x' }])).toEqual([]))

  it.each([
    ['an id used twice', [sign(), sign()], /sign some-sign stands there more than once/],
    ['few examples', [sign({ mustFind: ['a'] })], /1 mustFind examples, 8 are wanted/],
    [
      'an example given twice',
      [sign({ mustIgnore: [...many('rien'), 'rien 1'] })],
      /example "rien 1" stands there more than once/,
    ],
    ['an invisible character', [sign({ title: { fr: 'co\u200bde', en: 'a' } })], /invisible character U\+200B/],
    [
      'an invisible character in a message',
      [sign({ mustFind: [...many('code'), { channel: 'chat', text: 'a\u202eb' }] })],
      /U\+202E/,
    ],
    ['no channel', [sign({ channels: [] })], /no channel/],
  ])('finds %s', (_name, signals, line) => expect(lint(signals).join('\n')).toMatch(line))

  it('finds a class that no pattern uses, also in a group of classes', () => {
    expect(lint([sign()], [{ used, things: { unused } }])).toEqual(["class 'unused': no pattern uses it"])
  })
})
