import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A project a kind of world that a test needs; a project that cannot run here is named, never silently left out. */
export default defineConfig({
  test: {
    // By default one core is left idle, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/fixed-chance.ts', 'test/same-environment.ts'],
          exclude: ['test/**/*.{engine,browser}.test.ts'],
          // The modules of `src` are loaded once for all files of a worker, which halves the work, as few of them keep a
          // state. Where all is done anew each file has its own, so that none can lean on what another one loaded.
          isolate: Boolean(process.env['WAYBILL_ANEW']),
          // Tests start programs; on a busy machine that takes its time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engine',
          include: ['test/**/*.engine.test.ts'],
          // Files run side by side: each names all that it makes after itself (test/runner/own-name.ts), as others use the
          // engine too, and what a page lists of the whole engine waits for its turn there.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/site/browser/built-site.ts'],
          // Pages are looked at side by side, and a browser shares the machine with other stages.
          maxConcurrency: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
