import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Dates in words must read the same on every machine; set before a worker starts, so that workers inherit it.
process.env.TZ = 'UTC';

/** Tests that open a real browser or build the site: slow, and each would fight the others for memory. */
const slow = ['tests/browser/**/*.test.ts', 'tests/site/**/*.test.ts'];

export default defineConfig({
  test: {
    // A machine of two cores is to use both.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: slow,
          env: { TZ: 'UTC' },
          // Nothing in the program keeps a state that a test could leave to the next: read once, not for each file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: slow,
          env: { TZ: 'UTC' },
          fileParallelism: false,
          // A page that is still at work is asked again for as long as a busy machine may take.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
