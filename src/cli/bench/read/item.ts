/** One message on its way from a file to the scanner. */
import type { Label } from './case.js'

/** Where items come from: a file, or a folder of mails. */
export interface Source {
  file: string
  /** The set that its messages are counted in. */
  set: string
  /** The label of messages that carry none, as mails do. */
  label?: Label
}

/** A message as it stands in its source; `line` counts from 1, and is 0 for a file that is one message. */
export type Item = { line: number } & (
  | { json: string }
  | { row: Readonly<Record<string, unknown>> }
  | { raw: Uint8Array }
  | { path: string }
  | { broken: string }
)

/** Items that are judged together, and how many bytes of the source they took. */
export interface Batch {
  source: Source
  items: Item[]
  bytes: number
}

/** An item that could not be read. */
export interface BrokenItem {
  file: string
  line: number
  reason: string
}

/** `file:line: reason`, as compilers say it. */
export const showBroken = ({ file, line, reason }: BrokenItem): string =>
  `${file}${line === 0 ? '' : `:${line}`}: ${reason}`
