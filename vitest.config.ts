import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html']},
  },
})
