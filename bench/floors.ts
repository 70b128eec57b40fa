/** Figures that must not get worse. */
import type { Quality } from '../src/cli/bench/figures/quality.js'
import type { Speed } from './speed.js'

/** A figure by its name, and the least or the most it may be. */
export interface Floor {
  figure: string
  min?: number
  max?: number
}

/** Every figure that a floor may name. Shares are 0..1; one that was not measured is NaN. */
export function figuresOf({ overall, score, threw }: Quality, speed: Speed): Record<string, number> {
  const start = (format: string) => speed.startUp.find((one) => one.format === format)
  return {
    'quality.n': overall.n,
    'quality.recall.suspicious': overall.recall.suspicious.share,
    'quality.recall.fraud': overall.recall.fraud.share,
    'quality.falseAlarms.suspicious': overall.falseAlarms.suspicious.share,
    'quality.precision.fraud': overall.precision.fraud.share,
    'quality.f1': overall.f1.value,
    'quality.named': overall.named.share,
    'quality.rocArea': score?.rocArea.value ?? Number.NaN,
    'quality.ece': score?.ece.value ?? Number.NaN,
    'quality.threw': threw.n,
    'speed.chat.p50.us': speed.chat?.p50 ?? Number.NaN,
    'speed.chat.p99.us': speed.chat?.p99 ?? Number.NaN,
    'speed.worst.ms': Math.max(...speed.worst.map((one) => one.median)),
    'speed.import.esm.ms': start('ESM')?.importing ?? Number.NaN,
    'speed.import.cjs.ms': start('CJS')?.importing ?? Number.NaN,
    'speed.import.esm.mb': start('ESM')?.importMemory ?? Number.NaN,
    'speed.import.cjs.mb': start('CJS')?.importMemory ?? Number.NaN,
    'speed.memoryGrowth.mb': speed.growth?.grown ?? Number.NaN,
  }
}

/** One line for each floor that does not hold: a figure that was not measured does not. Throws a `TypeError` on an unknown figure. */
export function belowFloor(floors: readonly Floor[], figures: Readonly<Record<string, number>>): string[] {
  return floors.flatMap(({ figure, min, max }) => {
    const value = figures[figure]
    if (value === undefined) throw new TypeError(`floors name the unknown figure '${figure}'`)
    if (Number.isNaN(value)) return [`${figure} was not measured`]
    if (min !== undefined && value < min) return [`${figure} is ${value.toFixed(4)}, under ${min}`]
    if (max !== undefined && value > max) return [`${figure} is ${value.toFixed(4)}, over ${max}`]
    return []
  })
}
