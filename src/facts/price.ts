import type { Policy } from '../policy.js'

/** Usual prices of one category, in euros. */
export type PriceReference = NonNullable<Policy['prices']>[string]

/** With fewer observations the median says little. */
const MIN_OBSERVATIONS = 8
/** Below one euro people write a price because the form wants one ("1 € symbolique" is the usual one). */
const LOWEST_PRICE = 1

const isPrice = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= LOWEST_PRICE

/**
 * What a thing of a category costs: its median, or its low quantile and two thirds when that is less, for where prices lie far
 * apart (bicycles for children and electric ones) many honest ones lie far below the median. Undefined for a category
 * of fewer than 8 observations, and for one that has no price of a euro or more.
 */
export function usualPrice({ median, low, n }: PriceReference): number | undefined {
  const usual = Math.min(median, (low * 5) / 3)
  return n >= MIN_OBSERVATIONS && isPrice(usual) ? usual : undefined
}

/**
 * How many times its usual price a thing costs: price ÷ market price (0.35 = a third). Undefined when either is missing,
 * not finite or below one euro.
 */
export const priceRatio = (price: number | null | undefined, usual: number | null | undefined): number | undefined =>
  isPrice(price) && isPrice(usual) ? price / usual : undefined
