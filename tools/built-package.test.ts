/** What `npm run build` makes must judge as the source does, in both module formats. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.js'
import { compileRules, toVocabulary } from '../src/engine.js'
import type { RuleSet } from '../src/rule.js'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const TEXTS = [
  'Bonjour, est-il toujours disponible ?',
  'Appelle moi au 06 92 12 34 56 ou sur https://agora-re.example.com/paiement',
  'Envoyez-moi le code reçu par SMS, je paie par mandat cash ou westen union',
]
const judge = `console.log(JSON.stringify(${JSON.stringify(TEXTS)}.map((text) => createScanner().scan({ channel: 'chat', text }))))`

const run = (type: string, load: string): string =>
  execFileSync(process.execPath, [`--input-type=${type}`, '-e', `const { createScanner } = ${load}\n${judge}`], {
    encoding: 'utf8',
  })

describe('the built package', () => {
  it('judges alike as ESM and as CJS', () => {
    const asModule = run('module', `await import(${JSON.stringify(`file://${dist}index.js`)})`)
    const asScript = run('commonjs', `require(${JSON.stringify(`${dist}index.cjs`)})`)
    expect(JSON.parse(asScript)).toEqual(JSON.parse(asModule))
    expect(JSON.parse(asModule)).toHaveLength(TEXTS.length)
  })
})

describe('the vocabulary that the build puts in', () => {
  const own = rules as unknown as RuleSet

  it('gives the engine that compiling anew gives', () => {
    const { lexicon: _, ...started } = compileRules(own, toVocabulary(own))
    const { lexicon: __, ...compiled } = compileRules(own)
    expect(started.fingerprint).toBe(compiled.fingerprint)
    expect(idsOf(started)).toEqual(idsOf(compiled))
  })
})

/** Which clues are filed where; patterns themselves are not compared, for they are the same objects. */
const idsOf = ({ byClass, byFact }: Pick<ReturnType<typeof compileRules>, 'byClass' | 'byFact'>) =>
  [...byClass, ...byFact.values()].map((filed) =>
    filed?.map(({ rule, clue }) => [rule, clue.nodes.map(({ id }) => id)]),
  )
