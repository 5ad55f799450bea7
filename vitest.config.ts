import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Dates in words must read the same on every machine; set before a worker starts, so that workers inherit it.
process.env.TZ = 'UTC';

/** Tests that build sites, or open browsers and servers: they begin first, and the short ones fill up. */
const long = ['browser', 'site', 'renderer', 'start', 'kept'].map((folder) => `tests/${folder}/**/*.test.ts`);

/** What all tests are run with. */
const all = {
  env: { TZ: 'UTC' },
  // Nothing in the program keeps a state that a test could leave to the next: read once, not for each file.
  isolate: false,
  // Node reads the source itself, as it reads the program's: a quarter less work than through a bundler.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // A page that is still at work is asked again for as long as a busy machine may take.
  expect: { poll: { timeout: 10_000 } },
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    // A machine of two cores is to use both.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          ...all,
          name: 'long',
          include: long,
          globalSetup: 'tests/start/compiled-once.ts',
        },
      },
      {
        test: {
          ...all,
          name: 'short',
          include: ['tests/**/*.test.ts'],
          exclude: long,
        },
      },
    ],
  },
});
