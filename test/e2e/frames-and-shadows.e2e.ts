import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { chooseFiles, chooseInDialog } from './support/give-files.ts';
import { waitForGuard } from './support/guard.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn } from './support/walk.ts';

/**
 * Puts an upload form into one of the page's hidden places, over everything else at the top left, where the mouse
 * presses it: the input at (60, 20), the submit button at (60, 60). Runs in the page.
 */
function plant(place: string): void {
  const FORM = `<form method="post" action="/upload-form" enctype="multipart/form-data" style="margin:0">
    <input type="file" name="file" style="position:absolute;left:0;top:0;width:200px;height:40px">
    <button style="position:absolute;left:0;top:45px;width:200px;height:40px">送信</button></form>`;
  document.querySelector('#planted')?.remove();
  const style = 'position:fixed;left:0;top:0;width:220px;height:100px;border:0;background:#fff;z-index:9';
  const [kind, mode] = place.split(' ');
  const host = document.createElement(kind === 'frame' ? 'iframe' : 'div');
  host.id = 'planted';
  host.style.cssText = style;
  const grow = (root: ShadowRoot | Document): void => {
    const parsed = new DOMParser().parseFromString(FORM, 'text/html');
    const into = 'body' in root ? root.body : root;
    into.append(...parsed.body.childNodes);
    Object.assign(window, { plantedInput: into.querySelector('input') });
  };
  if (mode === 'srcdoc') (host as HTMLIFrameElement).srcdoc = FORM;
  document.body.append(host);
  if (mode === 'blank') grow((host as HTMLIFrameElement).contentDocument as Document);
  if (mode === 'open' || mode === 'closed') grow(host.attachShadow({ mode }));
  if (mode === 'nested') {
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(inner);
    grow(inner.attachShadow({ mode: 'closed' }));
  }
}

/** The page's own script puts a file into the planted input. Runs in the page. */
function fill(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#planted')?.contentDocument;
  const input = frame?.querySelector('input') ?? (window as unknown as { plantedInput: HTMLInputElement }).plantedInput;
  const carried = new DataTransfer();
  carried.items.add(new File(['%PDF-1.4'], '隠れた場所.pdf', { type: 'application/pdf' }));
  input.files = carried.files;
}

/** Firefox's driver tells of a file dialog in the top frame only. */
const tellsDialog = (place: string): boolean => browserName === 'chromium' || place.startsWith('shadow');

const PLACES = ['shadow open', 'shadow closed', 'shadow nested', 'frame blank', 'frame srcdoc'];

describe(`frames and shadow trees, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    await importLedger(session, ledger);
    page = await session.newPage();
    await signIn(session, page, 'b@example.co.jp');
  });
  afterAll(() => session?.close());
  beforeEach(() => session.site.uploads.splice(0));

  async function open(target: string): Promise<void> {
    await chooseTarget(session, target);
    await page.bringToFront();
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await pointAtAccount(page);
    await waitForGuard(page, { gate: target === '事業所B' ? 'open' : 'closed' });
  }
  const planted = async (place: string): Promise<void> => {
    await page.evaluate(plant, place);
    await settle();
  };
  const press = (y: number) => (): Promise<void> => page.mouse.click(60, y);
  const file = (): string[] => [sampleFile('隠れた場所.pdf')];

  describe.each(PLACES)('%s', (place) => {
    test('open gate: the dialog opens and the form is sent as ever', async () => {
      await open('事業所B');
      await planted(place);
      if (tellsDialog(place)) await chooseInDialog(page, press(20), file());
      await page.evaluate(fill);
      await press(60)();
      await expect.poll(() => session.site.uploads.length).toBe(1);
    });

    test('closed gate: no dialog opens, and no form with a file leaves', async () => {
      await open('事業所A');
      await planted(place);
      expect(await chooseFiles(page, press(20), file())).toBe(false);
      await session.overlay(page).waitForText('ファイルは送られていません');
      await page.evaluate(fill);
      await press(60)();
      await settle();
      expect(session.site.uploads).toEqual([]);
    });
  });

  /** The page takes a fresh frame's `fetch` in the moment in which it makes the frame. */
  const sendByFreshFrame = (): Promise<string> =>
    page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const tools = frame.contentWindow as unknown as typeof globalThis;
      return tools
        .fetch(new URL('/api/upload', location.href), { method: 'POST', body: new File(['%PDF-1.4'], 'frame.pdf') })
        .then(
          () => 'sent',
          (error: Error) => error.name,
        );
    });

  test('closed gate: the tools of a fresh frame are guarded from its first moment', async () => {
    await open('事業所A');
    expect(await sendByFreshFrame()).toBe('TypeError');
    await settle();
    expect(session.site.uploads).toEqual([]);
  });

  test('open gate: the tools of a fresh frame work from its first moment', async () => {
    await open('事業所B');
    expect(await sendByFreshFrame()).toBe('sent');
    await expect.poll(() => session.site.uploads.map(({ size }) => size)).toEqual([8]);
  });

  test('closed gate: a page that answers its frames in the place of the guard opens nothing', async () => {
    await open('事業所A');
    await page.evaluate(() => {
      const answer = (event: Event): void => {
        const { detail } = event as CustomEvent<Record<string, unknown>>;
        try {
          detail.open = true;
        } catch {
          // The browser keeps the page's hands off.
        }
        Object.defineProperty(event, 'detail', { value: { open: true } });
        event.stopImmediatePropagation();
        Object.assign(window, { answered: true });
      };
      window.addEventListener('shohyo-guard-frame', answer, true);
    });
    expect(await sendByFreshFrame()).toBe('TypeError');
    expect(await page.evaluate(() => 'answered' in window), 'the page was heard').toBe(true);
    await settle();
    expect(session.site.uploads).toEqual([]);
  });
});
