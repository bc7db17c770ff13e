import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { codeClocks } from '../../../lib/background/code-clocks.ts';

const NOW = 1_000_000;
const MINUTE = 60_000;
beforeEach(() => fakeBrowser.reset());

test('a code counts from when its screen first appeared in the tab, over reloads', async () => {
  expect(await codeClocks.shown(1, false, NOW)).toEqual({ shownAt: NOW, resends: 0 });
  expect(await codeClocks.shown(1, false, NOW + MINUTE)).toEqual({ shownAt: NOW, resends: 0 });
  expect(await codeClocks.shown(2, false, NOW + MINUTE)).toEqual({ shownAt: NOW + MINUTE, resends: 0 });
});

test('a resend starts it anew and is counted; two presses in a moment are one', async () => {
  await codeClocks.shown(1, false, NOW);
  expect(await codeClocks.shown(1, true, NOW + MINUTE)).toEqual({ shownAt: NOW + MINUTE, resends: 1 });
  expect(await codeClocks.shown(1, true, NOW + MINUTE + 500)).toEqual({ shownAt: NOW + MINUTE, resends: 1 });
  expect(await codeClocks.shown(1, true, NOW + 2 * MINUTE)).toEqual({ shownAt: NOW + 2 * MINUTE, resends: 2 });
});

test.each(['id-register', 'id-registered'])('%s belongs to another registration than the next code', async (screen) => {
  await codeClocks.shown(1, true, NOW);
  await codeClocks.screen(2, screen);
  await codeClocks.screen(1, 'id-confirm-code');
  await codeClocks.screen(1, 'unknown');
  expect(await codeClocks.shown(1, false, NOW + MINUTE)).toMatchObject({ resends: 1 });
  await codeClocks.screen(1, screen);
  expect(await codeClocks.shown(1, false, NOW + MINUTE)).toEqual({ shownAt: NOW + MINUTE, resends: 0 });
});
