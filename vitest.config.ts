import { defineConfig } from 'vitest/config';

const dom = ['src/editor/**/*.test.{ts,tsx}'];

const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // As in the browser: once more where nobody watches, and told.
  retry: process.env['CI'] ? 1 : 0,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: dom,
          ...patience,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: dom,
          ...patience,
        },
      },
    ],
  },
});
