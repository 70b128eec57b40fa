import { describe, expect, it } from 'vitest'
import { atLeast, atMost, figureOf, holds } from './facts/figure.js'
import { realFigure, visitedFigures } from './facts/lookalike-figures.js'
import { chunksOf } from './facts/ordinary-text.js'
import { spokenPair } from './facts/written-phones.js'
import { generated } from './facts.js'

describe('the figures of facts, on fewer cases than the bench', () => {
  it.each(generated(60).map((figure) => [figure.name, figure] as const))('%s', (_, figure) => {
    expect(figure.rate.n).toBeGreaterThan(15)
    expect(holds(figure) ? [] : figure.misses).toEqual([])
  })
})

describe('figureOf', () => {
  const even = (bound: ReturnType<typeof atLeast>) => figureOf('even', bound, [1, 2, 4], (n) => n % 2 === 0, String)

  it('counts, and lists what goes against the goal', () => {
    expect([even(atLeast(1)).rate.k, even(atLeast(1)).misses, even(atMost(0)).misses]).toEqual([2, ['1'], ['2', '4']])
    expect([atLeast(0.6), atLeast(0.7), atMost(0.7), atMost(0.6)].map((goal) => holds(even(goal)))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('keeps no goal when nothing was measured', () => {
    expect([atLeast(0), atMost(1)].map((goal) => holds(figureOf('', goal, [], () => true, String)))).toEqual([
      false,
      false,
    ])
  })
})

describe('what comes from paths', () => {
  it('counts look-alikes of a known brand among the hosts', () => {
    const { rate, misses } = realFigure('leboncoin', ['paiement-leboncoin.fr', 'boulangerie.fr'])
    expect([rate.k, rate.n, misses]).toEqual([1, 2, ['boulangerie.fr']])
    expect(() => realFigure('nobody', [])).toThrow(/unknown brand 'nobody'/)
    expect(visitedFigures(['example.com', 'agora.support']).map(({ rate }) => rate.k)).toEqual([1, 0, 0])
  })

  it('reads lines and the texts of JSON lines', () => {
    const [chunk, ...more] = chunksOf(['a', '{"text":"b","turns":[{"text":"c"}],"id":"d"}'])
    expect([chunk?.split(/\s+/).join(' ').trim(), more]).toEqual(['a b c', []])
  })
})

it('says a pair of digits as it is dictated', () => {
  const pairs = ['00', '07', '10', '21', '60', '71', '80', '81', '91', '99']
  expect(pairs.map(spokenPair)).toEqual(
    'zéro zéro,zéro sept,dix,vingt et un,soixante,soixante et onze,quatre-vingts,quatre-vingt-un,quatre-vingt-onze,quatre-vingt-dix-neuf'.split(
      ',',
    ),
  )
})
