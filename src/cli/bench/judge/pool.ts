/** Batches judged on several threads, answered in the order they came. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Batch } from '../read/item.js'
import type { Answer, Brief } from './judge-batch.js'

/** Judges one batch; rejects when the thread could not. */
export type JudgeBatch = (batch: Batch) => Promise<Answer>

interface Pool {
  judge: JudgeBatch
  close(): Promise<void>
}

interface Thread {
  worker: Worker
  busy: boolean
  settle: ((answer: Answer | Error) => void) | undefined
}

type Report = { answer: Answer } | { failed: string }

/** A small young generation keeps many threads in little memory and costs hardly any time. */
const HEAP = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 }

/** Threads are started when all others are busy, so that a small bench starts one. */
export function openPool(brief: Brief, threads: number): Pool {
  const all: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  const free = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) thread.busy = false
    else next(thread)
  }
  const take = (): Promise<Thread> => {
    const idle = all.find((thread) => !thread.busy) ?? (all.length < threads ? start(brief, all) : undefined)
    if (idle === undefined) return new Promise((ready) => waiting.push(ready))
    idle.busy = true
    return Promise.resolve(idle)
  }
  return {
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

function ask(thread: Thread, batch: Batch): Promise<Answer> {
  return new Promise((done, fail) => {
    thread.settle = (answer) => {
      thread.settle = undefined
      if (answer instanceof Error) fail(answer)
      else done(answer)
    }
    thread.worker.postMessage(batch)
  })
}

function start(brief: Brief, all: Thread[]): Thread {
  const thread: Thread = { worker: load(brief), busy: false, settle: undefined }
  thread.worker.on('message', (report: Report) =>
    thread.settle?.('answer' in report ? report.answer : new Error(report.failed)),
  )
  thread.worker.on('error', (error) => thread.settle?.(error))
  thread.worker.on('exit', () => thread.settle?.(new Error('a thread of the bench ended')))
  all.push(thread)
  return thread
}

/** The thread's code: beside the built file, or beside this source when it runs uncompiled. */
function load(brief: Brief): Worker {
  const options = { workerData: brief, resourceLimits: HEAP }
  const built = new URL('./bench-worker.js', import.meta.url)
  if (existsSync(fileURLToPath(built))) return new Worker(built, options)
  const source = new URL('./bench-worker.ts', import.meta.url).href
  const code = `import('tsx/esm/api').then((api) => { api.register(); return import('${source}') })`
  return new Worker(code, { ...options, eval: true })
}
