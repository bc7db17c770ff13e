import type { Page } from 'puppeteer-core';
import { chooseFiles } from './give-files.ts';
import { sampleFile, voucherFile } from './sample-files.ts';
import type { Session } from './session.ts';
import { DROPZONE } from './ways-in.ts';

/** A way on which a file leaves, and what the journal calls both. */
interface Way {
  /** As the journal calls it. */
  way: string;
  name: string;
  give: (session: Session, page: Page) => Promise<unknown>;
}
export const JOURNAL_WAYS: readonly Way[] = [
  {
    way: 'drop',
    name: 'drop.pdf',
    give: (session, page) => session.files.drop(page, DROPZONE, [voucherFile('drop.pdf')]),
  },
  {
    way: 'file-chosen',
    name: 'chosen.pdf',
    give: (_session, page) => chooseFiles(page, '#voucher_files', [voucherFile('chosen.pdf')]),
  },
  { way: 'paste', name: 'image.png', give: (session, page) => session.files.paste(page, [sampleFile('image.png')]) },
  {
    way: 'fetch',
    name: 'fetch.pdf',
    give: (_session, page) =>
      page.evaluate(async () => {
        const body = new FormData();
        body.append('file', new File(['%PDF-1.4 fetch'], 'fetch.pdf'));
        await fetch('/api/upload', { method: 'POST', body });
      }),
  },
  {
    way: 'beacon',
    name: '',
    give: (_session, page) =>
      page.evaluate(() => {
        navigator.sendBeacon('/api/upload', new Blob(['%PDF-1.4 beacon']));
        // What pages note down is no file.
        navigator.sendBeacon('/api/notes', new Blob(['{"seen":true}'], { type: 'application/json' }));
      }),
  },
  {
    way: 'xhr',
    name: 'frame.pdf',
    give: (_session, page) =>
      page.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const { XMLHttpRequest: Request, File: FrameFile } = frame.contentWindow as unknown as typeof globalThis;
        const request = new Request();
        request.open('POST', new URL('/api/upload', location.href));
        request.setRequestHeader('x-file-name', 'frame.pdf');
        // With the frame goes what it made; the journal has it by then.
        request.onloadend = () => frame.remove();
        request.send(new FrameFile(['%PDF-1.4 frame'], 'frame.pdf'));
      }),
  },
];
