/** Several models of the same texts, trained on all cores. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Fit, Lesson, Texts } from '../src/learned/train.js'

/** Threads do not inherit the loader that reads TypeScript. */
const THREAD = `import('tsx/esm/api').then((api) => {
  api.register()
  return import('${new URL('train-thread.ts', import.meta.url).href}')
})`

/** The models of the lessons, in their order. */
export async function trainAll(texts: Texts, lessons: readonly Lesson[]): Promise<Fit[]> {
  const fits: Fit[] = []
  const waiting = lessons.entries()
  const work = async () => {
    const thread = new Worker(THREAD, { eval: true, workerData: texts })
    try {
      for (const [i, lesson] of waiting) {
        thread.postMessage(lesson)
        ;[fits[i]] = (await once(thread, 'message')) as [Fit]
      }
    } finally {
      await thread.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), lessons.length) }, work))
  return fits
}
