import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: './tests/support/setup.ts',
    reporters: ['default', './tests/support/tally.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // How long a test waits for the page to answer: a busy machine is not a fault.
    expect: { poll: { timeout: 15_000 } },
  },
});
