import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from './visible-html.js'

describe('text', () => {
  it.each([
    ['joins what inline tags cut up', 'pay<b>pal</b> et v<i></i>ir<span>em</span>ent', 'paypal et virement'],
    ['keeps soft hyphens and zero-width characters', 'vi&shy;re&#8203;ment', 'vi\u00adre\u200bment'],
    ['decodes entities', '1&nbsp;200&nbsp;&euro; &amp;amp; &#x41;GORA&eacute', '1\u00a0200\u00a0€ &amp; AGORAé'],
    ['repairs numeric references to Windows characters', 'l&#146;annonce &#128;', 'l’annonce €'],
    [
      'begins lines at blocks',
      '<p>un<p>deux<div>trois</div>quatre<ul><li>a<li>b</ul>',
      'un\ndeux\ntrois\nquatre\na\nb',
    ],
    ['breaks lines', 'un<br>deux<br/><br>trois', 'un\ndeux\n\ntrois'],
    ['collapses white space', '  un \n\t deux  <b> trois </b> ', 'un deux trois'],
    ['keeps it where it counts', '<pre>a  b\n  c</pre><p style="white-space:pre">d  e', 'a  b\n  c\nd  e'],
    ['separates cells', '<table><tr><td>IBAN<td>FR76<tr><th>BIC<td>X</table>', 'IBAN\tFR76\nBIC\tX'],
    [
      'leaves out code and comments',
      '<title>t</title><script>a<b</script><style>p{}</style>x<!-- y --><![if !mso]>z<![endif]>',
      'xz',
    ],
    ['reads what follows an unclosed body', '<html><body>a</body></html>b', 'ab'],
    ['shows captions of buttons', '<input type=submit value="Payer"><input value=x>', 'Payer'],
    ['reads on after SVG', '<svg><script/></svg>a<svg><style>b</style></svg>c', 'ac'],
    ['takes stray markup for text', 'a < b <3 &unknown; <', 'a < b <3 &unknown; <'],
  ])('%s', (_, html, text) => expect(readHtml(html).text).toBe(text))
})

describe('hidden text', () => {
  it.each([
    '<i style="display:none">h</i>',
    '<i style="DISPLAY : None !important">h</i>',
    '<i style="visibility:hidden">h</i>',
    '<i style="opacity:0">h</i>',
    '<i style="font-size:0">h</i>',
    '<i style="font-size:1px">h</i>',
    '<b style="font-size:1px"><i style="font-size:0.9em">h</i></b>',
    '<i style="font:0/0 a">h</i>',
    '<i style="color:transparent">h</i>',
    '<i style="color:rgba(0,0,0,0)">h</i>',
    '<i style="color:#fff">h</i>',
    '<font color=white>h</font>',
    '<font color=fefefe>h</font>',
    '<table bgcolor="#102030"><tr><td><span style="color:rgb(16, 32, 48)">h</span></table>',
    '<div style="background:black"><p><i style="color:#000000">h</i></div>',
    '<i style="position:absolute;left:-9999px">h</i>',
    '<p style="text-indent:-5000px">h</p>',
    '<div style="max-height:0;overflow:hidden">h</div>',
    '<span style="display:inline-block;width:0px;overflow:hidden">h</span>',
    '<i style="clip-path:inset(100%)">h</i>',
    '<p hidden>h</p>',
    '<template>h</template>',
    '<noscript>h</noscript>',
    '<style>.x{display:none}</style><i class="a x">h</i>',
    '<style>@media screen{#x{display:none}}</style><i id=x>h</i>',
    '<style>i{color:white}</style><i>h</i>',
    '<style>i.x{visibility:hidden}</style><i class=x>h</i>',
    '<i class=x>h</i><style>.x{display:none}</style>',
    '<div style="display:none"><div>h</span></div></div>',
    '<p style="display:none">h<p>',
    '<style>a{content:"}"} .x{display:none}</style><i class=x>h</i>',
  ])('%s', (html) => {
    const { text, hiddenText, hiddenCount } = readHtml(`v${html}w`)
    expect({ text: text.replace(/\s/g, ''), hiddenText, hiddenCount }).toEqual({
      text: 'vw',
      hiddenText: 'h',
      hiddenCount: 1,
    })
  })

  it('does not part the words around it', () => {
    expect(readHtml('pay<span style="display:none">xx</span>pal').text).toBe('paypal')
  })

  it('counts elements, not their children or blanks', () => {
    const html = 'v<p hidden>a<b>b</b>c<p hidden>&nbsp;&zwnj;<p hidden><i style="display:none">d</i>'
    expect(readHtml(html)).toMatchObject({ hiddenText: 'abc\nd', hiddenCount: 2 })
  })

  it('tells a short preheader from the rest', () => {
    const pre = '<div style="display:none">Votre colis&nbsp;&zwnj;</div>'
    expect(readHtml(`<body>${pre}<p>v<i hidden>h</i>`)).toMatchObject({
      text: 'v',
      preheader: 'Votre colis',
      hiddenText: 'h',
      hiddenCount: 1,
    })
    expect(readHtml(`<i hidden>${'mot '.repeat(100)}</i>v`)).not.toHaveProperty('preheader')
    expect(readHtml(pre)).toMatchObject({ text: '', hiddenText: 'Votre colis', hiddenCount: 1 })
  })
})

