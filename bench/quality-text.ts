/** The figures of quality as plain text. */
import type { ScoreFigures } from './calibration.js'
import type { GroupFigures } from './figures.js'
import type { Judged } from './judge.js'
import type { Quality } from './quality.js'
import type { BenchCase } from './read-case.js'
import type { RuleFigures } from './rule-figures.js'
import { excerpt, section, showInterval, showRate, table } from './text.js'

/** The report, one line an entry, with at most `errors` errors listed. */
export function showQuality(quality: Quality, errors: number): string[] {
  const { overall, groups, score } = quality
  return [
    `Quality: ${overall.n} cases, rules ${quality.ruleset}. Rates with their 95 % interval and (k/n).`,
    ...quality.learnedHere.map(
      (id) => `WARNING: ${id} was fitted on these cases, so no figure below is a measure; see --without ${id}`,
    ),
    ...section('All', showOverall(overall)),
    ...section('By channel', showGroups(groups.channel)),
    ...section('By difficulty', showGroups(groups.difficulty)),
    ...section('By language', showGroups(groups.language)),
    ...section('By set', groups.set.length > 1 ? showGroups(groups.set) : []),
    ...section(
      'By sign: named where expected, and where it fires (a damped sign counts as fired)',
      showRules(quality.rules),
    ),
    ...section('Signs that fire together (of the messages with either)', showOverlaps(quality)),
    ...(score === undefined
      ? ['', 'Thresholds and calibration: not measured, they need fraud and innocence']
      : showScore(score)),
    ...showDuties(quality),
    ...section(
      `Errors (${Math.min(errors, quality.errors.length)} of ${quality.errors.length}, the most wrong first)`,
      quality.errors.slice(0, errors).flatMap(showError),
    ),
  ]
}

function showOverall({ recall, falseAlarms, precision, f1, spam, named, namedSigns }: GroupFigures): string[] {
  return table([
    ['', 'caution or above', 'suspicious or above', 'fraud'],
    ['recall', showRate(recall.caution), showRate(recall.suspicious), showRate(recall.fraud)],
    ['false alarms', showRate(falseAlarms.caution), showRate(falseAlarms.suspicious), showRate(falseAlarms.fraud)],
    ['precision (of this sample)', '', showRate(precision.suspicious), showRate(precision.fraud)],
    ['F1', '', showInterval(f1)],
    ...(spam.n === 0 ? [] : [['spam reached', '', showRate(spam)]]),
    ['an expected sign named', showRate(named)],
    ['expected signs named', showRate(namedSigns)],
  ])
}

/** Precision and F1 say nothing of a group of fraud alone, or of innocence alone. */
const hasBoth = (recall: GroupFigures['recall'], falseAlarms: GroupFigures['falseAlarms']): boolean =>
  recall.caution.n > 0 && falseAlarms.caution.n > 0

const showGroups = (groups: readonly GroupFigures[]): string[] =>
  table([
    [
      '',
      'recall at suspicious',
      'recall at fraud',
      'false alarms at suspicious',
      'precision at suspicious',
      'F1',
      'an expected sign named',
    ],
    ...groups.map(({ name, recall, falseAlarms, precision, f1, named }) => [
      name,
      showRate(recall.suspicious),
      showRate(recall.fraud),
      showRate(falseAlarms.suspicious),
      ...(hasBoth(recall, falseAlarms) ? [showRate(precision.suspicious), showInterval(f1)] : ['–', '–']),
      showRate(named),
    ]),
  ])

const showRules = (rules: readonly RuleFigures[]): string[] =>
  rules.length === 0
    ? []
    : table([
        ['', 'named where expected', 'on fraud', 'on legit', 'precision', 'decides: catches', 'false alarms'],
        ...rules.map((one) => [
          one.id,
          showRate(one.named),
          showRate(one.onFraud),
          showRate(one.onLegit),
          showRate(one.precision),
          String(one.uniqueCatches),
          String(one.uniqueFalseAlarms),
        ]),
      ])

const showOverlaps = ({ overlaps }: Quality): string[] =>
  table(overlaps.slice(0, 15).map(({ ids, both }) => [`${ids[0]} + ${ids[1]}`, showRate(both)]))

function showScore(score: ScoreFigures): string[] {
  const thresholds = score.thresholds.map((point) => [
    point.threshold.toFixed(2),
    showRate(point.recall),
    showRate(point.falseAlarms),
    showRate(point.precision),
  ])
  const bins = score.bins.map((bin) => [
    `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
    bin.claimed.toFixed(3),
    showRate(bin.observed),
  ])
  const share = `${score.frauds}/${score.n}`
  return [
    ...section(
      'Thresholds',
      table([['score ≥', 'recall', 'false alarms', 'precision (of this sample)'], ...thresholds]),
    ),
    `  ROC area ${showInterval(score.rocArea)}, average precision ${showInterval(score.averagePrecision)} (n ${score.n})`,
    ...section(
      `Calibration, read at this sample's share of fraud (${share})`,
      table([['score', 'claimed', 'was fraud'], ...bins]),
    ),
    `  ECE ${showInterval(score.ece)}, Brier ${showInterval(score.brier)} (n ${score.n})`,
  ]
}

function showDuties({ outOfBand, todo, threw }: Quality): string[] {
  const passing = todo.passing.length === 0 ? '' : `; right now: ${todo.passing.join(', ')}`
  return [
    ...section(
      'Threw',
      threw.map(({ one, error }) => `  ${one.id}: ${error}`),
    ),
    ...section(
      'Outside the levels that their row allows',
      outOfBand.map(
        ({ one, level }) => `  ${one.id}: ${level}, not ${one.minLevel ?? 'clear'}–${one.maxLevel ?? 'fraud'}`,
      ),
    ),
    ...(todo.n === 0 ? [] : ['', `Known misses (todo, counted above): ${todo.n}${passing}`]),
  ]
}

function showError({ one, level, score, signs }: Judged): string[] {
  const said = signs.map(
    (sign) => `${sign.id} ${sign.contribution.toFixed(1)} «${excerpt(sign.quotes.join(' … '), 60)}»`,
  )
  return [
    `  ${one.id} (${one.channel}, ${one.label} ${one.difficulty}) → ${level} ${score.toFixed(3)}; expected: ${one.signals.join(', ') || 'none'}`,
    `    ${textOf(one)}`,
    ...(said.length === 0 ? [] : [`    found: ${said.join(', ')}`]),
  ]
}

/** What a person would read of a case, shortened to one line. */
export function textOf(one: BenchCase): string {
  if (one.file !== undefined) return one.file
  const texts = one.turns.map(({ message, judged }) => {
    if (message.channel === 'listing') return `${message.title} | ${message.description}`
    if (message.channel === 'email')
      return `${message.from.address} | ${message.subject} | ${message.text ?? message.html ?? ''}`
    return judged ? message.text : `(${message.text})`
  })
  return excerpt(texts.join(' / '), 240)
}
