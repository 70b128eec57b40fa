/** Batches judged on several threads. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { WrongCall } from '../../wrong-call.js'
import type { Batch } from '../read/item.js'
import type { About, Answer, Bench, Brief } from './judge-batch.js'

/** What a thread says: which scanners it has loaded, what became of a batch, or why it cannot go on. */
export type Report = { about: About } | { answer: Answer } | { failed: string }

interface Thread {
  worker: Worker
  busy: boolean
  settle: ((report: Report) => void) | undefined
}

/** Small generations keep many threads in little memory and cost hardly any time. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 4 }
/** Rules that no build has compiled take more while they are. */
const HEAP_UNCOMPILED = { ...HEAP, maxOldGenerationSizeMb: 2048 }

/**
 * Opens a bench on threads. More than one are started only when all others are busy, so that a small bench has one.
 * The scanners are loaded in the threads alone. Throws a `WrongCall` when that cannot be done.
 */
export async function openPool(brief: Brief, threads: number): Promise<Bench> {
  const all: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  const begin = async (): Promise<{ thread: Thread; about: About }> => {
    const thread = start(brief)
    all.push(thread)
    const report = await hear(thread)
    if ('about' in report) return { thread, about: report.about }
    throw new WrongCall('failed' in report ? report.failed : 'a thread of the bench did not start')
  }
  const free = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) thread.busy = false
    else next(thread)
  }
  const take = async (): Promise<Thread> => {
    const idle = all.find((thread) => !thread.busy)
    if (idle === undefined && all.length < threads) return (await begin()).thread
    if (idle === undefined) return new Promise((ready) => waiting.push(ready))
    idle.busy = true
    return idle
  }
  const { thread: first, about } = await begin()
  free(first)
  return {
    ...about,
    async judge(batch) {
      const thread = await take()
      try {
        return await ask(thread, batch)
      } finally {
        free(thread)
      }
    },
    async close() {
      await Promise.all(all.map(({ worker }) => worker.terminate()))
    },
  }
}

async function ask(thread: Thread, batch: Batch): Promise<Answer> {
  const report = hear(thread)
  thread.worker.postMessage(batch)
  const heard = await report
  if ('answer' in heard) return heard.answer
  throw new Error('failed' in heard ? heard.failed : 'a thread of the bench began anew')
}

/** The next thing a thread says; that it ended, if it does. */
const hear = (thread: Thread): Promise<Report> =>
  new Promise((done) => {
    thread.settle = done
  })

function start(brief: Brief): Thread {
  const thread: Thread = { worker: load(brief), busy: true, settle: undefined }
  const tell = (report: Report) => {
    const { settle } = thread
    thread.settle = undefined
    settle?.(report)
  }
  thread.worker.on('message', tell)
  thread.worker.on('error', (error) => tell({ failed: error.message }))
  thread.worker.on('exit', () => tell({ failed: 'a thread of the bench ended' }))
  return thread
}

/** The thread's code: beside the built file, or beside this source when it runs uncompiled. */
function load(brief: Brief): Worker {
  const built = new URL('./bench-worker.js', import.meta.url)
  if (existsSync(fileURLToPath(built))) return new Worker(built, { workerData: brief, resourceLimits: HEAP })
  const source = new URL('./bench-worker.ts', import.meta.url).href
  const code = `import('tsx/esm/api').then((api) => { api.register(); return import('${source}') })`
  return new Worker(code, { workerData: brief, resourceLimits: HEAP_UNCOMPILED, eval: true })
}
