import { defineConfig } from 'vitest/config';

/**
 * The tests that mutation testing runs: `npm run mutate`. Those that measure coverage are left out:
 * with a mutant's switches in every inner loop they would take days.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    include: ['test/measure/stats/*.test.ts'],
    exclude: ['test/measure/stats/*.coverage.test.ts'],
  },
});
