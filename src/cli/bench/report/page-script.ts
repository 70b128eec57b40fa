/**
 * What moves in the report: sorting, filtering, pages and the threshold. Plain JavaScript for browsers, kept as text
 * because it runs there and not here. Words of messages only ever become text nodes.
 */
export const SCRIPT = String.raw`'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const say = data.words
const find = (selector, root = document) => root.querySelector(selector)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const number = (value, digits) => { const text = value.toFixed(digits); return data.locale === 'fr' ? text.replace('.', ',') : text }
const percent = (share) => number(100 * share, 1)
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
function make(tag, className, ...children) {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

for (const table of all('table')) {
  all('thead th', table).forEach((head, column) => {
    const button = make('button', '', ...head.childNodes)
    button.type = 'button'
    head.append(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') !== 'descending'
      for (const other of all('th', table)) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const body = table.tBodies[0]
      const keyed = [...body.rows].map((row) => {
        const cell = row.cells[column]
        const value = cell.dataset.v
        return { row, key: value === undefined ? cell.textContent.toLowerCase() : Number(value) }
      })
      keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (down ? -1 : 1))
      body.append(...keyed.map(({ row }) => row))
    })
  })
}
for (const input of all('[data-filter]')) {
  const rows = [...document.getElementById(input.dataset.filter).tBodies[0].rows]
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase()
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted)
  })
}

function wilson(k, n) {
  const z = 1.959964
  const share = k / n
  const scale = 1 + (z * z) / n
  const centre = (share + (z * z) / (2 * n)) / scale
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / scale
  return [k === 0 ? 0 : centre - half, k === n ? 1 : centre + half]
}
function showFigure(name, figure, note) {
  const target = find('[data-live=' + name + ']')
  target.textContent = figure
  target.append(make('small', '', note))
}
function showRate(name, k, n) {
  if (n === 0) return showFigure(name, '–', '0/0')
  const [low, high] = wilson(k, n)
  showFigure(name, percent(k / n) + ' %', '[' + percent(low) + '–' + percent(high) + '] ' + k + '/' + n)
}
// A figure with its interval: [value, low, high]. The interval of a sum is that of Zou and Donner (2008).
const scaled = (figure, by) => figure.map((one) => one * by)
function sum(a, b) {
  const value = a[0] + b[0]
  return [value, value - Math.hypot(a[0] - a[1], b[0] - b[1]), value + Math.hypot(a[2] - a[0], b[2] - b[0])]
}
function moveMark(name, x, y) {
  const mark = find('[data-chart=' + name + '] .mark')
  if (!mark || !(x >= 0 && y >= 0)) return
  const { width, height, left, right, top, bottom } = data.chart
  const px = left + x * (width - left - right)
  const py = top + (1 - y) * (height - top - bottom)
  mark.setAttribute('visibility', 'visible')
  const [line, circle] = mark.children
  for (const [key, value] of [['x1', px], ['x2', px], ['y1', top], ['y2', height - bottom]]) line.setAttribute(key, value)
  circle.setAttribute('cx', px)
  circle.setAttribute('cy', py)
}
const slider = document.getElementById('threshold')
if (slider) {
  const { frauds, legits, at } = data.thresholds
  const value = (id) => Number(document.getElementById(id).value)
  const update = () => {
    const [cut, tp, fp] = at[slider.value]
    const [recall, alarms] = [tp / frauds, fp / legits]
    const rate = Math.min(1, Math.max(0, value('base-rate') / 100))
    const real = rate * recall + (1 - rate) * alarms
    find('output').textContent = number(cut, cut < 0.1 ? 3 : 2)
    showRate('recall', tp, frauds)
    showRate('alarms', fp, legits)
    showRate('precision', tp, tp + fp)
    const [r, f] = [wilson(tp, frauds), wilson(fp, legits)]
    const share = (caught, raised) => (caught + raised > 0 ? (rate * caught) / (rate * caught + (1 - rate) * raised) : 0)
    const n = 'n ' + (frauds + legits)
    showFigure('real', real > 0 ? percent(share(recall, alarms)) + ' %' : '–', '[' + percent(share(r[0], f[1])) + '–' + percent(share(r[1], f[0])) + '] ' + n)
    const missed = scaled([1 - recall, 1 - r[1], 1 - r[0]], 1000 * rate)
    const wrong = scaled([alarms, f[0], f[1]], 1000 * (1 - rate))
    const cost = sum(scaled(missed, value('cost-missed')), scaled(wrong, value('cost-alarm')))
    for (const [name, one] of [['missed', missed], ['wrong', wrong], ['cost', cost]]) {
      showFigure(name, number(one[0], 1), '[' + number(one[1], 1) + '–' + number(one[2], 1) + '] ' + n)
    }
    moveMark('roc', alarms, recall)
    moveMark('pr', recall, tp + fp > 0 ? tp / (tp + fp) : 1)
    moveMark('scores', cut, 0)
    moveMark('cost', cut, 0)
  }
  slider.addEventListener('input', update)
  for (const id of ['base-rate', 'cost-missed', 'cost-alarm']) document.getElementById(id).addEventListener('input', update)
  update()
}

const PAGE = 40
const list = document.getElementById('mistakes')
if (list) {
  // Ten thousand mistakes take a while to read: that is done when somebody asks for more than the first page.
  let whole
  const everyone = () => (whole ??= [...data.mistakes, ...JSON.parse(document.getElementById('rest').textContent)])
  const lowerOf = (one) =>
    (one.lower ??= [one.id, one.place, ...one.said.flatMap(([, pieces]) => pieces.map(([text]) => text))].join(' ').toLowerCase())
  const control = (name) => document.getElementById('by-' + name)
  let page = 0
  let chosen
  const pieceOf = ([text, signs]) => {
    if (!signs) return text
    const marked = make('mark', '', text)
    marked.title = signs.map((id) => data.titles[id] || id).join(' · ')
    return marked
  }
  const cardOf = (one) => {
    const head = make('header', '')
    head.append(make('span', 'tag ' + one.kind, say[one.kind]), make('b', '', one.id), one.channel + (one.lang === '-' ? '' : ' · ' + one.lang))
    head.append(make('span', '', one.before ? say[one.before.level] + ' ' + number(one.before.score, 3) + ' → ' + say[one.level] + ' ' + number(one.score, 3) : say[one.level] + ' ' + number(one.score, 3)))
    if (one.place !== one.id) head.append(make('span', '', one.place))
    const card = make('article', 'mistake', head)
    for (const [field, pieces] of one.said) {
      const said = make('p', 'said')
      if (field !== 'text') said.append(make('span', 'field', data.fields[field] || field))
      said.append(...pieces.map(pieceOf))
      card.append(said)
    }
    const named = one.signs.map(([id, weight]) => (data.titles[id] || id) + ' ' + (weight < 0 ? '' : '+') + number(weight, 1))
    const change = [...(one.gained || []).map((id) => '+ ' + (data.titles[id] || id)), ...(one.lost || []).map((id) => '− ' + (data.titles[id] || id))]
    const parts = [
      named.length > 0 ? say.found + ' : ' + named.join(' · ') : '',
      one.expected.length > 0 ? say.expected + ' : ' + one.expected.map((id) => data.titles[id] || id).join(' · ') : '',
      change.join(' · '),
    ].filter(Boolean)
    for (const part of parts) card.append(make('p', 'why', part))
    return card
  }
  const draw = () => {
    const from = page * PAGE
    const n = chosen === undefined ? data.total : chosen.length
    list.replaceChildren(...(chosen || data.mistakes).slice(from, from + PAGE).map(cardOf))
    if (n === 0) list.append(make('p', 'soft', say.none))
    find('#shown').textContent = fill(say.shown, { from: Math.min(from + 1, n), to: Math.min(from + PAGE, n), n })
    find('#previous').disabled = page === 0
    find('#next').disabled = from + PAGE >= n
  }
  const orders = { worst: undefined, up: (a, b) => a.score - b.score, down: (a, b) => b.score - a.score }
  const choose = () => {
    const wanted = control('text').value.toLowerCase()
    const [kind, channel, sign] = ['kind', 'channel', 'sign'].map((name) => control(name).value)
    chosen = everyone().filter((one) =>
      (kind === '' || one.kind === kind) && (channel === '' || one.channel === channel) &&
      (sign === '' || one.signs.some(([id]) => id === sign) || one.expected.includes(sign)) &&
      (wanted === '' || lowerOf(one).includes(wanted)))
    const order = orders[control('order').value]
    if (order) chosen.sort(order)
    page = 0
    draw()
  }
  const turn = (by) => { chosen ??= everyone(); page += by; draw(); list.scrollIntoView({ block: 'start' }) }
  find('#previous').addEventListener('click', () => turn(-1))
  find('#next').addEventListener('click', () => turn(1))
  for (const name of ['text', 'kind', 'channel', 'sign', 'order']) control(name).addEventListener('input', choose)
  draw()
}
`
