/** Verbs named by their infinitive; every written form comes from the generated table. */
import { type Form, verbClass, type WordClass } from '../../src/pattern/words.js'
import { VERB_FORMS } from './verb-forms.generated.js'

function formsOf(infinitive: string): [string, number][] {
  const row = VERB_FORMS[infinitive]
  if (row === undefined) throw new TypeError(`no forms of the verb '${infinitive}': run npm run build:verbs`)
  const [stem, groups] = row.split('|') as [string, string]
  return groups.split(' ').flatMap((group) => {
    const [bits, endings] = group.split(':') as [string, string]
    return endings.split(',').map((ending): [string, number] => [stem + (ending === '_' ? '' : ending), Number(bits)])
  })
}

/** A class of verbs by their infinitives, in a string separated by spaces; `also` adds forms that no table has. */
export const verbs = (
  name: string,
  infinitives: string,
  also: Partial<Record<keyof typeof Form, string>> = {},
): WordClass =>
  verbClass(
    name,
    () =>
      infinitives
        .split(/[\s,]+/)
        .filter(Boolean)
        .flatMap(formsOf),
    also,
  )
