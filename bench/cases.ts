/** All labelled cases of some paths in memory, for benches that go over them many times. */
import { dirname, join } from 'node:path'
import { batchesOf } from '../src/cli/bench/read/batches.js'
import type { BenchCase } from '../src/cli/bench/read/case.js'
import { caseOfItem } from '../src/cli/bench/read/case-of-item.js'
import type { BrokenItem } from '../src/cli/bench/read/item.js'
import { findSources } from '../src/cli/bench/read/sources.js'
import { reasonOf } from '../src/cli/wrong-call.js'

export interface Cases {
  cases: BenchCase[]
  broken: BrokenItem[]
}

const AS_THEY_ARE = { columns: {}, labels: {} }

/** Reads files and folders as `vigie bench` does. Throws a `WrongCall` when a path does not exist. */
export async function readCases(paths: readonly string[]): Promise<Cases> {
  const found: Cases = { cases: [], broken: [] }
  for await (const { source, items } of batchesOf(await findSources(paths), AS_THEY_ARE)) {
    for (const item of items) {
      try {
        found.cases.push(withMailPath(caseOfItem(item, source, AS_THEY_ARE), source.file))
      } catch (error) {
        found.broken.push({ file: 'path' in item ? item.path : source.file, line: item.line, reason: reasonOf(error) })
      }
    }
  }
  return found
}

/** A path in a row stands beside the file of the row. */
const withMailPath = (one: BenchCase, file: string): BenchCase =>
  typeof one.mail === 'string' && one.mail !== one.place ? { ...one, mail: join(dirname(file), one.mail) } : one
