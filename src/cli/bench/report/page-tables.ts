/** The tables of the report. Every rate has its interval and its count; `data-v` is what a column is sorted by. */

import { LEVELS } from '../../../verdict/level.js'
import type { Locale } from '../../../verdict/wording.js'
import { type Comparison, type Paired, SIGNIFICANCE } from '../figures/comparison.js'
import type { ReliabilityBin } from '../figures/curves.js'
import type { GroupFigures } from '../figures/groups.js'
import type { Overlap, RuleFigures } from '../figures/rules.js'
import type { Interval } from '../figures/statistics.js'
import type { BrokenItem } from '../read/item.js'
import { decimalIn, html, intervalCell, type Markup, rateCell } from './html.js'
import type { Say } from './words.js'

/** What every table needs: the words, the language of numbers, and the titles of signs. */
export interface Look {
  say: Say
  locale: Locale
  titleOf(id: string): string
}

/** A table under a heading; with many rows, one that can be filtered. */
export function tableOf(id: string, heads: readonly string[], rows: readonly Markup[], { say }: Look): Markup {
  const filter = html`<div class="tools"><input type="search" data-filter="${id}" placeholder="${say('filter')}" aria-label="${say('filter')}"></div>`
  return html`${rows.length > 12 ? filter : ''}<div class="wide"><table id="${id}"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}
</tbody></table></div>`
}

/** Figures by group. Precision and F1 say nothing of a group of fraud alone, or of innocence alone. */
export function groupTable(id: string, groups: readonly GroupFigures[], look: Look): Markup {
  const { say, locale } = look
  const heads = [
    say('group'),
    'n',
    say('recallSuspicious'),
    say('recallFraud'),
    say('falseAlarms'),
    say('precision'),
    say('f1'),
  ]
  const rows = groups.map(({ name, n, recall, falseAlarms, precision, f1 }) => {
    const both = recall.caution.n > 0 && falseAlarms.caution.n > 0
    const none = html`<td data-v="-1"><span class="none">–</span></td>`
    return html`<tr><td>${name}</td><td data-v="${n}">${n}</td>${rateCell(recall.suspicious, locale)}${rateCell(recall.fraud, locale)}${rateCell(falseAlarms.suspicious, locale)}${both ? rateCell(precision.suspicious, locale) : none}${both ? intervalCell(f1, locale) : none}</tr>`
  })
  return tableOf(id, heads, rows, look)
}

/** Figures by sign. */
export function signTable(rules: readonly RuleFigures[], look: Look): Markup {
  const { say, locale, titleOf } = look
  const heads = [
    say('sign'),
    say('precision'),
    say('onFraud'),
    say('onLegit'),
    say('namedWhere'),
    say('catches'),
    say('uniqueAlarms'),
  ]
  const rows = rules.map(
    (one) =>
      html`<tr><td>${titleOf(one.id)}<span class="id">${one.id}</span></td>${[one.precision, one.onFraud, one.onLegit, one.named, one.uniqueCatches, one.uniqueFalseAlarms].map((rate) => rateCell(rate, locale))}</tr>`,
  )
  return tableOf('signs', heads, rows, look)
}

/** Signs that fire together. */
export function overlapTable(overlaps: readonly Overlap[], look: Look): Markup {
  const { say, locale, titleOf } = look
  const rows = overlaps.map(
    ({ ids, both }) => html`<tr><td>${titleOf(ids[0])} + ${titleOf(ids[1])}</td>${rateCell(both, locale)}</tr>`,
  )
  return tableOf('overlap', [say('signs'), say('together')], rows, look)
}

/** Claimed and observed. */
export function reliabilityTable(bins: readonly ReliabilityBin[], look: Look): Markup {
  const { say, locale } = look
  const rows = bins.map(
    ({ from, to, claimed, observed }) =>
      html`<tr><td data-v="${from}">${decimalIn(from, 1, locale)}–${decimalIn(to, 1, locale)}</td><td data-v="${claimed}">${decimalIn(claimed, 3, locale)}</td>${rateCell(observed, locale)}</tr>`,
  )
  return tableOf('bins', [say('score'), say('claimed'), say('observed')], rows, look)
}

/** What could not be read. */
export const brokenTable = (items: readonly BrokenItem[], look: Look): Markup =>
  tableOf(
    'broken',
    [look.say('place'), look.say('reason')],
    items.map(
      ({ file, line, reason }) => html`<tr><td>${file}${line === 0 ? '' : `:${line}`}</td><td>${reason}</td></tr>`,
    ),
    look,
  )

/** What a change did, with McNemar's test and the intervals of the differences. */
export function differenceTable({ recall, falseAlarms, f1, fraud, legit, all }: Comparison, look: Look): Markup {
  const { say, locale } = look
  const points = (value: number) => `${value > 0 ? '+' : ''}${decimalIn(100 * value, 1, locale)}`
  const row = (name: string, { value, low, high }: Interval, { n, gained, lost, p }: Paired) =>
    html`<tr><td>${name}</td><td data-v="${value}"><b>${Number.isNaN(value) ? '–' : points(value)}</b> <small>[${points(low)} ; ${points(high)}]</small></td><td>${n}</td><td>${gained}</td><td>${lost}</td><td data-v="${p}">${decimalIn(p, 4, locale)}${p < SIGNIFICANCE ? ' *' : ''}</td></tr>`
  const heads = ['', say('difference'), 'n', say('putRight'), say('putWrong'), say('pValue')]
  return tableOf(
    'differences',
    heads,
    [row(say('recall'), recall, fraud), row(say('falseAlarms'), falseAlarms, legit), row(say('f1'), f1, all)],
    look,
  )
}

/** How many messages of a label went from which level to which; nothing when there are none. */
export function levelTable(id: string, name: string, counts: readonly (readonly number[])[], look: Look): Markup {
  const { say } = look
  const n = counts.flat().reduce((sum, one) => sum + one, 0)
  if (n === 0) return html``
  const rows = counts.map(
    (row, i) =>
      html`<tr><td>${say(LEVELS[i]!)}</td>${row.map((count) => html`<td data-v="${count}">${count}</td>`)}</tr>`,
  )
  return html`<div><h3>${name} (n ${n})</h3>${tableOf(id, [say('levelsBefore'), ...LEVELS.map((level) => say(level))], rows, look)}</div>`
}
