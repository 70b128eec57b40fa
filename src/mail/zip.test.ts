import { describe, expect, it } from 'vitest'
import { makeZip } from './testing/zip-file.js'
import { listZip, unpackEntry } from './zip.js'

describe('listZip', () => {
  it('lists and unpacks', () => {
    const bytes = makeZip([
      { name: 'rib é.txt', content: 'bonjour' },
      { name: 'b/c.bin', content: 'x' },
    ])
    const listing = listZip(bytes)
    expect(listing).toMatchObject({ truncated: false, more: false, encrypted: false, bomb: false })
    expect(listing.entries.map((entry) => entry.name)).toEqual(['rib é.txt', 'b/c.bin'])
    expect(Buffer.from(unpackEntry(bytes, listing.entries[0]!, 100)!).toString()).toBe('bonjour')
  })

  it('notices encryption, bombs, cuts and lies', () => {
    const content = 'x'.repeat(1_000)
    expect(listZip(makeZip([{ name: 'a', content, encrypted: true }])).encrypted).toBe(true)
    expect(listZip(makeZip([{ name: 'a', content, claims: 2_000_000_000 }])).bomb).toBe(true)
    const bytes = makeZip([{ name: 'a', content }])
    expect(listZip(bytes.subarray(0, bytes.length - 30)).truncated).toBe(true)
    const lie = makeZip([{ name: 'a', content: Buffer.alloc(5_000_000), claims: 10 }])
    expect(unpackEntry(lie, listZip(lie).entries[0]!, 1_000)).toBeUndefined()
  })

  it('gives an answer to any cut or bent archive', () => {
    const bytes = makeZip([
      { name: 'a', content: 'abc' },
      { name: 'b', content: 'def' },
    ])
    for (let at = 0; at < bytes.length; at++) {
      const bent = Buffer.from(bytes)
      bent[at] = 0xff
      for (const archive of [bytes.subarray(0, at), bent]) {
        const { entries } = listZip(archive)
        for (const entry of entries)
          expect((unpackEntry(archive, entry, 1_000) ?? []).length).toBeLessThanOrEqual(1_000)
      }
    }
  })
})