/** Each of these is seen by some reader of mail: calling it hidden would let a sender past the filter. */
describe('text that only looks hidden', () => {
  it.each([
    '<i style="color:white;background:black">v</i>',
    '<table background="x.png"><tr><td style="color:white">v</table>',
    '<a href=x style="display:none;display:block">v</a>',
    '<i style="display:block !important;display:none">v</i>',
    '<i style="display:none;dis\\70lay:block">v</i>',
    '<i style="font-family:\'a;display:none\'">v</i>',
    '<i style="x:url(a;display:none)">v</i>',
    '<i style="x:(;display:none)">v</i>',
    '<span style="height:0;overflow:hidden">v</span>',
    '<table><tr><td style="height:0;overflow:hidden">v</table>',
    '<i style="mso-hide:all">v</i>',
    `<i style="display:none;${'a:b;'.repeat(2000)}display:block">v</i>`,
    '<font color=white><a href=x>v</a></font>',
    '<i style="visibility:hidden"><b style="visibility:visible">v</b></i>',
    '<b style="font-size:0"><i style="font-size:12px">v</i></b>',
    '<!--<style>*{display:none}</style>-->v',
    '<script>"<style>*{display:none}</style>"</script>v',
    '<template><style>*{display:none}</style></template><p>v</p>',
    '<style media=print>*{display:none}</style><p>v</p>',
    '<style>@media print{*{display:none}}</style><p>v</p>',
    '<style>.x{display:none} @media (min-width:1px){.x{display:block!important}}</style><p class=x>v</p>',
    '<style>@media all and (max-width:600px){.X{display:block!important}}</style><p class=x style="display:none">v</p>',
    '<style>.x{display:none} p.x.y{display:block}</style><p class="x y">v</p>',
    '<style>.x{display:none}</style><p class=X>v</p>',
    '<style>.1a{display:none}</style><p class=1a>v</p>',
    '<style>.x,::bogus{display:none}</style><p class=x>v</p>',
    '<style>a;p{display:none}</style><p>v</p>',
    '<style>.a{.x{display:none}}</style><p class=x>v</p>',
    '<style>.x{background:url(}*{display:none}x)}</style><p class=x>v</p>',
    '<style>.x{a:(}*{display:none})}</style><p class=x>v</p>',
    '<style>.x{display:none}.y{display:block}</style><p class="y x">v</p>',
    '<style>div p{color:black}</style><div style="color:white"><p>v</p></div>',
    '<style>div i{background:black}</style><div><i>v</i></div><i style="color:white">v</i>',
    `<style>*{display:none}${' '.repeat(100_000)}</style><p>v</p>`,
    '<style>@keyframes a{0%{color:white}to{color:black}}</style><p style="color:white;animation:a 1s forwards">v</p>',
    '<p>v</p></html><body style="display:none"><p>v</p>',
    '<body><p>v</p><body bgcolor=black><p style="color:white">v</p>',
    '<div hidden></div>v',
  ])('%s', (html) => expect(readHtml(html).text).toMatch(/^v(?:\nv)?$/))
})

