/** Collections that stay small however much data goes through them. */

/** Where what a full map has no room for is counted. */
export const OTHERS = '(others)'

/** The value of a key, made when it is new; once the map holds `most` keys, new ones share one value. */
export function bounded<Value>(map: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const name = map.size < most || map.has(key) ? key : OTHERS
  let value = map.get(name)
  if (value === undefined) map.set(name, (value = make()))
  return value
}

/** The `most` items of the greatest weight of all that were offered, and how many were. */
export interface Worst<Item> {
  most: number
  n: number
  kept: { weight: number; item: Item }[]
}

/** Nothing yet. */
export const emptyWorst = <Item>(most: number): Worst<Item> => ({ most, n: 0, kept: [] })

/** Offers an item; of two of the same weight the earlier one stays. */
export function offer<Item>(worst: Worst<Item>, weight: number, item: Item): void {
  worst.n++
  worst.kept.push({ weight, item })
  if (worst.kept.length > 2 * worst.most + 64) worst.kept = ranked(worst)
}

/** The items kept, the greatest weight first. */
export const itemsOf = <Item>(worst: Worst<Item>): Item[] => ranked(worst).map(({ item }) => item)

const ranked = <Item>({ kept, most }: Worst<Item>) => [...kept].sort((a, b) => b.weight - a.weight).slice(0, most)
