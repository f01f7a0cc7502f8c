import {defineConfig} from 'vitest/config'

/** Where a script wants vitest's own report, as JSON. */
const report = process.env.JIANBAO_TEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/build-once.ts'],
    // Every processor: much of the time is spent waiting for other programs.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', {outputFile: report}]],
    coverage: {provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html']},
  },
})
