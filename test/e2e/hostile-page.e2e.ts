import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn } from './support/walk.ts';
import { COMMON_WAYS } from './support/ways-in.ts';

/** What a hostile or broken page does to get the gate open, or to make us open it. Each runs in the page's own world. */
const TRICKS: readonly [name: string, run: () => void][] = [
  [
    'sends our own overlay clicks and keys that no user made',
    () => {
      const host = document.querySelector('shohyo-guard');
      for (const type of ['click', 'pointerdown', 'keydown', 'submit', 'input']) {
        host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      (host as HTMLElement | null)?.click();
    },
  ],
  [
    'writes our attributes itself',
    () => {
      const host = document.querySelector<HTMLElement>('shohyo-guard');
      if (host) Object.assign(host.dataset, { gate: 'open', verdict: 'match' });
    },
  ],
  ['takes our overlay out of the page', () => document.querySelector('shohyo-guard')?.remove()],
  [
    'covers our overlay and puts a look-alike in its place',
    () => {
      const fake = document.createElement('shohyo-guard');
      Object.assign(fake.dataset, { gate: 'open', verdict: 'match', screen: 'voucher-upload', step: '' });
      document.documentElement.prepend(fake);
      const cover = document.createElement('div');
      cover.style.cssText =
        'position:fixed;inset:auto 0 0 auto;width:500px;height:400px;z-index:2147483647;background:#fff';
      document.body.append(cover);
    },
  ],
  [
    'answers and forges the events by which the halves of the guard found each other',
    () => {
      for (const name of [
        'shohyo-guard-hello',
        'shohyo-guard-call',
        'shohyo-guard-open',
        'open',
        'undefined-open',
        'page-open',
      ]) {
        document.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
        document.dispatchEvent(new CustomEvent(name, { detail: 'page opened' }));
        window.dispatchEvent(new CustomEvent(name, { detail: 'page opened' }));
      }
    },
  ],
  [
    'sends messages in our name',
    () => {
      for (const name of ['page/choose-target', 'page/go-ahead', 'target/choose', 'guard/report']) {
        window.postMessage({ name, request: {} }, '*');
      }
      const chrome = (globalThis as { chrome?: { runtime?: { sendMessage?: (message: object) => unknown } } }).chrome;
      chrome?.runtime?.sendMessage?.({ name: 'page/go-ahead', request: {} });
    },
  ],
  [
    'redefines what events and inputs say of themselves',
    () => {
      const lie = (owner: object, name: string, value: unknown) =>
        Object.defineProperty(owner, name, { get: () => value, configurable: true });
      lie(Event.prototype, 'defaultPrevented', false);
      lie(Event.prototype, 'isTrusted', true);
      lie(CustomEvent.prototype, 'detail', 'open');
      Event.prototype.preventDefault = () => undefined;
      Event.prototype.stopImmediatePropagation = () => undefined;
      Event.prototype.composedPath = () => [];
      lie(DataTransfer.prototype, 'types', []);
      EventTarget.prototype.removeEventListener = () => undefined;
      document.addEventListener = () => undefined;
      Reflect.apply = () => undefined as never;
      Array.prototype.includes = () => false;
      Array.prototype.some = () => false;
      WeakSet.prototype.has = () => false;
      Object.getOwnPropertyDescriptor = () => undefined;
    },
  ],
  [
    'ends events before they go down',
    () => {
      for (const type of ['click', 'drop', 'paste', 'submit', 'dragover', 'pointerover']) {
        window.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
      }
    },
  ],
  [
    'shows the target’s address in its content, in titles, in a fake menu and a fake tooltip',
    () => {
      const main = document.querySelector('main') ?? document.body;
      for (const html of [
        'a@example.co.jp',
        '<span title="a@example.co.jp">弥生ID</span>',
        '<div role="tooltip">a@example.co.jp</div>',
        '<p>a@example.co.jp <button type="button">ログアウト</button></p>',
      ]) {
        main.append(...new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.childNodes);
      }
    },
  ],
  [
    'fires a hundred thousand events',
    () => {
      for (let at = 0; at < 100_000; at += 1)
        document.body.dispatchEvent(new Event(at % 2 ? 'pointerover' : 'click', { bubbles: true }));
    },
  ],
];

describe(`a hostile or broken page, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    await importLedger(session, ledger);
    await chooseTarget(session, '事業所A');
    page = await session.newPage();
    await signIn(session, page, 'b@example.co.jp');
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    session.site.uploads.splice(0);
    await page.bringToFront();
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
  });

  test.each(TRICKS)('that %s opens nothing', async (_name, run) => {
    await page.evaluate(run);
    await settle();
    for (const way of COMMON_WAYS) await way.give(session, page).catch(() => undefined);
    await page.evaluate(() => {
      void fetch('/api/upload', { method: 'POST', body: new File(['%PDF-1.4'], 'hostile.pdf') }).catch(() => undefined);
    });
    await settle();
    expect(session.site.uploads).toEqual([]);
  });

  test('an overlay that is taken out comes back', async () => {
    await page.evaluate(() => document.querySelector('shohyo-guard')?.remove());
    await expect.poll(() => guard(page)).toMatchObject({ gate: 'closed', verdict: 'mismatch' });
  });

  test('nobody went ahead, and the target is the user’s', async () => {
    const options = await session.extensionPage('options.html');
    const records = await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }
      ).chrome.runtime.sendMessage({
        name: 'go-ahead/list',
        request: {},
      }),
    );
    expect(records).toEqual({ response: { records: [] } });
    await options.close();
  });
});
