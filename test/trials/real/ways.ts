import type { Page } from 'puppeteer-core';
import { nextTail } from '../../e2e/support/sample-files.ts';
import type { Session } from '../../e2e/support/session.ts';
import { COMMON_WAYS, INPUT_WAYS } from '../../e2e/support/ways-in.ts';

/** A way in of the trials; what becomes of the file is asked of the server alone. */
export interface Way {
  name: string;
  give: (session: Session, page: Page) => Promise<unknown>;
}

const byScript = (name: string, run: (tail: string) => unknown): Way => ({
  name,
  give: (_session, page) => page.evaluate(run, nextTail()),
});

/** What page scripts send by themselves. Each runs in the page, so names of outside are not known there. */
const SENDS: readonly Way[] = [
  byScript('fetch with FormData', (tail) => {
    const form = new FormData();
    form.append('file', new File(['%PDF-1.4', tail], 'form.pdf'));
    void fetch('/api/upload', { method: 'POST', body: form }).catch(() => undefined);
  }),
  byScript('XMLHttpRequest', (tail) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/upload');
    request.send(new File(['%PDF-1.4', tail], 'xhr.pdf'));
  }),
  byScript('sendBeacon', (tail) => void navigator.sendBeacon('/api/upload', new Blob(['%PDF-1.4', tail]))),
  byScript('fetch of a fresh frame', (tail) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const tools = frame.contentWindow as unknown as typeof globalThis;
    const to = new URL('/api/upload', location.href);
    void tools.fetch(to, { method: 'POST', body: new File(['%PDF-1.4', tail], 'frame.pdf') }).catch(() => undefined);
  }),
  byScript('form.submit()', (tail) => {
    const form = document.querySelector<HTMLFormElement>('form[action="/upload-form"]');
    const input = form?.querySelector<HTMLInputElement>('input[type=file]');
    const carried = new DataTransfer();
    carried.items.add(new File(['%PDF-1.4', tail], 'submit.pdf'));
    if (input) input.files = carried.files;
    form?.submit();
  }),
];

/** The ways that the page at hand has. */
export const waysFor = (dom: string): readonly Way[] =>
  dom === 'server' ? [...INPUT_WAYS, ...COMMON_WAYS, ...SENDS] : [...COMMON_WAYS, ...SENDS];
