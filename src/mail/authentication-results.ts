/**
 * `Authentication-Results` (RFC 8601 §2.2), read in full:
 *
 *   authserv-id [version] ; method[/version]=result [reason=…] ptype.property=value … ; …
 *
 * Comments may stand anywhere between tokens and are kept, because DMARC policies are written in them.
 */

/** One `method=result` with everything said about it. */
export interface AuthenticationResult {
  method: string
  result: string
  reason?: string
  /** By `ptype.property` in lower case, e.g. `smtp.mailfrom`, `header.d`. */
  properties: Record<string, string>
  comments: string[]
}

/** A whole header field. */
export interface AuthenticationResults {
  /** In lower case. */
  authservId: string
  results: AuthenticationResult[]
}

interface Token {
  kind: 'word' | 'quoted' | 'comment' | '=' | ';'
  text: string
}

const MAX_TOKENS = 2_000
const MAX_LENGTH = 65_536

/** Parses the value of the field; undefined when it has no authserv-id. Linear, never throws. */
export function parseAuthenticationResults(value: string): AuthenticationResults | undefined {
  const clauses = splitClauses(tokenize(value.slice(0, MAX_LENGTH)))
  const head = clauses[0]?.find((token) => token.kind === 'word' || token.kind === 'quoted')
  if (head === undefined || head.text === '') return undefined
  const results = clauses.slice(1).flatMap((clause) => toResult(clause) ?? [])
  return { authservId: head.text.toLowerCase(), results }
}

function tokenize(value: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < value.length && tokens.length < MAX_TOKENS; ) {
    const unit = value[at]!
    if (unit === ' ' || unit === '\t' || unit === '\r' || unit === '\n') at++
    else if (unit === '=' || unit === ';') {
      tokens.push({ kind: unit, text: unit })
      at++
    } else if (unit === '"' || unit === '(') {
      const end = unit === '"' ? quotedEnd(value, at) : commentEnd(value, at)
      const text = value.slice(at + 1, end - 1).replace(/\\(.)/g, '$1')
      tokens.push({ kind: unit === '"' ? 'quoted' : 'comment', text })
      at = end
    } else {
      const end = wordEnd(value, at)
      tokens.push({ kind: 'word', text: value.slice(at, end) })
      at = end
    }
  }
  return tokens
}

function quotedEnd(value: string, from: number): number {
  for (let i = from + 1; i < value.length; i++) {
    if (value[i] === '\\') i++
    else if (value[i] === '"') return i + 1
  }
  return value.length + 1
}

/** Comments nest (RFC 5322 §3.2.2). */
function commentEnd(value: string, from: number): number {
  let depth = 0
  for (let i = from; i < value.length; i++) {
    if (value[i] === '\\') i++
    else if (value[i] === '(') depth++
    else if (value[i] === ')' && --depth === 0) return i + 1
  }
  return value.length + 1
}

function wordEnd(value: string, from: number): number {
  let end = from
  while (end < value.length && !' \t\r\n=;"('.includes(value[end]!)) end++
  return end
}

function splitClauses(tokens: Token[]): Token[][] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === ';') clauses.push([])
    else clauses.at(-1)!.push(token)
  }
  return clauses
}

function toResult(clause: Token[]): AuthenticationResult | undefined {
  const comments = clause.filter((token) => token.kind === 'comment').map((token) => token.text)
  const pairs = toPairs(clause.filter((token) => token.kind !== 'comment'))
  const first = pairs[0]
  if (first === undefined) return undefined
  const result: AuthenticationResult = {
    method: first.name.split('/')[0]!,
    result: first.value.toLowerCase(),
    properties: {},
    comments,
  }
  for (const { name, value } of pairs.slice(1)) {
    if (name === 'reason') result.reason = value
    else if (!Object.hasOwn(result.properties, name)) result.properties[name] = value
  }
  return result
}

/** `name = value`, where a value may be put together from words and `=` signs such as `b=ab==`. */
function toPairs(tokens: Token[]): { name: string; value: string }[] {
  const pairs: { name: string; value: string }[] = []
  for (let i = 0; i + 1 < tokens.length; ) {
    const name = tokens[i]!
    if (name.kind !== 'word' || tokens[i + 1]!.kind !== '=') {
      i++
      continue
    }
    const value = tokens[i + 2]
    const known = value !== undefined && value.kind !== '='
    pairs.push({ name: name.text.toLowerCase(), value: known ? value.text : '' })
    i += known ? 3 : 2
    while (tokens[i]?.kind === '=') i++
  }
  return pairs
}
