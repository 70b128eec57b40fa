import { add, type FileReading, type FileToRead } from './file-reading.js'
import { addUnread, type Findings } from './findings.js'
import type { Job, Outcome } from './job.js'
import { submit } from './work.js'

/**
 * Runs a file through the worker within what the mail has left of its time; failures become facts.
 * A file known to be cut short is not called malformed as well.
 */
export async function work(
  findings: Findings,
  target: FileToRead,
  reading: FileReading,
  task: Job['task'],
): Promise<Exclude<Outcome, { state: 'failed' }> | undefined> {
  const name = target.file.filename ?? ''
  if (findings.left.milliseconds <= 0) {
    addUnread(findings, 'timeout', target.nameField, name, `milliseconds: more than ${findings.limits.milliseconds}`)
    return undefined
  }
  const { outcome, milliseconds } = await submit({ task, bytes: target.file.content }, findings.left.milliseconds)
  findings.left.milliseconds -= Math.floor(milliseconds)
  if (outcome.state !== 'failed') return outcome
  if (outcome.bomb) add(reading, 'bomb')
  if (outcome.reason === 'encrypted') add(reading, 'encrypted')
  const known = outcome.reason === 'malformed' && reading.traits.includes('truncated')
  if (!known) addUnread(findings, outcome.reason, target.nameField, name, outcome.detail)
  return undefined
}
