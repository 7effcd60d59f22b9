import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Machines are noisy: a test that is slow is not a test that fails. All cores work on them: by
  // default vitest leaves one idle, which on two is half.
  test: {
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/slowest.ts'],
  },
});
