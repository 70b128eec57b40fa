import { describe, expect, it } from 'vitest'
import { parseJson } from './json-line.js'
import { WrongCall } from './wrong-call.js'

const failure = (text: string, firstLine?: number): string => {
  try {
    parseJson(text, 'f.json', firstLine)
    return 'none'
  } catch (error) {
    expect(error).toBeInstanceOf(WrongCall)
    return (error as Error).message
  }
}

describe('parseJson', () => {
  it('parses', () => expect(parseJson('{"a":\n1}', 'f')).toEqual({ a: 1 }))

  it.each([
    ['{"a": b}', 1],
    ['{"a": 1,\n"b": c,\n"d": 2}', 2],
    ['{"a": 1\n"b": 2}', 2],
    ['[\n{"a": 1},\n{"b" 2}\n]', 3],
    ['[\n1,\n2,\n', 4],
    ['{"a": "x\ny"}', 1],
    ['{"a": "\n', 1],
    ['', 1],
  ])('%j is wrong on line %i', (text, line) => expect(failure(text)).toMatch(new RegExp(`^f\\.json:${line}: not JSON`)))

  it('counts from the line it is told', () => expect(failure('{]', 41)).toMatch(/^f\.json:41:/))

  it('quotes nothing of the text', () => expect(failure('{"text": 0692481573 marie}')).not.toMatch(/0692|marie/))
})
