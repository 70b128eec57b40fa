/** Entry of a thread that judges batches. */
import { parentPort, workerData } from 'node:worker_threads'
import { reasonOf } from '../../wrong-call.js'
import type { Batch } from '../read/item.js'
import { type Brief, openBench } from './judge-batch.js'

const opening = openBench(workerData as Brief)
// A scanner that cannot be loaded is told with the first batch.
opening.catch(() => {})

parentPort?.on('message', async (batch: Batch) => {
  try {
    parentPort?.postMessage({ answer: await (await opening).judge(batch) })
  } catch (error) {
    parentPort?.postMessage({ failed: reasonOf(error) })
  }
})
