import type { PdfReading } from './pdf.js'

/** A file to parse away from the main thread. */
export interface Job {
  task: 'pdf' | 'image'
  bytes: Uint8Array
}

/** Why a file could not be read, in the words of the unread facts. */
export type FailureReason = 'encrypted' | 'malformed' | 'timeout' | 'limit' | 'missing-reader'

/** What became of a job. `detail` names the package that is missing, or says what went wrong. */
export type Outcome =
  | { state: 'pdf'; reading: PdfReading }
  | { state: 'image'; codes: string[] }
  | { state: 'failed'; reason: FailureReason; detail: string; bomb: boolean }

/** What the worker says: it runs, it has loaded what reads the file, or what became of the file. */
export type Report = 'ready' | 'loaded' | Outcome

/** A failure without anything explosive about it. */
export const failed = (reason: FailureReason, detail: string): Outcome => ({
  state: 'failed',
  reason,
  detail: detail.slice(0, 300),
  bomb: false,
})
