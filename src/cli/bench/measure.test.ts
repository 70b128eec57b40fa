import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Measurement, measure } from './measure.js'
import { NO_PROGRESS } from './progress.js'

let folder = ''
let path = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-measure-'))
  path = join(folder, 'rows.jsonl')
  const texts = ['Envoyez-moi le code reçu par SMS', 'Bonjour, est-il disponible ?']
  const rows = Array.from({ length: 900 }, (_, i) =>
    i % 100 === 99 ? '{' : JSON.stringify({ label: i % 2 === 0 ? 'fraud' : 'ham', text: `${texts[i % 2]} ${i}` }),
  )
  await writeFile(path, rows.join('\n'))
})
afterAll(() => rm(folder, { recursive: true }))

const asked = (more: Partial<Measurement> = {}): Measurement => ({
  paths: [path],
  brief: { reading: { columns: {}, labels: {} }, scanner: {}, other: { without: ['urgency-pressure'] } },
  errors: 5,
  threads: 0,
  progress: () => NO_PROGRESS,
  broken() {},
  ...more,
})

it('goes on from where it was interrupted, and ends with the totals of a run that was not', async () => {
  const checkpoint = join(folder, 'state')
  const stop = new AbortController()
  const progress = () => ({ ...NO_PROGRESS, step: () => stop.abort() })
  await expect(measure(asked({ checkpoint, progress, signal: stop.signal }))).rejects.toThrow()
  const { resumed, tally, comparison } = await measure(asked({ checkpoint }))
  expect(resumed).toBe(198)
  const whole = await measure(asked())
  expect({ tally, comparison }).toEqual({ tally: whole.tally, comparison: whole.comparison })
  expect(whole.tally.broken.n).toBe(9)
  expect(existsSync(checkpoint)).toBe(false)
})

it('refuses a checkpoint of another run, and a file that is none', async () => {
  const checkpoint = join(folder, 'other')
  const stop = new AbortController()
  stop.abort()
  await expect(measure(asked({ checkpoint, signal: stop.signal }))).rejects.toThrow()
  await expect(measure(asked({ checkpoint, errors: 6 }))).rejects.toThrow('is of another run')
  await writeFile(checkpoint, 'not a checkpoint')
  await expect(measure(asked({ checkpoint }))).rejects.toThrow('is not a checkpoint')
})

it('goes over an unreadable file to the next one', async () => {
  const broken: string[] = []
  const { tally } = await measure(
    asked({
      paths: ['/proc/self/mem', path],
      format: 'jsonl',
      broken: ({ file, reason }) => broken.push(`${file} ${reason}`),
    }),
  )
  expect(broken[0]).toMatch(/^\/proc\/self\/mem cannot be read any further: EIO/)
  expect(tally.overall.fraud.reduce((sum, n) => sum + n, 0)).toBe(450)
})
