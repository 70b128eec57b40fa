import { describe, expect, it } from 'vitest'
import { qualityOf } from '../src/cli/bench/figures/quality.js'
import { emptyTally } from '../src/cli/bench/figures/tally.js'
import { SCALE } from '../src/cli/bench/judge/sample.js'
import { belowFloor, figuresOf } from './floors.js'
import floors from './floors.json' with { type: 'json' }

const figures = { recall: 0.8, time: 40, absent: Number.NaN }

describe('belowFloor', () => {
  it.each([
    [{ figure: 'recall', min: 0.8 }, []],
    [{ figure: 'recall', min: 0.81 }, ['recall is 0.8000, under 0.81']],
    [{ figure: 'time', max: 39 }, ['time is 40.0000, over 39']],
    [{ figure: 'absent', max: 39 }, ['absent was not measured']],
  ])('%j', (floor, lines) => {
    expect(belowFloor([floor], figures)).toEqual(lines)
  })

  it('refuses a figure that does not exist', () => {
    expect(() => belowFloor([{ figure: 'recal', min: 1 }], figures)).toThrow("'recal'")
  })
})

it('every floor names a figure of the bench', () => {
  const speed = { load: 0, chat: undefined, scaling: [], worst: [], startUp: [], growth: undefined }
  const known = Object.keys(figuresOf(qualityOf(emptyTally(0, SCALE)), speed))
  expect(floors.map(({ figure }) => figure).filter((name) => !known.includes(name))).toEqual([])
})
