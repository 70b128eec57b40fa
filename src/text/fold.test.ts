import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOf, fold } from './fold.js'

describe('fold', () => {
  it.each([
    ['Été à La Réunion', 'ete a la reunion'],
    ['Ｐａｙ\u200bＰal', 'paypal'],
    ['0️⃣6️⃣', '06'],
    ['𝐖𝐡𝐚𝐭𝐬 𝟎𝟔', 'whats 06'],
    ['раypаl', 'paypal'],
    ['cœur', 'coeur'],
    ['l’annonce « belle »', "l'annonce « belle »"],
    ['06\u202f92\u00a012', '06 92 12'],
    ['e\u0301te\u0301', 'ete'],
    ['٠٦', '06'],
    ['Привет как дела', 'привет как дела'],
  ])('reads %j as %j', (raw, text) => expect(fold(raw).text).toBe(text))

  it('quotes the raw text whatever was folded', () => {
    const view = fold('Écrivez sur Ｗhats\u200bApp svp')
    const at = view.text.indexOf('whatsapp')
    expect(evidenceOf(view, at, at + 8).quote).toBe('Ｗhats\u200bApp')
  })

  it('maps every unit back into the raw text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        const view = fold(raw)
        for (let i = 0; i < view.text.length; i++) {
          expect(view.ends[i]!).toBeGreaterThan(view.starts[i]!)
          expect(view.ends[i]!).toBeLessThanOrEqual(raw.length)
          if (i > 0) expect(view.starts[i]!).toBeGreaterThanOrEqual(view.starts[i - 1]!)
        }
      }),
    )
  })

  it('folds the general way what it folds unit by unit', () => {
    // A pictogram puts a text out of reach of the short way; an override would turn it with the rest.
    const unit = fc
      .oneof(fc.integer({ min: 0, max: 0x2100 }), fc.integer({ min: 0, max: 0x17f }))
      .filter((code) => code !== 0x202e)
      .map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (raw) => {
        const [short, long] = [fold(raw), fold(`${raw} 👍`)]
        const size = short.text.length
        expect(long.text.slice(0, size)).toBe(short.text)
        expect([...long.starts.subarray(0, size)]).toEqual([...short.starts])
        expect([...long.ends.subarray(0, size)]).toEqual([...short.ends])
        expect(long.tricks).toEqual(short.tricks)
      }),
      { numRuns: 2000 },
    )
  })

  it('reports disguises and not honest accents', () => {
    expect(fold('très été naïf 👍🏽 👨‍👩‍👧').tricks).toEqual([])
    expect(fold('pay\u200bpal').tricks.map((one) => one.trick)).toEqual(['invisible'])
    expect(fold('раypal').tricks.map((one) => one.trick)).toEqual(['confusable'])
  })
})
