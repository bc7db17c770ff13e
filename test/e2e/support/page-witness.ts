import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The parts of an event that a page can see and an extension could change. */
export interface Witnessed {
  type: string;
  isTrusted: boolean;
  defaultPrevented: boolean;
  cancelable: boolean;
  phase: number;
  files: { name: string; size: number; type: string }[];
}

/**
 * Writes down, in the page's own world, every event of a file's way through it. Runs in the page.
 * The record outlives a navigation: a form's submission ends its page.
 */
function witness(): void {
  const TYPES = [
    ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'input', 'change'],
    ...['dragenter', 'dragover', 'drop', 'paste', 'submit', 'formdata', 'cancel', 'beforeinput'],
  ];
  const describe = (event: Event): object => {
    const { dataTransfer } = event as DragEvent;
    const { clipboardData } = event as ClipboardEvent;
    const target = event.target as Partial<HTMLInputElement>;
    const list = dataTransfer?.files ?? clipboardData?.files ?? (target?.type === 'file' ? target.files : undefined);
    const files = [...(list ?? [])].map(({ name, size, type }) => ({ name, size, type }));
    const { type, isTrusted, defaultPrevented, cancelable, eventPhase: phase } = event;
    return { type, isTrusted, defaultPrevented, cancelable, phase, files };
  };
  const write = (event: Event): void => {
    const seen = JSON.parse(sessionStorage.getItem('witnessed') ?? '[]') as object[];
    // The browser repeats it for as long as the pointer rests.
    const last = seen.at(-1) as { type?: string } | undefined;
    if (event.type === 'dragover' && last?.type === 'dragover') return;
    sessionStorage.setItem('witnessed', JSON.stringify([...seen, describe(event)]));
  };
  sessionStorage.removeItem('witnessed');
  const places = [
    window,
    document,
    document.body,
    ...document.querySelectorAll('form,input[type="file"],[data-part="dropzone"]'),
  ];
  for (const type of TYPES)
    for (const place of places) for (const capture of [true, false]) place.addEventListener(type, write, capture);
}

export const startWitness = (page: Page): Promise<void> => page.evaluate(witness);

/** What was witnessed. Between the page and the one that follows a form, Firefox has an empty document for a moment. */
export const witnessed = (page: Page): Promise<Witnessed[]> =>
  until('the page that tells', () =>
    page.evaluate(() =>
      location.protocol === 'https:'
        ? (JSON.parse(sessionStorage.getItem('witnessed') ?? '[]') as Witnessed[])
        : undefined,
    ),
  );
