import { deflateRawSync } from 'node:zlib'
import { defineConfig, type Options } from 'tsup'
import { rules } from './rules/index.js'
import { toVocabulary } from './src/engine.js'
import type { RuleSet } from './src/rule.js'
import { thirdPartyNotices } from './tools/third-party.js'

const packed = (value: unknown): string => deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64')

/** One letter beyond Latin-1 makes V8 hold a whole file in two bytes a letter, and esbuild leaves those in patterns. */
const inAscii: NonNullable<Options['plugins']>[number] = {
  name: 'in-ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
}

const shared: Options = {
  target: 'node20',
  platform: 'node',
  plugins: [inAscii],
  // Bundled, for a library of a hundred small files takes longer to open than to run; loaded when asked for: the rest.
  noExternal: ['htmlparser2', 'libphonenumber-js', 'linkifyjs', 'natural', 'postal-mime', 'tldts'],
  // The rules of this release start from their vocabulary as compiled here, packed: whoever imports the library reads it.
  define: { OWN_VOCABULARY: JSON.stringify(packed(toVocabulary(rules as unknown as RuleSet))) },
  external: ['franc', 'unpdf', 'zxing-wasm', 'mailauth'],
}

const library = { index: 'src/index.ts', mail: 'src/mail/read-mail.ts', 'mail-worker': 'src/mail/worker.ts' }
const dts = { entry: { index: library.index, mail: library.mail } }

export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/main.ts', 'bench-worker': 'src/cli/bench/judge/bench-worker.ts' },
    format: 'esm',
    esbuildPlugins: [thirdPartyNotices('dist')],
    splitting: true,
    clean: true,
    dts,
  },
  // The command is no library: it needs no CommonJS twin.
  {
    ...shared,
    entry: library,
    format: 'cjs',
    shims: true,
    // Splitting would rewrite every `?.` and `??` of the hot path as a function call.
    splitting: false,
    dts,
  },
])
