/** Curves as SVG, drawn once by ECharts when the page is made. Colours are those of the page, light or dark. */
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Locale } from '../../../verdict/wording.js'
import type { CostFigures } from '../figures/costs.js'
import type { CurvePoint, ReliabilityBin } from '../figures/curves.js'
import { EDGES, type ScoreBins } from '../figures/score-bins.js'
import { escapeHtml, type Markup } from './html.js'
import type { Say } from './words.js'

use([BarChart, LineChart, GridComponent, SVGRenderer])

/** The box of the axes inside a chart, for whoever marks a point on it. */
export const CHART = { width: 460, height: 300, left: 58, right: 18, top: 14, bottom: 46 } as const

type Point = readonly [x: number, y: number]
type Series = Record<string, unknown>

interface Axes {
  x: string
  y: string
  /** Charts of shares end at 1. */
  yMax?: number
  locale: Locale
}

/** Curves of thousands of points look the same with a few hundred. */
const MOST_POINTS = 400

/** ROC: false alarms × recall. */
export const rocChart = (points: readonly CurvePoint[], say: Say, locale: Locale): Markup =>
  chart(
    'roc',
    [
      diagonal(),
      curveOf([[0, 0], ...points.map(({ falseAlarms, recall }): Point => [falseAlarms.share, recall.share])]),
    ],
    { x: say('falseAlarms'), y: say('recall'), yMax: 1, locale },
    say('roc'),
  )

/** PR: recall × precision. */
export const prChart = (points: readonly CurvePoint[], say: Say, locale: Locale): Markup =>
  chart(
    'pr',
    [curveOf(points.map(({ recall, precision }): Point => [recall.share, precision.share]))],
    { x: say('recall'), y: say('precision'), yMax: 1, locale },
    say('pr'),
  )

/** Cost of 1000 messages by threshold. */
export const costChart = (figures: CostFigures, say: Say, locale: Locale): Markup =>
  chart(
    'cost',
    [curveOf(figures.curve.map(({ threshold, cost }): Point => [threshold, cost]))],
    { x: say('threshold'), y: say('cost'), locale },
    say('costCurve'),
  )

/** Claimed × observed, with the intervals as upright lines. */
export const reliabilityChart = (bins: readonly ReliabilityBin[], say: Say, locale: Locale): Markup => {
  const intervals = bins.map(({ claimed, observed }) =>
    lineOf(
      [
        [claimed, observed.low],
        [claimed, observed.high],
      ],
      'var(--accent)',
      1.5,
    ),
  )
  const dots = {
    ...curveOf(bins.map(({ claimed, observed }): Point => [claimed, observed.share])),
    showSymbol: true,
    symbol: 'circle',
    symbolSize: 8,
    itemStyle: { color: 'var(--accent)' },
  }
  return chart(
    'reliability',
    [diagonal(), ...intervals, dots],
    { x: say('claimed'), y: say('observed'), yMax: 1, locale },
    say('calibration'),
  )
}

const WIDTH = 0.05

/** Share of fraud and of legitimate messages in each twentieth of the score. */
export function scoresChart({ fraud, legit }: ScoreBins, say: Say, locale: Locale): Markup {
  const bars = (counts: readonly number[], colour: string, shift: number): Series => {
    const sums = new Float64Array(1 / WIDTH)
    counts.forEach((count, i) => {
      sums[Math.min(sums.length - 1, Math.floor(EDGES[i]! / WIDTH + 1e-9))]! += count
    })
    const total = Math.max(
      1,
      counts.reduce((sum, one) => sum + one, 0),
    )
    const data = Array.from(sums, (sum, i): Point => [(i + 0.5) * WIDTH + shift, sum / total])
    return { type: 'bar', silent: true, barWidth: 7, barGap: '-100%', data, itemStyle: { color: colour } }
  }
  return chart(
    'scores',
    [bars(legit, 'var(--legit)', -0.01), bars(fraud, 'var(--fraud)', 0.01)],
    { x: say('score'), y: say('shareOfLabel'), yMax: 1, locale },
    say('scores'),
  )
}

const lineOf = (data: readonly Point[], color: string, width = 2): Series => ({
  type: 'line',
  silent: true,
  showSymbol: false,
  data,
  lineStyle: { color, width },
})

const diagonal = (): Series => ({
  ...lineOf(
    [
      [0, 0],
      [1, 1],
    ],
    'var(--line)',
    1.5,
  ),
})

function curveOf(points: readonly Point[]): Series {
  const step = Math.max(1, points.length / MOST_POINTS)
  const kept = points.filter((_, i) => i === points.length - 1 || Math.floor(i / step) !== Math.floor((i - 1) / step))
  return { ...lineOf(kept, 'var(--accent)', 2.25) }
}

function chart(name: string, series: readonly Series[], axes: Axes, title: string): Markup {
  const { width, height, left, right, top, bottom } = CHART
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    drawn.setOption({
      animation: false,
      grid: { left, right, top, bottom },
      xAxis: { ...axisOf(axes.x, axes.locale, 28), max: 1 },
      yAxis: { ...axisOf(axes.y, axes.locale, 42), ...(axes.yMax === undefined ? {} : { max: axes.yMax }) },
      series,
    })
    return { markup: tidy(drawn.renderToSVGString(), name, title) }
  } finally {
    drawn.dispose()
  }
}

const axisOf = (name: string, locale: Locale, nameGap: number) => ({
  type: 'value' as const,
  min: 0,
  name,
  nameLocation: 'middle' as const,
  nameGap,
  nameTextStyle: { color: 'var(--soft)' },
  axisLabel: { color: 'var(--soft)', formatter: (value: number) => value.toLocaleString(locale) },
  axisLine: { show: true, lineStyle: { color: 'var(--line)' } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: 'var(--grid)' } },
})

/** The page allows no style but its own: fonts come from its sheet, and nothing reacts to the pointer. */
function tidy(svg: string, name: string, title: string): string {
  return svg
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/<defs\s*>\s*<\/defs>/g, '')
    .replace(/ (?:style|class|pointer-events|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    .replace(/<svg /, `<svg role="img" aria-label="${escapeHtml(title)}" data-chart="${name}" `)
    .replace(/<\/svg>\s*$/, '<g class="mark" visibility="hidden"><line/><circle r="6"/></g></svg>')
}
