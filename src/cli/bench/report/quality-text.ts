/** The figures of quality as plain text. */
import { printable } from '../../../verdict/printable.js'
import type { ScoreFigures } from '../figures/calibration.js'
import type { CostFigures, CostPoint } from '../figures/costs.js'
import type { GroupFigures } from '../figures/groups.js'
import type { Quality } from '../figures/quality.js'
import type { RuleFigures } from '../figures/rules.js'
import type { Judged } from '../judge/judged.js'
import { excerpt, section, showInterval, showRate, table } from './text.js'

/** The report, one line an entry, with at most `errors` errors listed. */
export function showQuality(quality: Quality, costs: CostFigures | undefined, errors: number): string[] {
  const { overall, groups, score, missed, disturbed } = quality
  const wrong = [...missed.listed, ...disturbed.listed].sort((a, b) => wrongness(b) - wrongness(a)).slice(0, errors)
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
    ...(costs === undefined ? [] : showCosts(costs)),
    ...showDuties(quality),
    ...section(`Errors (${wrong.length} of ${missed.n + disturbed.n}, the most wrong first)`, wrong.flatMap(showError)),
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
  groups.length === 0
    ? []
    : table([
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
          showRate(one.uniqueCatches),
          showRate(one.uniqueFalseAlarms),
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

function showCosts({ costs, baseRate, frauds, legits, points, best }: CostFigures): string[] {
  const row = ({ threshold, cost, missed, alarms }: CostPoint) => [
    threshold.toFixed(2),
    ...[missed, alarms, cost].map((one) => showInterval(one, 1)),
  ]
  const about = `${(100 * baseRate).toFixed(1)} % fraud, a missed fraud costs ${costs.missed}, a false alarm ${costs.alarm}`
  return [
    ...section(
      `Costs of 1000 messages with ${about} (rates of ${frauds} fraud and ${legits} legitimate messages)`,
      table([['score ≥', 'missed', 'false alarms', 'cost'], ...points.map(row)]),
    ),
    `  cheapest: ${best.threshold.toFixed(2)}, ${showInterval(best.cost, 1)}`,
  ]
}

function showDuties({ outOfBand, todo, threw }: Quality): string[] {
  const passing = todo.passing.n === 0 ? '' : `; right now: ${todo.passing.listed.join(', ')}`
  return [
    ...section(
      `Threw (${threw.n})`,
      threw.listed.map(({ one, error }) => `  ${one.id}: ${error}`),
    ),
    ...section(
      `Outside the levels that their row allows (${outOfBand.n})`,
      outOfBand.listed.map(
        ({ one, level }) => `  ${one.id}: ${level}, not ${one.minLevel ?? 'clear'}–${one.maxLevel ?? 'fraud'}`,
      ),
    ),
    ...(todo.n === 0 ? [] : ['', `Known misses (todo, counted above): ${todo.n}${passing}`]),
  ]
}

/** How far the score is from the truth, 0..1. */
const wrongness = ({ one, score }: Judged): number => (one.label === 'fraud' ? 1 - score : score)

function showError(judged: Judged): string[] {
  const { one, level, score, signs } = judged
  const said = signs.map((sign) => `${sign.id} ${sign.contribution.toFixed(1)}`)
  return [
    `  ${one.id} (${one.channel}, ${one.label} ${one.difficulty}) → ${level} ${score.toFixed(3)}; expected: ${one.signals.join(', ') || 'none'}`,
    `    ${onOneLine(judged)}`,
    ...(said.length === 0 ? [] : [`    found: ${said.join(', ')}`]),
  ]
}

/** What a person would read of a case, shortened to one line, evidence in «»; safe for a terminal. */
export function onOneLine({ passages = [] }: Judged): string {
  const texts = passages.map(({ pieces }) => pieces.map(({ text, signs }) => (signs ? `«${text}»` : text)).join(''))
  return printable(excerpt(texts.join(' / '), 240))
}
