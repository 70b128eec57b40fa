/** The report: one HTML file that loads nothing and runs nothing but its own script. */
import { createHash } from 'node:crypto'
import { rules } from '../../../../rules/index.js'
import type { RuleSet } from '../../../rule.js'
import type { Locale } from '../../../verdict/wording.js'
import type { CostFigures } from '../figures/costs.js'
import { pointAt } from '../figures/curves.js'
import type { Quality } from '../figures/quality.js'
import { NAMED_THRESHOLDS } from '../figures/score-bins.js'
import type { Findings } from '../run-bench.js'
import { CHART, costChart, prChart, reliabilityChart, rocChart, scoresChart } from './charts.js'
import { decimalIn, escapeHtml, html, intervalText, jsonForScript, type Markup, rateText } from './html.js'
import { type Mistake, mistakesOf } from './mistakes.js'
import { SCRIPT } from './page-script.js'
import { STYLE } from './page-style.js'
import {
  brokenTable,
  differenceTable,
  groupTable,
  type Look,
  levelTable,
  overlapTable,
  reliabilityTable,
  signTable,
} from './page-tables.js'
import { sayIn, type Word } from './words.js'

/** Words that the script says. */
const SPOKEN = [
  'missed',
  'alarm',
  'moved',
  'clear',
  'caution',
  'suspicious',
  'fraud',
  'found',
  'expected',
  'shown',
  'none',
] satisfies Word[]

/** Fields of messages, for those who read them. */
const FIELDS = [
  'subject',
  'html',
  'title',
  'description',
  'from.name',
  'from.address',
  'replyTo.address',
] satisfies Word[]

