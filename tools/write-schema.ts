/** Writes the JSON Schema of a verdict from its TypeScript types: `npm run schema`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'
import { SCHEMA_VERSION } from '../src/verdict/verdict.js'

/** The file that is written, and shipped as `vigie/verdict.schema.json`. */
export const SCHEMA = fileURLToPath(new URL('../src/verdict/verdict.schema.json', import.meta.url))

const sourceOf = (file: string) => fileURLToPath(new URL(`../src/verdict/${file}`, import.meta.url))
const TSCONFIG = fileURLToPath(new URL('../tsconfig.json', import.meta.url))

/** What leaves the process as JSON, and the file of its type. */
const SHAPES = [
  { type: 'AnyVerdict', file: 'verdict.ts' },
  { type: 'VerdictLog', file: 'to-log.ts' },
  { type: 'StatementOfReasons', file: 'statement-of-reasons.ts' },
] as const

/** `Signal<string>`, plain or in a reference: the parameter tells a reader of JSON nothing. */
const GENERIC = /\b([A-Z]\w+)(?:<string>|%3Cstring%3E)/g

/**
 * The schema as text, draft-07: a whole document is a verdict, and the other shapes stand under `definitions`.
 * Properties and definitions are sorted, so that the same types always give the same text.
 */
export function verdictSchema(): string {
  const schemas = SHAPES.map(({ type, file }) =>
    createGenerator({
      path: sourceOf(file),
      tsconfig: TSCONFIG,
      type,
      jsDoc: 'extended',
      skipTypeCheck: true,
    }).createSchema(type),
  )
  const {
    AnyVerdict: _alias,
    VerdictJson: verdict,
    ...definitions
  } = Object.assign({}, ...schemas.map((one) => one.definitions)) as Record<string, object>
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:vigie:verdict:${SCHEMA_VERSION}`,
    title: 'Verdict of vigie, as JSON.stringify writes it',
    ...verdict,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  return `${JSON.stringify(schema, undefined, 2).replaceAll(GENERIC, '$1')}\n`
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA, verdictSchema())
  console.log(SCHEMA)
}
