import { describe, expect, it } from 'vitest'
import { asks, by, either, fact, near, sequence, starts, without } from '../pattern/pattern.js'
import { Form, verbClass, words } from '../pattern/words.js'
import { type Clue, clue, clues, type Guard, type SignalRule } from '../rule.js'
import { describeClue, describePattern } from './describe-pattern.js'
import { overlaps, unmetBy } from './lint-examples.js'
import { guardMutantsOf, mutantsOf } from './mutants.js'
import { mutateGuard, mutateRule, recordsUnder } from './mutate-rules.js'
import { neverFires } from './never-fires.js'
import { messagesOf } from './rule-examples.js'

const code = words('a code', 'code, mot de passe')
const word = words('a secret', 'secret')
const give = verbClass('give', () => [
  ['donner', Form.infinitive],
  ['donnez', Form.second | Form.plural | Form.imperative],
])
const sign = (id: string, find: Clue[], mustFind: string[], mustIgnore: string[] = ['bonjour']): SignalRule => ({
  id,
  title: { fr: id, en: id },
  section: { heading: '', quote: '' },
  weight: 2,
  group: id,
  channels: ['chat'],
  mood: 'ask',
  find,
  mustFind,
  mustIgnore,
})

describe('mutantsOf', () => {
  it('drops and alters every part', () => {
    const rule = sign(
      'one',
      [clue(sequence(asks(give), either(code, word), { within: 3 })), clue(starts(without(code, word)))],
      [],
    )
    expect(mutantsOf(rule).map(({ name }) => name)).toEqual([
      'clue 1 dropped',
      'clue 1: step 1 dropped',
      'clue 1: step 1: doer ignored',
      'clue 1: step 2 dropped',
      'clue 1: step 2: alternative 1 dropped',
      'clue 1: step 2: alternative 2 dropped',
      'clue 1: gap closed',
      'clue 2 dropped',
      'clue 2: place ignored',
      'clue 2: exception ignored',
      'guards ignored',
      'guarded like a claim',
    ])
  })

  it('drops parts of a clue, halves of a pair, detectors and what they are given', () => {
    const uses = { secret: either(code, word) }
    const parts = sign('one', [clues([near(code, give), give])], [])
    const rule: SignalRule = { ...parts, detect: () => [], uses, mood: 'fact' }
    expect(mutantsOf(rule).map(({ name }) => name)).toEqual([
      'clue 1 dropped',
      'clue 1: part 1 dropped',
      'clue 1: part 1: only the first of two',
      'clue 1: part 1: only the second of two',
      'clue 1: part 1: gap closed',
      'clue 1: part 2 dropped',
      'detector dropped',
      'detector’s secret: dropped',
      'detector’s secret: alternative 1 dropped',
      'detector’s secret: alternative 2 dropped',
    ])
  })
})

describe('mutateRule', () => {
  const find = [clue(sequence(asks(give), either(code, word)))]
  const survivors = (mustFind: string[], mustIgnore?: string[]) => {
    const rule: SignalRule = { ...sign('one', find, mustFind, mustIgnore), mood: 'fact' }
    return mutateRule(rule, [rule], []).survivors
  }

  it('lists what no example notices', () => {
    expect(survivors(['donnez le code'])).toEqual([
      'clue 1: step 1: doer ignored',
      'clue 1: step 2: alternative 2 dropped',
    ])
    expect(survivors(['donnez le code', 'donnez le secret'])).toEqual(['clue 1: step 1: doer ignored'])
  })

  it('lets the innocent examples notice what makes a rule wider', () =>
    expect(survivors(['donnez le code', 'donnez le secret'], ['je vais donner le code'])).toEqual([]))
})

describe('mutateGuard', () => {
  const guard: Guard = {
    id: 'never',
    title: { fr: '', en: '' },
    factor: 0.1,
    marks: either(words('never', 'jamais'), words('no', 'aucunement')),
    covers: 'clause',
    moods: ['ask', 'claim'],
  }
  const survivors = (mustIgnore: string[]) => {
    const signals = [sign('one', [clue(sequence(asks(give), code))], ['donnez le code'], mustIgnore)]
    const guards = [guard]
    return mutateGuard(guard, guards, recordsUnder(signals, guards)).survivors
  }

  it('survives whole where no example needs it', () =>
    expect(survivors(['bonjour'])).toEqual(guardMutantsOf(guard).map(({ name }) => name)))

  it('is noticed where an example is left alone because of it', () =>
    expect(survivors(['ne donnez jamais le code', 'donnez le code, jamais la photo'])).toEqual([
      'marks: alternative 2 dropped',
      'leaves the mood claim alone',
    ]))
})

describe('the lint of examples', () => {
  const met = sign('met', [clue(code)], ['mon code', 'le code', 'un code', 'ce code', 'code ici', 'code là'])
  const unmet = sign('unmet', [clue(word), clue(code)], met.mustFind as string[])
  const rules = { version: '1', signals: [met, unmet], guards: [], combinations: [] }

  it('finds clues and classes that no example meets', () => {
    const found = unmetBy(messagesOf(rules.signals), rules)
    expect(found.clues).toEqual(['sign unmet: clue 1 fires on no example'])
    expect(found.classes).toEqual(["class 'a secret': no example holds a word of it"])
    expect(found.expressions[0]).toEqual({ name: 'a code', n: 2, unmet: ['mot de passe'] })
  })

  it('finds signs that never come alone', () =>
    expect(overlaps(rules)).toEqual([
      'met never shows without unmet (12 examples)',
      'unmet never shows without met (12 examples)',
    ]))
})

describe('neverFires', () => {
  it.each<[string, Clue[], RegExp | undefined]>([
    ['an empty class', [clue(words('none', ''))], /clue 1 can never fire/],
    ['an alternative of nothing', [clue(sequence(give, either()))], /clue 1 can never fire/],
    ['what excludes itself', [clue(without(code, either(word, code)))], /clue 1 can never fire/],
    ['a smaller class excluded by a larger', [clue(without(words('pin', 'code'), code))], /clue 1 can never fire/],
    [
      'a clue said twice',
      [clue(near(code, give)), clue(near(code, give), { grade: 0.5 })],
      /clue 2 says no more than clue 1/,
    ],
    [
      'a clue said twice, the stronger last',
      [clue(code, { grade: 0.2 }), clue(code)],
      /clue 1 says no more than clue 2/,
    ],
    ['another order', [clue(sequence(code, give)), clue(sequence(give, code))], undefined],
    [
      'a wider gap',
      [clue(near(code, give, { within: 2 })), clue(near(code, give, { within: 9 }), { grade: 0.5 })],
      undefined,
    ],
  ])('%s', (_name, find, line) => {
    const found = neverFires(sign('one', find, []))
    if (line === undefined) expect(found).toEqual([])
    else expect(found).toEqual([expect.stringMatching(line)])
  })
})

describe('patterns in words', () => {
  it('says who, what, how far, and what must not stand there', () => {
    expect(describePattern(sequence(asks(give), without(code, word), { within: 8 }))).toBe(
      '(on demande au lecteur [give : donner]) puis ([a code : code, mot de passe] sans [a secret : secret] autour) (≤ 8 mots entre)',
    )
    expect(describePattern(near(by('writer', give), fact('phone')))).toBe(
      '(l’auteur fait [give : donner]) près de {un numéro de téléphone} (≤ 6 mots)',
    )
    expect(describeClue(clues([starts(code), word], { grade: 0.5, despite: ['negation'] }))).toBe(
      'au début : [a code : code, mot de passe] ; et, où que ce soit, [a secret : secret] (50 % du poids ; même avec : negation)',
    )
  })
})
