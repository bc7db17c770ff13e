import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** How errors begin that come from the driver or the browser itself. */
const TOOLS = [
  'Protocol error \\(',
  "[\\w.]+ timed out\\. Increase the 'protocolTimeout'",
  'The operation is insecure',
];
/** How errors begin that say that something did not come in time. */
const WAITS = ['Navigation timeout of ', 'Waiting ', 'Waited ', 'Hook timed out ', 'Test timed out '];

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
          // The driver refuses a command now and then, or never answers it, or never hears of a navigation's end; the browser shows
          // its own error page for a connection that it lost; a busy machine lets a wait run out. That alone says nothing about the
          // extension, so the test begins once more and is marked in the output. An assertion that failed never does: what the
          // server received once, it received.
          retry: { count: 1, condition: new RegExp(`^(?:${TOOLS.join('|')}|${WAITS.join('|')})`) },
        },
      },
    ],
  },
});
