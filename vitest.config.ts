import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'rules/**/*.test.ts',
      'bench/**/*.test.ts',
      'tools/**/*.test.ts',
      'examples/**/*.test.ts',
      'fixtures/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
})
