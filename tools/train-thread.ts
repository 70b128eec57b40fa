/** A thread of `trainAll`: holds the texts, is told lessons and answers with models. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Lesson, type Texts, train } from '../src/learned/train.js'

parentPort?.on('message', (lesson: Lesson) => parentPort?.postMessage(train(workerData as Texts, lesson)))
