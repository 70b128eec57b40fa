import { describe, expect, it } from 'vitest'
import { loadUnpdf, readPdf } from './pdf.js'
import { loadZxing } from './qr.js'
import { runJob } from './run-job.js'
import { cells, letters, makePdf, type PdfPlan, run, turned } from './testing/pdf-file.js'
import { drawQr } from './testing/qr-image.js'

const IBAN = 'IBAN FR76 9933 3002 1010 0200 3004 451'
const PACKED = IBAN.slice(5).replaceAll(' ', '')
const missing = () => Promise.reject(new Error('not installed'))
const read = async (plan: PdfPlan) => readPdf(await loadUnpdf(), new Uint8Array(makePdf(plan)), loadZxing)

describe('readPdf: one number, drawn in many ways', () => {
  it.each<[string, PdfPlan]>([
    ['in one run', { pages: [run(IBAN, 60, 700)] }],
    ['in cells', { pages: [cells(IBAN.split(' '), 40, 700, 60)] }],
    ['letter by letter', { pages: [letters(IBAN, 40, 700, 8)] }],
    ['letter by letter, far apart', { pages: [letters(IBAN, 20, 700, 14)] }],
    [
      'letter by letter, in any order',
      {
        pages: [
          letters(
            IBAN,
            20,
            700,
            14,
            [...IBAN].map((_, i) => (i * 7) % IBAN.length),
          ),
        ],
      },
    ],
    ['one letter to a cell', { pages: [cells([...PACKED], 20, 700, 20)] }],
    ['turned by 90 degrees', { pages: [turned(IBAN, 60, 100)] }],
    ['downwards', { pages: [[...PACKED].map((letter, i) => run(letter, 60, 800 - 16 * i)).join('')] }],
    ['twice, for bold', { pages: [run(IBAN, 60, 700) + run(IBAN, 60.4, 700)] }],
    ['in an object stream', { pages: [run(IBAN, 60, 700)], objectStream: true }],
    ['under an empty password', { pages: [run(IBAN, 60, 700)], password: '' }],
    ['on the second page', { pages: [run('Page', 60, 700), run(IBAN, 60, 700)] }],
  ])('%s', async (_, plan) => {
    const { pages, problem } = await read(plan)
    expect(problem).toBeUndefined()
    const words = pages
      .map((page) => page.text)
      .join('')
      .trim()
      .split(/[\s]+/)
    expect(words.join('').match(new RegExp(PACKED, 'g'))).toHaveLength(1)
    expect(words.filter((word) => word.length === 1)).toEqual([])
  })
})

describe('readPdf', () => {
  it('puts field values beside their labels and links on their words', async () => {
    const { pages } = await read({
      pages: [run('IBAN :', 60, 705) + run('Payer maintenant', 60, 650)],
      fields: [{ name: 'iban', value: PACKED, rect: [120, 700, 400, 720] }],
      links: [{ href: 'https://site.example/pay', rect: [50, 640, 200, 670] }],
    })
    expect(pages[0]?.text).toBe(`IBAN : ${PACKED}\nPayer maintenant\n`)
    const [link] = pages[0]!.links
    expect([link?.href, pages[0]!.text.slice(link!.start, link!.end)]).toEqual([
      'https://site.example/pay',
      'Payer maintenant',
    ])
  })

  it('keeps the rows of a table and parts its columns', async () => {
    const page =
      cells(['Banque', 'Guichet', 'Compte'], 60, 700, 120) + cells(['99333', '00210', '10020030044'], 60, 680, 120)
    const { pages } = await read({ pages: [page] })
    expect(pages[0]?.text).toBe('Banque\tGuichet\tCompte\n99333\t00210\t10020030044\n')
  })

  it('says that a page is only a picture, and reads the QR code in it', async () => {
    const { pixels } = await drawQr('https://site.example/q')
    const reading = await read({
      pages: ['', run('Une page de texte ordinaire avec des mots.', 60, 700)],
      image: pixels,
    })
    expect(reading.pages.map((page) => page.imageOnly)).toEqual([true, false])
    expect(reading.pages[0]?.qr).toEqual(['https://site.example/q'])
  })

  it('reads the rest when QR codes cannot be read', async () => {
    const { pixels } = await drawQr('x')
    const plan = makePdf({ pages: [run(IBAN, 60, 700)], image: pixels })
    const reading = await readPdf(await loadUnpdf(), new Uint8Array(plan), missing)
    expect(reading).toMatchObject({ qrMissing: true, pages: [{ text: `${IBAN}\n` }] })
  })
})

describe('runJob', () => {
  const readers = { pdf: loadUnpdf, qr: loadZxing }
  const bytes = new Uint8Array(makePdf({ pages: [run(IBAN, 60, 700)], password: '974' }))

  it('names what is wrong', async () => {
    expect(await runJob({ task: 'pdf', bytes }, readers)).toMatchObject({ state: 'failed', reason: 'encrypted' })
    expect(await runJob({ task: 'pdf', bytes: new Uint8Array(100) }, readers)).toMatchObject({
      state: 'failed',
      reason: 'malformed',
    })
    expect(await runJob({ task: 'image', bytes: new Uint8Array(100) }, readers)).toEqual({ state: 'image', codes: [] })
  })

  it('names the package that is missing', async () => {
    const none = { pdf: missing, qr: missing }
    expect(await runJob({ task: 'pdf', bytes }, none)).toMatchObject({ reason: 'missing-reader', detail: 'unpdf' })
    expect(await runJob({ task: 'image', bytes }, none)).toMatchObject({
      reason: 'missing-reader',
      detail: 'zxing-wasm',
    })
  })
})
