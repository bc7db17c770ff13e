import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startWelcome, welcome } from '../../../lib/background/welcome.ts';

const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url !== undefined);

beforeEach(() => fakeBrowser.reset());

test('the welcome page opens after the installation', async () => {
  await welcome({ reason: 'install' });
  expect(await opened()).toEqual([expect.stringMatching(/\/welcome\.html$/)]);
});

test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])('not after %s', async (reason) => {
  await welcome({ reason });
  expect(await opened()).toEqual([]);
});

test('pages of the sites that stand open are guarded once the extension is let onto the sites', async () => {
  let added: (given: { origins?: string[]; permissions?: string[] }) => void = () => undefined;
  const inject = vi.fn(async () => []);
  fakeBrowser.permissions.onAdded.addListener = ((listener: typeof added) => {
    added = listener;
  }) as never;
  fakeBrowser.scripting.executeScript = inject as never;
  fakeBrowser.tabs.query = (async () => [{ id: 7, url: 'https://voucher.yayoi-kk.co.jp/' }]) as never;
  startWelcome();
  added({ permissions: ['notifications'] });
  await new Promise((go) => setTimeout(go));
  expect(inject).not.toHaveBeenCalled();
  // A second time in the same life: taken back and given once more.
  for (const times of [1, 2]) {
    added({ origins: ['https://*.yayoi-kk.co.jp/*'] });
    await vi.waitFor(() => expect(inject).toHaveBeenCalledTimes(times));
  }
  expect(inject).toHaveBeenLastCalledWith(expect.objectContaining({ target: { tabId: 7, allFrames: true } }));
});
