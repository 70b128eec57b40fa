import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { compare, emptyComparison } from '../figures/comparison.js'
import { costFigures } from '../figures/costs.js'
import { qualityOf } from '../figures/quality.js'
import { tallyOf } from '../figures/tally.js'
import type { Judged } from '../judge/judged.js'
import { chatCase, judgedAs, SCALE } from '../judge/sample.js'
import { toPage } from './page.js'

const HOSTILE = '</script><img src=x onerror="document.title=\'owned\'"><b>\u202e{from}$&'
const CHROMIUM = '/usr/bin/chromium'
const QUIET = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** Frauds and innocence with scores all over; those on the wrong side have something to read. */
const judged = (n: number, shift = 0): Judged[] =>
  Array.from({ length: n }, (_, i) => {
    const label = i % 2 === 0 ? 'fraud' : 'legit'
    const score = Math.min(0.99, ((i * 7919) % 1000) / 1000 + shift)
    const one = chatCase(i === 0 ? HOSTILE : `case ${i}`, label, 'x', {
      lang: i % 3 === 0 ? HOSTILE : 'fr',
      signals: ['otp-code-request', '__proto__'],
    })
    const level = score >= 0.9 ? 'fraud' : score >= 0.5 ? 'suspicious' : score >= 0.2 ? 'caution' : 'clear'
    const pieces = [
      { text: `Message ${i} ` },
      { text: 'le code', signs: ['otp-code-request'] },
      { text: ` ${HOSTILE}` },
    ]
    return {
      ...judgedAs({ ...one, place: `a:${i}` }, level, score, [
        'otp-code-request',
        ...(i % 4 === 0 ? ['urgency-pressure'] : []),
      ]),
      passages: [{ field: 'text', pieces }],
    }
  })

function pageOf(all: readonly Judged[], locale: 'fr' | 'en' = 'fr', after?: readonly Judged[]): string {
  const quality = qualityOf(tallyOf(all, SCALE))
  const costs = costFigures(quality.scores, { missed: 10, alarm: 1 }, 0.05)
  return toPage(
    { quality, costs, comparison: after === undefined ? undefined : compare(all, after) },
    { locale },
    new Date(0),
  )
}

