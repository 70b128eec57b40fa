import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    mail: 'src/mail/read-mail.ts',
    'mail-worker': 'src/mail/worker.ts',
    cli: 'src/cli/main.ts',
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'node',
  dts: { entry: { index: 'src/index.ts', mail: 'src/mail/read-mail.ts' } },
  splitting: true,
  shims: true,
  clean: true,
  external: ['unpdf', 'zxing-wasm', 'mailauth'],
})
