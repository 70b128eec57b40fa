/** Obfuscation: `tsx bench/obfuscation.ts [--errors N] [--scanner path]`, sensitive phrases under each trick and each pair of tricks. */
import { parseArgs } from 'node:util'
import { type Rate, wilson } from '../src/cli/bench/figures/statistics.js'
import { type BenchScanner, loadScanner } from '../src/cli/bench/judge/load-scanner.js'
import { section, showRate, table } from '../src/cli/bench/report/text.js'
import type { Level } from '../src/verdict/verdict.js'
import { runAsCommand, wholeNumber } from './command.js'
import { HONEST_FORMS, raisedBy, readInnocent } from './obfuscation-innocent.js'
import { PHRASES } from './obfuscation-phrases.js'
import { hideIn, TRICKS, type Trick } from './obfuscation-tricks.js'

const RANK: Readonly<Record<Level, number>> = { clear: 0, caution: 1, suspicious: 2, fraud: 3 }

/** A phrase under one or two tricks, the level it should reach and the level it reached. */
export interface Disguised {
  tricks: readonly Trick[]
  text: string
  plain: Level
  level: Level
}

/** True when the disguise did not lower the level. */
export const reaches = ({ plain, level }: Disguised): boolean => RANK[level] >= RANK[plain]

const rateOf = (cases: readonly Disguised[]): Rate => wilson(cases.filter(reaches).length, cases.length)

/** The phrases under some tricks, those left out that the tricks do not change or that are clear as they stand. */
export function disguise(
  scanner: BenchScanner,
  tricks: readonly Trick[],
  phrases: readonly string[] = PHRASES,
): Disguised[] {
  return phrases.flatMap((marked): Disguised[] => {
    const texts = tricks.map((_, i) => hideIn(marked, ...tricks.slice(0, i + 1)))
    if (texts.some((text, i) => text === (texts[i - 1] ?? hideIn(marked)))) return []
    const plain = levelOf(scanner, hideIn(marked))
    const text = texts.at(-1)!
    return plain === 'clear' ? [] : [{ tricks, text, plain, level: levelOf(scanner, text) }]
  })
}

const levelOf = (scanner: BenchScanner, text: string): Level => scanner.scan({ channel: 'chat', text }).level

/** Two tricks of one kind leave nothing to read (backwards and upside down) or undo each other: pairs are of two kinds. */
const pairs = (tricks: readonly Trick[]): [Trick, Trick][] =>
  tricks.flatMap((first) =>
    tricks.filter((then) => ORDER[first.kind] < ORDER[then.kind]).map((then): [Trick, Trick] => [first, then]),
  )

/** Who hides a word misspells it first and sets its letters apart last. */
const ORDER: Readonly<Record<Trick['kind'], number>> = { figures: 0, spelled: 1, drawn: 2, apart: 3, coded: 4 }

function showTable(singles: readonly Disguised[], doubles: readonly Disguised[]): string[] {
  return table([
    ['trick', 'alone', 'with another'],
    ...TRICKS.map((trick) => {
      const of = (cases: readonly Disguised[]) => showRate(rateOf(cases.filter(({ tricks }) => tricks.includes(trick))))
      return [trick.name, of(singles), of(doubles)]
    }),
  ])
}

const showMiss = ({ tricks, text, plain, level }: Disguised): string =>
  `  ${level} for ${plain} (${tricks.map(({ name }) => name).join(' + ')}): ${JSON.stringify(text)}`

/** Of the innocent sentences, the share that raises nothing, by form; and those that do. */
function showInnocent(scanner: BenchScanner, errors: number): string[] {
  const sentences = readInnocent()
  const rows = Object.entries(HONEST_FORMS).map(([form, write]) => {
    const texts = [...new Set(sentences.map(write))]
    const raised = texts.flatMap((text) => {
      const said = raisedBy(scanner, text)
      return said === undefined ? [] : [`  ${form}: ${text} (${said})`]
    })
    return { form, rate: wilson(texts.length - raised.length, texts.length), raised }
  })
  return [
    ...section('Innocent sentences that raise nothing', table(rows.map(({ form, rate }) => [form, showRate(rate)]))),
    ...section('False alarms', rows.flatMap(({ raised }) => raised).slice(0, errors)),
  ]
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { errors: { type: 'string', default: '0' }, scanner: { type: 'string' } },
  })
  const errors = wholeNumber(values.errors, 'errors')
  const { scanner } = await loadScanner(values.scanner === undefined ? {} : { path: values.scanner })
  const singles = TRICKS.flatMap((trick) => disguise(scanner, [trick]))
  const doubles = pairs(TRICKS).flatMap((both) => disguise(scanner, both))
  const missed = [...singles, ...doubles].filter((one) => !reaches(one))
  const clear = PHRASES.filter((marked) => levelOf(scanner, hideIn(marked)) === 'clear')
  console.log(
    [
      `${PHRASES.length} phrases, ${TRICKS.length} tricks: the level of the plain phrase is reached`,
      ...table([
        ['one trick', showRate(rateOf(singles))],
        ['two tricks', showRate(rateOf(doubles))],
      ]),
      ...section('By trick', showTable(singles, doubles)),
      ...section(
        'Clear as they stand, not counted',
        clear.map((marked) => `  ${marked}`),
      ),
      ...showInnocent(scanner, errors),
      ...section('Misses', missed.slice(0, errors).map(showMiss)),
    ].join('\n'),
  )
  return 0
}

await runAsCommand(import.meta.url, main)
