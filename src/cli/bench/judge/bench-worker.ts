/** Entry of a thread that judges batches. */
import { parentPort, workerData } from 'node:worker_threads'
import { reasonOf } from '../../wrong-call.js'
import type { Batch } from '../read/item.js'
import { type Brief, openBench } from './judge-batch.js'
import type { Report } from './pool.js'

const report = (message: Report): void => parentPort?.postMessage(message)

try {
  const { judge, ...bench } = await openBench(workerData as Brief)
  parentPort?.on('message', async (batch: Batch) => {
    try {
      report({ answer: await judge(batch) })
    } catch (error) {
      report({ failed: reasonOf(error) })
    }
  })
  report({ about: { own: bench.own, other: bench.other } })
} catch (error) {
  report({ failed: reasonOf(error) })
}
