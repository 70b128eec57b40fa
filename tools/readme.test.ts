import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scripts } from '../package.json'
import { rules } from '../rules/index.js'
import { README, replaceBetween, signsTable, withTables } from './write-readme.js'

const readme = readFileSync(README, 'utf8')

it('shows the signs as they are in the rules and the time split as it was measured (otherwise: npm run readme)', () => {
  expect(withTables(readme)).toBe(readme)
})

it('notices a changed title and a changed weight', () => {
  const [first, ...others] = rules.signals
  const renamed = { ...first, title: { fr: 'Un | autre\ntitre', en: '' } }
  expect(signsTable({ ...rules, signals: [renamed, ...others] })).toContain('| Un \\| autre titre |')
  const heavier = signsTable({ ...rules, weights: { ...rules.weights, [first.id]: 9 } })
  expect(heavier).not.toBe(signsTable(rules))
  expect(heavier).toContain('| 9.0 |')
})

it('replaces what stands between the markers, and nothing else', () => {
  const text = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb'
  expect(replaceBetween(text, 'x', 'new')).toBe('a\n<!-- x:start -->\nnew\n<!-- x:end -->\nb')
  expect(() => replaceBetween('<!-- x:end --><!-- x:start -->', 'x', 'new')).toThrow(/x:start/)
})

it('names only scripts that exist', () => {
  const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name)
  expect(named).toContain('scan')
  expect(named.filter((name) => !Object.hasOwn(scripts, name!))).toEqual([])
})

it('names only files that exist', () => {
  const named = [...readme.matchAll(/`((?:src|rules|fixtures|bench|tools|examples)\/[\w./-]*)`/g)].map(
    ([, path]) => path!,
  )
  expect(named).toContain('rules/policy.ts')
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
})
