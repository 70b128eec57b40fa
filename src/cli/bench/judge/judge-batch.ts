/** A batch of items → judged cases: what one thread does, again and again. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from '../../wrong-call.js'
import type { BenchCase } from '../read/case.js'
import { caseOfItem } from '../read/case-of-item.js'
import type { Reading } from '../read/columns.js'
import type { Batch, BrokenItem, Item } from '../read/item.js'
import { type Hearing, judgeCase } from './judge.js'
import { isWrong, type Judged, type Scale } from './judged.js'
import { type BenchScanner, type Loaded, loadScanner, type ScannerChoice } from './load-scanner.js'
import { passagesOf } from './passages.js'

/** All that a thread needs to know before its first batch. */
export interface Brief {
  reading: Reading
  scanner: ScannerChoice
  /** A second scanner that judges the same cases. */
  other?: ScannerChoice
  authservId?: string
}

/** What became of a batch: the cases in order, as each scanner judges them. */
export interface Answer {
  judged: Judged[]
  other: Judged[]
  broken: BrokenItem[]
}

/** What a scanner calls its rules, and how its scores are to be read. */
export interface ScannerAbout extends Scale {
  ruleset: string
}

/** The scanners of a bench. */
export interface About {
  own: ScannerAbout
  other: ScannerAbout | undefined
}

/** Scanners that are loaded and judge. */
export interface Bench extends About {
  judge(batch: Batch): Promise<Answer>
  close(): Promise<void>
}

/** Opens a bench in this thread. Throws a `WrongCall` when the scanners cannot be loaded. */
export async function openBench(brief: Brief): Promise<Bench> {
  const own = await loadScanner(brief.scanner)
  const other = brief.other === undefined ? undefined : await loadScanner(brief.other)
  return {
    own: aboutOf(own),
    other: other === undefined ? undefined : aboutOf(other),
    async judge(batch) {
      const answer: Answer = { judged: [], other: [], broken: [] }
      for (const item of batch.items) await answerItem(answer, item, batch, brief, own.scanner, other?.scanner)
      return answer
    },
    async close() {},
  }
}

const aboutOf = ({ ruleset, suspicious, baseRate }: Loaded): ScannerAbout => ({ ruleset, suspicious, baseRate })

async function answerItem(
  answer: Answer,
  item: Item,
  { source }: Batch,
  brief: Brief,
  own: BenchScanner,
  other: BenchScanner | undefined,
): Promise<void> {
  try {
    const one = caseOfItem(item, source, brief.reading)
    const raw = await mailOf(one, source.file)
    const first = await judgeCase(own, one, raw, brief.authservId)
    const second = other === undefined ? undefined : await judgeCase(other, one, raw, brief.authservId)
    await addPassages(one, raw, first, second)
    answer.judged.push(first.judged)
    if (second !== undefined) answer.other.push(second.judged)
  } catch (error) {
    const file = 'path' in item ? item.path : source.file
    answer.broken.push({ file, line: item.line, reason: reasonOf(error).slice(0, 400) })
  }
}

/** The bytes of a mail; a path in a row stands beside the file of the row. */
async function mailOf({ mail, place }: BenchCase, file: string): Promise<Uint8Array | undefined> {
  if (mail === undefined || typeof mail !== 'string') return mail
  const path = mail === place ? mail : join(dirname(file), mail)
  try {
    return await readFile(path)
  } catch (error) {
    throw new Error(`no mail at '${mail}': ${reasonOf(error).replace(/,.*$/s, '')}`)
  }
}

/** Texts are kept of what somebody will read: mistakes, and messages that two scanners put on different levels. */
async function addPassages(one: BenchCase, raw: Uint8Array | undefined, first: Hearing, second?: Hearing) {
  const moved = second !== undefined && second.judged.level !== first.judged.level
  for (const { judged, verdicts } of second === undefined ? [first] : [first, second]) {
    if (moved || isWrong(judged)) judged.passages = await passagesOf(one, raw, verdicts)
  }
}
