import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  shims: true,
  external: ['unpdf', 'zxing-wasm', 'mailauth'],
}

const dts = { entry: { index: 'src/index.ts', mail: 'src/mail/read-mail.ts' } }

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      mail: 'src/mail/read-mail.ts',
      'mail-worker': 'src/mail/worker.ts',
      cli: 'src/cli/main.ts',
      'bench-worker': 'src/cli/bench/judge/bench-worker.ts',
    },
    format: 'esm',
    dts,
    clean: true,
  },
  // The command is no library: it needs no CommonJS twin.
  {
    ...shared,
    entry: { index: 'src/index.ts', mail: 'src/mail/read-mail.ts', 'mail-worker': 'src/mail/worker.ts' },
    format: 'cjs',
    dts,
  },
])
