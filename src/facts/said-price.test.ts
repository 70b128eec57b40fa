import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { tokenize } from '../text/tokens.js'
import { findSaidBargain, findSumBelow } from './said-price.js'

const read = (text: string) => tokenize([fold(text)], 1000)
/** Spans of one word wherever it stands. */
const spansOf = ({ words }: ReturnType<typeof read>, word: string) =>
  words.flatMap((one, at) => (one === word ? [at, at + 1] : []))

describe('findSaidBargain', () => {
  const bargain = (text: string) => {
    const tokens = read(text)
    const marks = {
      worth: spansOf(tokens, 'vaut'),
      worthAfter: spansOf(tokens, 'neuf'),
      asked: [...spansOf(tokens, 'a'), ...spansOf(tokens, 'pour')].sort((x, y) => x - y),
    }
    const found = findSaidBargain(tokens, marks, 0.35)
    return found && tokens.words.slice(found.start, found.end).join(' ')
  }
  it.each([
    ['il vaut 3 000 et part à 300', '3 000 et part a 300'],
    ['je le laisse à 400, il vaut trente mille', '400 il vaut trente mille'],
    ['il vaut 12k, je le cède pour deux cents', '12k je le cede pour deux cents'],
    ['à 90 alors que c’est 900 € neuf', '90 alors que c est 900'],
  ])('%j: %j', (text, words) => expect(bargain(text)).toBe(words))
  it.each([
    'il vaut 300 et part à 150',
    'il vaut 100, je le laisse à 10',
    'il vaut 3000, il roule à 90 km',
    'il vaut 3000. Je passe à 18 h',
    'on part à 300',
    'il vaut cher, à 300',
    'il vaut 9000, appelez à 0692',
  ])('nothing in %j', (text) => expect(bargain(text)).toBeUndefined())
})

describe('findSumBelow', () => {
  const below = (text: string) => {
    const tokens = read(text)
    const marks = { asked: spansOf(tokens, 'a'), amounts: [] }
    const found = findSumBelow(tokens, spansOf(tokens, 'moto'), marks, 900)
    return found && tokens.words.slice(found.start, found.end).join(' ')
  }
  it('takes a sum near the thing', () => expect(below('une moto neuve à 500')).toBe('moto neuve a 500'))
  it.each(['une moto neuve à 900', 'à 3 heures la moto', `moto ${'très '.repeat(15)} belle à 500`])('not %j', (text) =>
    expect(below(text)).toBeUndefined(),
  )
})
