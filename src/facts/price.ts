import type { Policy } from '../policy.js'

/** Usual prices of one category, in euros. */
export type PriceReference = NonNullable<Policy['prices']>[string]

/** With fewer observations the median says little. */
const MIN_OBSERVATIONS = 8
/** Below one euro people write a price because the form wants one ("1 € symbolique" is the usual one). */
const LOWEST_PRICE = 1

const isPrice = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= LOWEST_PRICE

const usualPrice = (reference: number | PriceReference | null | undefined): unknown =>
  typeof reference !== 'object' || reference === null
    ? reference
    : reference.n >= MIN_OBSERVATIONS
      ? reference.median
      : undefined

/**
 * How many times its usual price a thing costs: price ÷ market price, or ÷ the median of its category (0.35 = a third).
 * Undefined when either is missing, not finite, below one euro, or the category has fewer than 8 observations.
 */
export function priceRatio(
  price: number | null | undefined,
  reference: number | PriceReference | null | undefined,
): number | undefined {
  const usual = usualPrice(reference)
  return isPrice(price) && isPrice(usual) ? price / usual : undefined
}
