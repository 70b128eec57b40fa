import { describe, expect, it } from 'vitest'
import { readCalendar } from './calendar.js'
import { readPage } from './html-part.js'

describe('readPage', () => {
  it('reads what is shown, and what is hidden apart', () => {
    const page = readPage(
      '<title>AGORA</title><style>x</style><p>Bon<b>jour</b> &eacute;t&eacute;&nbsp;!</p><div style="display:none">pré<i>fixe</i></div><td>a</td><td>b</td><script>alert(1)</script>',
    )
    expect(page.text.trimEnd()).toBe('Bonjour été\u00a0!\na\tb')
    expect(page.hidden).toBe('préfixe')
    expect(page.scripted).toBe(true)
  })

  it('finds every kind of address with the words it stands under', () => {
    const page = readPage(
      '<base href="https://site.example/a/"><meta http-equiv="refresh" content="0; url=https://go.example"><p>Voir <a href="b">mon <b>compte</b></a></p><iframe src="https://f.example"></iframe><form action="/p"><button formaction="https://q.example">x</button></form>',
    )
    expect(page.links.map((link) => [link.href, page.text.slice(link.start, link.end), link.form])).toEqual([
      ['https://site.example/a/b', 'mon compte', false],
      ['https://go.example', '', false],
      ['https://f.example', '', false],
      ['https://q.example', '', false],
      ['https://site.example/p', '', true],
    ])
  })

  it('names the secrets that forms ask for', () => {
    const page = readPage(
      '<form><input name="email"><input type="password"><input placeholder="N° de carte"><input name="cvv"><input type="hidden" name="iban"></form><form><input name="q"><p>Code reçu par SMS <input name="x"></p></form>',
    )
    expect(page.forms).toEqual([['identifier', 'password', 'card', 'cvv'], ['code']])
  })

  it('stays linear on hostile markup', () => {
    for (const markup of [
      '<div>'.repeat(100_000),
      '<a href=x>y'.repeat(50_000),
      '<'.repeat(500_000),
      '</p>'.repeat(100_000),
      '<p style="'.repeat(20_000),
    ]) {
      expect(readPage(markup).links.length).toBeLessThanOrEqual(500)
    }
  })
})

it('readCalendar reads what a calendar program shows', () => {
  const source =
    'BEGIN:VEVENT\r\nUID:x\r\nSUMMARY;LANGUAGE=fr:Remboursement\\, AG\r\n ORA\r\nDESCRIPTION:Ligne\\nhttps://a.example\r\nORGANIZER;CN="AGORA":mailto:x@y.example\r\nURL:https://b.example/\r\nX-ALT-DESC;FMTTYPE=text/html:<a href="https://c.example">ici</a>\r\nEND:VEVENT'
  const { text, links } = readCalendar(source)
  expect(text).toContain('Remboursement, AGORA\nLigne\nhttps://a.example\nAGORA mailto:x@y.example\n')
  expect(text).not.toContain('UID')
  expect(links.map(({ href, start, end }) => [href, text.slice(start, end).trim()])).toEqual([
    ['https://b.example/', 'https://b.example/'],
    ['https://c.example', 'ici'],
  ])
})
