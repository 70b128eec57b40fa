import { describe, expect, it } from 'vitest'
import { priceRatio, usualPrice } from './price.js'

const reference = { median: 200, low: 50, high: 600, n: 40 }

describe('priceRatio', () => {
  it.each([
    [70, 200, 0.35],
    [400, 200, 2],
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
  ] as const)('%s against %j cannot be told', (price, usual) => {
    expect(priceRatio(price, usual)).toBeUndefined()
  })
})

describe('usualPrice', () => {
  it.each([
    ['the median', { low: 150 }, 200],
    ['less where honest prices lie far apart', { low: 60 }, 100],
    ['nothing for a handful of prices', { n: 3 }, undefined],
    ['nothing for gifts', { low: 0 }, undefined],
    ['nothing for broken figures', { median: Number.NaN }, undefined],
  ])('%s', (_, given, usual) => {
    expect(usualPrice({ ...reference, ...given })).toBe(usual)
  })
})
