import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCases } from './cases.js'
import { FIXTURES } from './command.js'
import { nearDuplicates, shingles, wholeText } from './near-duplicates.js'

/** Jaccard overlap, written the slow way. */
function jaccard(a: Set<string>, b: Set<string>): number {
  const either = new Set([...a, ...b])
  return [...a].filter((one) => b.has(one)).length / either.size
}

describe('nearDuplicates', () => {
  it('is blind to case, accents and punctuation', () => {
    expect([...shingles('Où êtes-vous, à MIDI ?')]).toEqual(['ou etes vous a midi'])
    expect([...shingles('À  bientôt !')]).toEqual(['a bientot'])
    expect(shingles('?!').size).toBe(0)
  })

  it('finds a message that was only retouched', () => {
    const a = 'Bonjour, je suis intéressé par votre vélo mais je suis en mer jusque mardi'
    const texts = [
      { id: 'a', text: a },
      { id: 'b', text: `${a} soir` },
      { id: 'c', text: 'Bonjour, est-il possible de voir la table demain après le travail ?' },
    ]
    expect(nearDuplicates(texts)).toEqual([{ a: 'a', b: 'b', overlap: 10 / 11 }])
  })

  it('agrees with comparing every pair', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (all) => {
        const texts = all.map((one, i) => ({ id: String(i), text: one }))
        const slow = texts.flatMap((a, i) =>
          texts
            .slice(i + 1)
            .filter((b) => jaccard(shingles(a.text), shingles(b.text)) > 0.3)
            .map((b) => `${a.id} ${b.id}`),
        )
        expect(
          nearDuplicates(texts)
            .map(({ a, b }) => `${a} ${b}`)
            .sort(),
        ).toEqual(slow.sort())
      }),
    )
  })
})

const rounds = join(FIXTURES, 'rounds')

it.skipIf(!existsSync(rounds))(
  'no two messages of the rounds are near-duplicates, and every line is read',
  async () => {
    const { cases, broken } = await readCases([rounds])
    expect(broken).toEqual([])
    expect(nearDuplicates(cases.map((one) => ({ id: one.id, text: wholeText(one) })))).toEqual([])
  },
)
