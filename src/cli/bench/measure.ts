/** Paths → running totals: everything is read, judged on all cores and counted, in the order of the files. */
import { fingerprint, keeper, type Progressed, resume } from './checkpoint.js'
import { offer } from './figures/bounded.js'
import { addMove, type ComparisonTally, emptyComparison } from './figures/comparison.js'
import { addJudged, emptyTally, type Tally } from './figures/tally.js'
import { inOrder } from './judge/in-order.js'
import { type Answer, type Bench, type Brief, openBench } from './judge/judge-batch.js'
import { openPool } from './judge/pool.js'
import type { Progress } from './progress.js'
import { batchesOf } from './read/batches.js'
import type { BrokenItem } from './read/item.js'
import { type Format, findSources } from './read/sources.js'

export interface Measurement {
  paths: readonly string[]
  format?: Format
  brief: Brief
  /** Mistakes of each kind that are kept to be read. */
  errors: number
  /** 0 judges in this thread. */
  threads: number
  checkpoint?: string
  progress(size: number): Progress
  /** Told of each broken item, up to a limit. */
  broken(item: BrokenItem): void
  /** Aborted when the user interrupts. */
  signal?: AbortSignal
}

export interface Measured {
  tally: Tally
  comparison: ComparisonTally | undefined
  /** Messages taken over from the checkpoint of an interrupted run. */
  resumed: number
  seconds: number
}

/** Runs a measurement. Throws a `WrongCall` on paths and scanners that are not there. */
export async function measure(asked: Measurement): Promise<Measured> {
  const start = performance.now()
  const sources = await findSources(asked.paths, asked.format)
  const bench = await openBench(asked.brief)
  const rules = [bench.own.ruleset, bench.other?.ruleset]
  const mark = asked.checkpoint === undefined ? '' : await fingerprint(sources, [asked.brief, asked.errors, rules])
  const saved = asked.checkpoint === undefined ? undefined : await resume(asked.checkpoint, mark)
  const state = saved ?? begin(asked, bench)
  const resumed = judgedIn(state.tally)
  const keep = asked.checkpoint === undefined ? undefined : keeper(asked.checkpoint, mark)
  const pool = asked.threads === 0 ? undefined : openPool(asked.brief, asked.threads)
  const progress = asked.progress(sources.reduce((sum, { size }) => sum + size, 0))
  try {
    const skipped = state.batches
    let number = 0
    const work = async (batch: Parameters<Bench['judge']>[0]) => {
      if (number++ < skipped) return undefined
      return pool === undefined ? bench.judge(batch) : pool.judge(batch)
    }
    const width = Math.max(1, 3 * asked.threads)
    for await (const { item, result } of inOrder(batchesOf(sources, asked.brief.reading), width, work)) {
      progress.step(item.items.length, item.bytes)
      if (result === undefined) continue
      add(state, result, asked)
      await keep?.keep(state, asked.signal?.aborted)
      asked.signal?.throwIfAborted()
    }
    await keep?.drop()
  } finally {
    progress.end()
    await pool?.close()
  }
  const seconds = (performance.now() - start) / 1000
  return { tally: state.tally, comparison: state.comparison, resumed, seconds }
}

const begin = ({ errors, brief }: Measurement, { own }: Bench): Progressed => ({
  batches: 0,
  tally: emptyTally(errors, own.suspicious),
  ...(brief.other === undefined ? {} : { comparison: emptyComparison(errors) }),
})

function add(state: Progressed, { judged, other, broken }: Answer, asked: Measurement): void {
  state.batches++
  const { tally, comparison } = state
  for (const item of broken) {
    if (tally.broken.n < tally.broken.most) asked.broken(item)
    offer(tally.broken, 0, item)
  }
  judged.forEach((one, i) => {
    addJudged(tally, one)
    if (comparison !== undefined) addMove(comparison, one, other[i]!)
  })
}

const judgedIn = ({ overall: { fraud, legit, spam } }: Tally): number =>
  [...fraud, ...legit, ...spam].reduce((sum, one) => sum + one, 0)
