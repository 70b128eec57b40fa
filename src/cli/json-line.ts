/** JSON with errors that say where: the line is what somebody needs to mend a file. */
import { reasonOf, WrongCall } from './wrong-call.js'

/** Parses JSON; throws a `WrongCall` `name:line: …`. `firstLine` is the number of the text's first line. */
export function parseJson(text: string, name: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new WrongCall(`${name}:${firstLine + wrongLine(text) - 1}: not JSON: ${describe(error)}`)
  }
}

/** The parser's reason without the text it quotes, which may be private. */
const describe = (error: unknown): string =>
  reasonOf(error)
    .replace(/,? ?\.{0,3}".*$/s, '')
    .replace(/ in JSON at position.*$/, '')
    .slice(0, 80)

/**
 * The line of the first error, from 1. The parser tells no position for every error, so the shortest run of lines
 * that cannot be the beginning of a JSON text is searched by bisection.
 */
function wrongLine(text: string): number {
  const ends = [...text.matchAll(/\n|$/g)].map((match) => match.index + match[0].length)
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBeginning(text.slice(0, ends[middle]))) low = middle + 1
    else high = middle
  }
  return low + 1
}

/** True when more text could still make it JSON: the parser came to the end without an error. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const reason = reasonOf(error)
    if (/control character/.test(reason)) return false
    const position = /at position (\d+)/.exec(reason)?.[1]
    return /end of JSON input|Unterminated string/.test(reason) || Number(position) >= text.trimEnd().length
  }
}
