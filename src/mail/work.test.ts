import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { makePdf, run } from './testing/pdf-file.js'
import { stopWorker, submit } from './work.js'

const good = () => new Uint8Array(makePdf({ pages: [run('Bonjour', 60, 700)] }))

/** A page whose drawing operators unpack to a thousand times their size. */
function withPage(content: Buffer): Uint8Array {
  const plain = makePdf({ pages: [''] })
  const stream = deflateSync(content)
  const text = plain.toString('latin1')
  const start = text.indexOf('5 0 obj')
  const object = Buffer.concat([
    Buffer.from(`5 0 obj\n<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  return new Uint8Array(
    Buffer.concat([plain.subarray(0, start), object, plain.subarray(text.indexOf('endobj', start) + 7)]),
  )
}

const endless = () => withPage(Buffer.alloc(60_000_000, '(a)Tj '))
const enormous = () => withPage(Buffer.concat([Buffer.from('['), Buffer.alloc(100_000_000, '1 '), Buffer.from('] TJ')]))

afterAll(stopWorker)

describe('submit', () => {
  it('runs many jobs one after the other in one worker', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => submit({ task: 'pdf', bytes: good() }, 5_000)))
    expect(outcomes.map(({ outcome }) => (outcome.state === 'pdf' ? outcome.reading.pages[0]?.text : outcome))).toEqual(
      Array(5).fill('Bonjour\n'),
    )
  })

  it('gives up on a file that takes too long, and reads the next one', async () => {
    const bomb = submit({ task: 'pdf', bytes: endless() }, 300)
    const next = submit({ task: 'pdf', bytes: good() }, 5_000)
    expect((await bomb).outcome).toMatchObject({ state: 'failed', reason: 'timeout' })
    expect((await next).outcome).toMatchObject({ state: 'pdf' })
  })

  it('survives a file that takes too much memory, and reads the next one', async () => {
    const { outcome } = await submit({ task: 'pdf', bytes: enormous() }, 60_000)
    expect(outcome).toMatchObject({ state: 'failed', reason: 'limit', bomb: true })
    expect((await submit({ task: 'pdf', bytes: good() }, 5_000)).outcome).toMatchObject({ state: 'pdf' })
  }, 60_000)

  it('answers for what waits when it is stopped, and starts again', async () => {
    const waiting = Promise.all([
      submit({ task: 'pdf', bytes: good() }, 5_000),
      submit({ task: 'pdf', bytes: good() }, 5_000),
    ])
    await stopWorker()
    expect((await waiting).map(({ outcome }) => outcome.state)).toEqual(['failed', 'failed'])
    expect((await submit({ task: 'pdf', bytes: good() }, 5_000)).outcome).toMatchObject({ state: 'pdf' })
  })
})
