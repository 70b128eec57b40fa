/** Entry of the thread that parses PDF and images: whatever they do to it, the process goes on. */
import { parentPort } from 'node:worker_threads'
import type { Job, Report } from './job.js'
import { lazyReaders, runJob } from './run-job.js'

// What a parser prints about a hostile file is of no use to whoever runs the gateway.
process.stdout.write = () => true
process.stderr.write = () => true

const readers = lazyReaders()
const report = (message: Report): void => parentPort?.postMessage(message)

parentPort?.on('message', async (job: Job) => {
  report(await runJob(job, readers, () => report('loaded')))
})
report('ready')
