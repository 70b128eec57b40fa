/** Paths → running totals: everything is read, judged on all cores and counted, in the order of the files. */
import { fingerprint, type Keeper, keeper, type Progressed, resume } from './checkpoint.js'
import { offer } from './figures/bounded.js'
import { addMove, type ComparisonTally, emptyComparison } from './figures/comparison.js'
import { addJudged, emptyTally, type Tally } from './figures/tally.js'
import { inOrder } from './judge/in-order.js'
import type { About, Answer, Bench, Brief } from './judge/judge-batch.js'
import { openPool } from './judge/pool.js'
import type { Progress } from './progress.js'
import { batchesOf } from './read/batches.js'
import type { Batch, BrokenItem } from './read/item.js'
import { type Format, findSources, type OpenSource } from './read/sources.js'

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
  const bench = await open(asked)
  try {
    const saver = await openSaver(asked, sources, bench)
    const state = saver?.saved ?? begin(asked, bench)
    const resumed = judgedIn(state.tally)
    await run(asked, sources, bench, state, saver)
    const seconds = (performance.now() - start) / 1000
    return { tally: state.tally, comparison: state.comparison, resumed, seconds }
  } finally {
    await bench.close()
  }
}

/** The scanners are loaded where they judge: a thread that only reads and counts does without them. */
async function open({ brief, threads }: Measurement): Promise<Bench> {
  if (threads > 0) return openPool(brief, threads)
  const { openBench } = await import('./judge/judge-batch.js')
  return openBench(brief)
}

interface Saver extends Keeper {
  saved: Progressed | undefined
}

async function openSaver(asked: Measurement, sources: readonly OpenSource[], about: About): Promise<Saver | undefined> {
  if (asked.checkpoint === undefined) return undefined
  const rules = [about.own, about.other]
  const mark = await fingerprint(sources, [asked.brief, asked.errors, rules])
  return { ...keeper(asked.checkpoint, mark), saved: await resume(asked.checkpoint, mark) }
}

async function run(
  asked: Measurement,
  sources: readonly OpenSource[],
  bench: Bench,
  state: Progressed,
  saver: Saver | undefined,
): Promise<void> {
  const progress = asked.progress(sources.reduce((sum, { size }) => sum + size, 0))
  const skipped = state.batches
  let number = 0
  const work = async (batch: Batch) => (number++ < skipped ? undefined : bench.judge(batch))
  try {
    const width = Math.max(1, 3 * asked.threads)
    for await (const { item, result } of inOrder(batchesOf(sources, asked.brief.reading), width, work)) {
      progress.step(item.items.length, item.bytes)
      if (result === undefined) continue
      add(state, result, asked)
      await saver?.keep(state, asked.signal?.aborted)
      asked.signal?.throwIfAborted()
    }
    await saver?.drop()
  } finally {
    progress.end()
  }
}

const begin = ({ errors, brief }: Measurement, { own }: About): Progressed => ({
  batches: 0,
  tally: emptyTally(errors, own),
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