describe('the page as text', () => {
  const page = pageOf(judged(200))

  it('holds no word of a message as markup', () => {
    expect(page.includes('<img')).toBe(false)
    expect(page.match(/<\/script>/g)).toHaveLength(3)
    expect(page.includes('\u202e')).toBe(false)
  })

  it('names nothing that would have to be loaded', () => {
    expect(page.match(/https?:\/\/(?!www\.w3\.org\/2000\/svg")|@import|url\((?!#)/g)).toBeNull()
    expect(page.match(/ (?:src|href|style)="(?!data:)[^"]{0,40}/g)).toBeNull()
  })

  it('says what is missing when there is no innocence, and does not break', () => {
    const quality = qualityOf(tallyOf([], SCALE))
    const empty = toPage({ quality, costs: undefined, comparison: undefined }, { locale: 'en' })
    expect(empty).toContain('need both fraud and legitimate messages')
    expect(empty).not.toContain('NaN')
    expect(emptyComparison(1).moved.n).toBe(0)
  })
})

const installed = existsSync(CHROMIUM)
if (!installed)
  console.warn(`The report is not tested in a browser: there is no ${CHROMIUM} (Debian: apt-get install chromium)`)

describe.skipIf(!installed)('the page in a browser', () => {
  let browser: Browser
  let folder = ''
  const trouble: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
    folder = await mkdtemp(join(tmpdir(), 'vigie-report-'))
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true })
  })
  afterEach(() => {
    expect(trouble.splice(0)).toEqual([])
  })

  async function open(html: string): Promise<Page> {
    const path = join(folder, 'report.html')
    await writeFile(path, html)
    const page = await browser.newPage()
    page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(path).href && !request.url().startsWith('data:')) trouble.push(request.url())
    })
    await page.goto(pathToFileURL(path).href)
    return page
  }

  it('opens, and a hostile message is only text', async () => {
    const page = await open(pageOf(judged(200)))
    expect(await page.title()).toBe('Banc d’essai de vigie')
    await page.fill('#by-text', 'onerror')
    expect(await page.locator('.mistake').first().textContent()).toContain('</script><img src=x onerror=')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toBe('Banc d’essai de vigie')
  })

  it('sorts a table by a column, both ways', async () => {
    const page = await open(pageOf(judged(200)))
    const values = () =>
      page.locator('#bins tbody tr td:nth-child(2)').evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.v)))
    const rising = await values()
    const button = page.locator('#bins th:nth-child(2) button')
    await button.click()
    expect(await values()).toEqual([...rising].sort((a, b) => b - a))
    await button.click()
    expect(await values()).toEqual([...rising].sort((a, b) => a - b))
    expect(await page.locator('#bins th:nth-child(2)').getAttribute('aria-sort')).toBe('ascending')
  })

  it('filters mistakes by words, kind and sign, and highlights evidence', async () => {
    const all = judged(200)
    const page = await open(pageOf(all, 'en'))
    const shown = () => page.locator('#shown').textContent()
    const wrong = all.filter(({ one, score }) => (one.label === 'fraud') !== score >= 0.5)
    expect(await shown()).toBe(`1–40 of ${wrong.length}`)
    expect(await page.locator('.mistake mark').first().textContent()).toBe('le code')
    expect(await page.locator('.mistake mark').first().getAttribute('title')).toMatch(/code/i)
    await page.selectOption('#by-kind', 'alarm')
    const alarms = wrong.filter(({ one }) => one.label === 'legit').length
    expect(await shown()).toBe(`1–40 of ${alarms}`)
    await page.click('#next')
    expect(await shown()).toBe(`41–${Math.min(80, alarms)} of ${alarms}`)
    await page.selectOption('#by-kind', '')
    await page.selectOption('#by-sign', 'urgency-pressure')
    expect(await shown()).toMatch(new RegExp(` of ${wrong.filter((one) => one.signs.length === 2).length}$`))
    await page.selectOption('#by-sign', '')
    const id = wrong[3]!.one.id
    await page.fill('#by-text', id)
    expect(await page.locator('.mistake b').allTextContents()).toContain(id)
  })

  it('moves recall, precision and the marks when the threshold is dragged', async () => {
    const all = judged(400)
    const page = await open(pageOf(all))
    await page.locator('#threshold').scrollIntoViewIfNeeded()
    const box = (await page.locator('#threshold').boundingBox())!
    const mark = () => page.locator('[data-chart=roc] .mark circle').getAttribute('cx')
    const before = await mark()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    const shown = (await page.locator('output').textContent())!
    const threshold = Number(shown.replace(',', '.'))
    expect(threshold).toBeGreaterThan(0.5)
    const frauds = all.filter(({ one }) => one.label === 'fraud')
    const caught = frauds.filter(({ score }) => score >= threshold).length
    expect(await page.locator('[data-live=recall]').textContent()).toContain(`${caught}/${frauds.length}`)
    expect(await mark()).not.toBe(before)
    await page.fill('#base-rate', '0.5')
    expect(await page.locator('[data-live=real]').textContent()).toMatch(/^\d,\d %\[/)
  })

  it('shows a comparison with what moved', async () => {
    const page = await open(pageOf(judged(200), 'en', judged(200, 0.3)))
    expect(await page.locator('.verdict').textContent()).toMatch(/beyond chance/)
    expect(await page.locator('.mistake').first().textContent()).toMatch(
      /(?:clear|caution|suspicious) [\d.]+ → (?:caution|suspicious|fraud) [\d.]+/,
    )
  })

  it('fits a phone and the dark', async () => {
    const page = await open(pageOf(judged(200)))
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const light = await paper()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper()).not.toBe(light)
  })

  it('prints black on white without its tools, no wider than the paper', async () => {
    const page = await open(pageOf(judged(200)))
    const a4 = 680 // CSS pixels between margins of 15 mm at 96 to the inch
    await page.setViewportSize({ width: a4, height: 1000 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.locator('.tools:visible').count()).toBe(0)
    expect(await page.locator('.mistake:visible').count()).toBeGreaterThan(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(a4)
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('draws forty of ten thousand mistakes', async () => {
    const page = await open(pageOf(judged(20_000)))
    expect(await page.locator('.mistake').count()).toBe(40)
    expect(await page.locator('#shown').textContent()).toMatch(/^1–40 sur (?:9|10)\d{3}$/)
  })
})
