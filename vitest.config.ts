import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Machines are noisy: a test that is slow is not a test that fails.
  test: { testTimeout: 120_000, hookTimeout: 120_000, include: ['test/**/*.test.ts'] },
});
