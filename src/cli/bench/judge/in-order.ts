/** Asynchronous work on a stream of items, several at a time, with the results in the order of the items. */

/** At most `width` items are under way; a failure ends the stream. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ item: Item; result: Result }> {
  const under: { item: Item; result: Promise<Result> }[] = []
  const next = async () => {
    const { item, result } = under.shift()!
    return { item, result: await result }
  }
  for await (const item of items) {
    const result = work(item)
    // Its failure is met when its turn comes.
    result.catch(() => {})
    under.push({ item, result })
    if (under.length >= width) yield await next()
  }
  while (under.length > 0) yield await next()
}
