import type { AccountSpan } from './account-reading.js'
import { isValidRib } from './iban.js'

/** How far the fields of one RIB lie apart, in characters. */
const REACH = 200

/** A label, what stands between label and value (no digits), and the value with its inner separators. */
const field = (label: string, value: string): RegExp =>
  new RegExp(
    `\\b(?:${label})s?\\b(?: ?(?:rib|banque|bancaire|guichet|etablissement|du|de))?[^a-z0-9\\n]{0,6}(?:n[°o]?[^a-z0-9]{0,3})?\\n?[^a-z0-9]{0,4}(${value})(?![a-z0-9])`,
  )

const BANK = field('banque|etablissement|etab|bq', '[0-9]{5}')
const BRANCH = field('guichet|agence', '[0-9]{5}')
const ACCOUNT = field('compte|cpte', '[0-9](?:[ .-]?[0-9a-z]){10}')
const KEY = field('cle', '[0-9]{2}')
const ACCOUNT_MASKED = field('compte|cpte', '[0-9a-z]{0,7}[*x•#]{3,11}[0-9a-z]{0,7}')

interface Field {
  start: number
  end: number
  value: string
}

function readField(pattern: RegExp, text: string, offset: number): Field | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const start = offset + match.index
  return { start, end: start + match[0].length, value: match[1]!.replace(/[ .-]/g, '').toUpperCase() }
}

function readFields(text: string, from: number, to: number): AccountSpan | undefined {
  const window = text.slice(from, to)
  const bank = readField(BANK, window, from)
  const branch = bank && readField(BRANCH, window, from)
  const account = branch && (readField(ACCOUNT, window, from) ?? readField(ACCOUNT_MASKED, window, from))
  if (bank === undefined || branch === undefined || account === undefined) return undefined
  const key = readField(KEY, window, from)
  const fields = [bank, branch, account, ...(key === undefined ? [] : [key])]
  const number = fields.map(({ value }) => value).join('')
  const whole = key !== undefined && /^[0-9A-Z]{23}$/.test(number)
  return {
    start: Math.min(...fields.map(({ start }) => start)),
    end: Math.max(...fields.map(({ end }) => end)),
    format: 'rib',
    number,
    country: 'FR',
    check: whole ? (isValidRib(number) ? 'valid' : 'invalid-checksum') : 'partial',
  }
}

const ANCHOR = new RegExp(BRANCH, 'g')

/** Finds RIBs whose fields stand behind their labels (`Code banque 20041 / guichet 01005 / compte … / clé 06`). */
export function findLabelledRibs(text: string, limit: number): AccountSpan[] {
  const found: AccountSpan[] = []
  if (limit === 0 || !/guichet|agence/.test(text)) return found
  let previous = 0
  for (const { index } of text.matchAll(ANCHOR)) {
    if (found.length >= limit) break
    if (index < previous) continue
    const span = readFields(text, Math.max(previous, index - REACH), index + REACH)
    if (span === undefined) continue
    found.push(span)
    previous = span.end
  }
  return found
}
