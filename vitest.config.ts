import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Tests that drive a browser. */
const inBrowsers = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
} as const;

/** They measure how long something takes, or write where every browser of the machine reads: nothing may run beside them. */
const ALONE = ['import-csv', 'managed', 'two-windows'].map((name) => `test/e2e/${name}.e2e.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: jsx,
        resolve: {
          alias: { 'webextension-polyfill': new URL('./test/support/fake-browser.ts', import.meta.url).pathname },
        },
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
        },
      },
      {
        // Each file has its own browser and replica, and mostly waits for them.
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'e2e-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