/** Makes the page; `now` is its date. */
export function toPage(findings: Findings, { locale }: { locale: Locale }, now = new Date()): string {
  const { quality, costs, comparison } = findings
  const titles = new Map((rules as RuleSet).signals.map(({ id, title }) => [id, title[locale]]))
  const look: Look = { say: sayIn(locale), locale, titleOf: (id) => titles.get(id) ?? id }
  const mistakes = mistakesOf(quality, comparison)
  const body = [
    headOf(quality, now, look),
    ...(comparison === undefined ? [] : [comparisonOf(findings, look)]),
    summary(quality, look),
    quality.score === undefined || costs === undefined
      ? html`<p class="soft">${look.say('needsBoth')}</p>`
      : thresholds(quality, costs, look),
    ...calibration(quality, look),
    ...groups(quality, look),
    signs(quality, look),
    mistakeList(quality, comparison?.moved.n, mistakes, look),
    ...failures(quality, look),
  ]
  return documentOf(locale, look.say('pageTitle'), body, dataOf(quality, mistakes, look))
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function documentOf(locale: Locale, title: string, body: readonly Markup[], { data, rest }: Data): string {
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`
  const [head, ...sections] = body.map(({ markup }) => markup)
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${head}
<main>
${sections.join('\n')}
</main>
<footer></footer>
<script type="application/json" id="data">${data}</script>
<script type="application/json" id="rest">${rest}</script>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function headOf({ overall, ruleset, learnedHere }: Quality, now: Date, { say, locale }: Look): Markup {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now)
  const counts = { fraud: overall.recall.caution.n, legit: overall.falseAlarms.caution.n, spam: overall.spam.n }
  return html`<header><h1>${say('pageTitle')}</h1>
<p>${say('subtitle', { n: overall.n, ruleset, date })}</p>
<p class="soft">${say('contents', counts)}. ${say('method')}</p>
${learnedHere.length === 0 ? '' : html`<p class="warn">${say('learnedHere', { ids: learnedHere.join(', ') })}</p>`}</header>`
}

function summary({ overall, score }: Quality, { say, locale }: Look): Markup {
  const { recall, falseAlarms, precision } = overall
  const card = (name: string, note: string, value: Markup) =>
    html`<div class="card"><h3>${name} <small>${note}</small></h3>${value}</div>`
  const cards = [
    card(say('recall'), say('atSuspicious'), rateText(recall.suspicious, locale)),
    card(say('falseAlarms'), say('atSuspicious'), rateText(falseAlarms.suspicious, locale)),
    card(say('recall'), say('atFraud'), rateText(recall.fraud, locale)),
    card(say('precisionHere'), say('atFraud'), rateText(precision.fraud, locale)),
    card(
      say('f1'),
      `${say('atSuspicious')} (n ${recall.caution.n + falseAlarms.caution.n})`,
      intervalText(overall.f1, locale),
    ),
    card(say('named'), '', rateText(overall.named, locale)),
    ...(score === undefined
      ? []
      : [
          card(say('ece'), `n ${score.n}`, intervalText(score.ece, locale)),
          card(say('brier'), `n ${score.n}`, intervalText(score.brier, locale)),
        ]),
  ]
  return html`<section><h2>${say('summary')}</h2><div class="cards">${cards}</div></section>`
}

const figure = (name: string, note: Markup | string, chart: Markup): Markup =>
  html`<figure><figcaption><strong>${name}</strong><span>${note}</span></figcaption>${chart}</figure>`

function thresholds({ score, scores, suspicious }: Quality, costs: CostFigures, { say, locale }: Look): Markup {
  if (score === undefined) return html``
  const live = (word: Word, name: string) => html`<div><dt>${say(word)}</dt><dd data-live="${name}"></dd></div>`
  const ask = (word: Word, id: string, value: number, step: number) =>
    html`<label>${say(word)} <input type="number" id="${id}" min="0" step="${step}" value="${value}"></label>`
  const both = html`<span class="key legit">${say('legitRows')}</span> <span class="key">${say('fraudRows')}</span> <small>n ${score.n}</small>`
  const cheapest = html`${say('cheapest')} <b>${decimalIn(costs.best.threshold, 2, locale)}</b> : ${intervalText(costs.best.cost, locale, 1)} <small>n ${score.n}</small>`
  return html`<section><h2>${say('thresholds')}</h2><p class="soft">${say('thresholdHelp')}</p>
<div class="panel"><div class="slide"><label for="threshold">${say('threshold')}</label><input type="range" id="threshold" min="0" max="${NAMED_THRESHOLDS.length - 1}" step="1" value="${nearest(suspicious)}"><output for="threshold"></output></div>
<dl class="live">${live('recall', 'recall')}${live('falseAlarms', 'alarms')}${live('precisionHere', 'precision')}${live('precisionReal', 'real')}</dl>
<h3>${say('per1000')}</h3>
<dl class="live">${live('missedPer', 'missed')}${live('alarmsPer', 'wrong')}${live('cost', 'cost')}</dl>
<div class="ask">${ask('baseRate', 'base-rate', Math.round(10000 * costs.baseRate) / 100, 0.1)}${ask('costMissed', 'cost-missed', costs.costs.missed, 1)}${ask('costAlarm', 'cost-alarm', costs.costs.alarm, 1)}</div></div>
<div class="charts">
${figure(say('roc'), html`${say('rocArea')} ${intervalText(score.rocArea, locale)} <small>n ${score.n}</small>`, rocChart(score.curve, say, locale))}
${figure(say('pr'), html`${say('averagePrecision')} ${intervalText(score.averagePrecision, locale)} <small>n ${score.n}</small>`, prChart(score.curve, say, locale))}
${figure(say('scores'), both, scoresChart(scores, say, locale))}
${figure(say('costCurve'), cheapest, costChart(costs, say, locale))}
</div></section>`
}

/** The number of the named threshold nearest to a score. */
const nearest = (score: number): number =>
  NAMED_THRESHOLDS.reduce(
    (best, one, i) => (Math.abs(one - score) < Math.abs(NAMED_THRESHOLDS[best]! - score) ? i : best),
    0,
  )

function calibration({ score }: Quality, look: Look): Markup[] {
  if (score === undefined) return []
  const { say, locale } = look
  const share = `${decimalIn((100 * score.frauds) / score.n, 1, locale)} %, ${score.frauds}/${score.n}`
  return [
    html`<section><h2>${say('calibration')}</h2><p class="soft">${say('calibrationHelp', { share })}</p>
<div class="charts">${figure(say('ece'), html`${intervalText(score.ece, locale)} <small>n ${score.n}</small>`, reliabilityChart(score.bins, say, locale))}
<div>${reliabilityTable(score.bins, look)}</div></div></section>`,
  ]
}

const groups = ({ groups: by }: Quality, look: Look): Markup[] =>
  (['channel', 'language', 'difficulty', 'set'] as const)
    .filter((name) => by[name].length > 1)
    .map((name) => html`<section><h2>${look.say(name)}</h2>${groupTable(name, by[name], look)}</section>`)

const signs = ({ rules: figures, overlaps }: Quality, look: Look): Markup =>
  html`<section><h2>${look.say('signs')}</h2><p class="soft">${look.say('signsHelp')}</p>${signTable(figures, look)}
${overlaps.length === 0 ? '' : html`<h2>${look.say('overlap')}</h2>${overlapTable(overlaps.slice(0, 40), look)}`}</section>`

function comparisonOf({ comparison }: Findings, look: Look): Markup {
  if (comparison === undefined) return html``
  const { say } = look
  const { rulesets, levels, verdict, n } = comparison
  return html`<section><h2>${say('comparison')}</h2><p class="verdict">${say(verdict)}</p>
<p class="soft">${say('before')} : ${rulesets.before} · ${say('after')} : ${rulesets.after} · n ${n}</p>
${differenceTable(comparison, look)}
<div class="charts">${levelTable('fraud-levels', say('fraudRows'), levels.fraud, look)}${levelTable('legit-levels', say('legitRows'), levels.legit, look)}${levelTable('spam-levels', say('spamRows'), levels.spam, look)}</div></section>`
}

function mistakeList(
  { missed, disturbed }: Quality,
  moved: number | undefined,
  mistakes: readonly Mistake[],
  { say, titleOf }: Look,
): Markup {
  const option = (value: string, name: string) => html`<option value="${value}">${name}</option>`
  const choice = (id: string, word: Word, values: readonly (readonly [string, string])[]) =>
    html`<select id="by-${id}" aria-label="${say(word)}">${option('', `${say(word)} : ${say('all')}`)}${values.map(([value, name]) => option(value, name))}</select>`
  const kinds = [...new Set(mistakes.map(({ kind }) => kind))].map((kind) => [kind, say(kind)] as const)
  const channels = [...new Set(mistakes.map(({ channel }) => channel))].sort().map((one) => [one, one] as const)
  const ids = [...new Set(mistakes.flatMap((one) => [...one.signs.map(([id]) => id), ...one.expected]))].slice(0, 500)
  const signNames = ids.map((id) => [id, titleOf(id)] as const).sort((a, b) => a[1].localeCompare(b[1]))
  const help =
    moved === undefined
      ? say('mistakesHelp', { missed: missed.n, disturbed: disturbed.n })
      : say('movedHelp', { n: moved })
  return html`<section><h2>${moved === undefined ? say('mistakes') : say('moved')}</h2><p class="soft">${help}</p>
<div class="tools"><input type="search" id="by-text" placeholder="${say('search')}" aria-label="${say('search')}">${choice('kind', 'kind', kinds)}${choice('channel', 'channel', channels)}${choice('sign', 'sign', signNames)}
<select id="by-order" aria-label="${say('sortBy')}">${option('worst', say('worst'))}${option('up', say('scoreUp'))}${option('down', say('scoreDown'))}</select></div>
<div id="mistakes"></div>
<div class="pages"><button type="button" id="previous">${say('previous')}</button><span id="shown"></span><button type="button" id="next">${say('next')}</button></div></section>`
}

function failures({ broken, threw }: Quality, look: Look): Markup[] {
  const { say } = look
  const thrown = threw.listed.map(({ one, error = '' }) => ({ file: one.place, line: 0, reason: error }))
  return [
    ...(threw.n === 0
      ? []
      : [html`<section><h2>${say('threw')} (${threw.n})</h2>${brokenTable(thrown, look)}</section>`]),
    ...(broken.n === 0
      ? []
      : [
          html`<section><h2>${say('broken')}</h2><p class="soft">${say('brokenHelp', { n: broken.n, listed: broken.listed.length })}</p>${brokenTable(broken.listed, look)}</section>`,
        ]),
  ]
}

/** Mistakes that are there when the page opens: the others are read when somebody asks for them. */
const AT_ONCE = 40

interface Data {
  data: string
  rest: string
}

function dataOf({ scores, score }: Quality, mistakes: readonly Mistake[], { say, locale, titleOf }: Look): Data {
  const at = NAMED_THRESHOLDS.map((threshold) => {
    const { recall, falseAlarms } = pointAt(scores, threshold)
    return [threshold, recall.k, falseAlarms.k]
  })
  const ids = new Set(mistakes.flatMap((one) => [...one.signs.map(([id]) => id), ...one.expected]))
  const data = jsonForScript({
    locale,
    words: Object.fromEntries(SPOKEN.map((word) => [word, say(word)])),
    fields: Object.fromEntries(FIELDS.map((field) => [field, say(field)])),
    titles: Object.fromEntries([...ids].map((id) => [id, titleOf(id)])),
    chart: CHART,
    thresholds: { frauds: score?.frauds ?? 0, legits: (score?.n ?? 0) - (score?.frauds ?? 0), at },
    total: mistakes.length,
    mistakes: mistakes.slice(0, AT_ONCE),
  })
  return { data, rest: jsonForScript(mistakes.slice(AT_ONCE)) }
}
