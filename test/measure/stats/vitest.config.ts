import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: `npm run mutate`. */
export default defineConfig({
  test: { testTimeout: 120_000, include: ['test/measure/stats/*.test.ts'] },
});
