import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { failed, type Job, type Outcome, type Report } from './job.js'

/**
 * One worker thread for PDF and images, kept from mail to mail. A file that takes too long or too much memory kills
 * the worker, never the process; the next job starts a new one. It does not keep the process alive.
 */

const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
/** Buffers lie outside the heap of a thread, so that only the growth of the whole process shows them. */
const MAX_GROWTH = 512 * 1024 * 1024
const WATCH_MILLISECONDS = 25
const START_MILLISECONDS = 20_000
const MAX_WAITING = 1_000

/** An outcome and the time it took, without waiting and loading. */
export interface Timed {
  outcome: Outcome
  milliseconds: number
}

interface Task {
  job: Job
  milliseconds: number
  started: number
  done: (outcome: Timed) => void
}

interface Running {
  worker: Worker
  ready: boolean
  task: Task | undefined
  clock: NodeJS.Timeout | undefined
  watch: NodeJS.Timeout | undefined
}

const waiting: Task[] = []
let running: Running | undefined

/**
 * Runs a job in the worker, waiting for its turn. At most `milliseconds` are spent on it once the library that reads
 * it is loaded. Never rejects.
 */
export function submit(job: Job, milliseconds: number): Promise<Timed> {
  if (waiting.length >= MAX_WAITING)
    return Promise.resolve({ outcome: failed('timeout', `${MAX_WAITING} files are waiting`), milliseconds: 0 })
  return new Promise((done) => {
    waiting.push({ job, milliseconds, started: 0, done })
    advance()
  })
}

/** Ends the worker; files that wait are reported as not read. Mails read later start a new one. */
export async function stopWorker(): Promise<void> {
  const stopped = running
  refuse(failed('timeout', 'stopped'))
  if (stopped === undefined) return
  settle(stopped, failed('timeout', 'stopped'))
  running = undefined
  await stopped.worker.terminate()
}

function advance(): void {
  if (waiting.length === 0 || running?.task !== undefined) return
  const next = running ?? start()
  if (next === undefined) {
    refuse(failed('missing-reader', 'vigie/mail-worker'))
    return
  }
  running = next
  if (next.ready) begin(next)
}

/** Answers for every file that waits. */
function refuse(outcome: Outcome): void {
  for (const task of waiting.splice(0)) task.done({ outcome, milliseconds: 0 })
}

function begin(current: Running): void {
  const task = waiting.shift()
  if (task === undefined) return
  current.task = task
  current.worker.ref()
  const ceiling = process.memoryUsage.rss() + MAX_GROWTH
  current.clock = setTimeout(() => kill(current, failed('timeout', 'its reader did not load')), START_MILLISECONDS)
  current.watch = setInterval(() => {
    if (process.memoryUsage.rss() > ceiling) kill(current, { ...failed('limit', 'memory'), bomb: true } as Outcome)
  }, WATCH_MILLISECONDS)
  current.worker.postMessage(task.job)
}

/** The library is loaded: from now on the clock runs. */
function startClock(current: Running): void {
  const { task } = current
  if (task === undefined) return
  task.started = performance.now()
  clearTimeout(current.clock)
  current.clock = setTimeout(
    () => kill(current, failed('timeout', `more than ${task.milliseconds} ms`)),
    task.milliseconds,
  )
}

/** Runs the worker's source as it is, for the tests: Node 20 gives threads no loader for TypeScript. */
const fromSource = (url: URL): string =>
  `import('tsx/esm/api').then((api) => { api.register(); return import('${url.href}') })`

/** The worker's code: beside the built file, or beside this source when it runs uncompiled. */
function load(options: WorkerOptions): Worker | undefined {
  const here: unknown = import.meta.url
  if (typeof here !== 'string') return undefined
  const built = new URL('./mail-worker.js', here)
  if (existsSync(fileURLToPath(built))) return new Worker(built, options)
  const source = new URL('./worker.ts', here)
  return existsSync(fileURLToPath(source)) ? new Worker(fromSource(source), { ...options, eval: true }) : undefined
}

function start(): Running | undefined {
  const worker = load({ execArgv: [], env: {}, resourceLimits: HEAP })
  if (worker === undefined) return undefined
  const current: Running = { worker, ready: false, task: undefined, clock: undefined, watch: undefined }
  current.clock = setTimeout(() => kill(current, failed('timeout', 'the worker did not start')), START_MILLISECONDS)
  worker.on('message', (message: Report) => hear(current, message))
  worker.on('error', (error) => end(current, causeOf(error)))
  worker.on('exit', () => end(current, failed('malformed', 'the worker ended')))
  return current
}

/** What the worker says: that it runs, that the library for a file is loaded, what became of the file. */
function hear(current: Running, message: Report): void {
  if (message === 'loaded') {
    startClock(current)
    return
  }
  if (message === 'ready') {
    current.ready = true
    clearTimers(current)
  } else {
    settle(current, message)
  }
  advanceOrRest(current)
}

function advanceOrRest(current: Running): void {
  if (running !== current) return
  if (waiting.length === 0) current.worker.unref()
  else if (current.task === undefined) begin(current)
}

function causeOf(error: Error & { code?: string }): Outcome {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { state: 'failed', reason: 'limit', detail: 'memory', bomb: true }
  return failed('malformed', error.message)
}

function kill(current: Running, outcome: Outcome): void {
  void current.worker.terminate()
  end(current, outcome)
}

/** The worker is gone: answer for its file, and give the next one a new worker. */
function end(current: Running, outcome: Outcome): void {
  clearTimers(current)
  const starved = !current.ready && current.task === undefined
  settle(current, outcome)
  if (running !== current) return
  running = undefined
  if (starved) refuse(outcome)
  advance()
}

function settle(current: Running, outcome: Outcome): void {
  clearTimers(current)
  const { task } = current
  current.task = undefined
  task?.done({ outcome, milliseconds: task.started === 0 ? 0 : performance.now() - task.started })
}

function clearTimers(current: Running): void {
  clearTimeout(current.clock)
  clearInterval(current.watch)
}
