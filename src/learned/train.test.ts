import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lengthOf } from './features.js'
import { listTexts, train } from './train.js'

const BUCKETS = 64
const texts = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: BUCKETS - 1 }), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 20,
})

it('texts are listed without loss, the commonest feature first', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const { starts, ranks, bucketOf } = listTexts(given, BUCKETS)
      const read = given.map((_, i) => Array.from(ranks.subarray(starts[i], starts[i + 1]), (rank) => bucketOf[rank]))
      expect(read).toEqual(given)
      const counts = Array.from(bucketOf, (bucket) => given.filter((one) => one.includes(bucket)).length)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }),
  )
})

it('the weights of a text do not depend on how buckets are numbered', () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.boolean()), (given, labels) => {
      const fraud = given.map(() => labels.next().value)
      const rows = Int32Array.from(given.keys())
      const mirrored = given.map((one) => one.map((bucket) => BUCKETS - 1 - bucket))
      const fit = train(listTexts(given, BUCKETS), { fraud, rows })
      const other = train(listTexts(mirrored, BUCKETS), { fraud, rows })
      expect(other.bias).toBe(fit.bias)
      expect(other.weights).toEqual(fit.weights.toReversed())
    }),
  )
})

it('rows that are left out leave no trace', () => {
  fc.assert(
    fc.property(texts, texts, fc.infiniteStream(fc.boolean()), (given, more, labels) => {
      const fraud = [...given, ...more].map(() => labels.next().value)
      const rows = Int32Array.from(given.keys())
      const alone = train(listTexts(given, BUCKETS), { fraud: fraud.slice(0, given.length), rows })
      expect(train(listTexts([...given, ...more], BUCKETS), { fraud, rows })).toEqual(alone)
    }),
  )
})

it('a feature of frauds speaks for fraud, one of honest texts against it, one of both hardly, one that is not used not at all', () => {
  const given = Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? [1, 3] : [2, 3]))
  const fraud = given.map((_, i) => i % 2 === 0)
  const { weights, bias } = train(listTexts(given, BUCKETS), { fraud, rows: Int32Array.from(given.keys()) })
  expect(weights[1]).toBeGreaterThan(2)
  expect(weights[2]).toBeLessThan(-2)
  expect(Math.abs(weights[3]!)).toBeLessThan(weights[1]! / 4)
  expect(weights[4]).toBe(0)
  const scoreOf = (features: number[]) =>
    features.reduce((sum, one) => sum + weights[one]!, 0) / lengthOf(features.length) + bias
  expect(scoreOf([1, 3])).toBeGreaterThan(scoreOf([3]))
  expect(scoreOf([3])).toBeGreaterThan(scoreOf([2, 3]))
})
