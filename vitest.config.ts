import { defineConfig } from 'vitest/config'

const IGNORED = ['**/node_modules/**', '**/dist/**', '**/.next/**']

/** The parts of `npm test`, from quick to slow. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{content-models,cms,site,scripts}/**/*.test.ts',
            'tests/*.test.ts',
            'tests/setup/**/*.test.ts',
            'tests/bench/**/*.test.ts',
          ],
          exclude: IGNORED,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          exclude: IGNORED,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'release',
          include: ['tests/release/**/*.test.ts'],
          exclude: IGNORED,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          exclude: IGNORED,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          exclude: IGNORED,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
