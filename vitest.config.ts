import { defineConfig } from 'vitest/config';

const dom = ['src/editor/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: dom,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: dom,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
