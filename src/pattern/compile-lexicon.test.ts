import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toLexiconData } from './compile-lexicon.js'
import type { Lexicon } from './lexicon.js'
import { fromData } from './lexicon-data.js'
import { follow } from './phrase-table.js'
import { words } from './words.js'

/** Classes of an expression, by the tables of a lexicon. */
function classesOf({ entries, phrases }: Lexicon, [first, ...rest]: readonly string[]): readonly number[] {
  const entry = entries.get(first!)
  if (entry === undefined || rest.length === 0) return entry?.classes ?? []
  const branch = rest.reduce((at, word) => (at < 0 ? at : follow(phrases, at, entries.numberOf(word))), entry.phrases)
  return branch < 0 ? [] : [...phrases.classes.subarray(phrases.bounds[2 * branch + 1], phrases.bounds[2 * branch + 3])]
}

it('knows of each expression the classes that hold it, however words are numbered and after a trip through JSON', () => {
  const expression = fc.array(fc.constantFrom('au', 'bal', 'ces', 'dos', 'eux'), { minLength: 1, maxLength: 3 })
  const listed = fc.uniqueArray(expression, { minLength: 1, maxLength: 6, selector: (one) => one.join(' ') })
  fc.assert(
    fc.property(fc.array(listed, { minLength: 1, maxLength: 4 }), fc.array(expression), (lists, others) => {
      const classes = lists.map((list, i) => words(`class ${i}`, list.map((one) => one.join(' ')).join(', ')))
      const data = toLexiconData(classes, (word) => word.charCodeAt(1) % 3)
      const lexicon = fromData(JSON.parse(JSON.stringify(data)))
      for (const one of [...lists.flat(), ...others])
        expect(classesOf(lexicon, one)).toEqual(
          lists.flatMap((list, i) => (list.some((other) => other.join(' ') === one.join(' ')) ? [i] : [])),
        )
    }),
  )
})
