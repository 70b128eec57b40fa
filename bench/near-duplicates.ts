/** Near-duplicates among messages: `tsx bench/near-duplicates.ts [path…] [--above 0.3]`, by overlap of 5-word shingles. */
import { parseArgs } from 'node:util'
import type { BenchCase } from '../src/cli/bench/read/case.js'
import { table } from '../src/cli/bench/report/text.js'
import { casesFrom, runAsCommand } from './command.js'

/** Two messages and the Jaccard overlap of their shingles, 0..1. */
export interface Pair {
  a: string
  b: string
  overlap: number
}

const WORDS = 5

/** Overlap that two messages of the rounds may have. */
export const MOST_OVERLAP = 0.3

/** The runs of five words of a text, folded to lower case without accents; a shorter text is one shingle. */
export function shingles(text: string): Set<string> {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + WORDS <= words.length; i++) found.add(words.slice(i, i + WORDS).join(' '))
  if (found.size === 0 && words.length > 0) found.add(words.join(' '))
  return found
}

/** The pairs of texts with an overlap above `most`, the most alike first. */
export function nearDuplicates(texts: readonly { id: string; text: string }[], most = MOST_OVERLAP): Pair[] {
  const sets = texts.map(({ text }) => shingles(text))
  const holders = new Map<string, number[]>()
  const pairs: Pair[] = []
  sets.forEach((set, b) => {
    const shared = new Map<number, number>()
    for (const shingle of set) {
      const before = holders.get(shingle)
      if (before === undefined) holders.set(shingle, [b])
      else {
        for (const a of before) shared.set(a, (shared.get(a) ?? 0) + 1)
        before.push(b)
      }
    }
    for (const [a, both] of shared) {
      const overlap = both / (sets[a]!.size + set.size - both)
      if (overlap > most) pairs.push({ a: texts[a]!.id, b: texts[b]!.id, overlap })
    }
  })
  return pairs.sort((a, b) => b.overlap - a.overlap)
}

/** All that a case says, as one text. Raw mails are left out: they are no part of the rounds. */
export const wholeText = ({ turns }: BenchCase): string =>
  turns
    .map(({ message }) => {
      if (message.channel === 'listing') return `${message.title}\n${message.description}`
      if (message.channel === 'email') return `${message.subject}\n${message.text ?? message.html ?? ''}`
      return message.text
    })
    .join('\n')

async function main(args: string[]): Promise<number> {
  const options = { above: { type: 'string', default: String(MOST_OVERLAP) } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const above = Number(values.above)
  if (!(above >= 0 && above <= 1)) throw new TypeError(`--above must be between 0 and 1, got '${values.above}'`)
  const { cases } = await casesFrom(positionals)
  const texts = cases.map((one) => ({ id: `${one.set}#${one.id}`, text: wholeText(one) }))
  const pairs = nearDuplicates(texts, above)
  console.log(`${pairs.length} pairs above an overlap of ${above}, of ${texts.length} messages`)
  for (const line of table(pairs.map(({ a, b, overlap }) => [overlap.toFixed(2), a, b]))) console.log(line)
  return pairs.length > 0 ? 1 : 0
}

await runAsCommand(import.meta.url, main)