describe('parts', () => {
  it('gives anchors the span of their visible text', () => {
    const html =
      '<p>Voir <a href=" https://evil.example/?a=1&amp;b ">  www.<b>agora</b>.re <i hidden>x</i></a> ou <a href=#><img src=a alt=b></a>fin<a name=n>z</a>'
    const { text, anchors } = readHtml(html)
    expect(text).toBe('Voir www.agora.re ou finz')
    expect(anchors).toEqual([
      { href: 'https://evil.example/?a=1&b', text: 'www.agora.re', start: 5, end: 17 },
      { href: '#', text: '', start: 20, end: 20 },
    ])
  })

  it('ends a link where the next begins, and takes image maps and SVG for links', () => {
    const { anchors } = readHtml(
      '<a href=1>un<a href=2>deux</a><map><area href=3></map><svg><a xlink:href=4><text>quatre</text></a></svg>',
    )
    expect(anchors.map(({ href, text }) => [href, text])).toEqual([
      ['1', 'un'],
      ['2', 'deux'],
      ['3', ''],
      ['4', 'quatre'],
    ])
  })

  it('lists pictures, forms and fields', () => {
    const html = `<img src="a.png" alt="Solde &eacute;puis&eacute;"><form action="https://evil.example/x" method=POST><p>Mot de passe :
      <input type=password name=p><input type=hidden name=h><input placeholder="Carte"><button>OK</button></form>`
    const { images, forms } = readHtml(html)
    expect(images).toEqual([{ src: 'a.png', alt: 'Solde épuisé' }])
    expect(forms).toEqual([
      {
        action: 'https://evil.example/x',
        method: 'post',
        fields: [
          { type: 'password', name: 'p', label: 'Mot de passe :' },
          { type: 'hidden', name: 'h', label: 'Mot de passe :' },
          { type: 'text', name: '', label: 'Carte' },
          { type: 'submit', name: '', label: 'Mot de passe :' },
        ],
      },
    ])
  })

  it('lists fields without a form', () => {
    expect(readHtml('<select name=s></select>').forms).toEqual([
      { action: '', method: 'get', fields: [{ type: 'select', name: 's', label: '' }] },
    ])
  })

  it('sees other ways out', () => {
    const html = `<base href="https://a.example/"><base href=b><meta http-equiv=Refresh content="0; URL='https://evil.example/x'">
      <script></script><p onclick="x()"><a href=" data:text/html,x">y</a><img src="data:image/png;base64,AA==" onerror=x>`
    expect(readHtml(html)).toMatchObject({
      ...{ base: 'https://a.example/', refresh: 'https://evil.example/x', scripts: 3 },
      dataUris: ['data:text/html,x', 'data:image/png;base64,AA=='],
    })
  })
})

describe('limits', () => {
  it('says when it did not read to the end', () => {
    expect(readHtml('<p>abc', { length: 4 })).toMatchObject({ text: 'a', truncated: true })
    expect(readHtml('<a href=1>a</a><a href=2>b</a>', { links: 1 })).toMatchObject({
      text: 'ab',
      truncated: true,
      anchors: [{ href: '1' }],
    })
    expect(readHtml('<p>abc').truncated).toBe(false)
  })

  it('throws on a wrong call only', () => {
    expect(() => readHtml(undefined as unknown as string)).toThrow(TypeError)
  })

  it.each([
    ['stray brackets', '<'.repeat(200_000), '<'.repeat(200_000)],
    ['deep nesting', `${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}y`, 'x\ny'],
    ['deep nesting of unclosed tags', `${'<b>'.repeat(300_000)}x`, 'x'],
    ['end tags without a beginning', `${'<div>'.repeat(600)}${'</i>'.repeat(200_000)}x`, 'x'],
    ['unclosed strings in a sheet', `<style>${'"\'\\'.repeat(30_000)}</style>x`, 'x'],
    ['entities', '&amp;'.repeat(150_000), '&'.repeat(150_000)],
  ])('reads %s', (_, html, text) => expect(readHtml(html).text === text).toBe(true))

  it('keeps its place beyond the depth it tracks', () => {
    const html = `<div hidden>${'<div>'.repeat(600)}${'<b>'.repeat(600)}a</div>${'</div>'.repeat(599)}b</div>c`
    expect(readHtml(html)).toMatchObject({ text: 'c' })
  })
})

describe('any HTML', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b',
      '<a href="',
      '">',
      "'",
      '<div style="',
      'display:none',
      ';',
      'color:#fff',
      '<style>',
      '</style>',
      '.x{',
      '}',
      '<!--',
      '-->',
    ],
    ...[
      '<td>',
      '<tr>',
      '</table>',
      '<br>',
      '&nbsp',
      '&#0;',
      '<svg>',
      '</svg>',
      '<![CDATA[',
      ']]>',
      '<input>',
      '<template>',
      '</a>',
      ' ',
      '\n',
      'mot',
      'é',
    ],
  )
  it('is read, and spans fit', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const { text, anchors, hiddenText } = readHtml(pieces.join(''))
        expect(text.length + hiddenText.length).toBeLessThanOrEqual(pieces.join('').length * 2 + 1)
        for (const { start, end, text: shown } of anchors) {
          expect(end).toBeGreaterThanOrEqual(start)
          expect(text.slice(start, end)).toBe(shown)
        }
      }),
      { numRuns: 500 },
    )
  })
})
