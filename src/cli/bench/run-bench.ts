/** `vigie bench`, once it is loaded: measures, then reports. */
import type { CommandIo } from '../io.js'
import { WrongCall } from '../wrong-call.js'
import { type Call, readCall } from './call.js'
import { type Comparison, comparisonOf } from './figures/comparison.js'
import { type CostFigures, costFigures } from './figures/costs.js'
import { type Quality, qualityOf } from './figures/quality.js'
import { type Measured, measure } from './measure.js'
import { NO_PROGRESS, showProgress } from './progress.js'
import { showBroken } from './read/item.js'
import { showComparison } from './report/comparison-text.js'
import { showQuality } from './report/quality-text.js'
import { writeWhole } from './write-file.js'

/** Everything a bench found. */
export interface Findings {
  quality: Quality
  costs: CostFigures | undefined
  comparison: Comparison | undefined
}

/** Runs the command. Throws a `WrongCall`. */
export async function runBench(args: string[], io: CommandIo): Promise<number> {
  const call = readCall(args)
  const measured = await measureFor(call, io)
  const quality = qualityOf(measured.tally)
  const findings: Findings = {
    quality,
    costs: costFigures(quality.scores, call.costs, call.baseRate ?? quality.baseRate),
    comparison: measured.comparison === undefined ? undefined : comparisonOf(measured.comparison),
  }
  if (call.html !== undefined) await writeHtml(call.html, findings, call)
  if (call.json) io.out(`${JSON.stringify(shortened(findings, call.errors))}\n`)
  else io.out(`${[...textOf(findings, call), ...closing(measured, call)].join('\n')}\n`)
  const { broken, threw } = quality
  return (call.strict && broken.n > 0) || threw.n > 0 ? 1 : 0
}

async function measureFor(call: Call, io: CommandIo): Promise<Measured> {
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  if (call.checkpoint !== undefined) process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await measure({
      ...call,
      errors: call.kept,
      progress: (size) => (io.terminal === true ? showProgress(io.err, size) : NO_PROGRESS),
      broken: (item) => io.err(`vigie: ${showBroken(item)}\n`),
      signal: stop.signal,
    })
  } catch (error) {
    if (!stop.signal.aborted) throw error
    throw new WrongCall(`interrupted: the same command goes on from ${call.checkpoint}`)
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

async function writeHtml(path: string, findings: Findings, call: Call): Promise<void> {
  const { toPage } = await import('./report/page.js')
  await writeWhole(path, toPage(findings, call))
}

const textOf = ({ quality, costs, comparison }: Findings, { errors }: Call): string[] =>
  comparison === undefined ? showQuality(quality, costs, errors) : showComparison(comparison, errors)

/** How long it took, and where the report is. */
function closing({ tally, seconds, resumed }: Measured, { html, strict }: Call): string[] {
  const { overall, broken } = tally
  const n = [overall.fraud, overall.legit, overall.spam].flat().reduce((sum, one) => sum + one, 0)
  return [
    '',
    `${n} messages in ${seconds.toFixed(1)} s${resumed === 0 ? '' : ` (${resumed} of them in an earlier run)`}`,
    ...(broken.n === 0
      ? []
      : [`${broken.n} could not be read, listed above${strict ? '' : ' (--strict ends with 1)'}`]),
    ...(html === undefined ? [] : [`Report: ${html}`]),
  ]
}

/** JSON lists as many mistakes as were asked for, however many a page holds. */
function shortened({ quality, costs, comparison }: Findings, errors: number): unknown {
  const cut = <Item>({ n, listed }: { n: number; listed: Item[] }) => ({ n, listed: listed.slice(0, errors) })
  const { scores: _scores, ...rest } = quality
  return {
    ...rest,
    missed: cut(quality.missed),
    disturbed: cut(quality.disturbed),
    costs,
    ...(comparison === undefined ? {} : { comparison: { ...comparison, moved: cut(comparison.moved) } }),
  }
}
