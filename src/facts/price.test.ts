import { describe, expect, it } from 'vitest'
import { priceRatio } from './price.js'

const reference = { median: 200, low: 50, high: 600, n: 40 }

describe('priceRatio', () => {
  it.each([
    [70, 200, 0.35],
    [70, reference, 0.35],
    [400, reference, 2],
  ] as const)('%s against %j is %s', (price, usual, ratio) => {
    expect(priceRatio(price, usual)).toBeCloseTo(ratio)
  })

  it.each([
    [null, 200],
    [undefined, 200],
    [70, undefined],
    [70, null],
    [0, 200],
    [70, 0],
    [-5, 200],
    [70, -200],
    [Number.NaN, 200],
    [Number.POSITIVE_INFINITY, 200],
    [70, { ...reference, n: 3 }],
    [70, { ...reference, median: Number.NaN }],
  ] as const)('%s against %j cannot be told', (price, usual) => {
    expect(priceRatio(price, usual)).toBeUndefined()
  })
})
