/** Files that are whole or not there at all. */
import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { reasonOf, WrongCall } from '../wrong-call.js'

/**
 * Writes beside the file and puts it in place when all of it is on the disk: an interrupted run or a full disk leaves
 * the old file, or none. A device or a pipe, such as `/dev/stdout`, is written to and never replaced. Throws a
 * `WrongCall` that says why.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    if (await isFileOrNothing(path)) await putInPlace(path, content)
    else await writeFile(path, content)
  } catch (error) {
    throw new WrongCall(`${path} was not written: ${reasonOf(error)}`)
  }
}

async function isFileOrNothing(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}

async function putInPlace(path: string, content: string | Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`)
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw error
  }
}
