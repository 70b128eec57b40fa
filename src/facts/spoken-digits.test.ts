import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.js'
import { toAtoms } from './digit-atoms.js'
import { isFiller, spokenWord } from './spoken-digits.js'
import { readAll, readSpoken } from './spoken-reading.js'

const read = (text: string, size: number): string | undefined => {
  const atoms = toAtoms(fold(text), false)
  return readSpoken(atoms, 0, atoms.length, size)?.digits
}
const aloud = (text: string): string | undefined => {
  const atoms = toAtoms(fold(text), false)
  return readAll(atoms, 0, atoms.length)
}

describe('number words', () => {
  it.each([
    ['katrovindizwit', [80, 18]],
    ['zerosis', [0, 6]],
    ['quatrevingtdixhuit', [80, 18]],
    ['vingtetun', [20, 1]],
    ['septante', [70]],
    ['seven', [7]],
  ])('%s', (letters, values) => {
    expect(spokenWord(letters)?.values).toEqual(values)
  })

  it.each([
    'bonjour',
    'dixit',
    'huitre',
    'sixieme',
    'centre',
    'vingtaine',
    'unique',
    'onzieme',
    'dessert',
    'zerotage',
    'a'.repeat(500),
  ])('%s is none', (letters) => {
    expect(spokenWord(letters)).toBeUndefined()
  })

  it('knows the little words of dictation', () => {
    expect(['et', 'puis', 'fin'].every(isFiller)).toBe(true)
    expect(['euros', 'chaises', 'pour'].some(isFiller)).toBe(false)
  })
})

describe('reading aloud', () => {
  it('reads every number from 0 to 99 in French of three countries', () => {
    const units =
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
        ' ',
      )
    const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'huitante', 'nonante']
    for (let n = 0; n < 100; n++) {
      const [ten, rest] = [Math.floor(n / 10), n % 10]
      const old =
        ten === 7
          ? `soixante${rest === 1 ? ' et ' : '-'}${units[rest + 10]}`
          : ten >= 8
            ? `quatre-vingt-${units[n - 80]}`.replace('-zéro', 's')
            : undefined
      const swiss =
        n < 20 ? units[n]! : rest === 0 ? tens[ten]! : `${tens[ten]}${rest === 1 ? ' et ' : '-'}${units[rest]}`
      expect(aloud(swiss), swiss).toBe(String(n))
      if (old !== undefined) expect(aloud(old), old).toBe(String(n))
      if (old !== undefined) expect(aloud(old.replaceAll('-', ' ')), old).toBe(String(n))
    }
  })

  it.each([
    ['zéro six quatre vingt douze douze trente quatre cinquante six', '0692123456'],
    ['zéro six vingt-quatre quatre-vingt-huit quarante-quatre vingt-deux', '0624884422'],
    ['zéro six trente quatre-vingt-huit quarante-quatre vingt-deux', '0630884422'],
    ['zéro six quarante quatre vingt un zéro six dix', '0640810610'],
    ['zéro six, cinquante, quatre vingt, quatre vingt dix, douze', '0650809012'],
    ['zéro deux soixante-deux vingt-cinq zéro quatre vingt et un', '0262250421'],
    ['zéro huit cent quatre-vingt-dix-neuf soixante-douze quatre-vingt treize', '0899728013'],
    ['zéro six soixante dix-huit vingt trente quarante', '0678203040'],
    ['zéro six triple cinq sept deux fois huit un deux', '0655578812'],
    ['06 4vingt-douze douze 34 cinquante-6', '0692123456'],
  ])('%s', (text, digits) => {
    expect(read(text, 10)).toBe(digits)
  })

  it('reads other lengths, and nothing when no reading has the length', () => {
    expect(read('cent dix-huit deux cent dix-huit', 6)).toBe('118218')
    expect(read('trente-neuf quarante-neuf', 4)).toBe('3949')
    expect(read('zéro six trente-neuf', 10)).toBeUndefined()
    expect(read('fois', 10)).toBeUndefined()
  })
})
