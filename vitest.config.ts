import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: jsx,
        resolve: {
          alias: { 'webextension-polyfill': new URL('./test/support/fake-browser.ts', import.meta.url).pathname },
        },
        test: { name: 'unit', environment: 'happy-dom', include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'] },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 10_000 } },
          // The driver refuses a command now and then, or never answers it, or never hears of a navigation's end, or the browser shows
          // its own error page for a connection that it lost. That says nothing about the extension, so the test begins once more;
          // a wait of ours that ran out or an assertion that failed never does.
          retry: {
            count: 1,
            condition:
              /^(?:Protocol error \(|[\w.]+ timed out\. Increase the 'protocolTimeout'|Navigation timeout of |The operation is insecure)/,
          },
        },
      },
    ],
  },
});
