/**
 * Makes `src/text/dictionary.generated.ts` from dictionary-fr: all forms of all words, without elisions, case and
 * accents, as a packed automaton. Run with `npx tsx tools/build-dictionary.ts` after an update of dictionary-fr.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import dictionary from 'dictionary-fr'
import nspell from 'nspell'
import { fold } from '../src/text/fold.js'
import { buildAutomaton } from './build-automaton.js'

const ELISION = /^(?:l|d|j|m|t|s|n|c|ç|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i

function toFoldedWords(forms: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const form of forms) {
    const word = fold(form.replace(ELISION, '')).text
    if (/[a-z]/.test(word) && /^[a-z0-9'-]+$/.test(word)) words.add(word)
  }
  return words
}

/** The look-up accepts compounds of words by itself; listing them would take a tenth more room. */
function withoutPlainCompounds(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !word.includes('-') || !word.split('-').every((part) => words.has(part)))
}

const pack = (planes: Uint8Array): string => deflateRawSync(planes, { level: 9, memLevel: 9 }).toString('base64')

const folder = new URL('.', import.meta.resolve('dictionary-fr'))
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string }
const notice = readFileSync(new URL('license', folder), 'utf8')
const words = withoutPlainCompounds(toFoldedWords(Object.keys(nspell(dictionary).data)))

writeFileSync(
  new URL('../src/text/dictionary.generated.ts', import.meta.url),
  `/*!
 * Made by tools/build-dictionary.ts from dictionary-fr ${version}, the French spelling dictionary of Olivier R. and the
 * contributors of Grammalecte (https://grammalecte.net). ${words.length} forms, accents removed.
 * This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
 * distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/. The list it was made from is at
 * https://github.com/wooorm/dictionaries/tree/main/dictionaries/fr. Full notice: dictionary.LICENSE.md.
 */
/** The automaton of French words (see automaton.ts), in planes, deflated, base64. */
export const DICTIONARY = '${pack(buildAutomaton(words))}'
`,
)
writeFileSync(
  new URL('../src/text/dictionary.LICENSE.md', import.meta.url),
  `# Licence of the French word list

\`dictionary.generated.ts\` is made from dictionary-fr ${version} and is under the Mozilla Public License 2.0
(https://mozilla.org/MPL/2.0/), as that list is. Its notice follows. The rest of this project is under its own licence.

\`\`\`text
${notice.trimEnd()}
\`\`\`
`,
)
console.log(`${words.length} forms`)
