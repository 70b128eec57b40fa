/** JSON Lines → items. The JSON itself is parsed where the message is judged. */
import type { Item } from './item.js'
import { type Line, linesOf, MAX_LINE } from './lines.js'

/** The lines that are not blank. */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
  for await (const lines of linesOf(stream)) yield lines.flatMap(toItem)
}

function toItem({ number: line, bytes }: Line): Item[] {
  if (bytes === undefined) return [{ line, broken: `longer than ${MAX_LINE / 2 ** 20} MB` }]
  const json = bytes.toString('utf8').replace(/^\ufeff/, '')
  return json.trim() === '' ? [] : [{ line, json }]
}
