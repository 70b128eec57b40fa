import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { extractHandles } from './handles.js'

const handlesOf = (text: string) =>
  extractHandles(fold(text)).map(({ quote, service, handle }) => [quote, service, handle])

describe('extractHandles', () => {
  it.each([
    ['ajoute @marie_974', '@marie_974', undefined, 'marie_974'],
    ['@marie_974 sur telegram', '@marie_974 sur telegram', 'telegram', 'marie_974'],
    ['telegram : @x_y ok', 'telegram : @x_y', 'telegram', 'x_y'],
    ['tg: @jean', 'tg: @jean', 'telegram', 'jean'],
    ['signal @jean.p', 'signal @jean.p', 'signal', 'jean.p'],
    ['snap : toto', 'snap : toto', 'snapchat', 'toto'],
    ['Mon Insta: Marie.974', 'Insta: Marie.974', 'instagram', 'Marie.974'],
    ['mon snap c’est toto974', 'snap c’est toto974', 'snapchat', 'toto974'],
    ['discord jean_974', 'discord jean_974', 'discord', 'jean_974'],
    ['marie_974 sur insta', 'marie_974 sur insta', 'instagram', 'marie_974'],
    ['https://discord.gg/AbC12 !', 'discord.gg/AbC12', 'discord', 'AbC12'],
    ['wa.me/262692000000', 'wa.me/262692000000', 'whatsapp', '262692000000'],
    [
      'https://api.whatsapp.com/send?phone=262692000000',
      'api.whatsapp.com/send?phone=262692000000',
      'whatsapp',
      '262692000000',
    ],
    ['t.me/+abcDEF123', 't.me/+abcDEF123', 'telegram', 'abcDEF123'],
    ['www.instagram.com/marie.p/', 'instagram.com/marie.p', 'instagram', 'marie.p'],
    ['ｓｎａｐ : ｔｏｔｏ_９', 'ｓｎａｐ : ｔｏｔｏ_９', 'snapchat', 'toto_9'],
  ])('%s', (text, ...found) => expect(handlesOf(text)).toEqual([found]))

  it.each([
    'marie@gmail.com, marie @gmail, les adresses en @agora.re',
    'whatsapp : 0692 12 34 56, wsp 0692123456, snap 2024',
    'facebook : photos sur demande, instagram est en panne, vu sur facebook marketplace',
    'signal : faible, je te signale que le signal passe mal, telegramme',
    'instagram.com/p/Cxyz et facebook.com/marketplace/item/1',
    '10 @ 5 euros, @1, @ , @@',
    'iphone12 sur facebook',
    '',
  ])('leaves « %s » alone', (text) => expect(handlesOf(text)).toEqual([]))

  it('keeps at most 64', () => expect(handlesOf('@marie_1 '.repeat(300))).toHaveLength(64))

  it('quotes exactly, without overlap', () => {
    const piece = fc.constantFrom(
      ...[
        '@',
        'marie_9',
        'snap',
        'insta',
        'telegram',
        'tg',
        ' : ',
        ':',
        ' ',
        ' sur ',
        " c'est ",
        'discord.gg/',
        'wa.me/',
        '+',
        '262',
        '.',
        'toto',
        '\n',
        'é',
      ],
      ...['😀', '\u200b', 'ｓｎａｐ', 'facebook.com/', '-', '_', '/'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const one of extractHandles(fold(text))) {
          expect(text.slice(one.start, one.end)).toBe(one.quote)
          expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.handle).not.toBe('')
          end = one.end
        }
      }),
      { numRuns: 2000 },
    )
  })
})
